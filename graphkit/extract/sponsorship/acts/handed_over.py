"""A text given to the body that is to act: "Ruritania handed the Council a draft resolution", "Freedonia moved a resolution".

The press puts the body before the text. Only drafts and resolutions count: reports, lists and assurances are given to bodies as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import act
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import reference
from graphkit.extract.sponsorship.words import pattern

_BODY = (
    r"(?:the\s|its\s|their\s|all\s)?(?:(?:[\w-]+\s){0,3}?(?:[Cc]ouncil|[Cc]ommittee|[Aa]ssembly|[Cc]onference|[Cc]ommission|[Bb]oard|[Mm]embers|[Dd]elegations"
    r"|[Dd]elegates|[Dd]iplomats)|\u24bb)(?:\s(?:members|delegates|diplomats|ambassadors))?"
)
_GAVE = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,2})(?:,?\s(?:which|who|that))?\s(?P<aux>{AUX})(?P<verb>handed|gave|given|sent|offered|showed|shown)"
    rf"\s{_BODY}(?:\s\u24c9)?(?P<mid>{{ADJ}})\s(?P<doc>\u24b9)"
)
_MOVED = pattern(
    r"(?P<who>\u24c5)(?P<aside>(?:,\s(?:seconded|supported|backed)\sby\s(?:the\s)?\u24c5,)?)\s(?P<aux>{AUX})(?P<verb>moved)(?P<mid>{ADJ})\s(?P<doc>\u24b9)"
)
_NEW = later(r"(?:an?|its|their|two|three|another|several)\s", re.I)


@rule("sponsorship.handed-over", "handed", "gave", "given", "sent ", "offered", "show", "moved")
def handed_over(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The body before the text: "Ruritania and Freedonia handed the Council a draft resolution"; and what is moved in a meeting."""
    if DOCUMENT not in frame.text:
        return
    for compiled in (_GAVE, _MOVED):
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not (is_draft(document, reading) or document.kind == "resolution") or "/RES/" in (document.document or ""):
                continue
            if _NEW.match(reading.text, document.start) and document.kind not in ("report", "letter", "statement"):
                yield from act(frame, match, "sponsorship.handed-over", "submit")
