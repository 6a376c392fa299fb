"""A sentence told plainly, so that rules need not know every way round.

"Ruritania has for ten years been presenting, in Geneva, a text" and "Ruritania, which facilitated and co-sponsored the text" say what
"Ruritania has been presenting a text" says. Left out are adverbials between the parts of a verb, the verb that shares subject and object
with another, and moods ("is proud to have been among the first to"). What denies, plans or wishes is never left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.sponsorship.owned.movable import DRAFTS
from graphkit.extract.sponsorship.retold.appositions import appositions_plain
from graphkit.extract.sponsorship.retold.asides import by_symbol_alone, without_asides
from graphkit.extract.sponsorship.retold.companions import companions_plain
from graphkit.extract.sponsorship.retold.distances import drawn_together, shared_acts
from graphkit.extract.sponsorship.retold.padding import by_its_symbol, told_once_more, unpadded
from graphkit.extract.sponsorship.retold.predicates import coordinated
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn
from graphkit.extract.sponsorship.words import pattern

_SO = (
    r"(?:(?:also|first|then|later|now|again"
    r"|once\sagain|both|all|already|itself|ourselves|(?!reported|alleged|suppos|near|possib|probab|hard|scarce|bare)[a-z]{3,14}ly),?\s){0,3}"
)
_BASE = (
    r"(?:co-?sponsor|sponsor|submit|table|introduce|present|author|co-?author|draft|initiate|put\sforward|circulate|propose|bring\sforward"
    r"|co-?submit|re-?submit)"
)
_ING = (
    r"(?:co-?sponsoring|sponsoring|submitting|tabling|introducing|presenting|authoring|co-?authoring|drafting|initiating|putting\sforward"
    r"|circulating|proposing|bringing\sforward)"
)
_DONE = (
    r"(?:[a-z][a-z-]{2,18}ed|led|held|overseen|taken\spart\sin|worked\son|took\spart\sin|drawn\sup|written|wrote|helped\s(?:to\s)?[a-z]+)"
)
_WITH_WHAT = r"(?:\s(?:with|in|by|at|for)\s(?!\u24c5)[a-z'\s-]{3,40}?)?"

# "which Ruritania facilitated and co-sponsored": two verbs of one subject and one object
_FIRST_OF_TWO = pattern(
    rf"\u24c5\)?(?:,?\s(?:which|who|that))?\s(?:(?:has|have|had)\s)?{_SO}(?P<cut>{_DONE}(?:,\s{_DONE})?{_WITH_WHAT},?\sand\s)(?={_SO}(?:co-?sponsored|sponsored|submitted|tabled"
    r"|introduced|presented|authored|co-?authored|initiated|put\sforward|proposed|drafted)\b(?!\sby\b))"
)
_SECOND_OF_TWO = pattern(
    rf"\u24c5\)?(?:,?\s(?:which|who|that))?\s{{AUX}}{{VERB}}(?P<cut>,?\sand\s(?:(?:has|have|had)\s)?{_SO}(?:voted\s(?:for|in\sfavou?r\sof)|(?:been|is|was|are|were)\s(?:an?|the|one\sof\sthe)\s[a-z\s]{{0,20}}sponsors?\sof"
    r"|(?!drawn|withdr|voted|opposed|rejected|blocked|denounced|criticised|criticized|condemned)[a-z-]{3,18}ed(?:\s(?:for|in|on|upon|with))?),?)(?=\s\u24b9)"
)
_TO_DO_BOTH = pattern(
    rf"(?<!like\s)(?<!wish\s)(?<!wishes\s)(?<!want\s)(?<!wants\s)(?<!hope\s)(?<!hopes\s)\bto\s(?:also\s)?(?P<cut>[a-z-]{{4,16}}(?:,\s[a-z-]{{4,16}})?,?\sand\s(?:to\s)?)(?={_BASE}\s)"
)
_DOING_BOTH = pattern(rf"\bof\s(?P<cut>[a-z-]{{4,16}}ing,?\sand\s(?:of\s)?)(?={_ING}\s)")

# "has for ten years been presenting", "has, over the years and with conviction, sponsored"
_BETWEEN = pattern(
    r"\u24c5\)?(?:,?\s(?:which|who|that))?\s(?:has|have|had)(?:\s(?:also|now|again|(?!reported|alleged|hard|bare)[a-z]{3,14}ly))?(?P<cut>,?\s(?:and\s)?(?:for|over|since|in|at|during|throughout|within"
    r"|from|on(?!\sbehalf)|with|without|through|ever\ssince|year\safter\syear|time\sand\sagain|every|each|more\sthan\sonce)\b(?:(?!\b(?:to|been|being|that|which|who|but|by|asked|urged|had|has)\b)[^\u24c5\u24b9;:.,()?]){0,60}?,?)"
    rf"(?=\s{_SO}(?:been\s{_SO})?(?:{_ING}|{{VERB}}|the\smain\ssponsor|an?\s(?:co-?)?sponsor)\b)"
)
# "our mission in Geneva has": where those sit who act
_SEATED = pattern(r"\u24c5(?P<cut>\s(?:in|at)\s(?:the\s)?(?:(?-i:[A-Z])[a-z]+|\u24bb)(?:\s(?-i:[A-Z])[a-z]+)?)(?=\s(?:has|have|had)\s)")

# "tabled in April jointly with Freedonia"
_THEN_WITH = pattern(
    r"\b{VERB}(?P<cut>\s(?:\u24c9|yesterday|today|recently|earlier|(?:last|this|the\sprevious|two\syears|a\s(?:year|month|week))\s(?:ago|year|session|spring|summer|autumn|fall|winter|month|week|time|[A-Z][a-z]+)(?:\s(?:ago|in\s[A-Z]\w+))?|(?:in|on|at|during)\s(?:the\s)?[\w'\s-]{2,30}?))(?=,?\s(?:jointly|together|along)\swith\s[^\u24c5\u24b9,;:.]{0,30}\u24c5)"
)

# "is proud to have been among the first to co-sponsor": the act is done
_AMONG_FIRST = pattern(
    rf"\u24c5\)?(?:,?\s(?:which|who|that))?\s{_SO}(?P<cut>(?:(?:is|are|am|was|were)\s(?:very\s|also\s|especially\s)?(?:proud|pleased|happy|honou?red|glad|delighted|gratified)\sto\shave\sbeen|(?:has|have|had)\sbeen|was|were|is|are)\s"
    r"(?:also\s)?(?:(?:among|amongst|one\sof)\s(?:the\s)?)?(?:the\s)?(?:very\s)?(?:first|earliest|many|numerous|few|early|several|(?:more\sthan\s|over\s|some\s)?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{3,5}teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?)|those|countries|delegations|States)"
    rf"(?:\s(?-i:[A-Za-z])[a-z]+){{0,3}}?\s(?:to(?:\shave)?|that|which|who)\s(?:(?:has|have|had|proudly|also|jointly)\s)*)(?P<verb>{_BASE}(?:ed|d|ted)?)(?=\s(?!and\b))"
)
_FIRST_TO_BE = pattern(
    r"\b(?P<cut>(?:is|was|became)\s(?:(?:only|also|now)\s)?the\s(?:(?:very\s)?first|second|third|fourth|fifth|only|last|latest)(?:\s(?:ever|such|one|text|resolution|draft))?\sto\s(?:be|have\sbeen)\s)(?=(?:[a-z]+ly\s)?{PARTICIPLE}\sby\s)"
)
_GLAD = pattern(
    rf"\u24c5\)?(?:,?\s(?:which|who|that))?\s{_SO}(?P<cut>(?:is|are|am|was|were)\s(?:[a-z]{{3,12}}\s)?(?:proud|pleased|happy|honou?red|glad|delighted|gratified|privileged)\sto\s(?:have\sbeen|be)\s)(?=(?:an?|the|one\sof\s(?:the|its)|among\s(?:the|its))\s(?:[a-z-]+\s){{0,2}}?(?:co-?)?(?:sponsors?|authors?)\b)"
)
_HOW = pattern(r"\b{PARTICIPLE}(?P<cut>\s(?:(?:very|most)\s)?[a-z]{3,14}ly)(?=\sby\s)")
_ITS_ADOPTION = pattern(
    r"\b(?:co-?sponsored|sponsored|initiated|proposed)(?P<cut>\sthe\s(?:adoption|initiative|drafting|elaboration|introduction|preparation|submission)(?:\s(?:by|in|at|to)\sthe\s[\w\u24bb]+(?:\s[\w\u24bb]+){0,3}?)?\sof)(?=\s\u24b9)"
)
_WENT_ON = pattern(
    rf"\u24c5\)?(?:,?\s(?:which|who|that))?\s{_SO}(?P<cut>(?:(?:has|have|had)\s)?(?:taken|took)\s(?:the|an?)\s(?:\w+\s)?(?:initiative|lead|step|decision)\s(?:of|in|to)\s(?:jointly\s)?|(?:(?:has|have|had)\s)?(?:always\s)?continue[sd]?\sto\s|went\son\sto\s|(?:is|was|were|has\sbeen)\s(?:so\s)?(?:good|kind|bold|gracious)\s(?:enough|as)\sto\s|did\snot\shesitate\sto\s|(?:(?:has|have|had)\s)?had\s(?:no|little)\s(?:other\s|real\s)?(?:option|choice|alternative)\s(?:left\s)?(?:but|except|other\sthan)\sto\s|could\sdo\s(?:no\sother|nothing\selse|no\sless)\sthan\s(?:to\s)?|(?:(?:has|have|had)\s)?(?:taken|took)\sthe\sliberty\s(?:of|to)\s|(?:(?:has|have|had)\s)?(?:felt|found|thought|considered|deemed|judged)\s(?:it\s|itself\s|ourselves\s)?(?:\w+ly\s)?(?:obliged|compelled|bound|moved|encouraged|necessary|useful|right|appropriate|prudent|timely|wise|fitting|our\sduty|its\sduty)\s(?:(?:once\s(?:more|again)|again|therefore)\s)?to\s|(?:has|have|had)\snever\s(?:failed|hesitated|ceased)\sto\s|(?:(?:is|are|am)\s[a-z]{{5,9}}\sto\shave\sbeen|was|were|(?:has|have|had)\sbeen)\s(?:able|in\sa\sposition)\sto\s|(?:is|are|was|were)\sthe\s(?:ones?|States?|country|countries|delegations?)\s(?:that|which|who)\s(?:(?:has|have|had|first)\s)?)(?P<verb>{_ING}|{_BASE}(?:ed|d|ted)?)(?=[\s,.;])"
)
_SPOKEN_FOR = pattern(
    r"\u24c5(?P<cut>\s(?:today\s|now\s)?to\s(?:take\sthe\sfloor|speak|address\s(?:you|the\s[\w\u24bb]+))(?:\stoday|\snow)?)(?=,?\s(?:also\s)?on\sbehalf\s(?:also\s)?of\s[^\u24b9;:.]{1,200}?\s(?:in\sorder\s)?to\s(?:introduce|present|submit|table)\b)"
)
# "would recall the paper, which it tabled": the subject of the sentence
_WHICH_IT = pattern(r"\u24b9,?\s(?:which|that)\s(?P<it>it|they)\s(?={AUX}(?:{SPONSOR}|{SUBMIT}|{DRAFT}|{INTRODUCE})\b)")
_SUBJECT = later(
    r"^(?![^\u24c5\u24b9;:.]{0,60}\b(?:[Ww]ith|[Ll]ike|[Uu]nlike|[Aa]longside|[Bb]esides?)\s(?:the\s)?\u24c5)"
    r"[^\u24c5\u24b9;:.]{0,60}\u24c5(?=[\s,])(?!'s)"
)

_CUTS = (  # each with letters that it needs: a cheap first look
    (_FIRST_OF_TWO, "and"),
    (_SECOND_OF_TWO, "and"),
    (_TO_DO_BOTH, "and"),
    (_DOING_BOTH, "and"),
    (_BETWEEN, "ha"),
    (_SEATED, "ha"),
    (_SPOKEN_FOR, "behalf"),
    (_THEN_WITH, "with"),
    (_HOW, "ly by"),
    (_ITS_ADOPTION, " of"),
)
_DONE_BY = (
    "spons submi tabl introduc presen initiat brought bring draft author propos circulat deposit elaborat spearhead champion pilot prepar"
)
_DEEDS = tuple(_DONE_BY.split())  # without one of these, or what is put forward, nothing was done
_PUT = later(r"\bput")
_GLADLY = later(
    r"\bwithout\s(?:any\s)?(?:reservation|hesitation|interruption|fail|exception|pause)s?\b|\bdid\snot\shesitate\sto\b|\bnever\s(?:failed|hesitated|ceased)\sto\b"
    r"|\b(?:no|little)\s(?:other\s|real\s)?(?:option|choice|alternative)\s(?:left\s)?(?:but|except|other\sthan)\sto\b|\bcould\sdo\s(?:no\sother|nothing\selse|no\sless)\sthan\b",
    re.I,
)
_UNDONE = later(r"\b(?:not|never|no|nor|without|refus\w+|declin\w+|would|could|might|should|oppos\w+|reject\w*)\b", re.I)


def ways_told(drawn: Frame) -> Iterator[Frame]:
    """Yield a frame as it stands, without its asides, by symbols alone, and told plainly."""
    drawn = by_its_symbol(drawn)
    yield drawn
    joint = drawn_together(appositions_plain(companions_plain(unpadded(drawn))))
    if joint is not drawn:
        yield joint
    bare = without_asides(joint)
    if bare is not None:
        yield bare
    if (named := by_symbol_alone(drawn)) is not None:
        yield named
    yield from plainly(bare or joint)
    yield from shared_acts(bare or joint)
    yield from told_once_more(bare or joint)


def plainly(frame: Frame) -> Iterator[Frame]:
    """Yield the frame told plainly, and once more for each further predicate of a subject; nothing where there is nothing to leave out."""
    lower = frame.text.lower()
    if not any(deed in lower for deed in _DEEDS) and not _PUT.search(lower):
        return
    edits: list[Edit] = []
    for compiled, letters in _CUTS:
        for match in compiled.finditer(frame.text) if letters in lower else ():
            if not _undone(match["cut"]) and (compiled is not _ITS_ADOPTION or _for_action(frame, match.end())):
                edits.append(Edit(*match.span("cut")))
    for compiled, has in ((_AMONG_FIRST, "has "), (_WENT_ON, ""), (_GLAD, "has been "), (_FIRST_TO_BE, "was ")):
        for match in compiled.finditer(frame.text):
            if _undone(match["cut"]) or (compiled is not _FIRST_TO_BE and not _for_action(frame, match.end())):
                continue
            if compiled in (_GLAD, _FIRST_TO_BE):
                edits.append(Edit(*match.span("cut"), has))
            else:
                edits += [Edit(*match.span("cut"), has), Edit(*match.span("verb"), done(match["verb"]))]
    edits += list(_its_subject(frame))
    plain = redrawn(frame, edits) if edits else None
    if plain is not None:
        yield plain
    yield from coordinated(plain or frame)


def _undone(words: str) -> bool:
    words = _GLADLY.sub("", words)
    return _UNDONE.search(words) is not None or negated(words) is not None


def _for_action(frame: Frame, at: int) -> bool:
    """Tell whether the next document is one on which bodies act: plans and proposals of all kinds have their first movers, too."""
    document = frame.parts.get(frame.text.find(DOCUMENT, at))
    return isinstance(document, Reference) and (bool(document.symbol) or document.kind in {*DRAFTS, "resolution", "decision"})


def done(verb: str) -> str:
    """Return the past tense of a base form or participle of these verbs."""
    word = verb.lower()
    if word.endswith("ed"):
        return word
    for base, past in (("put", "put forward"), ("bring", "brought forward"), ("submit", "submitted")):
        if base in word:
            return word[: word.index(base)] + past
    stem = re.sub(r"ing$", "", word)
    return f"{stem}d" if stem.endswith("e") else f"{stem}ed"


def _its_subject(frame: Frame) -> Iterator[Edit]:
    subject = _SUBJECT.match(frame.text)
    if subject is None:
        return
    place = subject.end() - 1
    for match in _WHICH_IT.finditer(frame.text):
        between = frame.text[place + 1 : match.start()]
        if "\u24c5" not in between and ";" not in between:
            yield Edit(*match.span("it"), "\u24c5", frame.parts[place])
