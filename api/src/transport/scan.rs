//! Reads the document as a row of tokens, before the parser sees it.
//!
//! The parser works by recursion and rereads what it skips, so nesting and length are bounded here,
//! in one pass without recursion.

use std::borrow::Cow;

use super::{fault::Fault, limits::Limits};

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    tokens: u64,
    nesting: u64,
    directives: u64,
    /// The longest stretch of bytes between two tokens.
    gap: u64,
}

/// White space and comments between two tokens. The parser rereads them dozens of times.
const GAP: u64 = 4 * 1024;

/// The document with its comments taken out (line and column of every token stay), if it is small enough.
pub(super) fn scan<'a>(query: &'a str, limits: &Limits) -> Result<Cow<'a, str>, Fault> {
    let (text, tally) = tally(query);
    for (name, what, limit, actual) in [
        ("tokens", "tokens", limits.tokens, tally.tokens),
        ("nesting", "brackets inside each other", limits.nesting, tally.nesting),
        ("directives", "directives", limits.directives, tally.directives),
        ("gap", "bytes of white space in a row", GAP, tally.gap),
    ] {
        if actual > limit {
            return Err(Fault::limit(name, what, limit, actual).in_document([]));
        }
    }
    Ok(text)
}

fn tally(query: &str) -> (Cow<'_, str>, Tally) {
    let bytes = query.as_bytes();
    let mut tally = Tally::default();
    let mut kept = String::new();
    let mut copied = 0;
    let (mut at, mut open, mut gap) = (0, 0_u64, 0_u64);
    while let Some(&byte) = bytes.get(at) {
        let length = match byte {
            b' ' | b'\t' | b'\n' | b'\r' | b',' | 0xEF | 0xBB | 0xBF => {
                gap += 1;
                tally.gap = tally.gap.max(gap);
                at += 1;
                continue;
            }
            b'#' => {
                let end = until(bytes, at, |byte| byte == b'\n' || byte == b'\r');
                kept.push_str(&query[copied..at]);
                copied = end;
                at = end;
                continue;
            }
            b'"' => string(&bytes[at..]),
            b'{' | b'[' | b'(' => {
                open += 1;
                tally.nesting = tally.nesting.max(open);
                1
            }
            b'}' | b']' | b')' => {
                open = open.saturating_sub(1);
                1
            }
            b'@' => {
                tally.directives += 1;
                1
            }
            b'.' if bytes[at..].starts_with(b"...") => 3,
            b'-' | b'0'..=b'9' => until(bytes, at + 1, |byte| !is_in_number(byte)) - at,
            _ if is_in_name(byte) => until(bytes, at, |byte| !is_in_name(byte)) - at,
            _ => 1,
        };
        tally.tokens += 1;
        gap = 0;
        at += length;
    }
    if copied == 0 {
        return (Cow::Borrowed(query), tally);
    }
    kept.push_str(&query[copied..]);
    (Cow::Owned(kept), tally)
}

fn is_in_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// Whether the number is well composed is the parser's business.
fn is_in_number(byte: u8) -> bool {
    is_in_name(byte) || matches!(byte, b'.' | b'-' | b'+')
}

/// The first position from `start` on where `stop` holds, or the end.
fn until(bytes: &[u8], start: usize, stop: impl Fn(u8) -> bool) -> usize {
    bytes[start..]
        .iter()
        .position(|&byte| stop(byte))
        .map_or(bytes.len(), |length| start + length)
}

/// The length of the string, or block string, that `bytes` begins with. One without an end goes on to
/// the end of its line or of the document; the parser refuses it.
fn string(bytes: &[u8]) -> usize {
    let block = bytes.starts_with(br#"""""#);
    let mut at = if block { 3 } else { 1 };
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' if block && bytes[at..].starts_with(br#"""""#) => return at + 3,
            b'\\' if block => at += if bytes[at..].starts_with(br#"\""""#) { 4 } else { 1 },
            b'"' if !block => return at + 1,
            b'\n' | b'\r' if !block => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_nesting_and_directives_are_counted_outside_strings_and_comments() {
        for (query, tokens, nesting, directives) in [
            ("", 0, 0, 0),
            ("{a}", 3, 1, 0),
            ("{ a(x: [1, -2.5e+3]) { b } }", 14, 3, 0),
            ("query Q($x:Int=1) @a { ...F @skip(if: $x) }", 24, 2, 2),
            ("{ a(x: \"{{{ @ \\\" # no comment {\") }", 8, 2, 0),
            ("{ a(x: \"\"\"{{ \" \\\"\"\" @ \"\"\") }", 8, 2, 0),
            ("{ a # } { @\n }", 3, 1, 0),
            ("{ a(x: \"no end {\n}", 7, 2, 0),
            ("{ a(x: \"\"\"no end {", 6, 2, 0),
            ("}}}}{", 5, 1, 0),
            ("\u{feff}{ å }", 4, 1, 0),
        ] {
            let counted = tally(query).1;
            assert_eq!(
                (counted.tokens, counted.nesting, counted.directives),
                (tokens, nesting, directives),
                "{query}"
            );
        }
    }

    #[test]
    fn comments_go_and_positions_stay() {
        for (query, kept) in [
            ("{ a }", "{ a }"),
            ("# one\n{ a # two\r\n b } # three", "\n{ a \r\n b } "),
            ("{ a(x: \"# text\") } # å", "{ a(x: \"# text\") } "),
        ] {
            assert_eq!(tally(query).0, kept, "{query}");
        }
    }
}
