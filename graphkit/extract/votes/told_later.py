"""The symbol told only after the count: "The Assembly voted 185-2-2. The document, numbered A/99/L.5, is backed every year".

The press names a text by its symbol, if at all, in a later sentence. It is that of the vote where the text voted on has no name before, and
neither another text nor another vote is told between.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.references.titles import title_of
from graphkit.extract.votes.matter import Matter, fits
from graphkit.extract.votes.results import Result

_LATER = later(
    r"(?:^|[.;]\s+)(?:(?:[Tt]he|[Tt]his)\s+(?:draft\s+)?(?:document|text|draft|resolution|measure|decision|proposal)(?:\s+itself)?"
    r"(?:,\s+|\s+)?(?:\(\s*(?:(?:UN\s+)?document\s+)?|(?:(?:which|that)\s+)?(?:numbered|issued|circulated|published|contained|known|bears|bearing|is|was|carries|carrying)\s+"
    r"(?:(?:as|in|under)\s+)?(?:(?:the\s+)?(?:document|symbol|number|UN\s+document)\s+)?)"
    r"|(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:draft\s+)?(?:document|text|draft|resolution|measure|decision|proposal)(?:,\s+|\s+)(?:\(?(?:UN\s+)?document\s+)?(?=[A-Z]{1,4}/)"
    r"|(?:[Ii]t|(?:[Tt]he|[Tt]his|[Tt]hat)\s+(?:draft\s+)?(?:document|text|draft|resolution|measure|decision|proposal))\s+(?:had\s+been|was|is|has\s+been)\s+"
    r"(?:submitted|tabled|put\s+forward|introduced|presented|circulated|issued|published|distributed|drafted|sponsored|proposed|prepared|contained)\b[^.;]{0,160}?\b"
    r"(?:as|in|under)\s+(?:the\s+)?(?:(?:UN\s+)?document\s+|symbol\s+)?(?=[A-Z]{1,4}/)"
    r"|(?:Le|Ce)\s+(?:texte|document|projet(?:\s+de\s+\w+)?)(?:,\s+|\s+)?(?:\(\s*|(?:publi\u00e9|distribu\u00e9|paru|portant|qui\s+porte|contenu|enregistr\u00e9)\s+(?:sous\s+|dans\s+)?(?:la\s+cote\s+|le\s+document\s+)?))"
    r"(?P<symbol>[A-Z]{1,4}(?:/[\w.-]+){1,5})"
)
_BETWEEN = later(
    r"\b(?:another|second|rival|other|competing|earlier|amendments?|took\s+up|turned?\s+to|moved\s+(?:on\s+)?to|next|also\s+(?:adopted|approved|rejected)|autre|deuxi\u00e8me|amendements?)\b",
    re.I,
)


def told_later(reading: Reading, result: Result, subject: Matter) -> Matter | None:
    """The document whose symbol a later sentence of the paragraph tells of what was voted on."""
    sentence = reading.sentence(result.start)
    if sentence is None or result.yes is None:
        return None
    for match in _LATER.finditer(reading.text, max(result.start, result.end - 1), min(len(reading.text), result.end + 600)):
        at = match.start("symbol")
        other = reading.sentence(at)
        if other is None or not _near(sentence, other, match) or _BETWEEN.search(reading.text, result.end, at):
            return None
        named = [r for r in reading.references_in(result.end, match.end() + 2) if r.symbol and fits(r)]
        if len(named) == 1 and named[0].start <= at < named[0].end:
            return Matter(named[0].document, subject.title or title_of(named[0], reading), None)
        return None
    return None


def _near(sentence: Sentence, other: Sentence, match: re.Match[str]) -> bool:
    """Whether the symbol is told in the same paragraph, or by the words that begin the next one."""
    return other.paragraph == sentence.paragraph or (other.paragraph == sentence.paragraph + 1 and "\n" in match[0][:4])
