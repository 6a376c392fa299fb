"""Who stands behind a document: sponsors, drafters, signatories, those who joined or withdrew, and those who introduced it.

Each rule is a function of a frame (a sentence with its parties, documents and times as letters) that yields hits; its docstring names the
practice of the United Nations on which it rests. What holds a rule back is traced. A sponsor invented is worse than one missed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graphkit.extract import trace
from graphkit.extract.capitals import is_capital
from graphkit.extract.frame import DOCUMENT, PARTY, TIME, Spoken, frame
from graphkit.extract.negation import fiction, mistaken
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, TimeExpression
from graphkit.extract.registry import extractor
from graphkit.extract.sponsorship.changes.leaving import without_leavers
from graphkit.extract.sponsorship.claims import claims
from graphkit.extract.sponsorship.drawn import Drawn, drawn
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.letters.enclosed import enclosed
from graphkit.extract.sponsorship.letters.titles import told_once
from graphkit.extract.sponsorship.needs import rules_for
from graphkit.extract.sponsorship.owned.pairs import own_documents
from graphkit.extract.sponsorship.papers.in_its_paper import told_there
from graphkit.extract.sponsorship.printed.indexes import by_symbol
from graphkit.extract.sponsorship.referring.again import refers_back
from graphkit.extract.sponsorship.retold.headlines import without_headlines
from graphkit.extract.sponsorship.retold.plain import ways_told
from graphkit.extract.sponsorship.roles import with_ground
from graphkit.extract.sponsorship.rules import LISTS
from graphkit.extract.sponsorship.spoken.tasks import tasked
from graphkit.extract.sponsorship.together.as_did import as_did
from graphkit.extract.sponsorship.together.side_by_side import they_act
from graphkit.extract.sponsorship.weighed.weighed import weighed
from graphkit.model import SponsorshipClaim

_EVENT = later(r"\b(?:circulated|submitted|issued|tabled|presented|distributed|published|put\s+forward|sent)\b", re.I)
_OWNERS = frozenset(
    {
        "sponsorship.possessive",
        "sponsorship.own-handled",
        "sponsorship.own-draft",
        "sponsorship.own-text",
        "sponsorship.compound",
        "sponsorship.reported-own",
    }
)
_STARTS = frozenset({"sponsor", "main-sponsor", "drafter", "submitter", "introducer"})
_BACK = later(r"\b(?:the|that|this)\s+(?:\w+\s+)?$", re.I)
_THIS = later(r"(?:this|that)\s", re.I)
_JUST = later(r"\bjust\s+(?:introduced|presented|submitted|tabled)\s+by\b")
_OWNER = later(
    r"['\u2019]s?\s|^[Tt]he\s(?:\w+\s)?(?:sub-?)?amendments?\s(?:by|of|from)\s|^[Tt]he\s[\w-]+\s(?:(?:draft|oral|revised)\s)?amendments?$"
)
_THE_TEXT = later(
    r"(?:le|la|les|l['\u2019]|du|de\s+l[a\u2019']|des|au|aux|à\s+l[a\u2019'])\s?(?:projets?|textes?|résolutions?|décisions?|propositions?)\b",
    re.I,
)
_EACH_IN_ITS_OWN = later(r"\bthe\s(?:former|latter)\s(?:in|as|under)\s")
_ORIGINS = frozenset({"sponsorship.shares", "sponsorship.origin", "sponsorship.comes-from"})
_OF_WHAT = later(
    r"\b(?:opposition|critici\w+|objections?|resistance|hostility|scepticism|support|praise|reservations?|doubts?|comments?"
    r"|attacks?|complaints?|applause|backing"
    r"|reactions?|questions?|opponents|critics)\s(?:to|of|for|on|about|against|from|concerning)\s(?:the\s)?(?:draft\s|text\s"
    r"|resolution\s)*$",
    re.I,
)
_FAMILY = {"additional-sponsor": "joined", "introducer": "introducer", "withdrawn-sponsor": "withdrawn"}


@extractor(yields=SponsorshipClaim)
def sponsorship(reading: Reading) -> Iterator[SponsorshipClaim]:
    """Yield one claim for each party and passage."""
    if not reading.sentences:
        return
    play = fiction(reading)
    found: list[SponsorshipClaim] = []
    passing: set[tuple[int, int]] = set()
    sentences = list(drawn(reading))
    for hit in _hits(sentences, reading):
        if not _so(hit, reading, play):
            continue
        if (
            not hit.times
            and hit.does not in ("introduce", "join", "withdraw")
            and all(isinstance(w, Spoken) for w in hit.who)
            and _in_a_clause(hit, reading)
        ):
            passing.add((hit.start, hit.end))
        found.extend(claims(enclosed(hit, reading), reading))
    once = list(without_headlines(list(_once(without_leavers(by_symbol(told_once(found))))), reading))
    once += _new((c for hit in weighed(sentences, reading, found) if _so(hit, reading, play) for c in claims(hit, reading)), once)
    yield from _without_owners(list(_told_in_full(once, passing)), reading)


def _in_a_clause(hit: Hit, reading: Reading) -> bool:
    """Tell whether a text told before is meant: "the code that we have proposed", "we put forward this code", not "we proposed a code"."""
    first = min(w.start for w in hit.who)
    if hit.document is None or hit.document.start <= first or _THIS.match(reading.text, hit.document.start):
        return True
    return any(r.end <= first < r.end + 9 for r in reading.references)


def _new(more: Iterable[SponsorshipClaim], told: Iterable[SponsorshipClaim]) -> list[SponsorshipClaim]:
    """Return the claims whose sponsor is not known to stand so behind that document."""
    known = {(claim.sponsor, claim.document, _FAMILY.get(claim.role, "start")) for claim in told}
    return [claim for claim in more if (claim.sponsor, claim.document, _FAMILY.get(claim.role, "start")) not in known]


def _so(hit: Hit, reading: Reading, play: list[tuple[int, int]]) -> bool:
    """Tell (and trace) whether a hit is of the world, and not taken back as a mistake."""
    why = "a simulation, not the United Nations" if any(first <= hit.start < last for first, last in play) else None
    if why is None and hit.does in ("sponsor", "join") and _alone(hit) and hit.rule != "sponsorship.left-off":
        why = mistaken(reading.text, hit.start, hit.end)
    if (
        why is None
        and hit.rule != "sponsorship.nothing-but"
        and not _alone(hit)
        and _EACH_IN_ITS_OWN.search(reading.text, hit.start, hit.end)
    ):
        why = "which of the two put it in is told"
    if (
        why is None
        and hit.rule in _ORIGINS
        and hit.document
        and _OF_WHAT.search(reading.text, max(0, hit.document.start - 40), hit.document.start)
    ):
        why = "what was thought of it has that origin, not the text"
    if why:
        trace.blocked(hit.start, hit.end, hit.rule, why)
    return why is None


def _without_owners(found: list[SponsorshipClaim], reading: Reading) -> Iterator[SponsorshipClaim]:
    """Leave out what only says whose text is meant, once it was told: "the Ruritanian draft was rejected", "Ruritania withdrew its draft".

    Only where the phrase gives the text no name of its own.
    """
    for claim in found:
        before = [c for c in found if c.sponsor == claim.sponsor and c.start < claim.start and c.role in _STARTS]
        nameless = (claim.document or "").startswith("in-") or any(g.use == "document" for g in claim.grounds)
        back = (
            claim.rule in ("sponsorship.own-draft", "sponsorship.own-handled", "sponsorship.reported-own")
            or _BACK.search(reading.text, max(0, claim.start - 12), claim.start)
            or _OWNER.search(claim.quote)
        )
        french = claim.rule == "sponsorship.french-possessive" and _THE_TEXT.match(claim.quote) is not None
        same = any(c.document == claim.document for c in before)
        of_others = any(c.document == claim.document and c.sponsor != claim.sponsor and c.role in _STARTS for c in found)
        named = reading.text.startswith(" (", claim.end)
        if french and before and (same or (of_others and nameless and not named)):
            trace.blocked(claim.start, claim.end, claim.rule, "only says whose text is meant: it was told before")
            continue
        if claim.rule == "sponsorship.own-draft" and nameless and not before and of_others and not named:
            others = [c for c in found if c.document == claim.document and c.role in _STARTS and c.start < claim.start]
            if len({c.sponsor for c in others} - {claim.sponsor}) > 1 and "withdr" in claim.quote:
                trace.blocked(claim.start, claim.end, claim.rule, "the draft last named is one of several others, not its own")
                continue
        told = same if claim.rule == "sponsorship.passive" else same or nameless
        again = claim.rule in _OWNERS and any(
            c.sponsor == claim.sponsor and c.start > claim.end and c.role in _STARTS for c in found
        )  # a headline told it first
        if _JUST.search(claim.quote) and any(c.document == claim.document and c.role == claim.role for c in before):
            trace.blocked(claim.start, claim.end, claim.rule, "only says which text is meant: the act was told before")
        elif ((before and told) or (nameless and again)) and claim.role in _STARTS and _by_capital(claim, reading):
            trace.blocked(claim.start, claim.end, claim.rule, "the capital of a State of which it was told before")
        elif (claim.rule in _OWNERS or claim.quote[:4] in ("The ", "the ")) and before and nameless and back:
            trace.blocked(claim.start, claim.end, claim.rule, "only says whose text is meant: it was told before")
        else:
            yield claim


def _by_capital(claim: SponsorshipClaim, reading: Reading) -> bool:
    """Tell whether a claim names its sponsor by the capital."""
    return any(n.code == claim.sponsor and is_capital(n.quote) for n in reading.names_in(claim.start, claim.end))


def _alone(hit: Hit) -> bool:
    """Tell whether a hit names one party."""
    return len(hit.who) == 1 and len(getattr(hit.who[0], "names", (0,))) == 1


def _told_in_full(found: list[SponsorshipClaim], passing: set[tuple[int, int]]) -> Iterator[SponsorshipClaim]:
    """Leave out what a speaker says in passing ("the code that we have proposed"), without a time.

    Only where another passage names that very party as one of those behind that document: there the clause merely says which document.
    """
    full = {(c.sponsor, c.document) for c in found if (c.start, c.end) not in passing and _FAMILY.get(c.role, "start") == "start"}
    for claim in found:
        if (claim.start, claim.end) in passing and (claim.sponsor, claim.document) in full:
            trace.blocked(claim.start, claim.end, claim.rule, "only says which document: who is behind it is told in full elsewhere")
        else:
            yield claim


def _hits(sentences: Iterable[Drawn], reading: Reading) -> Iterator[Hit]:
    for lists in LISTS:
        yield from lists(reading)
    for place, sentence, whole in sentences:
        nobody = PARTY not in whole.text and "\u24b6" not in whole.text
        if (
            nobody
            and not refers_back(whole.text)
            and not they_act(whole.text)
            and not told_there(whole.text)
            and not own_documents(whole, reading)
            and not tasked(whole.text)
            and not (reading.language == "fr" and DOCUMENT in whole.text)
        ):
            continue
        fired = False
        for seen in ways_told(whole):
            for one in rules_for(seen.text.lower()):
                for hit in one.run(seen, reading):
                    fired = True
                    yield _with_next_year(hit, reading, place)
                    yield from as_did(hit, seen, reading, place)
        if not fired and DOCUMENT in whole.text:
            trace.looked(sentence.start, sentence.end, "sponsorship", "parties and a document, but no act that joins them")


def _with_next_year(hit: Hit, reading: Reading, place: int) -> Hit:
    """Where the act has no time and the next sentence tells of the same document's coming out in a year, that year is the ground."""
    if (
        any(t.dating.date for t in hit.times)
        or hit.does not in ("draft", "submit", "sponsor")
        or place + 1 >= len(reading.sentences)
        or hit.document is None
        or hit.times
    ):
        return hit
    sentence = reading.sentences[place + 1]
    following = (
        frame(reading, sentence.start, sentence.end) if sentence.role == "sentence" and sentence.end - sentence.start < 2000 else None
    )
    if following is None or DOCUMENT not in following.text[:5]:
        return hit
    document = following.parts[following.text.index(DOCUMENT)]
    said = _EVENT.search(following.text)
    if getattr(document, "document", None) != hit.document.document or said is None:
        return hit
    dated = [t for _, t in following.all(TIME, said.end()) if isinstance(t, TimeExpression) and t.dating.date]
    return replace(hit, times=(with_ground(dated[0], reading),)) if dated else hit


def _once(found: list[SponsorshipClaim]) -> Iterator[SponsorshipClaim]:
    """One claim a sponsor, document and kind of act where passages overlap: the surer, then the one with a date, then the longer list."""
    kept: list[SponsorshipClaim] = []
    for claim in sorted(
        found,
        key=lambda c: (
            c.sponsor,
            c.document or "",
            _FAMILY.get(c.role, "start"),
            -c.confidence,
            c.date is None,
            -(c.end - c.start),
            c.start,
        ),
    ):
        if not any(
            k.sponsor == claim.sponsor
            and k.document == claim.document
            and k.start < claim.end
            and claim.start < k.end
            and (
                _FAMILY.get(k.role, "start") == _FAMILY.get(claim.role, "start")
                or {_FAMILY.get(k.role, "start"), _FAMILY.get(claim.role, "start")} == {"start", "joined"}
            )
            for k in kept[-12:]
        ):
            kept.append(claim)
    yield from sorted(kept, key=lambda c: (c.start, c.end, c.sponsor, c.role))
