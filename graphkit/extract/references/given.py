"""The symbol that a text is given by the words after it: "the text, known as L.7", "a resolution, adopted as resolution 99/1"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference

_TEXT = later(r"(?:draft|paper|text|proposal|amendment|resolution|decision|version|document|memorandum)\b", re.I)
_SERIES = later(r"(?:^|/)(?:L|WP|CRP|INF)\.|^(?:CD|ENDC|CCD)/\d|^S/\d{4}/\d|^S/\d{4,5}$")
_PUT_IN = r"(?:submitted|tabled|circulated|presented|introduced|put\sforward)"
# whose it is, on what, of when
_OF = r"(?:\s(?:of|from|by|on|to|in|for|at|about|concerning|regarding)\s(?:(?!\b(?:which|that|whose|whom)\b)[^.,:;()\n]){2,110})?"
# and who put it in: no other verb, for it may have another subject
_ASIDE = (
    rf"{_OF}(?:,?\s(?:(?:which|that)\s[^.,:;()\n]{{2,60}}?\s{_PUT_IN}|{_PUT_IN}\s(?:jointly\s)?by\s[^.,:;()\n]{{2,60}}?)"
    r"(?:\s(?:in|at|on|last|this|to|earlier)\s[^.,:;()\n]{2,40})?)?"
)
_WHEN = r"(?:(?:this\syear|now|today|also|again|later|then|still|since|subsequently)\s)?"
_NUMBER = r"the\s(?:document\s)?(?:symbol|number|reference(?:\s(?:number|symbol))?|designation|code)\s"
_CARRIES = later(
    rf"{_ASIDE}(?:,?\s(?:which|that)\s{_WHEN}(?:bears|bore|carries|carried|has|had)|,?\s{_WHEN}(?:bearing|carrying|given|assigned)|(?P<main>\s{_WHEN}(?:bears|bore|carries|carried|has|had)))"
    rf"\s{_WHEN}{_NUMBER}(?:of\s)?"
    rf"|{_ASIDE},?\s(?:(?:which|that)\s(?:is|was)\s|(?:is|was)\s)?{_WHEN}(?:(?:better|best|commonly|informally)\s)?"
    r"(?:known|numbered|referred\sto|listed|labelled|labeled)\s(?:simply\s|here\s|only\s)?as\s(?:document\s)?"
)
_DEPENDS = later(r"\b(?:to|on|of|for|about|from|with|in|by)\s$")
# "the paper that Ruritania tabled in July, supplementing its earlier CD/1 and bearing the number CD/9"
_PAST_ANOTHER = later(rf"[^.;()\n]{{2,140}}(?:,|\sand)\s(?:bearing|carrying)\s{_NUMBER}")
_BECAME = later(
    rf"{_OF},\s(?:(?:which|that)\s(?:was|has\sbeen|had\sbeen)\s)?(?:later\s|subsequently\s|then\s|eventually\s)?(?:adopted|passed)\s"
    r"(?:[^.;,()\n]{2,60}\s)?as\s(?:General\sAssembly\s)?"
    r"|\s[^.;()\n]{2,200}\.\s(?:It|The\s(?:draft|text|draft\sresolution))\swas\s(?:later\s|subsequently\s)?adopted\s[^.;()\n]{0,200}?as\s(?:General\sAssembly\s)?"
)
_OF_TITLE = later(
    r",?\s(?:jointly\s)?(?:submitted|tabled|introduced|sponsored|co-?sponsored|presented|proposed|put\sforward|circulated|prepared)\s(?:jointly\s)?by\s"
    r"[^.;()\n]{2,140}?\s(?:on|entitled|titled|called|under\sthe\stitle)\s"
)


def given(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The document whose symbol or title the words after a text without one give it; None where they may tell of another."""
    here = references[place]
    if here.symbol or not _TEXT.search(text, here.start, here.end) or here.kind in ("treaty", "report"):
        return None
    for after in references[place + 1 : place + 3]:
        if after.start - here.end > 420:
            return None
        past = after is not references[place + 1]
        if past and not references[place + 1].symbol:
            return None
        if _tells(here, after, text, past):
            return after.document
    return None


def _tells(here: Reference, after: Reference, text: str, past: bool) -> bool:
    """Tell whether what stands between a text and a symbol or title says that it is its own."""
    if past:
        return bool(after.symbol and _SERIES.search(after.symbol) and _PAST_ANOTHER.fullmatch(text, here.end, after.start))
    if here.how != "anaphor" and after.title and text[after.start] in '\u201c"\u00ab' and _OF_TITLE.fullmatch(text, here.end, after.start):
        return True
    if not after.symbol:
        return False
    if "/RES/" in after.symbol:
        resolution = here.how == "description" and here.kind in ("resolution", "draft-resolution", None)
        return resolution and _BECAME.fullmatch(text, here.end, after.start) is not None
    found = _CARRIES.fullmatch(text, here.end, after.start) if _SERIES.search(after.symbol) else None
    # "the amendment to the text bears the symbol": the verb is that of the word before
    return found is not None and (found["main"] is None or not _DEPENDS.search(text, max(0, here.start - 12), here.start))
