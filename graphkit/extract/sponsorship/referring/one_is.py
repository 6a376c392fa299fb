"""Two texts told together, and whose each is: "Two rival drafts are on the table. One is Ruritania's, the other Freedonia's".

The press counts the texts first and gives each to its movers in the sentence after. Whose it is stands as a genitive, as an adjective, or
after a verb of writing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import parties_at, unnamed
from graphkit.extract.sponsorship.subjects import free
from graphkit.extract.tokens import places

_EACH = r"(?:one|(?:the|an)\s?other(?:\sone)?|the\s(?:first|second|third|last|former|latter)|a\s(?:second|third))"
_BY = (
    r"(?:(?:is|was|had\sbeen|has\sbeen)\s(?:the\s(?:work|product)\sof|(?:written|drafted|drawn\sup|submitted|tabled|proposed|penned|put\sforward|sponsored"
    r"|circulated|authored)\sby)|(?:comes|came|hails|originates)\sfrom|bears\sthe\s(?:name|signature|stamp)\sof)"
)
_ITEM = later(
    rf"(?:^|[;,.:]\s(?:and\s|while\s|but\s|whereas\s)?|\sand\s)(?P<one>{_EACH}|\u24b9)(?:(?P<is>\s(?:is|was)(?:\s(?:\w+ly\s)?)?|,|(?=\s))\s?(?:(?P<who>\u24c5)'s?|(?P<people>\u24b6(?:-\u24b6)?)(?:\sin\sorigin)?)"
    r"|\s" + _BY + r"\s(?:the\s)?(?P<by>\u24c5))(?=\s?(?:[.,;:]|$|\sand\b|\s-))",
    re.I,
)
_TOLD = later(
    r"^\W{0,3}(?:[\w'\u2019-]+\s+){0,9}?(?:two|three|four|both|rival|competing|several)\s+(?:[\w-]+\s+){0,3}?"
    r"(?P<noun>(?:working\s+|non-)?papers|drafts|(?:draft\s+)?(?:resolutions|decisions|texts|amendments|proposals))\b",
    re.I,
)
_PERSONS = later(
    r"\b(?:ambassadors|envoys|diplomats|ministers|experts|speakers|delegates|women|men|chairs|hostages|ships|satellites)\b(?!['\u2019])",
    re.I,
)
_OPENS = later(r"(?:One|The\s(?:first|former))(?:\s(?:is|was|comes|came|bears|had|has|hails)\b|,)")
_HEADS = frozenset({"One", "The"})


def told_one_by_one(reading: Reading) -> Iterator[int]:
    """Yield where a sentence may say whose each of several texts is."""
    for place in places(reading.text, _HEADS):
        if _OPENS.match(reading.text, place):
            yield place


@rule("sponsorship.one-is", "one ", "the first", "the former")
def one_is(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose each of several texts is: "Two drafts are on the table. One is Ruritania's, the other Freedonian"."""
    name = "sponsorship.one-is"
    items = list(_ITEM.finditer(frame.text))
    if len(items) < 2 or items[0].start() or not items[0]["one"].lower().startswith(("one", "the f")) or not free(frame, 0, 1, name):
        return
    here = reading.sentence(frame.start)
    number = reading.place(here) if here else 0
    before = reading.sentences[number - 1] if number else None
    told = _TOLD.search(reading.text, before.start, before.end) if before else None
    if before is None or told is None or _PERSONS.search(reading.text, before.start, before.end) or frame.start - before.end > 4:
        return
    if negated(frame.text) or planned(frame.text) or planned(reading.text[before.start : told.end()]):
        return
    noun = told["noun"].lower()
    kind = "working-paper" if "paper" in noun else "amendment" if "amend" in noun else "draft-resolution"
    for match in items:
        if match["one"] == DOCUMENT:
            continue  # "the other was tabled by": read as a document by other rules
        group = next(g for g in ("who", "people", "by") if match[g])
        start, end = frame.span(match.start("one"), match.end(group))
        yield Hit(
            rule=name,
            start=start,
            end=end,
            who=parties_at(frame, match.start(group), match.end(group)),
            document=unnamed(frame, reading, match.start("one"), match.end("one"), kind),
            verb="draft" if kind == "draft-resolution" else kind.replace("-", " "),
            does="submit",
            confidence=0.75,
        )
