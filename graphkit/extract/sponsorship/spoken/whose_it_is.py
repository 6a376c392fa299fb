"""How delegations say whose a text is: "the resolution we run with Freedonia", "L.7 is Ruritania's", "for Sylvania, the other sponsor".

Speakers do not always name an act. They call a text theirs or another's, say with whom they keep it, or name at their side the other
sponsor for whom they also speak; and they thank those who wrote it with the names first. What is shared may also be a concern about a
text, and a language or a reading may be somebody's, too: neither is sponsorship.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import ADJECTIVE, DOCUMENT, PARTY, Frame, Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.changes.shares import beside, draft_or_paper
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.movable import parties_at
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_NOUN = r"(?:co-?)?(?:sponsors?|authors?|penholders?|drafters?)"
_ALSO = (
    r"(?:(?:also|again|once\s(?:more|again)|now|all|both|of\scourse|indeed|alone"
    r"|exclusively|purely|wholly|entirely|solely|simply),?\s){0,3}"
)
# "L.7 and L.8 are exclusively Ruritanian", "L.9 is Ruritania's, and a short one", "L.9 is ours alone"
_IS = pattern(
    rf"(?P<docs>\u24b9(?:(?:,\s|,?\sand\s)\u24b9)*),?\s(?:is|are|was|were|remains?)\s(?P<also>{_ALSO})"
    r"(?:(?P<who>\u24c5)'s?(?:\sown)?|(?P<ours>ours|our\sown)|(?P<of>\u24b6(?:-\u24b6)?))"
    r"(?:\salone|\sand\s(?:\w+\s){0,2}(?:alone|only))?(?=[.;)]|$|,\s(?!and\s\u24c5|\u24c5)|\sand\s(?:an?|it|not|nobody|no)\b)"
)
_WHOLLY = later(r"alone|exclusively|purely|wholly|entirely|solely")
# "the text that we run with Freedonia", "L.7, which Ruritania shares with our friends from Sylvania"
_KEPT = pattern(
    r"(?P<doc>\u24b9),?\s(?:(?:which|that)\s)?(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>share[sd]?|sharing|runs?|ran|(?:co-?)?(?:leads?|led|pilots?|piloted|steers?|steered|sponsors?|authors?|tables?|submits?|owns?|owned|presents?|puts?\sforward))"
    r"\s(?:(?:jointly|together|annually|traditionally|every\s(?:other\s|two\s|second\s)?years?|each\syear|this\syear|\u24c9),?\s){0,2}with\s(?:(?:our|its|their)\s(?:[\w-]+\s){1,3}(?:from|of|in)\s)?(?:the\sdelegations?\sof\s)?(?P<with>\u24c5)(?!'s?\s|\s(?:the|an?|some|many|these|those|this|that|its|their|all|both)\s)"
    r"(?:(?:,\s(?:document\s)?|\s\((?:document\s)?)(?P<symbol>\u24b9)(?=[,.;:)]))?"
)
_FELT = later(
    r"\b(?:concerns?|views?|positions?|doubts?|hopes?|opinions?|assessments?|reservations?|goals?|aims?|objectives?|interests?|misgivings?|objections?|criticisms?"
    r"|comments?|worr(?:y|ies)|regrets?|enthusiasm|support|reading|understanding|interpretation|thoughts?|ideas?)\b[^.;]{0,60}$",
    re.I,
)
_ABOUT = later(r"\b(?:on|about|over|regarding|concerning|against|in|towards?|of)\s(?:the\s)?$", re.I)  # what is thought of it is shared
# "also for Freedonia, the other main sponsor, I should like to"; "with Sylvania, our fellow author, we"
_FELLOW = pattern(
    rf"\b(?:for|with|alongside|behalf\sof)\s(?:the\s)?(?P<with>\u24c5),\s(?:(?:the|its|our|my)\s(?:other|fellow|second|co-)\s?|(?:our|my)\s)(?P<rank>(?:main\s|lead\s|principal\s|original\s|joint\s)?)(?P<noun>{_NOUN})"
    r"(?:\s(?:of|on|in)\s(?P<doc>\u24b9|this\s\w+))?,\s(?P<who>\u24c5)(?=\s)"
)
# "To Ruritania go our thanks for having drafted L.7", "The credit for L.7 goes to Ruritania"
_THANKED = pattern(
    r"(?:^|[.;:,]\s)[Tt]o\s(?:the\s)?(?:delegations?\sof\s)?(?P<who>\u24c5)\s(?:go(?:es)?|belongs?|(?:is|are)\s(?:due|owed))\s(?:(?:also|all|first|then)\s){0,2}(?:our|my|the|its|all|much|great|warm)\s(?:[\w-]+\s){0,3}?(?:gratitude|thanks|appreciation|credit|merit|praise|compliments|congratulations|recognition|honour)"
    r"(?:,?\s[^,\u24c5\u24b9;:.]{2,40},?)?\s(?:for|of|in)\s(?:(?:again|once\sagain|first|once\smore)\s)?(?:having\s)?(?P<verb>(?:co-?)?(?:sponsor|author)(?:ing|ed)|submitt(?:ing|ed)|tabl(?:ing|ed)|present(?:ing|ed)|putting\sforward|put\sforward|draft(?:ing|ed)|prepar(?:ing|ed)|propos(?:ing|ed)|initiat(?:ing|ed)|elaborat(?:ing|ed)"
    r"|written|writing|penn(?:ing|ed)|brought|bringing|conceiv(?:ing|ed))(?P<mid>{MID}{ADJ})\s(?P<doc>\u24b9)"
)
_CREDIT = pattern(
    r"\b(?:credit|merit|authorship|paternity|initiative)\s(?:for|of|behind|that\sled\sto|leading\sto)\s(?P<doc>\u24b9)\s(?P<mid>(?:(?:must|should|largely|really|rightly|also|all|entirely)\s){0,2})(?P<verb>go(?:es)?|belongs?|(?:is|are|was)\sdue|(?:came|comes)(?=\sfrom)|(?:lies|lay|rests)(?=\swith)|was\staken(?=\sby))\s(?:above\sall\s|first\sof\sall\s|jointly\s|entirely\s)?(?:to|from|with|by)\s(?:the\s)?(?:delegations?\sof\s)?(?P<who>\u24c5)(?!'s?\s)"
)
_OWED = pattern(
    r"\b(?P<verb>owe[sd]?)\s(?P<mid>)(?P<doc>\u24b9)\s(?:above\sall\s|first\sof\sall\s|entirely\s)?to\s(?:the\s)?(?P<who>\u24c5)(?!'s?\s)"
)


@rule("sponsorship.whose-it-is", "'s", " our", DOCUMENT.lower())
def whose_it_is(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text said to be somebody's: "L.7 and L.8 are exclusively Ruritanian", "document L.9 is Freedonia's, and a modest one"."""
    name = "sponsorship.whose-it-is"
    for match in _IS.finditer(frame.text):
        if match["of"] and not _WHOLLY.search(match[0]):
            continue  # "L.7 is Ruritanian": the language of a paper, or its style
        party: tuple[Who, ...]
        if match["ours"]:
            first, last = frame.span(*match.span("ours"))
            if not (codes := reading.voice(first).asserted_by):
                continue
            party = (Spoken(first, last, codes),)
        else:
            place = match.start("who") if match["who"] else match.start("of")
            party = parties_at(frame, place, match.end("of") if match["of"] else place + 1)
        if negated(match["also"]) or not free(frame, match.start(), match.end(), name):
            continue
        for at, _ in frame.all(DOCUMENT, *match.span("docs")):
            document = reference(frame, at)
            if is_paper(document) or (not match["of"] and is_text(document, reading) and "/RES/" not in (document.document or "")):
                yield _hit(frame, name, match.start("docs"), match.end(), party, document, "text", "submit")


@rule("sponsorship.kept-with", " with ")
def kept_with(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A text kept with others: "the resolution that we run with Freedonia and Sylvania", "the third, L.9, we share with Ruritania"."""
    name = "sponsorship.kept-with"
    for match in _KEPT.finditer(frame.text):
        document = beside(frame, match.start("doc"))
        told = reference(frame, match.start("symbol")) if match["symbol"] else document
        document = told if document.symbol is None and told.symbol and "/RES/" not in told.symbol else document
        place = match.start("who")
        before = frame.text[max(0, match.start() - 100) : match.start()]
        if _FELT.search(before) or ("shar" in match["verb"] and _ABOUT.search(before)) or not draft_or_paper(document, reading):
            continue
        if negated(match["aux"]) or planned(match["aux"]) or not free(frame, match.start(), match.end(), name):
            continue
        if not chaired(frame, place, place + 1, name):
            both = (who(frame, place), who(frame, match.start("with")))
            yield _hit(frame, name, match.start("doc"), match.end(), both, document, match["verb"], "sponsor")


@rule("sponsorship.fellow-sponsor", "sponsor", "author", "penholder", "drafter")
def fellow_sponsor(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The other sponsor at the speaker's side: "Also for Freedonia, the other main sponsor, I should like to revise L.9"."""
    name = "sponsorship.fellow-sponsor"
    for match in _FELLOW.finditer(frame.text):
        beside_it = frame.text[match.start("doc")] if match["doc"] else ""
        after = frame.text.find(DOCUMENT, match.end())
        document: Reference | None
        if beside_it == DOCUMENT:
            document = reference(frame, match.start("doc"))
        elif after >= 0 and PARTY not in frame.text[match.end() : after] and ADJECTIVE not in frame.text[match.end() : after]:
            document = reference(frame, after)
        else:
            document = last_document(reading, frame.begins[match.start()])
        speaker = who(frame, match.start("who"))
        if document is None or not isinstance(speaker, Spoken) or not draft_or_paper(document, reading):
            continue
        if free(frame, match.start(), match.end(), name):
            does = "main" if match["rank"].strip() in ("main", "lead", "principal") else family(match["noun"])
            both = (speaker, who(frame, match.start("with")))
            yield _hit(frame, name, match.start(), match.end(), both, document, f"{match['rank']}{match['noun']}", does)


@rule("sponsorship.thanked-first", "to \u24df", "to the \u24df", "credit", "merit", "authorship", "paternity", "initiative", "owe")
def thanked_first(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Thanks with the names first: "To Ruritania goes our gratitude for having drafted L.7", "the credit for L.7 goes to Freedonia"."""
    name = "sponsorship.thanked-first"
    for compiled in (_THANKED, _CREDIT, _OWED):
        for match in compiled.finditer(frame.text):
            document, place = reference(frame, match.start("doc")), match.start("who")
            if not (is_paper(document) or is_text(document, reading)) or negated(match["mid"]) or planned(match["mid"]):
                continue
            if free(frame, match.start(), match.end(), name) and not chaired(frame, place, place + 1, name):
                does = family(match["verb"].replace("ing", "ed")) if compiled is _THANKED else "draft"
                yield _hit(frame, name, match.start(), match.end(), (who(frame, place),), document, match["verb"], does)


def _hit(frame: Frame, name: str, first: int, last: int, by: tuple[Who, ...], document: Reference, verb: str, does: str) -> Hit:
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=by,
        document=document,
        verb=verb,
        does=does,
        times=times_between(frame, first, last),
        confidence=0.8,
    )
