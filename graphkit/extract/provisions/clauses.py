"""Where a norm begins and ends in its sentence, and where coordinated predicates are norms of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.tokens import lowered

# Adverbials that open a sentence and are no part of the norm: "From this perspective, …", "Secondly, …"
_OPENING = later(
    r"(?:As|At|For|From|In|To|On|By|With|Without|Under|Given|Considering|Taking|Bearing|Having|While|When|Where|Although|Though|Since"
    r"|Because|Through|Within|After|Before|During|Until|Upon|Against"
    r"|Despite|Notwithstanding|Regarding|Concerning|If|Unless|First|Second|Third|Firstly|Secondly|Thirdly|Fourthly|Fifthly|Finally"
    r"|Lastly|However|Therefore|Moreover|Furthermore|Meanwhile|Likewise"
    r"|Nevertheless|Nonetheless|Accordingly|Consequently|Hence|Thus|Also|Additionally|Indeed|Instead|Similarly|Again|And|But|Or|Yet|So"
    r"|Then|Only|Just|Recogni[sz]ing|Recalling|Noting|Building)\b",
)
_KEPT = later(
    r"(?:At|In|On|Within) (?:the|their|its)? ?(?:\w+ ){0,2}(?:level|territory|territories|region|space)\b"
)  # says where the norm holds
_THAT = later(
    r"\b(?:(?:sa(?:y|ys|id|ying)|warn(?:s|ed|ing)?|stat(?:e|es|ed|ing)|stress(?:es|ed|ing)?|not(?:e|es|ed|ing)|believ(?:e|es|ed|ing)"
    r"|think(?:s)?|thought|agre(?:e|es|ed|eing)|reaffirm\w*|affirm\w*|emphasi[sz]\w*|underlin\w*|underscor\w*"
    r"|recommend\w*|propos\w*|suggest\w*|insist\w*|hop(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|consider(?:s|ed|ing)?|maintain\w*"
    r"|recogni[sz]\w*|acknowledg\w*|hold|holds|held|view|views|opinion|conviction|convinced|decid\w*|concern(?:s|ed)?"
    r"|reiterat\w*|declar\w*|point(?:s|ed)? out|told \w+|add(?:s|ed)|urg\w+|request\w*|demand\w*|ensur\w*|endorsed [\w ]{0,40}"
    r"|principle|confident|certain|sure|clear|aware|essential|necessary|imperative|important|crucial|vital|is|was|remains) that)\s+"
    r"|\b(?:i|we|he|she|they) (?:firmly |strongly |also |further )?(?:believe|think|feel|suggest)s?\s+(?=\w)",
)
_BREAK = later(
    r";\s+(?:and\s+|or\s+|but\s+)?|:\s+|\s+[—–]\s+|,\s+(?:but|yet|while|whereas|so that|saying|arguing|warning|adding"
    r"|noting)\s+(?:that\s+)?|\.\s+|[\"“”]\s*(?=[A-Z])"
)
_NEW_CLAUSE = later(r",?\s+(?:and|but|or|while|whereas|nor)\s+(?:also\s+|therefore\s+|that\s+)?|,\s+")
_TAIL = later(r",\s+(?:thus|thereby|hence|therefore|which|so\s+that)\b|;|\s+[—–]\s|:\s+(?!\()|,\s+(?:but|while|whereas|yet)\s")
_SECOND = later(
    r"\b(?:is|are|has|have|was|were|remains?)\b.*\s(?:and|but)\s+(?:therefore\s+|thus\s+|also\s+)?$", re.S
)  # "is essential and …"
_SAID_AFTER = later(
    r",\s+(?:he|she|they|the\s+\w+)\s+(?:said|added|stressed|noted|stated|continued|concluded|emphasized|underlined|warned|argued)\W*$"
)
# "The river is shared, and it should stay clean": a second clause with a subject of its own
_AND_SUBJECT = later(r",?\s+(?:and|but|so|yet)\s+(?=(?:we|it|they|he|she|this|these|those|the|our|all|States|every|no|each)\b[^,]{0,60}$)")
_FINITE = later(r"\b(?:is|are|was|were|has|have|had|will|can|cannot|do|does|did|may)\b")
_COMMA = later(r",\s+")
_SUBJECT = later(
    r"(?:the|a|an|all|each|every|any|no|this|these|those|such|our|their|its|his|her|we|it|they|he|she|one|both|many|some|other|several"
    r"|most|there|what|I|States?|states|[Gg]overnments?|countries|nations|parties|members"
    r"|organi[sz]ations|enterprises|companies)\b|[A-Z][a-z]"
)
_CLOSE = " \t\r\n\u00a0.;:,!?…"

_DETERMINER = (
    r"(?:the|a|an|their|its|our|his|her|all|any|each|every|other|another|this|these|those|such|no|more|further|international|national"
    r"|regional|global|effective|relevant|appropriate|full|new|mutual"
    r"|practical|greater|closer|developing|States?|states)"
)
_VERBS = (
    "abide abolish abstain accede accept achieve acknowledge act address adhere adopt advance agree allow analyse apply appoint assess "
    "assist assure attach avoid ban base become begin bolster block bridge bring broaden clear close cut dismantle disarm divert dump "
    "build call carry cease clarify close collect combat commit compensate comply conclude condemn conduct consider consult contribute "
    "convene cooperate co-operate coordinate counter create curb declare "
    "deepen defend define deliberate deliver demonstrate deny deploy designate destroy detect determine deter develop devise disclose "
    "discuss disseminate distribute draft draw elaborate eliminate embark employ enable encourage end "
    "endeavour endorse enforce engage enhance enrich ensure enter eradicate establish evaluate examine exercise exert expand explore "
    "express extend facilitate fight finalize find follow formulate foster fulfil "
    "give grant guarantee halt harmonize help hinder hold honour identify implement improve include incorporate increase inform "
    "initiate intensify introduce invest investigate invite join keep launch lay lead "
    "maintain make manage meet minimize mitigate mobilize monitor negotiate notify observe obtain offer oppose organize overcome "
    "participate pay perform prepare present preserve prevent prioritize proceed prohibit "
    "promote propose protect provide publish punish pursue push put raise ratify reach reaffirm recognize reduce refrain reinforce "
    "reject remain remove renounce replace report represent request resolve "
    "respect respond restrain restrict retain review revitalize safeguard seek serve set settle sign solve speak stand stop store "
    "strengthen strive submit subscribe suppress sustain tackle take terminate transfer transform "
    "treat uphold utilize verify withdraw work"
)
_NOUNS = (
    "support exchange study share use control respect aim benefit plan attack balance research trade finance fund form challenge cause "
    "demand focus help view limit test state transfer stop work report review request "
    "call act end fight lead pay push question result return set stand approach influence ban draft claim measure"
)
_AMBIGUOUS = frozenset(_NOUNS.split())
BASES = frozenset(_VERBS.split())  # verbs that are no noun as well
_VERB = "|".join(sorted({*_VERBS.split(), *_AMBIGUOUS}, key=lambda verb: (-len(verb), verb)))
_COORDINATE = later(
    r"(?:(?P<comma>,)\s+(?:and\s+|or\s+|but\s+)?|\s+and\s+)"
    r"(?P<extra>(?:also|to|not|not\s+to|to\s+not|further|thereby|in\s+doing\s+so,)\s+)?"
    rf"(?P<verb>{_VERB})\b(?=(?P<next>[\s,]+\S+))"
)
_FOLLOWED = later(rf"\s+(?:{_DETERMINER}\b|towards?\b|together\b|with\b|upon\b)")


def _edge(text: str, previous_end: int, operator: int) -> tuple[int, int] | None:
    """Return the conjunction (else the comma) that parts two clauses with an operator each."""
    last: re.Match[str] | None = None
    for match in _NEW_CLAUSE.finditer(text, previous_end, operator):
        if last is None or match.group().strip(" ,") or not last.group().strip(" ,"):
            last = match
    return last.span() if last else None


def clause_start(text: str, start: int, operator: int, previous_end: int | None) -> int:
    """Return where the norm with an operator at that offset begins: at its subject. ``previous_end``: end of the operator before it."""
    begin = start
    for match in _BREAK.finditer(text, start, operator):
        begin = match.end()
    if previous_end is not None and previous_end > begin:
        edge = _edge(text, previous_end, operator)
        begin = edge[1] if edge else previous_end
    for match in _THAT.finditer(lowered(text), begin, operator):
        begin = match.end()
    for match in _AND_SUBJECT.finditer(text, begin, operator):
        if _FINITE.search(text, begin, match.start()):
            begin = match.end()
            break
    if _SECOND.search(text, begin, operator):
        return operator
    if _OPENING.match(text, begin) and not _KEPT.match(text, begin):
        commas = list(_COMMA.finditer(text, begin, operator))
        subject = next((c for c in commas if _SUBJECT.match(text, c.end())), commas[-1] if commas else None)
        if subject is not None and not re.match(r"(?:including|such as|inter alia|which|who|and|or)\b", text[subject.end() : operator]):
            begin = subject.end()
    while begin < operator and text[begin] in ' \t\r\n\u00a0"“«*':
        begin += 1
    return begin


def clause_end(text: str, operator_end: int, end: int, following: int | None) -> int:
    """Return where the norm ends: at the next norm's clause, a consequence ("thus …"), or the end of the sentence, without the stop."""
    stop = end
    if following is not None:
        edge = _edge(text, operator_end, following)
        stop = min(stop, edge[0] if edge else following)
    said = _SAID_AFTER.search(text, max(operator_end, stop - 60), stop)
    if said:
        stop = said.start()
    tail = _TAIL.search(text, operator_end, stop)
    if tail and tail.start() - operator_end > 12:
        stop = tail.start()
    while stop > operator_end and text[stop - 1] in _CLOSE:
        stop -= 1
    if text[stop : stop + 1] == "." and text[max(0, stop - 3) : stop].lower() == "etc":
        stop += 1
    if text[stop - 1 : stop] in '"”' and text.count("“", operator_end, stop) < text.count("”", operator_end, stop):
        stop -= 1
    return stop


def coordinated(text: str, operator_end: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """Yield (start, end, negated) of each predicate under one operator, the first from the operator's end.

    "States should share data, open their skies and not test weapons" has three. Verbs that share one object ("store and collect data") are
    one predicate.
    """
    begin, negated = operator_end, False
    pending: re.Match[str] | None = None  # ", discuss" of ", discuss and settle the matter": both verbs share what follows
    for match in _COORDINATE.finditer(text, operator_end, end):
        verb, following = match["verb"], match["next"].strip(" ,\n\r")
        depth = text.count("(", operator_end, match.start()) - text.count(")", operator_end, match.start())
        words = text[begin : match.start()].split()
        if pending is not None and match.start() <= pending.end("verb") + 1:
            split, words = pending, text[begin : pending.start()].split()
        else:
            split = match
        if match["comma"] and following in ("and", "or"):
            pending = match
            continue
        pending = None
        if depth > 0 or len(words) < 3 or following in ("and", "or") or match["next"].startswith(","):
            continue
        if verb in _AMBIGUOUS and not _FOLLOWED.match(text, match.end("verb")) and not match["extra"]:
            continue
        if words[-1] in ("to", "and", "or", "of", "in", "for") or (
            re.search(r"\b(?:to|in order to|so as to)\s+\w+(?:\s+[^,]{0,80})?$", text[begin : match.start()]) and not match["comma"]
        ):
            continue  # "to detect and report": coordinated under an infinitive of purpose
        if match["extra"] and match["extra"].strip() == "to" and re.search(r"\b(?:to|efforts|order|as)\b", text[begin : match.start()]):
            continue
        yield begin, split.start(), negated
        begin = split.start("extra") if split["extra"] and "not" in split["extra"] else split.start("verb")
        negated = bool(split["extra"] and "not" in split["extra"]) or split["verb"] == "refrain"
    yield begin, end, negated
