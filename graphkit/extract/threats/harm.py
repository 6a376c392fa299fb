"""Clauses that tell of harm without the word "threat": the subject, the verb and its object together say what endangers.

Speeches on security seldom say "poses a threat". They say what does harm ("drifting mines put at risk every ferry"), what it leads to
("secrecy breeds mistrust"), what it could do ("a spark could set off a war"), who profits ("cheap drones give smugglers an air force"), who
is at work ("pirates have begun to use jammers"), what grows or leaks ("arsenals are swelling"). Drafts and remedies are no threat, however
harmful somebody finds them; what is denied, asked for, or over is none either.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.stems import cues
from graphkit.extract.threats.harmful import ADVERB, ANY, BY_WORD, DOING, HARMS
from graphkit.extract.threats.nouns import ACTORS, ARMS
from graphkit.extract.tokens import lowered

# What they do now, lately, or may do. What they once did is an event.
_DO = (
    r"(?:us|obtain|acquir|exploit|attack|lock|recruit|target|seiz|encrypt|extort|smuggl|spread|turn|operat|fir|raid|plant|deploy|abus"
    r"|misus"
    r"|employ|loot|kidnap|hack|infiltrat|gain|thriv|profit|launch|finance|arm|control|assembl)(?:e|ed|ing|ped|ping)?"
    r"|steal(?:ing)?|stolen|buy(?:ing)?|bought|sell(?:ing)?|sold|hold(?:ing)?|held|build(?:ing)?|built|get(?:ting)?|tak(?:e|en"
    r"|ing)\s+over"
)
_PAST = later(r"(?:ed|stolen|bought|sold|held|built|taken\s+over)$", re.I)
_DOERS = later(
    rf"\b{ACTORS}\s+{ADVERB}(?P<now>(?:can|could|may|might|have|has|had|are|is|were|was|continue\s+to|(?:have\s+|has\s+)?(?:begun|begin)\s+to"
    rf"|seek\s+to|try\s+to|are\s+able\s+to)\s+)?{ADVERB}(?P<do>{_DO})\b(?!\s+by\b)",
)
# What grows, leaks, goes missing or is for sale
_SWELLS = later(
    rf"""\b(?:
      (?:is|are|was|were|ha(?:s|ve|d)\s+been)\s+{ADVERB}(?:growing|rising|expanding|soaring|climbing|multiplying|mounting|shrinking
        |worsening|increasing
        |spreading|proliferating|swelling|leaking|seeping|leaching|drifting|going\s+missing|being\s+(?:moderni[sz]ed|upgraded|expanded
        |stockpiled))\b
    | ha(?:s|ve|d)\s+{ADVERB}(?:grown|risen|climbed|soared|multiplied|surged|spread|swollen|increased|doubled|tripled|gone\s+missing
        |reached\s+(?:\w+\s+)?(?:record|unprecedented))\b
    | (?:is|are|was|were|ha(?:s|ve|d)\s+become|becom(?:es?|ing))\s+{ADVERB}(?:on\s+sale|for\s+sale|(?:readily\s+|easily\s+|freely\s+
        |widely\s+)available|within\s+reach|unaccounted\s+for
        |unsecured|unguarded|poorly\s+guarded|out\s+of\s+control|assembled\s+from|being\s+assembled)\b
    )""",
    re.X,
)
_HEAD = later(
    rf"^\W*(?:(?:the|an?|its|their|our|these|those|such|many|more|most|some|several|ever\s+more)\s+)*(?:(?:number|use|spread|frequency"
    rf"|scale|volume|flow|level"
    rf"|sophistication|threat|pace|barrels|tonnes|transfer|range)s?\s+(?:and\s+\w+\s+)?of\s+)?(?:(?!of\b|for\b|against\b|on\b|to\b"
    rf"|from\b|that\b)[\w’'-]+\s+){{0,5}}?{ARMS}\b",
    re.I,
)
_SUBJECT_NO = later(
    r"^\W*(?:this|it|that|we|they|I|you|he|she|which|who|there|what|one|these|those)\b(?!\s+\w+\s+\w)"
    r"|^\W*(?:we|I|he|she|you|it|they|who)\b|\b(?:drafts?|resolutions?|texts?|paragraphs?|amendments?|proposals?|wording|reports?"
    r"|language|motions?|votes?|clauses?"
    r"|cooperation|co-operation|measures?|dialogue|treat(?:y|ies)|conventions?|transparency|verification|assistance|capacity-building"
    r"|diplomacy|negotiations?|mediation|guidelines?|disarmament|registers?|bans?|norms|code|fund)$",
    re.I,
)
_OFF = later(
    r"\s+(?:of|by|in|for|that|which|who|to|from|with|on|at|between|among|against|whose|across|without|could|might|may|can|would)\s"
)
_RELATIVE = later(r"\s+(?:that|which|who|whose)\s|,")
_DENIED = later(
    r"\b(?:not|never|no|nor|neither|cannot|hardly|nobody|nothing|should|shall|must|ought|pledge\w*|undertake\w*|refrain\w*|prevent\w*"
    r"|avoid\w*|lest|combat\w*|counter(?:s|ing)?|so\s+as\s+to|in\s+order\s+to|ensure\w*|whether|resist\w*|called\s+on|urge[sd]?)\b"
    r"|n['’]t\b",
    re.I,
)
# "they cannot steer, she said, and a gust could …", "said mines were drifting": the last clause has a subject of its own
_PARTS = later(
    r"(?:,|;)?\s+(?:and|but|while|whereas|yet|so)\s+(?=(?:an?|the|our|its|their|his|her|these|those|such|any|some|each|every|[a-z]+s)\s)"
    r"|\b(?:said|says|added|stressed|noted|argued|warned|explained|observed|remarked)\s+(?!that\b|to\b|in\b|on\b|at\b|by\b"
    r"|with\b)(?=[a-z])"
)
_FINITE = later(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|cannot|do|does|did|may|might|must|should|\w+ed|said|says|come|comes|came"
    r"|made|makes)\b"
)
_IF = later(r"\W*(?:[Ii]f|[Uu]nless|[Ss]hould|[Ww]ere|[Hh]ad|[Ww]hether)\b[^,]*$")

SWELLING = cues(
    "growing rising expanding soaring climbing multiplying mounting shrinking worsening increasing spreading proliferating swelling "
    "leaking seeping leaching drifting missing modernized grown risen climbed soared multiplied surged spread swollen increased doubled "
    "tripled reached sale available reach unaccounted unsecured unguarded guarded control upgraded expanded stockpiled"
)


def harms(text: str, start: int, end: int, begun: frozenset[str]) -> Iterator[tuple[int, int, str]]:
    """Yield (start, end, rule) of the clauses of a sentence that tell of harm."""
    found: list[tuple[int, re.Match[str], str]] = []
    lower = lowered(text)
    for number in sorted({number for word in ANY & begun for number in BY_WORD[word]}):
        found += [(m.start(), m, "threat.harm") for m in HARMS[number].finditer(lower, start, end)]
    if not DOING.isdisjoint(begun):
        found += [(m.start(), m, "threat.actors") for m in _DOERS.finditer(lower, start, end)]
    if not SWELLING.isdisjoint(begun):
        found += [(m.start(), m, "threat.swells") for m in _SWELLS.finditer(lower, start, end)]
    reached = start
    for at, match, rule in sorted(found, key=lambda f: f[0]):
        if at < reached:
            continue
        begin = _begin(text, clause_start(text, start, at, None), at)
        subject = text[begin:at].strip()
        if _DENIED.search(text, begin, match.end()) or _IF.match(text[start:at]):
            continue
        if rule == "threat.actors" and not _active(match["now"], match["do"]):
            continue
        if rule == "threat.harm" and (len(subject) < 4 or _SUBJECT_NO.search(_OFF.split(subject + " ")[0].strip())):
            continue
        if rule == "threat.swells" and not _HEAD.match(_RELATIVE.split(subject)[0]):
            continue
        stop = clause_end(text, match.end(), end, None)
        yield begin, stop, rule
        reached = stop


def _begin(text: str, begin: int, at: int) -> int:
    """Where the clause begins that has the harm, among coordinated ones."""
    for part in _PARTS.finditer(text, begin, at):
        told = part.group()[0] not in ",; "
        if told or (_FINITE.search(text, begin, part.start()) and not _FINITE.search(text, part.end(), at)):
            begin = part.end()
    return begin


def _active(auxiliary: str | None, verb: str) -> bool:
    """Tell whether somebody does it now or lately: "are selling", "have sold", "sell"; neither "sold" nor "were sold"."""
    if auxiliary and re.fullmatch(r"(?:are|is|were|was)\s+", auxiliary, re.I):
        return verb.lower().endswith("ing")
    return bool(auxiliary) or not _PAST.search(verb)
