"""Reconciling, on invented documents: each policy deciding alone, lists and silence, groups at the date of the act, entries and roles."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from graphkit.claimjson import claim_id
from graphkit.model import Claim, Dating, Findings, ForumClaim, Sponsorship, SponsorshipClaim, StatementClaim, VoteClaim
from graphkit.reconcile import Account, reconcile
from graphkit.reconcile.dating import bounded, clusters, most_precise
from graphkit.reconcile.decisions import Decision
from graphkit.reconcile.policies import POLICIES

DRAFT, LETTER = "A/C.1/88/L.5", "A/88/900"
MEMBERS = {("PACT", "2030"): frozenset({"AAA", "BBB"}), ("PACT", "2040"): frozenset({"AAA", "BBB", "CCC"})}
Says = Callable[..., SponsorshipClaim]


class Facts:
    """Invented reference data: a group with three members from 2035, a letter and a draft."""

    def members(self, group: str, on: str) -> frozenset[str]:
        return MEMBERS.get((group, "2040" if on >= "2035" else "2030"), frozenset())

    def kind(self, code: str) -> str | None:
        return "group" if code == "PACT" else "document" if "/" in code else "state" if code.isupper() else None

    def document_kind(self, code: str) -> str | None:
        return "letter" if code == LETTER else "draft-resolution"

    def document_dating(self, code: str) -> Dating:
        return Dating(date="2033-05-01")

    def label(self, code: str) -> str:
        return code


def account(name: str, grade: int = 3, day: str | None = None, **more: object) -> Account:
    dating = Dating(date=day, not_before=day, not_after=day) if day else Dating()
    return Account(name=name, ident=name, grade=grade, dating=dating, renders=None, label=name, **more)  # type: ignore[arg-type]


def run(claims: list[Claim], accounts: Mapping[str, Account] | None = None, decisions: tuple[Decision, ...] = ()) -> Findings:
    given = dict(accounts or {})
    for claim in claims:
        given.setdefault(claim.source, account(claim.source))
    return reconcile([(claim_id(c), c) for c in claims], given, Facts(), decisions)


def of(findings: Findings, sponsor: str, document: str = DRAFT) -> Sponsorship:
    return next(s for s in findings.sponsorships if s.sponsor == sponsor and s.document == document)


def test_each_policy_decides_alone(says: Says) -> None:
    old, new = {"date": "2033", "date_basis": "stated"}, {"date": "2035", "date_basis": "stated"}
    cases: dict[str, tuple[list[Claim], dict[str, Account]]] = {
        "own-event": ([says("AAA", **old), says("AAA", source="two.txt", event=True, **new)], {}),
        "specificity": ([says("PACT", **old), says("AAA", source="two.txt", **new)], {}),
        "authority": (
            [says("AAA", **old), says("AAA", source="two.txt", **new)],
            {"one.txt": account("one.txt", 5), "two.txt": account("two.txt", 2)},
        ),
        "nearness": (
            [says("AAA", **old), says("AAA", source="two.txt", **new)],
            {"one.txt": account("one.txt", 3, "2060-01-01"), "two.txt": account("two.txt", 3, "2035-06-01")},
        ),
        "agreement": ([says("AAA", **old), says("AAA", source="two.txt", **new), says("AAA", source="three.txt", **new)], {}),
        "basis": ([says("AAA", date="2033", date_basis="inferred"), says("AAA", source="two.txt", **new)], {}),
    }
    assert list(cases) == [policy.name for policy in POLICIES]
    for name, (claims, accounts) in cases.items():
        found = run(claims, accounts)
        assert of(found, "AAA").dating.date == "2035", name
        assert of(found, "AAA").divergent, name
        assert {d.policy for d in found.divergences if d.aspect == "date"} == {name}


def test_policies_come_in_order(says: Says) -> None:
    claims: list[Claim] = [
        says("AAA", date="2033", date_basis="stated", event=True),
        says("AAA", source="two.txt", date="2035", date_basis="stated"),
        says("AAA", source="three.txt", date="2035", date_basis="stated"),
    ]
    found = run(claims, {"one.txt": account("one.txt", 5), "two.txt": account("two.txt", 1)})
    assert of(found, "AAA").dating.date == "2033"


def test_no_policy_separates_then_the_finding_is_open(says: Says) -> None:
    found = run([says("AAA", date="2033", date_basis="stated"), says("AAA", source="two.txt", date="2035", date_basis="stated")])
    one = of(found, "AAA")
    assert one.open and one.divergent and one.dating.date is None
    assert {a.value for a in one.assessments if a.aspect == "date"} == {"2033", "2035"}


def test_policies_name_no_document() -> None:
    words = " ".join(policy.name + policy.sentence for policy in POLICIES)
    assert "/" not in words and not any(char.isdigit() for char in words)


@pytest.mark.parametrize(("complete", "kind"), [(True, "contradiction"), (None, "tension"), (False, "tension")])
def test_a_dated_list_without_an_actor_contests_only_an_earlier_begin(says: Says, complete: bool | None, kind: str) -> None:
    listed = {"source": "list.txt", "list_id": "x", "complete": complete, "date": "2033", "date_basis": "stated"}
    claims: list[Claim] = [says("BBB", **listed), says("CCC", **listed), says("AAA", date="2033", date_basis="stated")]
    found = run(claims)
    one = of(found, "AAA")
    assert one.divergent and one.dating.date == "2033"
    against = [a for a in one.assessments if a.effect == "contests"]
    assert [(a.aspect, a.value) for a in against] == [("date", "not in a list of 2033")]
    assert [d.kind for d in found.divergences if d.aspect == "date"] == [kind]
    assert not of(found, "BBB").divergent


def test_silence_is_not_denial(says: Says) -> None:
    listed = {"source": "list.txt", "list_id": "x", "complete": True, "date": "2033", "date_basis": "stated"}
    found = run([says("BBB", **listed), says("CCC", **listed), says("AAA", date="2035", date_basis="stated", entry="later")])
    assert not of(found, "AAA").divergent
    assert of(found, "AAA").role == "additional-sponsor"


def test_a_list_of_joiners_contests_nobody(says: Says) -> None:
    joined = {"source": "later.txt", "list_id": "j", "complete": True, "date": "2035", "date_basis": "stated", "entry": "later"}
    found = run([says("BBB", **joined), says("CCC", **joined), says("AAA", date="2033", date_basis="stated")])
    assert not of(found, "AAA").divergent


def test_an_undated_claim_is_in_no_tension(says: Says) -> None:
    found = run([says("AAA", not_after="2040-01-01"), says("AAA", source="two.txt", date="2033", date_basis="stated")])
    assert not of(found, "AAA").divergent and of(found, "AAA").dating.date == "2033"


def test_a_group_is_expanded_at_the_date_of_the_act(says: Says) -> None:
    found = run([says("PACT", date="2033", date_basis="stated", role="submitter"), says("AAA", source="two.txt")])
    by = {s.sponsor: s for s in found.sponsorships}
    assert set(by) == {"PACT", "AAA", "BBB"}
    assert by["BBB"].via == "PACT" and by["AAA"].via is None and by["PACT"].via is None
    assert by["AAA"].dating.date == "2033"  # the group's claim dates the member's own finding


def test_a_group_whose_members_all_stand_for_themselves_has_no_finding(says: Says) -> None:
    found = run([says("PACT", date="2033", date_basis="stated"), says("AAA", source="two.txt"), says("BBB", source="two.txt")])
    assert {s.sponsor for s in found.sponsorships} == {"AAA", "BBB"}


def test_introducing_never_counts(says: Says) -> None:
    found = run([says("AAA", role="introducer", date="2033-10-01", date_basis="stated", entry=None)])
    assert found.sponsorships == () and [a.role for a in found.acts] == ["introducer"]


def test_the_introducers_act_takes_speaker_and_place_from_the_speech(says: Says) -> None:
    speech = StatementClaim(
        source="one.txt",
        start=5,
        end=9,
        quote="…",
        holder=("AAA",),
        venue="UNGA-C1",
        forum="UNGA-C1",
        place="New York",
        speaker="Ms. Example",
        date="2033-10-01",
    )
    found = run([says("AAA", role="introducer", forum="UNGA-C1", date="2033-10-01", date_basis="stated", entry=None), speech])
    assert (found.acts[0].speaker, found.acts[0].place) == ("Ms. Example", "New York")


def test_role_follows_the_kind_of_document(says: Says) -> None:
    roles = ("drafter", "sponsor", "submitter", "signatory")
    letter = run([says("AAA", role=role, document=LETTER, source=f"{role}.txt") for role in roles])
    draft = run([says("AAA", role=role, source=f"{role}.txt") for role in roles])
    assert of(letter, "AAA", LETTER).role == "signatory"
    assert of(draft, "AAA").role == "sponsor"


def test_withdrawing(says: Says) -> None:
    found = run(
        [
            says("AAA", date="2033", date_basis="stated"),
            says("AAA", start=9, role="withdrawn-sponsor", entry="withdrawn", date="2034-02-01", date_basis="stated"),
        ]
    )
    one = of(found, "AAA")
    assert (one.role, one.entry, one.dating.date, one.ending.date) == ("withdrawn-sponsor", "withdrawn", "2033", "2034-02-01")


def test_the_order_of_claims_makes_no_difference(says: Says) -> None:
    claims: list[Claim] = [
        says(s, source=f"{d}.txt", date=d, date_basis="stated") for s in ("AAA", "BBB", "PACT") for d in ("2033", "2035")
    ]
    assert run(claims) == run(claims[::-1])


def test_a_decision_overrides_one_finding_and_is_undone_by_leaving_it_out(says: Says) -> None:
    claims: list[Claim] = [says("AAA", date="2033", date_basis="stated")]
    ruling = Decision(document=DRAFT, sponsor="AAA", aspect="date", value="2034", reason="seen", source="archive", decided="2050-01-01")
    assert of(run(claims, decisions=(ruling,)), "AAA").dating.date == "2034"
    assert of(run(claims), "AAA").dating.date == "2033"


def test_copies_count_once(says: Says) -> None:
    copies = {name: account(name, sketch=frozenset(range(60))) for name in ("two.txt", "three.txt")}
    claims: list[Claim] = [
        says("AAA", date="2033", date_basis="stated"),
        *(says("AAA", source=name, date="2035", date_basis="stated") for name in copies),
    ]
    assert of(run(claims, copies), "AAA").open  # one against one: the copies are one account
    assert run(claims, copies).origins["two.txt"] == "three.txt"


def test_a_speech_and_its_summary_are_one_account(says: Says) -> None:
    speech = {"start": 1, "end": 2, "quote": "…", "holder": ("AAA",), "venue": "CD", "date": "2033-03-01"}
    found = run([StatementClaim(source="one.txt", **speech), StatementClaim(source="two.txt", **speech)])  # type: ignore[arg-type]
    assert found.origins == {"one.txt": "one.txt", "two.txt": "one.txt"}


def test_forums_asked_for_over_time_are_a_development() -> None:
    def asks(source: str, forum: str) -> ForumClaim:
        return ForumClaim(source=source, start=1, end=2, quote="…", forum=forum, role="asked-for", asserted_by=("AAA",))

    accounts = {"late.txt": account("late.txt", day="2040-01-01"), "early.txt": account("early.txt", day="2030-01-01")}
    found = run([asks("late.txt", "CD"), asks("early.txt", "GGE")], accounts)
    assert [(d.kind, [s.value for s in d.sides]) for d in found.divergences] == [("development", ["GGE", "CD"])]


def test_votes_that_differ_are_a_contradiction_and_the_better_record_is_given() -> None:
    def vote(source: str, yes: int) -> VoteClaim:
        return VoteClaim(source=source, start=1, end=2, quote="…", document="A/C.1/88/L.5", yes=yes, no=4, abstain=2)

    found = run(
        [vote("press.txt", 120), vote("record.txt", 121)], {"press.txt": account("press.txt", 4), "record.txt": account("record.txt", 1)}
    )
    assert [(c.body, c.yes) for c in found.counts] == [("UNGA-C1", 121)]
    assert [(d.kind, d.aspect) for d in found.divergences] == [("contradiction", "count")]
    assert "None" not in run([vote("press.txt", 120), replace(vote("record.txt", 121), abstain=None)], {}).divergences[0].explanation


def test_dates_are_never_widened() -> None:
    assert clusters(["2033", "2033-05", "2033-05-12", "2034"]) == ["2033-05-12", "2034"]
    assert bounded(Dating(date="2032-02")).not_after == "2032-02-29"
    best = most_precise(
        [Dating(date="2033", date_basis="stated"), Dating(date="2033-05", date_basis="resolved"), Dating(not_after="2033-05-20")]
    )
    assert (best.date, best.not_before, best.not_after) == ("2033-05", "2033-05-01", "2033-05-20")
