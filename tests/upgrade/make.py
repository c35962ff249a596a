#!/usr/bin/env python3
"""Makes the dumps of an older database: starts a program of that time, lets people work in it over HTTP, and writes down
what it then holds. See README.md.

    make.py PROGRAM DATABASE_URL FOLDER

DATABASE_URL is empty for the embedded database, or the address of an empty PostgreSQL. FOLDER becomes the data folder.
"""

import base64
import json
import subprocess
import sys
import time
import urllib.error
import urllib.request

NOW = "2025-01-13T08:00:00+01:00"
ADDRESS = "127.0.0.1:18931"
DECISION = {"recorded": {"decidedOn": "2025-01-13", "form": "CONSENSUS", "outcome": "ADOPTED"}}
ERRORS = "userErrors { code message }"


def main():
    program, url, folder = sys.argv[1:]
    settings = ["--data-dir", folder, *(["--database-url", url] if url else [])]

    def run(*words):
        return subprocess.run([program, *words, *settings], check=True, capture_output=True, text=True).stdout.strip()

    run("seed", "--cases", "6", "--seed", "7", "--now", NOW)
    run("seed", "--cases", "2", "--seed", "7", "--model", "SAL19", "--now", NOW)
    server = subprocess.Popen([program, "serve", "--listen", ADDRESS, "--now", NOW, *settings], stderr=subprocess.DEVNULL)
    try:
        work(run)
    finally:
        server.terminate()
        server.wait()


def work(run):
    tokens = {}

    def ask(who, query, variables):
        if who not in tokens:
            tokens[who] = run("token", "--as", who)
        headers = {"content-type": "application/json", "authorization": f"Bearer {tokens[who]}"}
        body = json.dumps({"query": query, "variables": variables}).encode()
        request = urllib.request.Request(f"http://{ADDRESS}/graphql", body, headers)
        for _ in range(100):
            try:
                return json.load(urllib.request.urlopen(request))["data"]
            except ConnectionRefusedError:
                time.sleep(0.1)
            except urllib.error.URLError as error:
                if not isinstance(error.reason, ConnectionRefusedError):
                    raise
                time.sleep(0.1)
        raise SystemExit("the server does not start")

    def mutate(who, mutation, fields, **given):
        kind = mutation[0].upper() + mutation[1:]
        query = f"mutation($input: {kind}Input!) {{ {mutation}(input: $input) {{ {fields} {ERRORS} }} }}"
        answer = ask(who, query, {"input": given})[mutation]
        if answer["userErrors"]:
            raise SystemExit(f"{who} {mutation}: {answer['userErrors']}")
        return answer

    def opened(place, title, key):
        parties = [{"principal": place}, {"principal": "vgr", "organisation": "PRIMARY_CARE"}]
        return mutate(
            f"local-member-{place}-fyr24", "openLocal", "case { id version }", model="FYR24", title=title,
            kind="COLLABORATION_ISSUE", careAreas=[place], parties=parties, idempotencyKey=key,
        )["case"]

    def step(case, who, mutation, **given):
        after = mutate(who, mutation, "case { id version }", caseId=case["id"], expectedVersion=case["version"], **given)
        case["version"] = after["case"]["version"]

    # One case stays with its local group, one goes to the office, and one to the steering group with a charter.
    opened("orust", "Oklara tider för SIP-möten", "old-1")
    raised = opened("tanum", "Läkemedelslistan följer inte med vid utskrivning", "old-2")
    step(raised, "local-chair-tanum-fyr24", "raiseToOffice", reason="Flera kommuner berörs.", idempotencyKey="old-3")
    case = opened("uddevalla", "Hjälpmedel vid hemgång", "old-4")
    step(case, "local-chair-uddevalla-fyr24", "raiseToOffice", reason="Hela delregionen berörs.")
    step(case, "office-fyr24", "submitToPreparation", basis="Underlag 2025:7", proposal="Uppdrag till forum")
    charter = {
        "question": "Hur ska hjälpmedel finnas hemma i tid?", "forum": "vuxna", "deadline": "2025-05-30",
        "reportRhythm": "Vid varje styrgruppsmöte", "participants": "Båda huvudmännen och en företrädare för brukarna",
    }
    step(case, "office-fyr24", "draftCharter", charter=charter)
    approved = {"recorded": {**DECISION["recorded"], "outcome": "APPROVED"}}
    step(case, "steering-member-8-fyr24", "approveCharter", decision=approved)
    agenda = {"meetingOn": "2025-02-21", "item": "5", "presenter": "Samverkanskontoret"}
    step(case, "steering-chair-fyr24", "placeOnSteeringAgenda", decision=DECISION, **agenda)

    # The chair of Orust leaves with the month, and the vice chair becomes chair; somebody else leaves a seat for good.
    def identity(kind, text):
        return base64.urlsafe_b64encode(f"{kind}:{text}".encode()).rstrip(b"=").decode()

    def mandate(body, seat):
        query = "query($id: ID!) { node(id: $id) { ... on Body { mandates { id seat { key } } } } }"
        for held in ask("office-fyr24", query, {"id": identity("b", body)})["node"]["mandates"]:
            if held["seat"]["key"] == seat:
                return held["id"]

    body, decision = "fyr24/local/orust", "§ 12, 2024-12-06"
    for seat in ["social-services", "regional-primary-care", "dental-care"]:
        mutate("office-fyr24", "endMandate", "mandate { id }", mandate=mandate(body, seat), lastDay="2025-01-31",
               reason="Mandattiden är slut", idempotencyKey=f"end-{seat}")
    for seat, person, function in [
        ("regional-primary-care", "local-vice-chair-orust-fyr24", "CHAIR"),
        ("social-services", "local-chair-orust-fyr24", "VICE_CHAIR"),
    ]:
        given = {"from": "2025-02-01"}
        mutate("office-fyr24", "appoint", "mandate { id }", body=body, seat=seat, person=person, function=function,
               decision=decision, reason="Valet inför det nya året", idempotencyKey=f"appoint-{seat}", **given)

    # A next version of a model, by an administrator.
    query = "{ model(code: \"FYR24\") { text } }"
    text = ask("administrator", query, {})["model"]["text"] + "\n# Antagen 2024-12-06, § 12.\n"
    mutate("administrator", "publishModel", "model { version }", fileName="fyr24.toml", text=text, expectedVersion=1,
           reason="En rad om beslutet")


if __name__ == "__main__":
    main()
