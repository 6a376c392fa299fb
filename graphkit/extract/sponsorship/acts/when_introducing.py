"""The act of introducing as the time of something said: "the delegate of Ruritania noted when presenting the draft that …".

A draft is introduced by one who speaks; the press and summary records tell what was said and add on what occasion. Somebody else's words
about an introduction ("criticised Freedonia for presenting it", "spoke when the draft was introduced") introduce nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import act, is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import head
from graphkit.extract.sponsorship.subjects import reference
from graphkit.extract.sponsorship.words import pattern

_SAID = (
    r"(?:said|says|noted|notes|stressed|recalled|explained|added|pointed\sout|emphasi[sz]ed|underlined|underscored|told\s(?:reporters|members|delegates|the\s[\w\u24bb]+)|stated|declared|argued|remarked"
    r"|observed|warned|spoke|recalls|stresses|announced|reported|insisted)"
)
_NAMED = r"(?:,\s(?:(?:Mr|Mrs|Ms|Dr|Sir|H\.E)\.?\s|Ambassador\s)?(?-i:[A-Z])[\w.'-]*(?:\s(?-i:[A-Z])[\w.'-]*){0,4},)?"
_DID = (
    r"(?:(?:when|while|in|on|upon)\s(?:orally\s|formally\s|thus\s)?(?:introducing|presenting)|(?:as|when|while)\s(?:he|she|it)\s(?:orally\s|formally\s)?(?:introduced|presented)"
    r"|(?:as|when|while)\s(?:he|she|it)\swas\s(?:introducing|presenting))"
)
_WAYS = (
    pattern(
        rf"(?P<who>\u24c5){_NAMED}\)?\s(?P<aux>{{AUX}}){_SAID}(?:\s(?:\u24c9|today|yesterday|there|here|in\s[A-Z]\w+))?,?\s(?P<verb>{_DID})(?P<mid>{{ADJ}})\s(?P<doc>\u24b9)"
    ),
    pattern(
        rf"(?P<who>\u24c5){_NAMED}\)?,\s(?P<aux>)(?P<verb>{_DID})(?P<mid>{{ADJ}})\s(?P<doc>\u24b9)[^\u24c5\u24b9;.]{{0,90}},\s(?:also\s|then\s)?{_SAID}"
    ),
    pattern(rf"\b{_SAID}\s(?:the\s)?(?P<who>\u24c5){_NAMED},?\s(?P<aux>)(?P<verb>{_DID})(?P<mid>{{ADJ}})\s(?P<doc>\u24b9)"),
)
_ELSE = later(r"\b(?:report|statement|letter|budget|programme|candidate)s?\b", re.I)


@rule("sponsorship.when-introducing", "introduc", "present")
def when_introducing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Said in the act: "the representative of Ruritania noted when presenting the draft that it was short"."""
    if DOCUMENT not in frame.text:
        return
    for compiled in _WAYS:
        for match in compiled.finditer(frame.text):
            document = reference(frame, match.start("doc"))
            if not (document.symbol or is_text(document, reading)) or _ELSE.search(head(document, reading)):
                continue
            if "/RES/" not in (document.document or "") and "/PV." not in (document.document or ""):
                yield from act(frame, match, "sponsorship.when-introducing", "introduce")
