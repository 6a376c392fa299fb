"""Named voters told in words: "the representative of Ruritania said he had abstained", "only Freedonia opposed it".

Whom a verb belongs to is read from the words before it (``subjects.py``). What is told of other sessions counts only with its document, and
what was planned, asked or wished is no vote.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from graphkit.extract import trace
from graphkit.extract.frame import PARTY, Frame, frame
from graphkit.extract.negation import held_back
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.tokens import cased, places
from graphkit.extract.votes.acts import Act, acts
from graphkit.extract.votes.as_did import and_also
from graphkit.extract.votes.body import body
from graphkit.extract.votes.by_name import WITH, set_apart
from graphkit.extract.votes.claims import counts_of, voted
from graphkit.extract.votes.elsewhen import AS_BEFORE, SIMILAR, dated_elsewhen, past
from graphkit.extract.votes.french_acts import acts as french_acts
from graphkit.extract.votes.nearby import beside_a_vote, count_before, in_sight
from graphkit.extract.votes.objects import object_of
from graphkit.extract.votes.passing import asks_why
from graphkit.extract.votes.same import SO, likewise, numbered
from graphkit.extract.votes.shared import two_lists
from graphkit.extract.votes.subjects import Voters, at, before, speaker, told_by, we
from graphkit.model import VoteClaim

CUES = cased(
    "abstain "
    "voted voting vote votes abstained abstaining abstention abstentions veto vetoed vetoes dissented dissenter dissenters dissenting "
    "dissent sat naysayers naysayer noes abstainers abstainer button sided abstenu abstenus abstenue abstenues "
    "vot\u00e9 v\u00e9to votent "
    "vota vot\u00e8rent abstint abstinrent abstient abstiennent abstenant abstenir votant "
    "thanked oppos\u00e9 oppos\u00e9s oppos\u00e9e oppos\u00e9es voter"
)
_WEAK = cased(
    "opposed opposing opposition against no so abstain alone yes ones opponents objectors opposants opposant abstentionnistes "
    "fence column thanked praised joined sides those likewise suit same came approved backed supported"
)  # of a vote only where one is told
_EXPLAINS = later(
    r"\bexplanation\s(?:of|after)|\bexplain\w*\s(?:of\s)?(?:his|her|its|their|the)?\s?(?:votes?|position)|\babstained\b|\bvoted\b", re.I
)  # "supported" is a vote there
_SAME = later(
    r"(?:[^\u24c5;.]{0,140}?)(?:,|\sand|\sbut|\swhile|\sthen|\set|\smais|\spuis)\s?(?:(?:had|has|have)\s)?(?:also\s|instead\s|\w+ly\s)?$",
    re.I,
)
_SO_DID = later(r"So\s(?:did|had|have|has)\s(?:the\s)?\u24c5", re.I)
_NOT_A_TEXT = later(
    r"\s(?:of\s|for\s|against\s)?(?:the\s|a\s|an\s|its\s|their\s|our\s|his\s|her\s)?(?:joining|leaving|inscri\w+|inclu\w+|using|change|war|independence|peace|membership|accession|candidates?|candidacy|party|president|government|opposition\sparty|referendum|use\s|bill|law|election|idea|notion|proposal\sto)\b",
    re.I,
)
_FRONTED = later(  # "Explaining its abstention on the text, Ruritania said"
    r"[^\u24c5;.]{0,90},\s(?:the\s)?(?P<who>\u24c5)(?:,[^\u24c5;.]{1,60},|'s\s\w+)?\s(?:said|told|noted|stressed|argued|stated|added|recalled|regretted)\b",
    re.I,
)
_THIS_TIME = later(r",?[^;.,\u24c5]{0,40}?\bthis\s(?:time|year|session|occasion)\b", re.I)
_THIS_YEAR = later(r"\bthis\s+(?:time|year|session),?\s+(?:\w+ly\s+)?$", re.I)
_MOTION = later(r"\b(?:motion|adjournment|no\saction)\b[^;.]{0,60}$", re.I)
_SPOKE_FOR = later(  # "le Chili a appuyé la motion, la Norvège s'y est opposée": of those who speak on a motion
    r"\b(?:appuyé|soutenu|défendu|parlé\s(?:en\sfaveur|pour))\s(?:de\s)?(?:la\s(?:motion|demande|proposition)|l'ajournement|cette\s(?:motion|demande))[^;.]{0,90}$",
    re.I,
)
_ASIDE = later(r",\s(?:which|who)\s[^\u24c5;.]{3,110},\s(?:(?!which|who)\w+\s){0,3}$", re.I)
_SPARED = later(r"\b(?:except(?:\sfor)?|save(?:\sfor)?|apart\sfrom|other\sthan|with\sthe\s(?:sole\s)?exception\sof)\s(?:the\s)?$", re.I)
_RELATIVE = later(r",\s(?:which|who)\s(?:\w+\s)?$", re.I)  # "all except Freedonia, which abstained, voted against"
_WHICH = later(r",\s(?:which|who)\s", re.I)
_PAST_A_REGION = later(  # "among them Ruritania, the Baltic republics, Freedonia and Sylvania"
    r",\s(?:and\s)?(?:the|all|most|several|some)\s(?:[\w-]+\s){1,3}(?:republics|states|countries|nations|members),?\s(?:and\s)?(?:the\s)?\u24c5(?=[.;)]|$)",
    re.I,
)
_DOES_SO = later(r",?\s(?:abstaining|voting|opposing|sitting)\b")  # "vetoed by Ruritania, with Freedonia abstaining"
_ALL_BUT = later(r"(?:(?P<who>\u24c5)\sand\s[^\u24c5;.]{3,60})?\s(?:but|except(?:\sfor)?|save)\s(?:the\s)?$", re.I)


def voters(reading: Reading, known: list[VoteClaim], cues: list[int]) -> Iterator[VoteClaim]:
    """Yield the votes told in words. ``cues``: where such words stand."""
    weak = places(reading.text, _WEAK) if cues or known else []
    counted = [k.start for k in known if k.yes is not None]
    last: tuple[Act, Voters, int] | None = None
    for sentence in reading.sentences:
        start, end = sentence.start, sentence.end
        if sentence.role == "furniture" or end - start > 4000:
            continue
        told = _between(cues, start, end)
        if (
            not told
            and not _between(counted, start - 500, end)
            and not (_between(weak, start, end) and (_between(cues, start - 400, end + 160) or _between(counted, start - 900, end)))
        ):
            continue
        asked = reading.text[sentence.start : sentence.end].rstrip().endswith("?")
        if not in_sight(reading, sentence) and count_before(known, sentence) is None:
            continue
        drawn = frame(reading, sentence.start, sentence.end)
        if asked and not asks_why(drawn.text):
            continue
        again = _SO_DID.match(drawn.text)
        if again and last and sentence.start - last[2] < 8:
            who = at(drawn, again.end() - 1, reading)
            told_so = Act(0, again.end(), last[0].choice, "after")
            yield from _claims(reading, sentence, drawn, told_so, who, known) if who else ()
            continue
        alike = SO.match(drawn.text) if last and sentence.start - last[2] < 8 else None
        if alike and last:
            who = at(drawn, alike.start("who") if alike["who"] else alike.start("more"), reading)
            told_so = Act(0, alike.end(), last[0].choice, "after")
            yield from _claims(reading, sentence, drawn, told_so, who, known) if who else ()
            last = (last[0], last[1], sentence.end)
            continue
        last = None
        found = french_acts(drawn.text) if reading.language == "fr" else acts(drawn.text)
        found += [a for a in numbered(drawn, count_before(known, sentence)) if not any(o.start < a.end and a.start < o.end for o in found)]
        found += likewise(drawn, found)
        found.sort(key=lambda a: a.start)
        for act in found:
            if act.weak and not (
                beside_a_vote(reading, sentence, known)
                if act.choice == "no" or act.beside
                else _EXPLAINS.search(reading.text, max(0, start - 400), end)
            ):
                trace.blocked(*drawn.span(act.start, act.end), "vote.told", "no vote beside it")
                continue
            who = two_lists(drawn, act, found, reading, _who(drawn, act, reading, sentence, last))
            if not who and act.how == "finite" and not act.weak and not held_back(drawn.text[max(0, act.start - 90) : act.start]):
                last = (act, [], sentence.end)  # "Our neighbour abstained. So did Freedonia"
            if not who or _held(drawn, act, who):
                continue
            if act.weak and act.choice == "no" and _spoke(drawn, act, who):
                trace.blocked(*drawn.span(act.start, act.end), "vote.told", "a speaker opposed it in words")
                continue
            last = (act, who, sentence.end)
            yield from _claims(reading, sentence, drawn, act, who, known)


def _spoke(drawn: Frame, act: Act, who: Voters) -> bool:
    """Whether who opposed a text is one who speaks: "Ruritania's representative opposed it", "a motion opposed by Freedonia"."""
    if _SPOKE_FOR.search(drawn.text, 0, act.start):
        return True
    if act.how == "after":
        return _MOTION.search(drawn.text, 0, act.start) is not None
    first = next((p for p, _ in drawn.all(PARTY) if drawn.begins[p] <= who[0][1] < drawn.ends[p]), act.start)
    return act.how == "finite" and any(getattr(part, "person", False) for _, part in drawn.all(PARTY, first, act.start))


def _between(offsets: list[int], start: int, end: int) -> bool:
    return bisect_left(offsets, start) != bisect_left(offsets, end)


def _who(drawn: Frame, act: Act, reading: Reading, sentence: Sentence, last: tuple[Act, Voters, int] | None) -> Voters:
    text = drawn.text
    if act.how in ("after", "before", "both", "asked"):
        if act.how == "before" and (spared := _ALL_BUT.search(text, 0, act.start)):
            return at(drawn, spared.start("who"), reading) if spared["who"] else []
        found = [v for place, _ in drawn.all(PARTY, act.start, act.end) for v in at(drawn, place, reading)]
        if act.how == "before" and not found and (place := text.find("\u24b6", act.start, act.end)) >= 0:
            found = at(drawn, place, reading)
        if act.how == "after" and found and (more := _PAST_A_REGION.match(text, act.end)):
            found += [v for v in at(drawn, more.end() - 1, reading) if v[0] not in [c for c, _, _ in found]]
        if act.how == "after" and len(found) > 1 and _DOES_SO.match(text, act.end):
            found = next(
                (found[:n] for n, (one, other) in enumerate(pairwise(found), 1) if WITH.search(reading.text, one[2], other[1])), found
            )
        if act.how == "before" and found:
            found = and_also(drawn, act, reading, found)
        return found or (told_by(drawn, act.start, reading, sentence, False) if re.search(r"of\s\u24c5", text[act.start : act.end]) else [])
    if act.how == "ours":
        return we(reading, drawn.begins[act.start])
    if act.how == "pronoun":
        fronted = _FRONTED.match(text, act.end) if PARTY not in text[: act.start] else None
        if fronted:
            return at(drawn, fronted.end("who") - 1, reading)
        return told_by(drawn, act.start + 1 if PARTY in text[: act.start] else act.start, reading, sentence, False) or _apposed(
            drawn, act, reading
        )
    found = before(drawn, act.start, reading, act.how == "doing") or (set_apart(drawn, act, reading) if act.how == "doing" else [])
    if act.how == "doing":  # "…, Ruritania and Freedonia, with Sylvania abstaining": those after "with"
        found = found[
            max((n for n, (one, other) in enumerate(pairwise(found), 1) if WITH.search(reading.text, one[2], other[1])), default=0) :
        ]
    if not found and act.how == "finite":
        found = speaker(drawn, act.start, reading, sentence)
    if (
        not found
        and last
        and act.how == "finite"
        and _SAME.fullmatch(text, last[0].end, act.start)
        and not _RELATIVE.search(text, 0, last[0].start)
    ):
        return last[1]
    return and_also(drawn, act, reading, found) if act.how == "finite" or (found and act.how != "both") else found


def _apposed(drawn: Frame, act: Act, reading: Reading) -> Voters:
    """As in "The representative of Ruritania, explaining his abstention, said": nobody has said anything yet."""
    place = drawn.text.rfind(PARTY, 0, act.start)
    return at(drawn, place, reading) if place >= 0 and act.start - place < 60 else []


def _held(drawn: Frame, act: Act, who: Voters) -> bool:
    """Whether something takes the force out of it."""
    text = drawn.text
    place = (
        next((p for p in range(min(act.start, len(text) - 1), -1, -1) if drawn.begins[p] <= who[0][1]), 0)
        if who[0][1] < drawn.begins[act.start]
        else act.start
    )
    why = held_back(text[max(0, place - 90) : place])
    if why is None and act.how == "finite" and _NOT_A_TEXT.match(text, act.end):
        why = "not on a text"
    if (
        why is None
        and re.search(r"\b(?:would|will|might|could|if)\b[^,;]{0,30}$", text[max(0, act.start - 40) : act.start])
        and act.how in ("after", "before", "doing")
    ):
        why = "not done"
    if why and _SPARED.search(text, 0, place) and _WHICH.match(text, place + 1):
        why = None  # "all voted in favour except Ruritania, which abstained"
    if why:
        trace.blocked(*drawn.span(act.start, act.end), "vote.told", why)
    return why is not None


def _claims(reading: Reading, sentence: Sentence, drawn: Frame, act: Act, who: Voters, known: list[VoteClaim]) -> Iterator[VoteClaim]:
    first, last = drawn.span(act.start, act.end)
    about, piece, end = object_of(reading, sentence, drawn, act)
    start = min([first, *(a for _, a, b in who if sentence.start <= a and b <= first)])
    told = (
        about.reference is not None
        and sentence.start <= about.reference.start < sentence.end
        and bool(about.reference.symbol or about.reference.title)
    )
    aside = _ASIDE.search(drawn.text, 0, act.start)  # what is told there has its own time
    words = drawn.text[aside.end() if aside else max(0, act.start - 160) : act.end + 120]
    floor, reach = reading.text.rfind(";", sentence.start, start) + 1, reading.text.find(";", end, sentence.end)
    floor = max(floor, drawn.begins[aside.end() - 1]) if aside else floor
    again = AS_BEFORE.search(reading.text, end, sentence.end)  # what follows tells of the other times
    stop = min(sentence.end if reach < 0 else reach, again.start() if again else sentence.end)
    beside = (max(sentence.start, floor, start - 60), min(stop, end + 40))
    if (
        told
        and about.reference
        and about.reference.start < start
        and (past(reading.text[last : last + 24]) or dated_elsewhen(reading, last, last + 16))
    ):
        told = False  # "…, while Ruritania, which abstained last year, …"
    if told and about.reference and about.reference.start >= last and "," in (gap := reading.text[last : about.reference.start]):
        told = not past(gap.split(",")[0])  # "Ruritania, which had voted in favour last year, abstained on L.9"
    if (
        not told
        and not _THIS_TIME.match(drawn.text, act.end)
        and not _THIS_YEAR.search(reading.text, max(sentence.start, first - 24), first)
        and (
            past(words)
            or past(" ".join(reading.text[slice(*beside)].split()))
            or dated_elsewhen(reading, *beside)
            or SIMILAR.search(reading.text, first, end + 60)
        )
    ):
        trace.blocked(first, last, "vote.told", "another session, and no document")
        return
    voice = reading.voice(first)
    base = counts_of(
        VoteClaim(
            source=reading.source.name,
            start=start,
            end=end,
            quote=reading.text[start:end],
            document=about.document,
            title=about.title,
            body=body(reading, sentence, about.document),
            part=piece,
            method="recorded-vote",
            asserted_by=voice.asserted_by,
            reported_by=voice.reported_by,
        ),
        known,
    )
    named = about.reference
    trace.fired(start, end, "vote.told")
    for code, a, b in who:
        grounds = [reading.ground(a, b, "voter")] if b > a and not (start <= a and b <= end) else []
        if named and not (start <= named.start and named.end <= end):
            grounds.append(reading.ground(named.start, named.end, "document"))
        yield voted(reading, base, code, act.choice, start, end, "vote.told", tuple(grounds), 0.85)
