"""Forums, organizations, groups of experts with their seats, the Conference on Disarmament, sessions of the Assembly."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

from groups import dated, membership
from inputs import Inputs, is_checked, listing
from pyoxigraph import NamedNode
from states import names_class
from writing import Triples, concept, in_language, names, thing, when

GGE_END = {"GGE1": "2005-08-05", "GGE2": "2010-07-30", "GGE3": "2013-06-24", "GGE4": "2015-07-22", "GGE5": "2017-06", "GGE6": "2021-05-28"}


def forums(inputs: Inputs) -> Triples:
    """Make forums, organizations, expert groups, working groups and their seats."""
    out = Triples("Forums and organizations, expert groups with seats, working groups.")
    facts = {row["id"]: row for row in inputs.facts["forums"]}
    organizations = listing("organizations")
    for code, entry in listing("forums").items():
        _forum(out, inputs, code, entry, facts, organizations)
    for code, entry in organizations.items():
        body = thing("organization", code)
        _common(out, body, code, entry, "Organization", organizations)
        fact = facts.get(code, {})
        inputs.record(out, body, fact.get("source", []), fact.get("confidence", "unchecked"))
    for row in inputs.facts["gge"]:
        _instance(out, inputs, row, "GGE", "expert-group", "Group of Governmental Experts")
        for state in row["members"]:
            seat = NamedNode(f"{names.ID}seat/{row['id']}/{state}")
            out.add(seat, "rdf:type", names_class("ExpertSeat"))
            out.add(seat, "snf:seatIn", thing("forum", row["id"]))
            out.add(seat, "snf:expertFrom", thing("state", state))
            inputs.record(out, seat, row["source"], _seat_confidence(row, state), cite=False)
    for row in inputs.facts["oewg"]:
        _instance(out, inputs, row, "OEWG", "open-ended-group", "Open-ended Working Group")
    _conference(out, inputs)
    return out


def _conference(out: Triples, inputs: Inputs) -> None:
    conference = inputs.facts["conference_on_disarmament"]
    table = listing("conference")
    joined = {state: (day, entry["source"]) for day, entry in table["joined"].items() for state in entry["members"]}
    for state in conference["members"]:
        day, source = joined.get(state, (conference["since"], None))
        stay = {
            "iso3": state,
            "from": day,
            "note": None if source else "Among the members before the enlargement of 1996; since 1979 itself or soon after.",
        }
        membership(out, inputs, "CD", "forum", stay, [*conference["source"], *([source] if source else [])], conference["confidence"])
    for code, entry in table["groups"].items():
        for state in entry["members"]:
            membership(out, inputs, code, "group", {"iso3": state}, ["CD"], conference["confidence"])


def _forum(out: Triples, inputs: Inputs, code: str, entry: dict[str, Any], facts: dict[str, Any], organizations: dict[str, Any]) -> None:
    forum = thing("forum", code)
    _common(out, forum, code, entry, "ForumSeries" if entry.get("series") else "Forum", organizations)
    out.add(forum, "snf:forumKind", concept("forum-kind", entry["kind"]))
    out.add(forum, "snf:permanent", entry.get("permanent"))
    out.add(forum, "snf:size", entry.get("size"))
    for key, predicate in (("mandate", "mandate"), ("further", "furtherDocument"), ("endorsed_by", "endorsedBy")):
        for symbol in entry.get(key, []):
            out.add(forum, f"snf:{predicate}", thing("document", symbol))
    if "chair" in entry:
        _chair(out, forum, entry["chair"], entry["chair_from"])
    if "until" in entry:
        dated(out, forum, entry["until"], "endDate", "endNotBefore", "endNotAfter")
    fact = inputs.facts[entry["fact"]] if "fact" in entry else facts.get(entry.get("fact_id", code), {})
    inputs.record(out, forum, fact.get("source", []), fact.get("confidence", "unchecked"))


def _common(out: Triples, body: NamedNode, code: str, entry: dict[str, Any], klass: str, organizations: dict[str, Any]) -> None:
    out.add(body, "rdf:type", names_class(klass))
    out.add(body, "snf:code", code)
    out.label(body, entry["name"])
    out.add(body, "snf:seat", entry.get("seat"))
    if "part_of" in entry:
        out.add(body, "snf:partOf", thing("organization" if entry["part_of"] in organizations else "forum", entry["part_of"]))
    if "from" in entry:
        dated(out, body, entry["from"], "date", "notBefore", "notAfter")
    if "note" in entry:
        out.add(body, "skos:note", in_language(entry["note"]))


def _chair(out: Triples, forum: NamedNode, name: str, state: str) -> None:
    code = names.slug(name)
    person = thing("person", code)
    out.add(person, "rdf:type", names_class("Person"))
    out.add(person, "snf:code", code)
    out.label(person, name)
    out.add(person, "foaf:name", name)
    out.add(forum, "snf:chair", person)
    out.add(forum, "snf:chairFrom", thing("state", state))


def _instance(out: Triples, inputs: Inputs, row: dict[str, Any], series: str, kind: str, title: str) -> None:
    forum = thing("forum", row["id"])
    first, last = row["years"].split("-")
    out.add(forum, "rdf:type", names_class("Forum"))
    out.add(forum, "snf:code", row["id"])
    out.label(forum, f"{title} ({first}–{last})")
    out.add(forum, "snf:forumKind", concept("forum-kind", kind))
    out.add(forum, "snf:instanceOf", thing("forum", series))
    out.add(forum, "snf:mandate", thing("document", row["mandate"]))
    *further, final = row.get("reports") or [row["report"]]
    out.add(forum, "snf:finalDocument", thing("document", final))
    for document in further:
        out.add(forum, "snf:furtherDocument", thing("document", document))
    out.add(forum, "snf:outcome", concept("outcome", "no-agreement" if row["outcome"].startswith("no ") else "report-agreed"))
    out.add(forum, "snf:size", row.get("size"))
    name, state = re.match(r"(.+) \((\w{3})\)", row["chair"]).groups()  # type: ignore[union-attr]
    _chair(out, forum, name, state)
    dated(out, forum, first, "date", "notBefore", "notAfter")
    dated(out, forum, GGE_END.get(row["id"], last), "endDate", "endNotBefore", "endNotAfter")
    confidence = row["confidence"]
    if isinstance(confidence, dict):
        confidence = {key: value for key, value in confidence.items() if key != "members"}
    inputs.record(out, forum, row["source"], confidence)


def _seat_confidence(row: dict[str, Any], state: str) -> str:
    confidence = row["confidence"]
    if not isinstance(confidence, dict) or is_checked(confidence["members"]):
        return "checked in a source"
    named = re.search(r"\(([^)]*)\)", confidence["members"])
    return "checked in a source" if named and state in named[1].split(";")[0] and state != "BWA" else "unchecked"


def sessions(inputs: Inputs) -> Triples:
    """Make the regular sessions of the General Assembly with the days on which they opened and closed.

    Until the 57th session (2002) a session opened on the third Tuesday of September, then on the Tuesday of the third week that holds a
    working day, counted from 1 September, and since the 78th (2023) of the second such week. A session closes on the eve of the next.
    Days that are computed, not read, are marked unchecked.
    """
    out = Triples("Regular sessions of the General Assembly.")
    known = listing("sessions")
    opening = {n: known["opened"].get(str(n)) or computed_opening(1945 + n).isoformat() for n in range(1, 83)}
    for number in range(1, 82):
        session = NamedNode(f"{names.ID}session/UNGA/{number}")
        out.add(session, "rdf:type", names_class("Session"))
        out.add(session, "snf:code", f"UNGA session {number}")
        out.label(session, f"{ordinal(number)} session of the General Assembly")
        out.add(session, "snf:ofForum", thing("forum", "UNGA"))
        out.add(session, "snf:number", number)
        out.add(session, "snf:opens", when(opening[number]))
        eve = date.fromisoformat(opening[number + 1]) - timedelta(days=1)
        out.add(session, "snf:closes", when(known["closed"].get(str(number)) or eve.isoformat()))
        inputs.record(out, session, [], "unchecked")
    return out


def computed_opening(year: int) -> date:
    """Return the day on which the regular session of a year opens by the rules of procedure."""
    first = date(year, 9, 1)
    if year < 2003:
        return first + timedelta(days=(1 - first.weekday()) % 7 + 14)
    monday = first - timedelta(days=first.weekday())
    if first.weekday() > 4:  # 1 September on a weekend: the first week with a working day is the next
        monday += timedelta(days=7)
    return monday + timedelta(days=15 if year < 2023 else 8)


def ordinal(number: int) -> str:
    """Return an English ordinal: 1st, 2nd, 3rd, 11th."""
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
