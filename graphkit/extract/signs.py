"""Signs by which a text shows who speaks in it: its title, a letterhead, a signature, "I speak on behalf of", "my country, Peru".

The rank of a sign says how sure it is: a title (0), those for whom somebody says to speak (1), a letterhead, a line of its own or a
signature (2), the speaker's own country (3), a delegation that acts in the present (4), the State with which the text begins (5).
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.extract.tokens import lowered
from graphkit.model import Mention

TITLE, FOR_OTHERS, LETTERHEAD, OWN_COUNTRY, DELEGATION, SUBJECT = range(6)
STATES = ("state", "historic-state")
_SPEAKS = (*STATES, "group", "demonym")


def _pattern(words: str) -> re.Pattern[str]:
    """Compile a pattern in which a space stands for any white space and case does not matter."""
    return re.compile(words.replace(" ?", r"\s*").replace(" ", r"\s+"), re.I)


_SPOKEN = (
    r"(?:statements?|remarks|intervention|address|speech|explanation of (?:vote|position)s?(?: (?:before|after) the vote)?|right of reply"
    r"|comments|contribution|submissions?|working paper|position paper|national paper|non-paper|talking points|observations)"
)
_PAPER = (
    rf"(?:{_SPOKEN}|perspectives?|positions?|views|repl(?:y|ies)|proposals?|letters?|notes? verbales?|input|response|memorandum"
    r"|communication|telegram|cable)"
)
_REALM = (
    r"(?:(?:the )?(?:(?:federal|islamic|democratic|people['’]s|united|plurinational|bolivarian|oriental"
    r"|co-?operative) ){0,2}(?:republics?|states?|kingdoms?|commonwealth|principality|sultanate) of )?"
)
_OFFICE = (
    r"(?:(?:heads? of )?(?:the )?(?:(?:acting |deputy )?permanent (?:missions?|representatives?|observers?|delegations?)|delegations?"
    r"|governments?|missions?|representatives?|charg[ée]s? d['’]affaires(?: a\.?i\.?)?|(?:deputy )?ministers? (?:of|for) foreign affairs"
    r"|(?:foreign|prime) ministers?|ambassadors?|presidents?|observers?)(?: to the [\w ]{2,40}?)? (?:of|for) (?:the )?)"
)
_NAMED = rf"(?:the )?(?:{_OFFICE}){{0,3}}{_REALM}(?:the )?"
_ON = r"(?:(?! (?:on|regarding|concerning|about|against|to introduce) (?!behalf))[^.]|\.(?= ?[\w]\b|[ ,]))"
_TITLES = (
    _pattern(rf"\b{_PAPER} (?:of|from|by):? {_NAMED}$"),
    _pattern(rf"\b(?:{_PAPER}|delivered|presented|read out|made|given)\b{_ON}{{0,70}}? (?:by|from):? {_NAMED}$"),
    _pattern(
        rf"\b(?:{_PAPER}|delivered|presented|read out|made|given)\b{_ON}{{0,70}}? (?:by|from):? {_ON}{{2,120}}?(?:, |\(|\b(?:of|for"
        rf"|from) ){_NAMED}$"
    ),
    _pattern(rf"\bexplanation of (?:vote|position)s?\b[^.]{{0,140}}? by:? {_NAMED}$"),
    _pattern(rf"\A\W*(?:delivered |presented |made |given )?by:? (?:{_ON}{{2,120}}?(?:, |\(|\b(?:of|for|from) ))?{_NAMED}$"),
)
_ON_BEHALF = _pattern(rf"\b(?:{_PAPER}|delivered)\b.{{0,60}}? on behalf of (?:the )?(?:members of (?:the )?)?$")
_OWN_TITLE = _pattern(rf"['’]s? (?:[\w-]+ ){{0,3}}?{_PAPER}\b")  # after a name: "Kenya's submission to …"
_BARE_TITLE = _pattern(rf" (?:[\w-]+ ){{0,2}}?{_SPOKEN}\b(?! (?:by|of|from)\b)")
_ADJECTIVE = _pattern(rf" (?:[\w-]+ ){{0,2}}?(?:{_SPOKEN}|ambassador|representative|delegation)\b")
_TITLE_LINE = _pattern(rf"\W*(?:(?:joint|general|national|oral|written|opening|closing|identical|brief) )?{_PAPER}\b")

_SEAT = (
    r"(?:permanent (?:mission|representative|observer)|ministry (?:of|for) foreign affairs|embassy|delegation"
    r"|charg\S? d['’]affaires(?: a\.?i\.?)?|minister (?:of|for) foreign affairs|ambassador)"
)
_SEAT_LINE = _pattern(
    rf"\A\W*(?-i:[A-ZÀ-Þ(])(?:[^.;:]|(?<=\b\w)\.|(?<=\b\w\w)\.|(?<=\bMrs)\.){{0,90}}?\b{_SEAT}(?: of the permanent mission)? of"
    rf" {_REALM}(?:the )?$"
    rf"|\A\W*{_SEAT} of {_REALM}(?:the )?$"
)
_SEAT_ENDS = later(
    r"(?:\s+(?:to|in|at)\b[^.;:\n]{0,90}|,(?!\s(?:in|who|whose|speaking|has|had|as|for|with|on|when|after)\s)[^.;:\n]{0,60})?[\s*_)]*$",
    re.I,
)
_LINE_ENDS = later(r"[ \t*_]*(?:\r?\n|$)")
_TOPIC_ENDS = later(r"[ \t*_]*(?:--?|[\u2013\u2014:|/])[ \t]+[^\n.;!?]{3,90}[ \t]*(?:\r?\n|$)")  # "Kenya - general debate"
_COMPLIMENTS = _pattern(r"[^.]{0,110}? presents? (?:its|their) compliments")
_ALONE = _pattern(rf"\A\W*(?:the )?{_REALM}(?:the )?$")

_PRESENT = (
    r"(?:thanks?|wish(?:es)?|would like|believes?|supports?|welcomes?|considers?|joins?|associates?|aligns?|hopes?|attaches|therefore"
    r"|also|fully|strongly|reiterates?|reaffirms?|calls|takes|congratulates?|appreciates?|expresses|regrets?|stands ready"
    r"|looks forward|feels)"
)
_ACTS_NOW = _pattern(rf" (?:delegation )?{_PRESENT}\b")
# what a delegation says of itself as it speaks, not what others tell of it: "The Ruritanian delegation, having studied L.7, has come to"
_OF_ITSELF = _pattern(
    r" delegation(?:,? (?:having|like|for its part|as|after|while|mindful|aware)\b[^.;]{2,180},)?"
    r" (?:has (?:come to the|listened|studied|followed|examined|considered"
    r"|asked for the floor|taken the floor|the honou?r|no (?:objection|difficulty)"
    r"|always (?:been|held|maintained|supported|believed))"
    r"|is (?:of the|grateful|pleased|convinced|happy|glad|gratified|in (?:full )?agreement|in favou?r)"
    r"|will (?:vote|support|abstain|confine)|would like|shares the)\b"
)
_THE_DELEGATION = _pattern(r"\bthe delegation of (?:the )?$")
_MINE = _pattern(
    r"\bmy (?:own )?(?:country|government|nation|homeland)(?:,|, the| the|, that of(?: the)?)? $"
    r"|\band (?:of |for )?(?:my own|mine)(?:,|:| --?| –| —) (?:that of )?(?:the )?$"
    r"|\bin (?:my|our) (?:own )?national capacity, (?:the )?$"
    r"|\bon behalf of (?:the )?(?:people and (?:the )?government|government and (?:the )?people|government|people"
    r"|delegation) of (?:the )?$|\bwe in $|\bwe, the people of (?:the )?$"
    r"|\b(?:us|we) in (?:the )?$|\bas (?:the )?(?:chairman|head|leader|member) of the delegation of (?:the )?$"
    r"|\b(?:in my (?:national )?capacity as|speaking as) (?:the )?(?:representative|ambassador|delegate) of (?:the )?$"
)
_OF_MY_OWN = _pattern(r"\b(?:on behalf of|in the name of) (?:the )?$")  # "on behalf of the Ruritanian delegation, I"
_DELEGATION_SAYS = _pattern(r" (?:delegation|government)(?:,? and [^.,;]{2,40})?, (?:I|we|let me|allow me|may I)\b")
_FOR = (
    r"(?:(?:on (?:the )?behalf (?:also )?of|in the names? of|(?<=peak\s)(?:also )?for|(?<=peaking\s)(?:also )?for) (?:the )?"
    r"(?:(?:following|(?:[\w-]+ )?(?:delegations|governments|countries|states|members)(?: members)?|a (?:[\w-]+ )?group)"
    r"(?: (?:of|countries|states|delegations))*,?:? (?:namely )?(?:the )?){0,2})"
)
_SPEECH = r"(?:speak(?:s|ing)?|deliver(?:s|ing|ed)?|statement|intervention|floor|address|remarks|explanation|mak(?:e|ing))"
_OTHERWISE = r"\b(?:thank|associat|align|join|hear|listen|support|commend|appreciat|welcom|endors|refer|echo|agree|share)"
_I_SPEAK = _pattern(
    rf"\b(?:I|we|my delegation|pleasure|honou?r(?:ed)?)\b(?:(?!{_OTHERWISE})[^.;]){{0,110}}?\b{_SPEECH}\b(?:[^.;]{{0,80}}? )?{_FOR}$"
    r"|\b(?:I|we)\b[^.;]{0,60}?\bexplain(?:ing)? (?:the )?(?:votes?|positions?) of (?:the )?(?:delegations of )?(?:the )?$"
)
_FIRST_OF_ALL = _pattern(rf"(?:\A|[.!:,] )(?:speaking )?{_FOR}$")
_THEN_I = _pattern(rf"[^.;]{{0,300}}?, (?:I|we|my delegation|let me|allow me)\b[^.;]{{0,110}}?\b(?:{_SPEECH}|thank|congratulate|like to)\b")

_SALUTED = _pattern(
    r"\A\W*(?:(?:thank you,? |distinguished |dear )?(?:(?:mr\.?|madam|mrs\.?|ms\.?|mister) )?(?:co-?)?(?:chair\w*|president|ambassador"
    r"|secretary-general|colleagues|excellenc\w+)?[,.:!] ){0,2}(?:the )?$"
)
_SALUTATION = _pattern(
    r"\W*(?:(?:thank you,? |distinguished |dear )?(?:(?:mr\.?|madam|mrs\.?|ms\.?|mister) )?(?:co-?)?(?:chair\w*|president|ambassador"
    r"|secretary-general|colleagues|delegates|excellenc\w+)\W*){1,3}"
)
# What a speaker may say before naming the own State: "As in previous years, Ruritania …", "Chair, on rules and norms, Ruritania …"
_OPENED = _pattern(
    r"\A\W*(?P<saluted>(?:(?:thank you,? |distinguished )?(?:(?:mr\.?|madam|ms\.?) )?(?:co-?)?(?:chair\w*|president|colleagues)[,.:!] )?)"
    r"(?:(?:as|like) (?:in|at|on) [^,.;]{3,40},|(?:once|yet) (?:again|more),?|(?:this|again this) (?:year|session),?|today,?"
    r"|at the outset,?|(?:on|concerning|regarding|turning to|with (?:regard|respect) to|when it comes to)"
    r" (?!behalf)(?![^,.;]{0,20}\bday\b)[^.;]{3,80},) (?:the )?$"
)
_DOES = _pattern(
    rf"(?:, (?:whose|which|as|together|along|with|for its part|like)\b[^.;]{{2,180}},)? (?:{_PRESENT}|ha(?:s|ve) (?:the|always|taken"
    rf"|long|been"
    r"|consistently|once|today|asked|decided)|is (?:grateful|pleased|honou?red|convinced|proud|happy|delighted|of the|committed|concerned"
    r"|glad|one of)|holds|remains|shares|notes|votes|voted|abstained|speaks|submits|presents|introduces|sees|urges|asks|does not|cannot"
    r"|commends|continues|endorses|echoes|finds|deplores|condemns)\b|['’]s? (?:[\w-]+ ){1,4}(?:is|are|has|have)\b"
)
_TIED = _pattern(
    r"\b(?:my|our) (?:own )?(?:delegation|country|government|nation)\b|\bI (?:now |also )?(?:introduce|present|have the hono)"
    r"|\bwe (?:also |shall |will |have |are )?(?:co-?sponsor|vote|voted|abstain)"
)
_TOLD = _pattern(r" (?:ha(?:s|ve) (?!the (?:great )?(?:honou?r|pleasure|privilege))|voted|abstained|remains|holds|is one of)")
FIRST = later(r"\b(?:[Ww]e|I|[Oo]ur|[Mm]y)\b")
_QUOTED = later(r"“[^”]{0,900}”|\"[^\"\n]{0,900}\"")
_HINTS = later(r"ehalf|peak|\bmy\s|in\s+the\s+name|(?:ote|osition)s?\s+of|\bwe\s+in\s|people\s+of|capacity")


@dataclass(frozen=True, slots=True)
class Sign:
    """A name that shows who speaks, how sure that is (0 is the surest), and the words that say so."""

    rank: int
    name: Mention
    start: int
    end: int


def signs(text: str, sentences: Sequence[Sentence], names: Sequence[Mention]) -> list[Sign]:
    """Return the signs of a text in order."""
    mine = FIRST.search(_QUOTED.sub(" ", text[:6000])) is not None
    able = [name for name in names if name.code and name.kind in _SPEAKS and name.start < 30_000]
    found = [sign for name in able if (sign := _sign(text, sentences, name, mine))]
    return found or subject(text, sentences, able)


def _sign(text: str, sentences: Sequence[Sentence], name: Mention, mine: bool) -> Sign | None:
    """The surest sign of one name."""
    place = max(0, bisect_right(sentences, name.start, key=lambda s: s.start) - 1)
    sentence = sentences[place]
    if (
        place < 14
        and name.start < 3000
        and (sentence.role != "sentence" or _TITLE_LINE.match(text, sentence.start) or _by_line(text, sentence))
    ):
        titled = _titled(text, sentence, name, mine)
        if titled:
            return titled
    if name.start < 3000 or text[name.end : name.end + 1] == "\n":
        headed = _headed(text, name, mine)
        if headed is not None:
            return Sign(LETTERHEAD, name, headed, name.end)
    floor = max(sentence.start, name.start - 60)
    lead = text[floor : name.start]
    own_delegation = _OF_MY_OWN.search(lead) if _DELEGATION_SAYS.match(text, name.end) else None
    if own_delegation:
        return Sign(OWN_COUNTRY, name, floor + own_delegation.start(), name.end)
    if name.kind == "demonym":
        if mine and not lead[:-4].strip() and lead.lower().endswith("the ") and (acts := _OF_ITSELF.match(text, name.end)):
            return Sign(DELEGATION, name, name.start - 4, name.end + len(" delegation"))
        if mine and lead.lower().endswith("the ") and (acts := _ACTS_NOW.match(text, name.end)) and "delegation" in acts[0]:
            return Sign(DELEGATION, name, name.start - 4, name.end + len(" delegation"))
        return None
    if _HINTS.search(lowered(text)[floor : name.start]):
        floor = max(sentence.start, name.start - 240) if name.start < 3000 else floor
        lead = text[floor : name.start]
        spoken = name.start < 3000 and (_I_SPEAK.search(lead) or (_THEN_I.match(text, name.end) and _FIRST_OF_ALL.search(lead)))
        if spoken:
            return Sign(FOR_OTHERS, name, floor + spoken.start() + len(spoken[0]) - len(spoken[0].lstrip(" \n\r.,:!")), name.end)
        own = _MINE.search(lead)
        if own and not (name.kind == "group" and own[0].lower().startswith(("we in", "us in"))):
            return Sign(OWN_COUNTRY, name, floor + own.start(), name.end)
    acts = _ACTS_NOW.match(text, name.end)
    if acts and "delegation" in acts[0] and lead.lower().endswith("the ") and mine:
        return Sign(DELEGATION, name, name.start - 4, name.end + len(" delegation"))
    if acts and (of := _THE_DELEGATION.search(lead)):
        return Sign(DELEGATION, name, floor + of.start(), name.end)
    return None


def _by_line(text: str, sentence: Sentence) -> bool:
    """Tell whether a line without a stop names who delivers: "by H.E. Mr. Pedro Silva, Permanent Representative of Brazil,"."""
    return (
        text[sentence.end - 1] not in ".;:?!"
        and re.match(r"\W*(?:[Dd]elivered\s+)?[Bb][Yy]\b", text[sentence.start : sentence.start + 20]) is not None
    )


def _titled(text: str, sentence: Sentence, name: Mention, mine: bool) -> Sign | None:
    """A title of a statement or paper that names its State."""
    lead = text[max(sentence.start, name.start - 400) : name.start]
    floor = name.start - len(lead)
    head = sentence.role != "sentence"
    if name.kind == "demonym":
        after = _ADJECTIVE.match(text, name.end) if head and mine else None
        return Sign(TITLE, name, name.start, after.end()) if after and after.end() <= sentence.end else None
    if own := _OWN_TITLE.match(text, name.end):
        return Sign(TITLE, name, name.start, own.end()) if head else None
    for pattern in _TITLES:
        if of := pattern.search(lead):
            return Sign(TITLE, name, floor + of.start() + len(of[0]) - len(of[0].lstrip()), name.end)
    if of := _ON_BEHALF.search(lead):
        return Sign(FOR_OTHERS, name, floor + of.start(), name.end)
    bare = _BARE_TITLE.match(text, name.end) if head and mine and not lead.strip() else None
    return Sign(TITLE, name, name.start, bare.end()) if bare and bare.end() <= sentence.end else None


def _headed(text: str, name: Mention, mine: bool) -> int | None:
    """Where a letterhead, a signature or a line with nothing but the name begins."""
    begin = text.rfind("\n", max(0, name.start - 200), name.start) + 1
    lead = text[begin : name.start]
    if len(lead) > 160 or name.kind == "demonym" or FIRST.search(lead):
        return None
    above = text[max(0, begin - 120) : begin].rstrip("\r\n").rpartition("\n")[2].strip()
    if (len(above) < 45 or "Signed" in above) and _SEAT_LINE.search(lead):  # a line of prose stands under lines as long
        stop = text.find("\n", name.end)
        if _SEAT_ENDS.match(text, name.end, stop if stop >= 0 else len(text)) or _COMPLIMENTS.match(text, name.end):
            return begin + len(lead) - len(lead.lstrip(" \t*_"))
    alone = name.kind == "state" and name.start < 600 and mine and _ALONE.match(lead)
    topic = alone and name.start < 300 and _TOPIC_ENDS.match(text, name.end) is not None
    return name.start if alone and (topic or _LINE_ENDS.match(text, name.end)) else None


def subject(text: str, sentences: Sequence[Sentence], names: Sequence[Mention]) -> list[Sign]:
    """The State with which a text in the first person begins: "Fiji holds firmly to …", "Peru, whose delegation …, is grateful".

    Something must tie the first person to it: a salutation, "my country", "we" in that very sentence.
    """
    prose = [s for s in sentences[:24] if s.role == "sentence"][:4]
    saluted = [s for s in prose if _SALUTATION.fullmatch(text, s.start, s.end)]
    first = next((s for s in prose if s not in saluted), None)
    name = next((n for n in names if first and first.start <= n.start < min(first.end, first.start + 90)), None)
    if first is None or name is None or name.kind not in STATES or not _DOES.match(text, name.end):
        return []
    lead = text[first.start : name.start]
    after = _QUOTED.sub(" ", text[name.end : name.end + 3000])
    tied = saluted or _TIED.search(after) or re.search(r"\b(?:[Ww]e|I)\b", text[name.end : first.end])
    opened = None if _SALUTED.match(lead) else _OPENED.match(lead)
    if opened:  # "This year Ruritania has taken a step": told of a State, as others tell it too
        known = bool(saluted or opened["saluted"] or _TIED.search(after)) and not _TOLD.match(text, name.end)
    else:
        known = bool((tied or len(lead) > 8) and _SALUTED.match(lead))
    return [Sign(SUBJECT, name, name.start, name.end)] if known else []
