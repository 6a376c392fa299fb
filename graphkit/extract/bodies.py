"""What "the Group", "the Committee", "the Conference" means where it stands."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.tokens import cased

SHORT = later(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur)\s+(?P<word>(?:Working\s+)?Group|Committee|Conference|Commission|Council|Assembly|Forum|Organization"
    r"|Meeting|Mechanism|Movement|Union|Secretariat)\b(?!\s+(?:of|on|for|for)\b)"
)
BODIES = cased("group committee conference commission council assembly forum organization meeting mechanism movement union secretariat")
_BODIES = ("forum", "group", "organization")


def body(reading: Reading, words: str, offset: int) -> str | None:
    """Return the code of the body that a phrase names: by its own name, else the one that the text means by its short form.

    The forum in which the text is spoken comes first, then the body last named before with that word in its name.
    """
    plain = re.sub(r"^(?:[Tt]he|[Tt]his|[Oo]ur|[Aa])\s+", "", words.strip())
    match = SHORT.match(words.strip())
    if match is None:
        # the reading has linked every name already: the phrase is a body where one name is all of it
        named = next(
            (
                n
                for n in reading.names_in(offset, offset + len(words) + 8)
                if n.code and n.kind in (*_BODIES, "state", "person") and n.quote == plain
            ),
            None,
        )
        return named.code if named else None
    word = match["word"].split()[-1].lower()
    if word == "organization" and "UN" in reading.spelled:
        return "UN"  # in its own records "the Organization" is the United Nations
    voice = reading.voice(offset)
    here = [voice.forum] if voice.forum else []
    before = (n.code for n in reversed(reading.names_in(max(0, offset - 30_000), offset)) if n.kind in _BODIES and n.code)
    for code in dict.fromkeys([*here, *before]):
        entity = reading.lexicon.entity(code)
        if word in reading.spelled.get(code, "") or (entity and word in entity.label.lower()):
            return code
    return None
