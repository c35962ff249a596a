#!/usr/bin/env python3
"""Checks the record of Ärendegång without Ärendegång: see audit.md.

    verify_chain.py data/arendegang.sqlite
    verify_chain.py FOLDER              (case_event.csv and, as far as they are there, case_file.csv,
                                         registry_series.csv, registry_event.csv, secret_access.csv, checkpoint.csv,
                                         server_key.csv, meeting.csv, meeting_event.csv, decision_series.csv,
                                         decision.csv, published_record.csv)

    --keys FILE               the ids of the keys that may have signed checkpoints, one on each line; without it, those
                              that the database names itself
    --checkpoint NUMBER:HASH  a checkpoint that was kept elsewhere; can be given again
    --heads FILE              write the last hash of every case, and of the checkpoints, to be kept where nobody can
                              change it
    --known FILE              check that the hashes that were kept earlier still stand in the chains
    --self-test               check the arithmetic against the test vectors of RFC 8032, and nothing else

Ends with 0 if everything is as it was written, with 1 if something is not, with 2 if it could not look.
Needs Python 3.9 or later and nothing else.
"""

import argparse
import base64
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
    "registry_event": [
        "position", "at", "kind", "person_id", "actor_mandate", "mandate_id", "body", "subject", "request_id",
        "document", "texts", "previous_hash", "hash",
    ],
    "checkpoint": [
        "number", "at", "events", "events_to", "events_hash", "changes", "changes_to", "changes_hash",
        "accesses", "accesses_to", "accesses_hash", "meetings", "meetings_to", "meetings_hash", "previous_hash", "kid",
        "signature",
    ],
    "secret_access": [
        "position", "case_id", "kind", "reader", "hour", "first_at", "last_at", "times", "request_id",
    ],
    "server_key": ["kid", "public_key"],
    "meeting": ["id", "version", "head"],
    "meeting_event": ["meeting_id", "version", "at", "name", "person_id", "body", "texts", "previous_hash", "hash"],
    "decision_series": ["body", "year", "last"],
    "decision": ["body", "year", "number"],
    "published_record": ["meeting_id", "address", "withdrawn_at", "digest", "document"],
}
# By which columns a table is read in order; those that are numbers in an export.
ORDER = {
    "case_event": ["case_id", "version"],
    "case_file": ["id"],
    "registry_series": ["model", "year"],
    "registry_event": ["position"],
    "checkpoint": ["number"],
    "secret_access": ["position"],
    "server_key": ["kid"],
    "meeting": ["id"],
    "meeting_event": ["meeting_id", "version"],
    "decision_series": ["body", "year"],
    "decision": ["body", "year", "number"],
    "published_record": ["address"],
}
NUMBERS = {"position", "version", "year", "number"}


class CannotLook(Exception):
    """The log is not there, or not in a shape that can be read."""


def rows_of_sqlite(path, table, columns, order):
    """The rows of a table of the embedded database, which is opened for reading only."""
    try:
        database = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        yield from database.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {', '.join(order)}")
    except sqlite3.Error as error:
        raise CannotLook(f"{path}: {error}") from error


def rows_of_csv(path, columns, order):
    """The rows of a table as PostgreSQL exports them, in the order of SQLite."""
    csv.field_size_limit(1 << 30)

    def place(row):
        return [int(row[column]) if column in NUMBERS else row[column] for column in order]

    with path.open(newline="", encoding="utf-8") as file:
        try:
            rows = [(place(row), tuple(row[column] for column in columns)) for row in csv.DictReader(file)]
        except KeyError as error:
            raise CannotLook(f"{path}: there is no column {error}") from error
    rows.sort(key=lambda row: row[0])
    yield from (row for _, row in rows)


def open_log(place):
    """A function that reads a table, or answers None where it was not exported."""
    if place.is_dir():
        if not (place / "case_event.csv").exists():
            raise CannotLook(f"{place}: there is no case_event.csv")

        def read(table, columns=None, order=None):
            path = place / f"{table}.csv"
            return rows_of_csv(path, columns or TABLES[table], order or ORDER[table]) if path.exists() else None

        return read
    if not place.exists():
        raise CannotLook(f"{place}: there is no such file")
    return lambda table, columns=None, order=None: rows_of_sqlite(
        place, table, columns or TABLES[table], order or ORDER[table]
    )


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


def check_registry(read, find):
    """Walks the chain of the registry. Answers how many events it has."""
    rows = read("registry_event")
    if rows is None:
        return None
    previous, count = GENESIS, 0
    for row in rows:
        count += 1
        for problem in change_problems(row, previous):
            find(f"registry event {row[0]}: {problem}")
        previous = as_bytes(row[12])
    return count


def check_meetings(read, find):
    """Walks the chain of every meeting. Answers how many there are, and how many events they have."""
    rows = read("meeting_event")
    if rows is None:
        return None, 0
    ends, published, count = {}, {}, 0
    for row in rows:
        count += 1
        meeting, version = as_uuid(row[0]), int(row[1])
        follow_publication(published, meeting, row[3], row[5])
        before = ends.get(meeting, (0, GENESIS))
        for problem in meeting_problems(row, meeting, before):
            find(f"meeting {meeting} event {version}: {problem}")
        ends[meeting] = (version, as_bytes(row[8]))
    seen = set()
    for meeting, version, head in read("meeting") or []:
        meeting = as_uuid(meeting)
        seen.add(meeting)
        if ends.get(meeting) != (int(version), as_bytes(head)):
            find(f"meeting {meeting}: it does not stand where its events end")
    for meeting in ends.keys() - seen:
        find(f"meeting {meeting}: it has events, and the meeting is gone")
    given = {(body, int(year), int(number)) for body, year, number in read("decision") or []}
    for body, year, last in read("decision_series") or []:
        for number in range(1, int(last) + 1):
            if (body, int(year), number) not in given:
                find(f"{body} § {number}/{year}: the number was given, and there is no such decision")
    check_published(read, published, find)
    return len(ends), count


def follow_publication(published, meeting, name, body):
    """Notes where and as what a meeting's record was published last, or that it was withdrawn since."""
    try:
        said = json.loads(body)["happened"]["happened"] if name.startswith("RECORD_") else {}
        if name == "RECORD_PUBLISHED":
            published[meeting] = (said["address"], said["digest"])
        elif name == "RECORD_WITHDRAWN" and meeting in published:
            published[meeting] = (published[meeting][0], "")
    except (ValueError, KeyError, TypeError):
        # An event that cannot be read is found where its chain is walked.
        pass


def check_published(read, published, find):
    """Compares what everybody reads with what the logs say was published."""
    rows = read("published_record")
    if rows is None:
        return
    there = set()
    for meeting, address, withdrawn_at, digest, document in rows:
        meeting = as_uuid(meeting)
        there.add(meeting)
        if meeting not in published:
            find(f"published record {address}: it is published, and no event says so")
            continue
        withdrawn = published[meeting][1] == ""
        if address != published[meeting][0]:
            find(f"published record {address}: it was published as {published[meeting][0]}")
        if withdrawn and (document or digest):
            find(f"published record {address}: it was withdrawn, and can be read")
        if not withdrawn and not digest == published[meeting][1] == hashlib.sha256(document.encode()).hexdigest():
            find(f"published record {address}: what everybody reads is not what was published")
        if withdrawn != (withdrawn_at not in (None, "")):
            find(f"published record {address}: whether it was withdrawn is not what the events say")
    for meeting in published.keys() - there:
        find(f"published record {published[meeting][0]}: it was published, and is gone")


def meeting_problems(row, meeting, end):
    """What is wrong with one event of a meeting, given where the one before it left the meeting."""
    _, version, at, name, person, body, texts, previous, digest = row
    previous, digest = as_bytes(previous), as_bytes(digest)
    if int(version) != end[0] + 1:
        yield "an event before it is missing, or it was put in between"
    if previous != end[1]:
        yield "it does not follow on the event before it"
    if hashlib.sha256(previous + body.encode()).digest() != digest:
        yield "it was changed after it was written"
    try:
        document = json.loads(body)
        yield from text_problems(document, json.loads(texts))
        happened = document["happened"]["name"]
        if happened == "record":
            # What happened to the record of the meeting stands in it.
            happened += document["happened"]["happened"]["name"]
        columns = {
            "meeting_id": (meeting, document["meetingId"]),
            "version": (int(version), document["version"]),
            "at": (int(at), microseconds(document["at"])),
            # The column has it in capitals: `voteCast` is VOTE_CAST.
            "name": (name.replace("_", "").lower(), happened.lower()),
            "person_id": (as_uuid(person), document["actor"]["person"]),
        }
        for column, (stored, hashed) in columns.items():
            if stored != hashed:
                yield f"{column} is {stored}, and the hashed body says {hashed}"
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"it cannot be read: {error!r}"


def change_problems(row, before):
    """What is wrong with one event of the registry, given the hash of the one before it."""
    _, at, kind, person, actor, mandate, body, subject, request, raw, texts, previous, digest = row
    previous, digest = as_bytes(previous), as_bytes(digest)
    if previous != before:
        yield "it does not follow on the one before it"
    if hashlib.sha256(previous + raw.encode()).digest() != digest:
        yield "it was changed after it was written"
    try:
        document = json.loads(raw)
        yield from text_problems(document, json.loads(texts))
        about = document.get("mandate") or {}
        columns = {
            "at": (int(at), microseconds(document["at"])),
            "kind": (kind, document["kind"]),
            "person_id": (as_uuid(person), document["person"]),
            "actor_mandate": (as_uuid(actor), (document.get("acting") or {}).get("mandate")),
            "mandate_id": (as_uuid(mandate), about.get("id")),
            "request_id": (request, document["requestId"]),
        }
        if about:
            columns["body"] = (body, about["body"])
            columns["subject"] = (subject, f"mandate/{about['id']}")
        elif "aboutPerson" in document:
            columns["subject"] = (subject, f"person/{document['aboutPerson']['id']}")
        elif "aboutText" in document:
            about = document["aboutText"]
            named = f"case/{about['case']}" if "case" in about else f"meeting/{about['meeting']}"
            columns["subject"] = (subject, named)
        for name, (column, hashed) in columns.items():
            if column != hashed:
                yield f"{name} is {column}, and the hashed document says {hashed}"
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        yield f"it cannot be read: {error!r}"


class Sealed:
    """Reads a log along its positions, once, and says what stands in it up to one and then up to the next."""

    def __init__(self, rows, digest_of):
        self.rows = None if rows is None else ((int(row[0]), digest_of(row)) for row in rows)
        self.ahead = self.next()
        self.last = 0

    def next(self):
        return next(self.rows, None) if self.rows is not None else None

    def until(self, end):
        """How many rows come up to a position, the position of the last of them, and the hash over them."""
        count, digest = 0, hashlib.sha256()
        while self.ahead is not None and self.ahead[0] <= end:
            count, self.last = count + 1, self.ahead[0]
            digest.update(self.ahead[0].to_bytes(8, "big", signed=True) + self.ahead[1])
            self.ahead = self.next()
        return count, self.last, digest.digest()

    def rest(self):
        """How many rows no checkpoint seals."""
        count = 0
        while self.ahead is not None:
            count, self.ahead = count + 1, self.next()
        return count


def access_digest(row):
    """The hash of an entry of the log of secret cases: over what it says, since it carries none."""
    said = dict(zip(TABLES["secret_access"], row))
    del said["position"]
    said["case_id"] = as_uuid(said["case_id"])
    return hashlib.sha256("".join(f"{name}: {value}\n" for name, value in said.items()).encode()).digest()


def accesses_of(read):
    """The log of secret cases, from its beginning."""
    return Sealed(read("secret_access"), access_digest)


def statement_of(row):
    """What a checkpoint's signature is over. One without accesses is of a program that did not seal them."""
    said = dict(zip(TABLES["checkpoint"][:-1], row))
    version = 2
    if said["accesses_hash"] in (None, ""):
        version = 1
        said = {name: value for name, value in said.items() if not name.startswith(("accesses", "meetings"))}
    lines = [f"arendegang checkpoint {version}"]
    lines += [f"{name}: {as_bytes(value).hex() if name.endswith('hash') else value}" for name, value in said.items()]
    return "".join(f"{line}\n" for line in lines).encode()


def thumbprint(public):
    """The id of a key (RFC 7638): SHA-256 over its JWK, in Base64url."""
    encode = lambda data: base64.urlsafe_b64encode(data).rstrip(b"=").decode()
    jwk = '{"crv":"Ed25519","kty":"OKP","x":"%s"}' % encode(public)
    return encode(hashlib.sha256(jwk.encode()).digest())


def read_keys(read, pinned, find):
    """The public keys that may have signed, by their ids."""
    keys = {}
    for kid, public in read("server_key") or []:
        public = as_bytes(public)
        if thumbprint(public) != kid:
            find(f"key {kid}: it is another key than its id says")
        elif pinned is None or kid in pinned:
            keys[kid] = public
    return keys


def check_checkpoints(read, pinned, kept, find):
    """Walks the chain of checkpoints. Answers the hash of each by number, and how much none of them seals."""
    checkpoints = read("checkpoint")
    if checkpoints is None:
        return None, 0
    keys = read_keys(read, pinned, find)
    hashed = ["position", "hash"]
    logs = [
        Sealed(read(table, hashed, ["position"]), lambda row: as_bytes(row[1]))
        for table in ("case_event", "registry_event", "meeting_event")
    ]
    accesses = accesses_of(read)
    hashes, last, previous = {}, 0, GENESIS
    for row in checkpoints:
        number, statement = int(row[0]), statement_of(row)
        digest = hashlib.sha256(statement).digest()
        name = f"checkpoint {number}"
        if number != last + 1:
            find(f"{name}: a checkpoint before it is missing, or it was put in between")
        if as_bytes(row[14]) != previous:
            find(f"{name}: it does not follow on the checkpoint before it")
        if row[15] not in keys:
            find(f"{name}: it is signed with a key that is not known")
        elif not ed25519_holds(keys[row[15]], statement, as_bytes(row[16])):
            find(f"{name}: its signature does not hold: it was changed, or signed by somebody else")
        parts = [(logs[0], "events", row[2:5]), (logs[1], "registry events", row[5:8])]
        if row[10] in (None, ""):
            # The next one that seals them begins anew.
            accesses = accesses_of(read)
        else:
            parts.append((accesses, "accesses to secret cases", row[8:11]))
            parts.append((logs[2], "events of meetings", row[11:14]))
        for log, what, (count, end, over) in parts:
            if log.rows is not None and log.until(int(end)) != (int(count), int(end), as_bytes(over)):
                find(f"{name}: the {what} that it seals are not those that are there")
        hashes[number], last, previous = digest.hex(), number, digest
    for number, digest in kept.items():
        if number not in hashes:
            find(f"checkpoint {number}: it was kept, and is gone: the end of the record may have been cut off")
        elif hashes[number] != digest:
            find(f"checkpoint {number}: its hash is not the one that was kept")
    return hashes, sum(log.rest() for log in [*logs, accesses])


# Ed25519 as in RFC 8032, section 5.1: the curve -x² + y² = 1 + d x² y² modulo P, and points in extended coordinates.
P = 2**255 - 19
ORDER_OF_BASE = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)


def point_add(a, b):
    """The sum of two points."""
    e = (a[1] - a[0]) * (b[1] - b[0])
    f = (a[1] + a[0]) * (b[1] + b[0])
    g = 2 * a[3] * b[3] * D
    h = 2 * a[2] * b[2]
    x, z, t, y = f - e, h - g, h + g, f + e
    return x * z % P, t * y % P, z * t % P, x * y % P


def point_times(factor, point):
    """A point so many times."""
    total = (0, 1, 1, 0)
    while factor > 0:
        if factor & 1:
            total = point_add(total, point)
        point = point_add(point, point)
        factor >>= 1
    return total


def point_of(data):
    """The point that 32 bytes stand for, or None."""
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & ((1 << 255) - 1)
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point_of((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def ed25519_holds(public, message, signature):
    """Whether the owner of a public key signed a message."""
    if len(public) != 32 or len(signature) != 64:
        return False
    owner, nonce = point_of(public), point_of(signature[:32])
    factor = int.from_bytes(signature[32:], "little")
    if owner is None or nonce is None or factor >= ORDER_OF_BASE:
        return False
    challenge = int.from_bytes(hashlib.sha512(signature[:32] + public + message).digest(), "little") % ORDER_OF_BASE
    left, right = point_times(factor, BASE), point_add(nonce, point_times(challenge, owner))
    return (left[0] * right[2] - right[0] * left[2]) % P == 0 and (left[1] * right[2] - right[1] * left[2]) % P == 0


# RFC 8032, section 7.1: public key, message, signature.
VECTORS = [
    (
        "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
        "",
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe"
        "24655141438e7a100b",
    ),
    (
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
        "72",
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302a"
        "eeb00d291612bb0c00",
    ),
    (
        "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
        "af82",
        "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed2"
        "8dc027beceea1ec40a",
    ),
]


def self_test():
    """Whether the test vectors hold, and none of them with a byte changed."""
    for vector in VECTORS:
        public, message, signature = map(bytes.fromhex, vector)
        if not ed25519_holds(public, message, signature):
            return False
        forged = [
            (public, message + b"x", signature),
            (public, message, bytes([signature[0] ^ 1]) + signature[1:]),
            (public, message, signature[:32] + bytes([signature[32] ^ 1]) + signature[33:]),
            (bytes([public[0] ^ 1]) + public[1:], message, signature),
            # The same number, not reduced: RFC 8032 asks to refuse it.
            (
                public,
                message,
                signature[:32] + (int.from_bytes(signature[32:], "little") + ORDER_OF_BASE).to_bytes(32, "little"),
            ),
        ]
        if any(ed25519_holds(*parts) for parts in forged):
            return False
    return True


def read_known(path):
    """Hashes that were kept: one line per case, of its id, its version and the hash; of a checkpoint, its number."""
    known, checkpoints = {}, {}
    for line in path.read_text(encoding="utf-8").splitlines():
        case, version, digest = line.split()
        if case == "checkpoint":
            checkpoints[int(version)] = digest
        else:
            known[(case, int(version))] = digest
    return known, checkpoints


def kept_checkpoint(text):
    """NUMBER:HASH."""
    number, digest = text.split(":")
    return int(number), digest.lower()


def main():
    """Reads the command line, checks, and says what was found."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter, usage="%(prog)s [options] LOG"
    )
    parser.add_argument(
        "log", metavar="LOG", type=pathlib.Path, nargs="?", help="the SQLite file, or the folder of an export"
    )
    parser.add_argument("--keys", metavar="FILE", type=pathlib.Path)
    parser.add_argument("--checkpoint", metavar="NUMBER:HASH", type=kept_checkpoint, action="append", default=[])
    parser.add_argument("--heads", metavar="FILE", type=pathlib.Path)
    parser.add_argument("--known", metavar="FILE", type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    arguments = parser.parse_args()
    if arguments.self_test:
        return 0 if self_test() else 1
    if arguments.log is None:
        parser.error("there is no LOG to look at")
    findings = 0

    def find(what):
        nonlocal findings
        findings += 1
        print(what)

    try:
        read = open_log(arguments.log)
        known, kept = read_known(arguments.known) if arguments.known else ({}, {})
        pinned = None
        if arguments.keys:
            lines = arguments.keys.read_text(encoding="utf-8").splitlines()
            pinned = {line.split()[0] for line in lines if line.strip()}
        ends, events = check_chains(read, known, find)
        check_cases(read, ends, find)
        check_series(read, ends, find)
        meetings, of_meetings = check_meetings(read, find)
        changes = check_registry(read, find)
        hashes, unsealed = check_checkpoints(read, pinned, {**kept, **dict(arguments.checkpoint)}, find)
        if arguments.heads:
            lines = [f"{case} {end['version']} {end['hash'].hex()}\n" for case, end in sorted(ends.items())]
            lines += [f"checkpoint {number} {digest}\n" for number, digest in list((hashes or {}).items())[-1:]]
            arguments.heads.write_text("".join(lines), encoding="utf-8")
    except (CannotLook, OSError, ValueError) as error:
        print(f"verify_chain.py: {error}", file=sys.stderr)
        return 2
    looked = f"{len(ends)} cases" + ("" if meetings is None else f" and {meetings} meetings")
    looked += f" with {events + of_meetings} events"
    looked += ", the registry's log not exported" if changes is None else f", {changes} registry events"
    looked += (
        ", the checkpoints not exported"
        if hashes is None
        else f", {len(hashes)} checkpoints ({unsealed} not sealed yet)"
    )
    said = "everything is as it was written" if findings == 0 else f"{findings} finding(s)"
    print(f"{looked}: {said}.")
    return 0 if findings == 0 else 1


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:
        # Whoever reads the output may stop reading.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
