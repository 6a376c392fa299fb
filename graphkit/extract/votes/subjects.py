"""Who voted: the list before the verb, the one who speaks of himself, those for whom he speaks.

"Ruritania abstained", "Ruritania's delegate, who had voted against, said", "the representative of Ruritania, also on behalf of
Freedonia, said they had abstained", "We voted no", "Our delegations abstained".
"""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.frame import PARTY, Frame, Spoken, frame
from graphkit.extract.lists import Parties, codes
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.votes.claims import VOTERS

Voters = list[tuple[str, int, int]]  # code and where it is named

_ADVERB = (
    r"(?:\s(?:also|again|both|all|each|therefore|thus|then|consequently|accordingly|instead"
    r"|however|alone|itself|themselves|nevertheless|nonetheless|still|just|once\sagain|in\sturn|in\sthe\s(?:end|event)|this\stime|(?:on\s)?\u24c9|\w+ly))*"
)
AUX = rf"(?:,?\shaving|\s(?:had|has|have))?{_ADVERB}"
_ASIDE = (
    r"(?:\sand\s(?:\w+\s){1,3}?others?|\sand\s(?:most|many|several|some)\s(?:of\s)?(?:the\s|its\s|their\s)?(?:other\s)?(?:[\w-]+\s?){1,2}?)?(?:\s(?:among\sthem|alone|alike|too))?"
    r"(?:,\s[^\u24c5;.:]{2,140}?,|\s\([^()]{2,80}\)|\s-{1,2}\s[^\u24c5;.:]{2,140}?\s-{1,2})?(?:\),?|,|\s-{1,2})?"
)
_LONG_ASIDE = rf"(?:,\s(?:though|although|despite|not|itself|unlike|like|one|an?|which|who|whose)\s[^;.:]{{2,110}}?,|{_ASIDE})"
_DIRECT = later(
    rf"\u24c5{_LONG_ASIDE}(?:\s(?:who|which|that|qui|(?:even\s)?(?:though|although)\s(?:they|it|he|she))(?=\s))?{AUX}(?:\s(?:s'|se))?\s$",
    re.I,
)
_WENT_ON = later(
    rf"\u24c5(?:,\s(?:which|who)\s[^\u24c5;.,]{{3,90}},)?\s(?![^\u24c5;.]*\b(?:would|will|should)\b)[^\u24c5;.:]{{3,120}}?,?\s(?:and|but){_ADVERB}{AUX}\s$",
    re.I,
)
_NOT_SUBJECT = later(r"\b(?:by|to|with|on|from|about|for|between|in)\s(?:the\s)?$", re.I)
_JOINED = later(  # "Ruritania, joined by Freedonia, vetoed it", "Like Ruritania, Freedonia abstained"
    r"\u24c5,\s(?:joined|followed|accompanied)\sby\s(?:the\s)?$|\u24c5,\s(?:along|together)\swith\s(?:the\s)?$|(?<=\b[Ll]ike\s)\u24c5,\s(?:the\s)?$",
    re.I,
)
_PEOPLE = later(rf"\bthe\s(?P<who>\u24b6)(?:,\s(?:too|for\stheir\spart),)?{AUX}\s$", re.I)  # "The French abstained"
_THEIRS = later(  # "our Ruritanian and Freedonian partners, who abstained", "The Ruritanians and the Sylvanians voted against"
    r"\b(?:(?:our|my|their|the|les|nos|mes|leurs|des)\s(?:(?:good|two|three|deux|trois|other|autres)\s)?(?P<who>\u24b6(?:(?:,|,?\s(?:and|et))\s(?:the\s|les\s)?\u24b6){0,4})"
    r"\s(?:partners?|allies|friends?|colleagues?|delegations?|neighbours?|counterparts?|ambassadors?|delegates?|representatives?)"
    r"|(?:les|nos|mes|leurs|des)\s(?:partenaires|alli\u00e9s|amis|coll\u00e8gues|d\u00e9l\u00e9gations|voisins|repr\u00e9sentants)\s(?P<whose>\u24b6(?:(?:,|,?\set)\s\u24b6){0,4})"
    rf"|the\s(?P<peoples>\u24b6(?:,\sthe\s\u24b6){{0,3}}\sand\sthe\s\u24b6))(?:,)?(?:\s(?:who|which|qui))?{AUX}(?:\s(?:s'|se\s))?\s$",
    re.I,
)
_AUTHOR = later(r"\b(?:by|to|from|about|for|between|of)\s(?:the\s)?$", re.I)  # "a text promoted by Ruritania against smuggling"
_PARTICIPLE = later(
    r"\u24c5(?:\s(?:among\sthem|alone|both))?(?:\s\([^()]{2,80}\))?,?(?:\s(?:all|both|each)(?:\s\w+)?(?:\sof\sthem)?|\salso)?\s$", re.I
)
_ALL_OF_THEM = later(r"\u24c5[^\u24c5;.]{3,110},\s(?:all|both|each)(?:\s\w+)?(?:\sof\sthem)?\s$", re.I)
_PRONOUN = later(
    rf"(?:\b(?P<one>he|she|it|il|elle|celui-ci|celle-ci|sa\sd\u00e9l\u00e9gation|son\spays|the\sdelegation|(?:his|her|its)\s(?:own\s)?(?:country|delegation|Government))|\b(?P<many>they|both|ils|elles|ces\s(?:deux|trois|quatre)\s(?:pays|d\u00e9l\u00e9gations)|les\s(?:deux|trois|quatre)\s(?:pays|d\u00e9l\u00e9gations)|the\s(?:group|sponsors)|(?:th[eo]se|the)\s(?:(?:two|three|four|five|six|seven|eight|nine|ten)\s)?(?:countries|delegations|States)"
    rf"|all\s(?:of\sthem|three|four|five|six)|their\s(?:countr(?:y|ies)|delegations?|Governments?))|\b(?P<ours>nos\s(?:(?:deux|trois|quatre|cinq|six|sept|\d+)\s)?(?:pays|d\u00e9l\u00e9gations|\u00c9tats|Gouvernements)|our\s(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|own)\s)?(?:countries|delegations|States|Governments)))(?:,\s[^\u24c5;.:]{{2,100}}?,)?{AUX}\s$",
    re.I,
)
_SAYS = later(
    r"\b(?:said|says|stat(?:ed|es|ing)|explain\w*|noted|notes|add(?:ed|s)|recalled|announced|stress\w*|told|declared|pointed\sout|regret\w*|emphasi[sz]ed|reiterated|indicated|observed|maintained|remarked|clarified|underlined"
    r"|dit|d\u00e9clar\w+|indiqu\w+|expliqu\w+|estim\w+|soulign\w+|pr\u00e9cis\w+|justifi\w+|regrett\w+|ajout\w+|rappel\w+|fait\s(?:savoir|valoir|observer)|underscored|argued|noting|recalling|explaining|stating|adding|saying|stressing|emphasi[sz]ing|observing|regretting|declaring|clarifying|remarking|mentioning|confirming|confirmed|informed|asserted|affirmed|reported)\b",
    re.I,
)
_BEHALF = later(
    r"(?:on\sbehalf\s(?:also\s)?of|(?:,|\band|also)\s(?:speaking\s)?(?:also\s)?for|speaking\s(?:also\s)?for)\s(?:the\s)?(?:delegations\sof\s)?\u24c5",
    re.I,
)
_SPEAKS_FOR = later(
    r"\b(?:on\sbehalf\s(?:also\s)?of|au\snom(?:\sd(?:es?|u))?|speak(?:ing)?\sfor|explain\sthe\s(?:votes?|positions?)\sof|explanation\sof\s(?:vote|position)\s(?:on\sbehalf\sof|of|by|for))\s(?:the\s)?[^\u24c5\u24b9;.]{0,60}?\u24c5",
    re.I,
)
_SAYS_NEXT = later(
    r"(?:\s(?:then|also|later|had|has|\w+ly)){0,2}\s(?:said|told|stated|explained|noted|added|recalled|announced|stressed|declared|indicated|clarified)\b",
    re.I,
)
_PLURAL = later(r"they\b|their\b|th[eo]se\b|the\s(?:two|three|four|five|six)\b|both\b", re.I)
_GOES_ON = later(r"(?:,|\sand|\sas\swell\sas|\sof|\set|\sde|\s)*")
_NOT_WHO = later(
    r"\b(?:neither|nor|except(?:\sfor)?|other\sthan|besides|apart\sfrom|if|had|whether|unless|not|no|without|against|towards?|request\sof|si|ni|sauf|hormis|except\u00e9|contrairement|malgr\u00e9|\u00e0\sl'exception)\s(?:the\s)?$",
    re.I,
)
_SPARED = later(
    r"\b(?:except(?:\sfor)?|save(?:\sfor)?|but|apart\sfrom|other\sthan|bar|barring|with\sthe\s(?:sole\s)?exception\sof|with\sthe\sexceptions\sof)\s(?:the\s)?$",
    re.I,
)


def before(drawn: Frame, place: int, reading: Reading, participle: bool) -> Voters:
    """Those named right before an act."""
    text = drawn.text[:place]
    match = (_PARTICIPLE.search(text) or _ALL_OF_THEM.search(text)) if participle else _DIRECT.search(text)
    if match is None and not participle and (theirs := _THEIRS.search(text)):
        group = next(g for g in ("who", "whose", "peoples") if theirs[g])
        return [v for p in range(*theirs.span(group)) if text[p] == "\u24b6" for v in at(drawn, p, reading)]
    if match is None and not participle and (people := _PEOPLE.search(text)):
        return at(drawn, people.start("who"), reading)
    if match is None and not participle and (went_on := _WENT_ON.search(text)):
        match = None if _NOT_SUBJECT.search(text[: went_on.start()]) else went_on
    relative = match is not None and re.search(r",\s(?:which|who)\s", match[0])  # "all but Ruritania, which abstained"
    if relative and match and _SPARED.search(text[: match.start()]) and not text[: match.end()].rstrip().endswith(("which", "who")):
        if re.search(r",\s(?:which|who)\s[^\u24c5;.:]{2,140}?,\s?$", text[match.start() :]):
            return []  # "all but Ruritania, which abstained, voted against": the others did
    if match is None or (not relative and _NOT_WHO.search(text[: match.start()])) or (participle and _AUTHOR.search(text[: match.start()])):
        return []
    found = at(drawn, match.start(), reading)
    behalf = re.search(
        r"\u24c5(?:,|\s)\s?(?:speaking\s)?(?:also\s)?(?:on\sbehalf\s(?:also\s)?of|and\sfor|also\sfor|for)\s(?:the\s)?$",
        text[: match.start()],
        re.I,
    )
    behalf = behalf or _JOINED.search(text[: match.start()])
    return [*at(drawn, behalf.start(), reading), *found] if behalf else found


def at(drawn: Frame, place: int, reading: Reading) -> Voters:
    """The States at a letter of a frame."""
    part = drawn.parts.get(place)
    if isinstance(part, Parties):
        return [(code, name.start, name.end) for code, name in codes(part) if name.kind in VOTERS or _state(reading, code)]
    if isinstance(part, Spoken):
        found = _spoken(reading, part)
        if _PLURAL.match(reading.text[part.start : part.end]):  # "they", of one who speaks for others too
            found += [
                v
                for m in _BEHALF.finditer(drawn.text, 0, place)
                for v in at(drawn, m.end() - 1, reading)
                if v[0] not in [c for c, _, _ in found]
            ]
        return found
    code = getattr(part, "code", None)
    return [(code, part.start, part.end)] if code and part is not None and _state(reading, code) else []


def _state(reading: Reading, code: str) -> bool:
    entity = reading.lexicon.entity(code)
    return entity is not None and entity.kind in VOTERS


def _spoken(reading: Reading, part: Spoken) -> Voters:
    """The first person: the speaker, and with "we" those for whom he said that he speaks."""
    found: Voters = [(code, part.start, part.end) for code in part.codes if _state(reading, code)]
    words = reading.text[part.start : part.end].lower()
    if words == "we" or words.startswith(("our", "nous")):
        found += [v for v in together(reading, part.start) if v[0] not in [c for c, _, _ in found]]
    return found


def we(reading: Reading, offset: int) -> Voters:
    """Whose vote "our vote" is: that of who speaks there, and of those for whom he says that he speaks."""
    voice = reading.voice(offset)
    label = next((g for g in voice.grounds if g.use == "speaker"), None)
    place = (label.start, label.end) if label else (offset, offset)
    found: Voters = [(c, *place) for c in voice.asserted_by if _state(reading, c)]
    return found + [v for v in together(reading, offset) if v[0] not in [c for c, _, _ in found]] if found else []


def together(reading: Reading, offset: int) -> Voters:
    """Those for whom a speech says that it is made: "I speak on behalf of Ruritania, Freedonia and my own country"."""
    voice = reading.voice(offset)
    first = bisect_left(reading.sentences, voice.start, key=lambda s: s.start)
    found: Voters = []
    for sentence in reading.sentences[first : first + 12]:
        if sentence.start > offset:
            break
        words = reading.text[sentence.start : sentence.end]
        if len(words) > 2000 or not re.search(r"behalf|speak|expla|au\s+nom", words, re.I):
            continue
        drawn = frame(reading, sentence.start, sentence.end)
        for match in _SPEAKS_FOR.finditer(drawn.text):
            found += [v for v in _run(drawn, match.end() - 1, reading) if v[0] not in [c for c, _, _ in found]]
    return found


def _run(drawn: Frame, place: int, reading: Reading) -> Voters:
    """A list that goes on over "and my own country, Ruritania"."""
    found: Voters = []
    while place >= 0:
        part = drawn.parts[place]
        if isinstance(part, Parties):
            found += at(drawn, place, reading)
        elif isinstance(part, Spoken):
            found += [(c, part.start, part.end) for c in part.codes if _state(reading, c)]
        after = drawn.text.find(PARTY, place + 1)
        place = after if after >= 0 and _GOES_ON.fullmatch(drawn.text, place + 1, after) else -1
    return list({v[0]: v for v in reversed(found)}.values())[::-1]


def speaker(drawn: Frame, place: int, reading: Reading, sentence: Sentence) -> Voters:
    """Those whom "he", "her delegation", "the three countries" before an act mean."""
    match = _PRONOUN.search(drawn.text[:place])
    if match is None:
        return []
    if match["ours"]:
        return together(reading, drawn.begins[match.start()])
    return told_by(drawn, match.start(), reading, sentence, match["many"] is not None)


def told_by(drawn: Frame, place: int, reading: Reading, sentence: Sentence, many: bool) -> Voters:
    """Who speaks in a sentence, before a place in it, else in the sentence before, else by the voice."""
    found = _who_says(drawn, place, reading, many)
    if found or PARTY in drawn.text[:place]:
        return found
    index = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start) - 1
    if (
        index >= 0
        and reading.sentences[index].paragraph == sentence.paragraph
        and reading.sentences[index].end - reading.sentences[index].start < 2000
    ):
        other = reading.sentences[index]
        earlier = frame(reading, other.start, other.end)
        found = _who_says(earlier, len(earlier.text), reading, many)
        if found:
            return found
    voice = reading.voice(sentence.start)
    if voice.reported_by and voice.asserted_by and voice.end - voice.start < len(reading.text):
        label = next((g for g in voice.grounds if g.use == "speaker"), None)
        return [
            (c, label.start if label else sentence.start, label.end if label else sentence.start)
            for c in voice.asserted_by
            if _state(reading, c)
        ]
    return []


def _who_says(drawn: Frame, place: int, reading: Reading, many: bool) -> Voters:
    parties = [(p, part) for p, part in drawn.all(PARTY, 0, place) if isinstance(part, Parties)]
    says = [(p, part) for p, part in parties if _SAYS.search(drawn.text, p + 1, place)]
    office = [(p, part) for p, part in says if part.office or part.person]
    says = [(p, part) for p, part in says if not _BEHALF.search(drawn.text[max(0, p - 40) : p + 1])] or says
    told = (
        [(p, part) for p, part in office if not _BEHALF.search(drawn.text[max(0, p - 40) : p + 1])]
        or office
        or (says if len(says) == 1 else [])
        or [(p, part) for p, part in says[-1:] if _SAYS_NEXT.match(drawn.text, p + 1)]
    )
    if not told:
        return []
    first, _ = told[-1]
    found = at(drawn, first, reading)
    if many:
        for match in _BEHALF.finditer(drawn.text, first + 1, place):
            found += [v for v in at(drawn, match.end() - 1, reading) if v[0] not in [c for c, _, _ in found]]
        together_ = re.match(r"(?:on\sbehalf\s(?:also\s)?of|speaking\s(?:also\s)?for)\s(?:the\s)?\u24c5,\s$", drawn.text[:first], re.I)
        if together_:
            found += at(drawn, drawn.text.find(PARTY), reading)
    return found
