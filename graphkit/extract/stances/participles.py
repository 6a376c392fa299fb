"""Attitudes in a participle, whose subject is that of the sentence.

Press releases open a speaker's paragraph with one ("Welcoming the fund, she announced a gift") or set it after the name ("Peru, aligning
itself with the group, said"). In the preamble of a resolution it has no sentence around it: it is the body's (``stance.resolved``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.holders import Owner, own, reported
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.stances.antecedents import speaker_before
from graphkit.extract.stems import cues

_ATTITUDES = {
    "welcom": "welcomes",
    "commen": "welcomes",
    "applau": "welcomes",
    "praisi": "welcomes",
    "suppor": "supports",
    "endors": "supports",
    "reaffi": "recognises",
    "recogn": "recognises",
    "acknow": "recognises",
    "regret": "regrets",
    "deplor": "regrets",
    "lament": "regrets",
    "condem": "criticises",
    "critic": "criticises",
    "reject": "opposes",
    "opposi": "opposes",
    "associ": "aligns-with",
    "aligni": "aligns-with",
    "dissoc": "dissociates-from",
}
_SELF = r"\s+(?:him|her|it|them)sel(?:f|ves)\s+(?:fully\s+)?(?:with|from)"
_OPENS = later(
    rf"\W*(?:(?:Also|Strongly|Warmly)\s+)?(?P<verb>(?:[Ww]elcom|[Cc]ommend|[Aa]pplaud|[Pp]rais|[Ss]upport|[Ee]ndors|[Rr]eaffirm|[Rr]ecogni[sz]|[Aa]cknowledg|[Rr]egrett"
    rf"|[Dd]eplor|[Ll]ament|[Cc]ondemn|[Cc]riticiz|[Rr]eject|[Oo]ppos)ing|(?:[Aa]ssociat|[Aa]lign|[Dd]issociat)ing{_SELF})\s+(?P<target>[^.;]{{4,240}}?),\s+"
    r"(?=(?:he|she|they|it|the)\b|[A-Z])"
)
_BESIDE = later(rf"[),\w],\s+(?P<verb>(?:also\s+)?(?:associat|align|dissociat)ing{_SELF})\s+(?P<target>[^.;,]{{4,200}})")
_PRONOUN = later(r"(?:he|she|they|it)\s+\w")
_FINITE = later(
    r"\s*(?:['’]s?\s+[\w\s]{3,40}?)?\s+(?:also\s+|then\s+)?(?:said|announced|urged|called|asked|noted|stressed|added|expressed|proposed|recalled|hoped|appealed"
    r"|emphasi[sz]ed|warned|underlined|invited|stated|argued|observed|reiterated|pledged|offered|highlighted|wished|was|is|has|had|would|will|\w+s)\b"
)
CUE = cues(
    "welcoming commending applauding praising supporting endorsing reaffirming recognizing recognising acknowledging regretting deploring "
    "lamenting condemning criticizing rejecting opposing associating aligning dissociating"
)


def participles(reading: Reading, sentence: Sentence) -> Iterator[tuple[Owner, str, int, int, int]]:
    """Yield (holder, attitude, start, end, start of the target) of each participle that holds an attitude."""
    text = reading.text
    opens = _OPENS.match(text, sentence.start, sentence.end)
    if opens:
        who = _subject(reading, sentence, opens.end())
        if who:
            yield who, _attitude(opens["verb"]), opens.start("verb"), opens.end("target"), opens.start("target")
    for match in _BESIDE.finditer(text, sentence.start, sentence.end):
        names = [n for n in reading.names_in(sentence.start, match.start() + 1) if n.code and n.kind in ("state", "group", "area")]
        voice = reading.voice(match.start())
        if voice.asserted_by and voice.speaker:
            yield own(voice), _attitude(match["verb"]), match.start("verb"), match.end("target"), match.start("target")
        elif names and match.start() - names[-1].end < 4:
            ground = reading.ground(names[-1].start, names[-1].end, "holder")
            who = reported(voice, (names[-1].code or "",), (ground,))
            yield who, _attitude(match["verb"]), match.start("verb"), match.end("target"), match.start("target")


def _attitude(verb: str) -> str:
    return _ATTITUDES[re.sub(r"^also\s+", "", verb.lower())[:6]]


def _subject(reading: Reading, sentence: Sentence, place: int) -> Owner | None:
    """Whose participle it is: the subject of the clause that begins there."""
    text, voice = reading.text, reading.voice(place)
    if _PRONOUN.match(text, place):
        if voice.asserted_by:
            return own(voice)
        held = speaker_before(reading, sentence, place)
        return reported(voice, *held) if held else None
    name = next(
        (n for n in reading.names_in(place, min(sentence.end, place + 70)) if n.code and n.kind in ("state", "group", "area")), None
    )
    if name is None or not re.fullmatch(r"(?:the\s+)?(?:[\w-]+\s+){0,2}(?:(?:of|for|from)\s+)?(?:the\s+)?", text[place : name.start]):
        return None
    if not _FINITE.match(text, name.end):
        return None
    return reported(voice, (name.code or "",), (reading.ground(name.start, name.end, "holder"),))
