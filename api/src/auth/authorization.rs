//! The `Authorization` header: `Bearer <token>` and nothing else.

use super::AuthError;

/// The largest token that is looked at. Real ones have one or two kilobytes; reading more is work for strangers.
pub const MAX_TOKEN_BYTES: usize = 8 * 1024;

/// Takes the token out of a request's `Authorization` headers. `None` is a request without one: anonymous.
pub fn bearer_token<'a>(headers: impl IntoIterator<Item = &'a [u8]>) -> Result<Option<&'a str>, AuthError> {
    let mut headers = headers.into_iter();
    let Some(header) = headers.next() else {
        return Ok(None);
    };
    if headers.next().is_some() {
        return Err(AuthError::SeveralHeaders);
    }
    let (scheme, token) = match header.iter().position(|byte| *byte == b' ') {
        Some(space) => header.split_at(space),
        None => (header, &[][..]),
    };
    if !scheme.eq_ignore_ascii_case(b"Bearer") {
        return Err(AuthError::NotBearer);
    }
    let token = token.trim_ascii();
    if token.len() > MAX_TOKEN_BYTES {
        return Err(AuthError::TooLarge);
    }
    let is_token = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    if token.is_empty() || !token.iter().all(is_token) {
        return Err(AuthError::Malformed);
    }
    std::str::from_utf8(token).map(Some).map_err(|_| AuthError::Malformed)
}

#[cfg(test)]
mod tests {
    use super::{AuthError, MAX_TOKEN_BYTES, bearer_token};

    #[test]
    fn no_header_is_nobody() {
        assert_eq!(bearer_token([]), Ok(None));
    }

    #[test]
    fn only_bearer_and_a_token_is_understood() {
        for header in ["Bearer a.b-c._d", "bearer a.b-c._d", "BEARER   a.b-c._d "] {
            assert_eq!(bearer_token([header.as_bytes()]), Ok(Some("a.b-c._d")), "{header}");
        }
        for (header, expected) in [
            (&b""[..], AuthError::NotBearer),
            (b" ", AuthError::NotBearer),
            (b"a.b.c", AuthError::NotBearer),
            (b"Basic YW5uYTpoZW1saWc=", AuthError::NotBearer),
            (b"Bearera.b.c", AuthError::NotBearer),
            (b"Bearer:a.b.c", AuthError::NotBearer),
            (b"\xff\xfe", AuthError::NotBearer),
            (b"Bearer", AuthError::Malformed),
            (b"Bearer ", AuthError::Malformed),
            (b"Bearer a.b.c d", AuthError::Malformed),
            (b"Bearer a.b.c, Bearer d.e.f", AuthError::Malformed),
            (b"Bearer \"a.b.c\"", AuthError::Malformed),
            (b"Bearer a.b.c=", AuthError::Malformed),
            (b"Bearer a\x00b", AuthError::Malformed),
            (b"Bearer \xff\xfe", AuthError::Malformed),
        ] {
            assert_eq!(bearer_token([header]), Err(expected), "{}", header.escape_ascii());
        }
    }

    #[test]
    fn two_headers_are_one_too_many() {
        assert_eq!(
            bearer_token([&b"Bearer a"[..], b"Bearer a"]),
            Err(AuthError::SeveralHeaders)
        );
    }

    #[test]
    fn size_is_looked_at_first() {
        let huge = format!("Bearer {}", "\u{e5}".repeat(MAX_TOKEN_BYTES));

        assert_eq!(bearer_token([huge.as_bytes()]), Err(AuthError::TooLarge));
    }
}
