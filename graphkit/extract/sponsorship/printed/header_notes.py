"""What a header says of single sponsors: those with a star, which a note tells of, and the group in brackets for which the last one acts.

"Ruritania,* Freedonia and Sylvania (on behalf of the Group of …): draft resolution", "* Added to the list of sponsors on 23 October".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.lists import Parties
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit
from graphkit.extract.sponsorship.printed.blocks import list_after
from graphkit.extract.sponsorship.roles import Entry
from graphkit.model import Mention

_FOR = later(
    r"[\s(]*(?:also\s+)?on\s+behalf\s+(?:also\s+)?of\s+(?:the\s+)?(?:(?:Member\s+States|States(?:\s+Members)?)(?:\s+of\s+the\s+United\s+Nations)?\s+"
    r"(?:(?:that|which)\s+are\s+)?(?:members\s+of|belonging\s+to|parties\s+to)\s+(?:the\s+)?)?",
    re.I,
)
_NOTE = (
    r"\n[ \t]*{mark}[ \t]*(?:(?P<added>(?:Subsequently[ ]|Later[ ]|Newly[ ])?(?:Added|Joined|Included|Inscribed)"
    r"|(?:Additional|New)[ ](?:co-?)?sponsors?"
    r"|(?:Has|Have)[ ](?:since[ ]|subsequently[ ])?(?:joined|been[ ]added)|Became[ ](?:an?[ ])?(?:co-?)?sponsors?)"
    r"|(?P<gone>(?:Has|Have)[ ](?:since[ ])?withdrawn|Withdrew|Withdrawn|No[ ]longer)\b[^\n]{{0,40}}?(?:sponsor|list|name))"
)
_MARK = later(r"[*\u2020\u2021]{1,3}")


def members_of(reading: Reading, aside: re.Match[str] | None, at: int) -> Parties | None:
    """The group in brackets behind the list: "(on behalf of the States … that are members of the Group of …)"."""
    told = _FOR.match(aside[0]) if aside else None
    return list_after(reading, at - len(aside[0]) + told.end(), at) if aside and told else None


def starred(reading: Reading, hit: Hit, found: Parties) -> Iterator[Hit]:
    """Yield a header's hit as it stands, or one for those without a star and one for each note on those with one."""
    marks: dict[str, list[Mention]] = {}
    for one in found.names:
        match = _MARK.match(reading.text, one.end) or _MARK.match(reading.text, one.end + (reading.text[one.end : one.end + 1] == ","))
        if match:
            marks.setdefault(match[0], []).append(one)
    rest = found
    for mark, names in marks.items():
        note = re.search(_NOTE.format(mark=re.escape(mark) + r"(?![*\u2020\u2021])"), reading.text[hit.end : hit.end + 8000], re.I)
        if note is None or len(names) == len(rest.names):
            continue
        rest = replace(rest, names=tuple(n for n in rest.names if n not in names))
        does = "join" if note["added"] else "withdraw"
        entry: Entry = "later" if note["added"] else "withdrawn"
        yield replace(
            hit, who=(replace(found, names=tuple(names)),), does=does, entry=entry, times=(), complete=None, behalf=None, behalf_at=None
        )
    yield replace(hit, who=tuple(rest if one is found else one for one in hit.who))
