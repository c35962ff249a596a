//! The members of a body as a table in CSV: what offices keep in spreadsheets, read exactly and written the same way.
//!
//! Swedish spreadsheets separate by semicolon and begin with a byte order mark, others by comma and without one: both
//! are read. Written are semicolons and the mark, since a spreadsheet then reads å, ä and ö.

use arendegang_domain::organisation::{Function, Operation};
use arendegang_domain::rule::{Refusal, RefusalCode as Code};
use arendegang_domain::text::contains_personal_identity_number;
use jiff::civil::Date;

/// The longest text, in bytes.
pub const LONGEST_ROSTER: usize = 200 * 1024;
/// The most rows: several times what any body has.
pub const MOST_ROWS: usize = 200;

/// The byte order mark.
const MARK: char = '\u{FEFF}';

/// The columns, in the order in which they are written.
const COLUMNS: [&str; 8] = [
    "person",
    "name",
    "seat",
    "function",
    "from",
    "to",
    "organisation",
    "operation",
];

/// A row: who holds which seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins.
    pub line: u64,
    /// The key of the person.
    pub person: String,
    /// The name, for somebody who is registered with it.
    pub name: String,
    /// The key of the seat.
    pub seat: String,
    /// As what; none for what the seat is for.
    pub function: Option<Function>,
    /// First day.
    pub from: Date,
    /// Last day.
    pub to: Option<Date>,
    /// The organisation that the person comes from.
    pub organisation: Option<String>,
    /// Who runs it.
    pub operation: Option<Operation>,
}

/// What is wrong with a row.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// The line on which the row begins; the first is that of the names of the columns.
    pub line: u64,
    /// The column, where one is meant.
    pub column: Option<String>,
    /// What is wrong.
    pub refusal: Refusal,
}

/// Reads a table: every row that can be read, and everything that cannot.
#[must_use]
pub fn read(text: &str) -> (Vec<Row>, Vec<Problem>) {
    if let Some(problem) = unreadable(text) {
        return (Vec::new(), vec![problem]);
    }
    let text = text.strip_prefix(MARK).unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter(text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let columns = match records.next() {
        Some(Ok(record)) => columns(&record),
        _ => Err(vec![at(1, None, missing("person, seat, from"))]),
    };
    let columns = match columns {
        Ok(columns) => columns,
        Err(problems) => return (Vec::new(), problems),
    };
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    // The reader counts a line break of two characters late, so the lines are counted here.
    let line_of = |position: Option<&csv::Position>| {
        let begins = position.map_or(0, csv::Position::byte);
        let (before, rest) = text
            .as_bytes()
            .split_at(text.len().min(usize::try_from(begins).unwrap_or(0)));
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let breaks = before.iter().chain(blank).filter(|byte| **byte == b'\n').count();
        u64::try_from(breaks).unwrap_or_default() + 1
    };
    for record in records {
        match record {
            Ok(record) if record.iter().all(str::is_empty) => {}
            Ok(record) => match row(&record, line_of(record.position()), &columns) {
                Ok(row) => rows.push(row),
                Err(wrong) => problems.extend(wrong),
            },
            Err(cause) => {
                let line = line_of(cause.position());
                problems.push(at(
                    line,
                    None,
                    invalid("Raden kan inte läsas.", "The row cannot be read."),
                ));
            }
        }
        if rows.len() > MOST_ROWS {
            let line = rows.last().map_or(1, |row| row.line);
            let (sv, en) = (
                format!("Filen har fler än {MOST_ROWS} rader: dela den."),
                format!("The file has more than {MOST_ROWS} rows: divide it."),
            );
            return (Vec::new(), vec![at(line, None, invalid(sv, en))]);
        }
    }
    (rows, problems)
}

/// Writes a table as [`read`] reads it.
#[must_use]
pub fn write(rows: &[Row]) -> String {
    let mut text = String::from(MARK);
    line(&mut text, COLUMNS.map(str::to_owned));
    for row in rows {
        line(
            &mut text,
            [
                row.person.clone(),
                row.name.clone(),
                row.seat.clone(),
                row.function.map_or("", Function::name).to_owned(),
                row.from.to_string(),
                row.to.map(|to| to.to_string()).unwrap_or_default(),
                row.organisation.clone().unwrap_or_default(),
                row.operation.map_or("", Operation::name).to_owned(),
            ],
        );
    }
    text
}

fn line(text: &mut String, cells: [String; COLUMNS.len()]) {
    let cells = cells.map(|cell| quoted(&guarded(&cell)));
    text.push_str(&cells.join(";"));
    text.push_str("\r\n");
}

fn quoted(cell: &str) -> String {
    if cell.contains([';', ',', '"', '\r', '\n']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

/// A spreadsheet runs what begins like a formula: an apostrophe before it makes it a text.
fn guarded(cell: &str) -> String {
    if is_formula(cell) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The cell without the apostrophe that guards it.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|cell| is_formula(cell)).unwrap_or(cell)
}

fn is_formula(cell: &str) -> bool {
    cell.trim_start_matches('\'')
        .starts_with(['=', '+', '-', '@', '\t', '\r'])
}

fn unreadable(text: &str) -> Option<Problem> {
    if text.len() > LONGEST_ROSTER {
        return Some(at(
            1,
            None,
            invalid(
                format!("Filen är större än {} kB.", LONGEST_ROSTER / 1024),
                format!("The file is larger than {} kB.", LONGEST_ROSTER / 1024),
            ),
        ));
    }
    // Whoever decoded another encoding as UTF-8 has left this sign where a letter was.
    let broken = text.lines().position(|line| line.contains(['\u{FFFD}', '\0']))?;
    Some(at(
        u64::try_from(broken).unwrap_or_default() + 1,
        None,
        invalid(
            "Filen är inte UTF-8: spara den som \"CSV UTF-8\".",
            "The file is not UTF-8: save it as \"CSV UTF-8\".",
        ),
    ))
}

fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or_default();
    if first.contains(';') || !first.contains(',') {
        b';'
    } else {
        b','
    }
}

/// Where each column stands.
type Places = [Option<usize>; COLUMNS.len()];

fn columns(names: &csv::StringRecord) -> Result<Places, Vec<Problem>> {
    let mut places: Places = [None; COLUMNS.len()];
    let mut problems = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let known = COLUMNS.iter().position(|known| known.eq_ignore_ascii_case(name));
        match known.and_then(|known| places.get_mut(known)) {
            Some(slot @ None) => *slot = Some(place),
            Some(Some(_)) => problems.push(at(
                1,
                Some(name),
                invalid("Kolumnen finns två gånger.", "The column is there twice."),
            )),
            None if name.is_empty() => {}
            None => {
                let list = COLUMNS.join(", ");
                problems.push(at(
                    1,
                    Some(name),
                    invalid(
                        format!("Kolumnen är okänd. Kolumnerna är: {list}."),
                        format!("The column is unknown. The columns are: {list}."),
                    ),
                ));
            }
        }
    }
    for needed in ["person", "seat", "from"] {
        let place = COLUMNS.iter().position(|known| *known == needed);
        if place.and_then(|place| places.get(place).copied().flatten()).is_none() {
            problems.push(at(1, Some(needed), missing(needed)));
        }
    }
    if problems.is_empty() { Ok(places) } else { Err(problems) }
}

fn row(record: &csv::StringRecord, line: u64, places: &Places) -> Result<Row, Vec<Problem>> {
    let cell = |name: &str| {
        let column = COLUMNS.iter().position(|known| *known == name);
        let place = column.and_then(|column| places.get(column).copied().flatten());
        place.and_then(|place| record.get(place)).map_or("", unguarded)
    };
    let mut problems = Vec::new();
    for name in ["person", "name", "organisation"] {
        if contains_personal_identity_number(cell(name)) {
            problems.push(at(line, Some(name), Refusal::new(Code::PersonalIdentityNumber)));
        }
    }
    for name in ["person", "seat", "from"] {
        if cell(name).is_empty() {
            let empty = invalid("Cellen är tom.", "The cell is empty.");
            problems.push(at(line, Some(name), empty));
        }
    }
    let mut date = |name: &str| {
        let text = cell(name);
        let read = text.parse::<Date>().ok();
        if read.is_none() && !text.is_empty() {
            let wrong = invalid("Ett datum skrivs 2025-02-03.", "A date is written 2025-02-03.");
            problems.push(at(line, Some(name), wrong));
        }
        read
    };
    let (from, to) = (date("from"), date("to"));
    let function = named(cell("function"), Function::ALL, |of| (of.name(), of.label()));
    let operation = named(cell("operation"), Operation::ALL, |of| (of.name(), of.label()));
    let mut value = |column: &str, refusal: Refusal| problems.push(at(line, Some(column), refusal));
    let function = function.unwrap_or_else(|refusal| {
        value("function", refusal);
        None
    });
    let operation = operation.unwrap_or_else(|refusal| {
        value("operation", refusal);
        None
    });
    match from {
        Some(from) if problems.is_empty() => Ok(Row {
            line,
            person: cell("person").to_owned(),
            name: cell("name").to_owned(),
            seat: cell("seat").to_owned(),
            function,
            from,
            to,
            organisation: Some(cell("organisation").to_owned()).filter(|text| !text.is_empty()),
            operation,
        }),
        _ => Err(problems),
    }
}

/// The value with that name, or with that label in Swedish; none where nothing is written.
fn named<T: Copy>(
    text: &str,
    all: &[T],
    names: impl Fn(T) -> (&'static str, arendegang_domain::Label),
) -> Result<Option<T>, Refusal> {
    let text = text.to_lowercase();
    let is_meant = |value: &&T| {
        let (name, label) = names(**value);
        name.to_lowercase() == text || label.sv.to_lowercase() == text
    };
    match all.iter().find(is_meant) {
        Some(value) => Ok(Some(*value)),
        None if text.is_empty() => Ok(None),
        None => {
            let list: Vec<&str> = all.iter().map(|value| names(*value).0).collect();
            let list = list.join(", ");
            Err(invalid(
                format!("Värdet är okänt. Värdena är: {list}."),
                format!("The value is unknown. The values are: {list}."),
            ))
        }
    }
}

fn missing(column: &str) -> Refusal {
    invalid(
        format!("Första raden ska namnge kolumnerna, och {column} saknas."),
        format!("The first line names the columns, and {column} is missing."),
    )
}

pub(super) fn at(line: u64, column: Option<&str>, refusal: Refusal) -> Problem {
    Problem {
        line,
        column: column.map(str::to_owned),
        refusal,
    }
}

fn invalid(sv: impl Into<String>, en: impl Into<String>) -> Refusal {
    Refusal::saying(Code::InvalidInput, sv, en)
}
