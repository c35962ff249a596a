#!/usr/bin/env python3
"""Checks the log of Ärendegång without Ärendegång: see audit.md.

    verify_chain.py data/arendegang.sqlite
    verify_chain.py FOLDER              (case_event.csv and, if there, case_file.csv and registry_series.csv)

    --heads FILE    write the last hash of every case, to be kept where nobody can change it
    --known FILE    check that the hashes that were kept earlier still stand in the chains

Ends with 0 if everything is as it was written, with 1 if something is not, with 2 if it could not look.
Needs Python 3.9 or later and nothing else.
"""

import argparse
import csv
import hashlib
import json
import os
import pathlib
import re
import sqlite3
import sys
import uuid
from datetime import datetime, timezone

GENESIS = bytes(32)
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)
TABLES = {
    "case_event": ["case_id", "version", "at", "transition", "person_id", "body", "texts", "previous_hash", "hash"],
    "case_file": ["id", "registry_number", "model", "version", "state", "holder", "updated_at", "head"],
    "registry_series": ["model", "year", "last"],
}
ORDER = {"case_event": "case_id, version", "case_file": "id", "registry_series": "model, year"}


class CannotLook(Exception):
    """The log is not there, or not in a shape that can be read."""


def rows_of_sqlite(path, table):
    """The rows of a table of the embedded database, which is opened for reading only."""
    try:
        database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        yield from database.execute(f"SELECT {', '.join(TABLES[table])} FROM {table} ORDER BY {ORDER[table]}")
    except sqlite3.Error as error:
        raise CannotLook(f"{path}: {error}") from error


def rows_of_csv(path, table):
    """The rows of a table as PostgreSQL exports them, in the order of SQLite."""
    csv.field_size_limit(1 << 30)
    with path.open(newline="", encoding="utf-8") as file:
        try:
            rows = [tuple(row[column] for column in TABLES[table]) for row in csv.DictReader(file)]
        except KeyError as error:
            raise CannotLook(f"{path}: there is no column {error}") from error
    if table == "case_event":
        rows.sort(key=lambda row: (row[0], int(row[1])))
    yield from rows


def open_log(place):
    """A function that reads a table, or answers None where it was not exported."""
    if place.is_dir():
        if not (place / "case_event.csv").exists():
            raise CannotLook(f"{place}: there is no case_event.csv")
        return lambda table: rows_of_csv(place / f"{table}.csv", table) if (place / f"{table}.csv").exists() else None
    if not place.exists():
        raise CannotLook(f"{place}: there is no such file")
    return lambda table: rows_of_sqlite(place, table)


def as_bytes(value):
    """BLOB of SQLite, or \\x... of a PostgreSQL export."""
    return value if isinstance(value, bytes) else bytes.fromhex(value.removeprefix("\\x"))


def as_uuid(value):
    """BLOB of SQLite, or text of a PostgreSQL export; None where nobody is named."""
    if value in (None, ""):
        return None
    return str(uuid.UUID(bytes=value) if isinstance(value, bytes) else uuid.UUID(value))


def microseconds(instant):
    """Whole microseconds since 1970 of an instant in RFC 3339, cut off like the column."""
    match = re.fullmatch(r"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d+))?Z", instant)
    if match is None:
        raise ValueError(f"not an instant: {instant}")
    whole = datetime.fromisoformat(match[1]).replace(tzinfo=timezone.utc) - EPOCH
    return (whole.days * 86_400 + whole.seconds) * 1_000_000 + int((match[2] or "").ljust(6, "0")[:6])


def commitments(value):
    """Every commitment of a body, in the order in which they stand in it."""
    if isinstance(value, dict):
        if list(value) == ["$sha256"] and isinstance(value["$sha256"], str):
            yield value["$sha256"]
        else:
            for part in value.values():
                yield from commitments(part)
    elif isinstance(value, list):
        for part in value:
            yield from commitments(part)


def text_problems(body, texts):
    """What is wrong with the free texts beside a body. An erased one proves nothing and breaks nothing."""
    promised = list(commitments(body))
    if len(promised) != len(texts):
        yield f"the body has {len(promised)} texts, and {len(texts)} stand beside it"
    for place, (commitment, kept) in enumerate(zip(promised, texts), 1):
        salt, text = kept["salt"], kept["text"]
        if salt is None and text is None:
            continue
        if salt is None or text is None:
            yield f"text {place} is half erased"
        elif hashlib.sha256(bytes.fromhex(salt) + text.encode()).hexdigest() != commitment:
            yield f"text {place} was changed after it was written"


def event_problems(row, before):
    """What is wrong with one event, given the event before it on its case (None for the first)."""
    case, version, at, transition, person, raw, texts, previous, digest = row
    previous, digest = as_bytes(previous), as_bytes(digest)
    if int(version) != (before["version"] + 1 if before else 1):
        yield "an event before it is missing, or it was inserted"
    if previous != (before["hash"] if before else GENESIS):
        yield "it does not follow on the event before it"
    if hashlib.sha256(previous + raw.encode()).digest() != digest:
        yield "it was changed after it was written"
    try:
        body = json.loads(raw)
        yield from text_problems(body, json.loads(texts))
        columns = {
            "case_id": (as_uuid(case), body["caseId"]),
            "version": (int(version), body["version"]),
            "at": (int(at), microseconds(body["at"])),
            "transition": (transition, body["transition"]),
            "person_id": (as_uuid(person), (body.get("actor") or {}).get("person")),
        }
        if before:
            columns["from"] = (before["to"], body.get("from"))
        for name, (column, hashed) in columns.items():
            if column != hashed:
                yield f"{name} is {column}, and the hashed body says {hashed}"
    except (ValueError, KeyError, TypeError) as error:
        yield f"it cannot be read: {error!r}"


def end_of(row):
    """What the next event of the case has to follow on."""
    try:
        body = json.loads(row[5])
    except ValueError:
        body = {}
    end = {name: body.get(name) for name in ("registryNumber", "model", "to", "holder")}
    return {"version": int(row[1]), "hash": as_bytes(row[8]), "at": int(row[2]), **end}


def check_chains(read, known, find):
    """Walks every chain. Answers the last event of every case, and how many events there are."""
    ends, events = {}, 0
    for row in read("case_event"):
        events += 1
        case = as_uuid(row[0])
        before = ends.get(case)
        end = end_of(row)
        if before:
            end["registryNumber"] = before["registryNumber"]
        name = end["registryNumber"] or case
        for problem in event_problems(row, before):
            find(f"{name} event {row[1]}: {problem}")
        kept = known.get((case, end["version"]))
        if kept is not None and kept != end["hash"].hex():
            find(f"{name} event {row[1]}: its hash is not the one that was kept")
        ends[case] = end
    for case, version in known:
        if case not in ends or ends[case]["version"] < version:
            find(f"{case} event {version}: its hash was kept, and the event is gone")
    return ends, events


def check_cases(read, ends, find):
    """Whether every case stands where its chain ends, and every chain has its case."""
    files = read("case_file")
    if files is None:
        return
    seen = set()
    for case, number, model, version, state, holder, updated, head in files:
        case = as_uuid(case)
        seen.add(case)
        end = ends.get(case)
        if end is None:
            find(f"{number}: it has no events")
            continue
        columns = {
            "version": (int(version), end["version"]),
            "registry_number": (number, end["registryNumber"]),
            "model": (model, end["model"]),
            "state": (state, end["to"]),
            "holder": (holder or None, end["holder"]),
            "updated_at": (int(updated), end["at"]),
            "head": (as_bytes(head).hex(), end["hash"].hex()),
        }
        for name, (column, logged) in columns.items():
            if column != logged:
                find(f"{number}: {name} is {column}, and its events say {logged}")
    for case in ends.keys() - seen:
        find(f"{ends[case]['registryNumber'] or case}: it has events, and the case is gone")


def check_series(read, ends, find):
    """Whether a whole case is gone: the numbers of a model and year have no gaps."""
    series = read("registry_series")
    if series is None:
        return
    numbers = {end["registryNumber"] for end in ends.values()}
    for model, year, last in series:
        for place in range(1, int(last) + 1):
            number = f"{model}-{year}-{place:04}"
            if number not in numbers:
                find(f"{number}: the number was given, and there is no such case")


def read_known(path):
    """Hashes that were kept: one line per case, of its id, its version and the hash."""
    known = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        case, version, digest = line.split()
        known[(case, int(version))] = digest
    return known


def main():
    """Reads the command line, checks, and says what was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="%(prog)s [options] LOG"
    )
    parser.add_argument("log", metavar="LOG", type=pathlib.Path, help="the SQLite file, or the folder of an export")
    parser.add_argument("--heads", metavar="FILE", type=pathlib.Path)
    parser.add_argument("--known", metavar="FILE", type=pathlib.Path)
    arguments = parser.parse_args()
    findings = 0

    def find(what):
        nonlocal findings
        findings += 1
        print(what)

    try:
        read = open_log(arguments.log)
        known = read_known(arguments.known) if arguments.known else {}
        ends, events = check_chains(read, known, find)
        check_cases(read, ends, find)
        check_series(read, ends, find)
        if arguments.heads:
            lines = (f"{case} {end['version']} {end['hash'].hex()}\n" for case, end in sorted(ends.items()))
            arguments.heads.write_text("".join(lines), encoding="utf-8")
    except (CannotLook, OSError, ValueError) as error:
        print(f"verify_chain.py: {error}", file=sys.stderr)
        return 2
    said = "everything is as it was written" if findings == 0 else f"{findings} finding(s)"
    print(f"{len(ends)} cases with {events} events: {said}.")
    return 0 if findings == 0 else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        # Whoever reads the output may stop reading.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
