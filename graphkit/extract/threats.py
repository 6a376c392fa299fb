"""Threats: what a text says endangers peace and security, under the label of its own words. An unnamed actor stays unnamed.

Three ways of saying so: an item of a list that a lead calls threats or challenges; a clause that says that something threatens, endangers or
poses a risk ("Rising seas pose a grave threat to …"); and, in a text on security, a practice that is said to grow, to undermine or to be feared.
What a norm forbids or a measure serves to prevent is a threat only where the words say that it is to be prevented or countered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.attribution import Owner, own, owner, reported
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import cues, stems
from graphkit.extract.structure import mend
from graphkit.model import ThreatClaim

_LEAD = re.compile(
    r"\b(?:threats?|challenges|risks|dangers|menaces)\b[^.;]{0,80}:\s*$|\bfollowing\s+(?:\w+\s+){0,3}(?:threats|challenges|risks|dangers)\b",
    re.I,
)
_LEAD_NO = re.compile(r"\b(?:address|respond|counter|combat|tackle|mitigate|measures)\w*\b[^:]{0,60}:\s*$", re.I)
_GRAVE = r"(?:grave|serious|severe|major|new|growing|real|direct|hidden|potential|existential|significant|great|considerable|unprecedented|common|security|global|such|increasing|constant|the\s+most\s+\w+|imminent)"
# A clause that says so. The subject is the threat.
_SAYS = re.compile(
    rf"""\b(?:
      (?:pos(?:es?|ed|ing)|constitut(?:es?|ed)|present(?:s|ed)?|represent(?:s|ed)?|remains?|becom(?:es?|ing)|became|is|are|has\s+become|have\s+become|ha(?:s|ve)\s+constituted)\s+(?:\w+ly\s+)?(?:an?\s+|the\s+)?(?:{_GRAVE}\s+(?:and\s+)?){{0,4}}(?:threats?|menaces?|dangers?|challenges?|risks?)\s+(?:to|for)\b
    | threaten(?:s|ed)?\s+(?!to\s+(?:withdraw|veto))(?=\w)
    | endanger(?:s|ed)?\b|jeopardi[sz](?:es?|ed)\b
    | (?:has|have)\s+(?:\w+ly\s+)?(?:undermined|destabili[sz]ed|jeopardi[sz]ed|endangered)\b
    | undermin(?:es?)\s+(?:international|regional|global|the\s+security|peace|stability|mutual)
    | (?:constitutes?|constitute)\s+(?:an?\s+)?(?:{_GRAVE}\s+){{0,3}}threat\b
    | bring(?:s)?\s+(?:also\s+)?about\s+(?:also\s+)?(?:severe|serious|grave|new)\s+(?:threats|challenges|risks)\b
    | (?:brings?|brought)\s+about\s+[^.;]{{0,60}}?\b(?:security\s+)?risks\b
    | aggravat(?:es?|ed)\s+\w+
    | is\s+the\s+(?:major|main|principal)\s+source\s+of\b
    )""",
    re.X,
)
_GROWS = re.compile(
    r"\b(?:is|are|has\s+been|have\s+been)\s+(?:constantly\s+|steadily\s+)?on\s+the\s+(?:rise|increase)\b|\b(?:constantly|increasingly|frequently)\s+occur\b|\b(?:is|are)\s+(?:surging|proliferating|escalating|spreading)\b"
)
_FACES = re.compile(r"\bfac(?:es?|ed|ing)\s+(?:with\s+)?(?:[\w-]+\s+){0,3}(?:threats?|dangers|risks)\b")
_PRACTICE = re.compile(
    r"\b(?:cyber\s?-?attacks?|cyber\s?-?crimes?|cybercrimes?|cyber\s?-?terroris\w+|terroris\w+|surveillance|espionage|militari[sz]ation|weaponi[sz]ation|arms\s+race|proliferation|disinformation|ransomware|malware|malicious\s+(?:use|activit\w+|acts?)|attacks?|hacking|trafficking|accidents|piracy"
    r"|extremism|missiles?|nuclear\s+weapons|weapons\s+of\s+mass\s+destruction|aggression|occupation|armed\s+conflict)\b",
    re.I,
)
# Noun phrases that are named as a threat where a remedy is spoken of
_NAMED = re.compile(
    r"""\b(?:
      (?:existing\s+and\s+(?:potential|emerging)|potential|emerging|common|new)\s+threats?\s+(?:from|posed\s+by|arising\s+from|of)\s+(?P<from>[^.;,]{8,160})
    | (?:prevent(?:ing)?|prevention\s+of|combat(?:ing|ting)?|counter(?:ing)?|fight(?:ing)?\s+against|fight(?:ing)?|against)\s+(?:the\s+)?(?P<what>(?:potential\s+|malicious\s+|terrorist\s+|illicit\s+|criminal\s+)?(?:use|misuse|abuse)\s+of\s+[^.;]{4,80}?\s+for\s+(?:purposes|terrorist|criminal|hostile|military)\b[^.;,]{0,140})
    | (?:prevent(?:ing)?|prevention\s+of|avoid(?:ing)?)\s+(?P<turn>(?:the\s+)?(?:turning\s+(?:of\s+)?)?[\w\s]{2,50}?\s+(?:from\s+becoming|into|becoming)\s+(?:an?\s+)?(?:new\s+)?battle\s?-?\s?(?:fields?|grounds?))
    | prevent(?:ing)?\s+and\s+(?:combat(?:ing|ting)?|counter(?:ing)?|fight(?:ing)?)\s+(?P<crime>(?:cyber\s?-?crimes?|cybercrimes?|cyber\s?-?terrorism|terrorism)(?:\s+and\s+(?:cyber\s?-?crimes?|cybercrimes?|cyber\s?-?terrorism|terrorism))?)
    | no\s+(?:comprehensive|effective|binding|universal)\s+[\"“]?(?P<gap>[\w\s-]{3,40}?(?:rules|norms|regulation|framework|treaty))
    )""",
    re.X,
)
_THERE_IS = re.compile(
    r"\b[Tt]here\s+(?:is|are)\s+(?:still\s+)?(?:no|a\s+lack\s+of)\s+[^.;,]{3,80}\b(?:rules|norms|regulations?|framework|mechanisms?)\b[\"”]?"
)
_INNER = re.compile(
    r"\b(?:a\s+)?(?:growing\s+)?(?:tendency|trend)\s+(?:towards?|of)\s+(?:the\s+)?(?:militari[sz]ation|weaponi[sz]ation)[^.;,]{0,40}?(?=\s+(?:has|have|is|are)\b|[.;,])"
)
_BY = re.compile(r"\b[\w\s-]{4,80}?\s+by\s+(?:certain|some)\s+(?:States|states|countries|state)\b(?=\s+(?:has|have|is|are)\b)")
_SAYING = cues(
    "threat threats threaten threatens threatened threatening menace menaces danger dangers dangerous endanger endangers challenge challenges risk risks undermine undermines undermined "
    "jeopardize jeopardizes jeopardise destabilize destabilized aggravate aggravates source"
)
_GROWING = cues("rise increase occur surging proliferating escalating spreading")
_NAMING = cues("prevent preventing prevention combat combating combatting counter countering fight fighting against avoid avoiding threats threat")
_CUE = _SAYING | _GROWING | _NAMING | cues("lack certain")
_NO = re.compile(r"\b(?:should|shall|must|pledge|undertake|not\s+to|refrain|acts?\s+of\s+aggression)\b", re.I)
_REMEDY = re.compile(r"^(?:addressing|responding|countering|the\s+(?:challenge|task)\s+is)\b", re.I)
_NOT_THREAT = re.compile(r"^\W*(?:this|it|that|we|they|I|you|he|she|some|which|he|she|there|what|our|the\s+(?:task|answer|question|issue|aim))\b", re.I)

# category → words, in the order in which they are asked
_CATEGORIES = (
    (
        "militarisation",
        re.compile(
            r"battle\s?-?(?:field|ground)|militari[sz]|weaponi[sz]|arms\s+race|deterrence|rules\s+of\s+engagement|cyber\s?war|military\s+alliance|outer\s+space",
            re.I,
        ),
    ),
    ("surveillance", re.compile(r"surveillance|espionage|wiretap|eavesdrop|spying", re.I)),
    ("policy", re.compile(r"unilateral|double\s+standards|politici[sz]|suppress|hegemon|sanction|coercive|protectionis|bloc\b", re.I)),
    ("information", re.compile(r"fake\s+news|disinformation|misinformation|personal\s+data|leak|propaganda|hate\s+speech|rumou?r", re.I)),
    ("internet-governance", re.compile(r"internet\s+resources|root\s+server|internet\s+governance|domain\s+name", re.I)),
    (
        "emerging-technology",
        re.compile(
            r"artificial\s+intelligence|internet\s+of\s+things|\bAI\b|quantum|blockchain|emerging\s+(?:technolog|ICT|digital)|autonomous|big\s+data|cloud\s+computing",
            re.I,
        ),
    ),
    ("development", re.compile(r"digital\s+(?:divide|gap)|poverty|inequalit|underdevelopment|development\s+gap", re.I)),
    ("crime-terrorism", re.compile(r"crime|criminal|terroris|extremis|trafficking|piracy|ransomware", re.I)),
    ("critical-infrastructure", re.compile(r"critical\s+(?:\w+\s+){0,2}infrastructure|power\s+grid|hospital|essential\s+services", re.I)),
    ("actors", re.compile(r"non-?\s?State\s+actors|States\s+or\s+non|\bprox(?:y|ies)\b", re.I)),
    ("attacks", re.compile(r"attacks?\b|hacking|malware|malicious|intrusion|incursion|aggression|invasion|missile", re.I)),
    (
        "normative gap",
        re.compile(
            r"\bno\s+(?:\w+\s+){0,3}[\"“]?(?:\w+\s+)?(?:rules|norms|framework|treaty)|lack\s+of\s+(?:\w+\s+)?(?:rules|norms|regulation)",
            re.I,
        ),
    ),
    ("incidents", re.compile(r"accidents?|incidents?", re.I)),
    (
        "peace-and-security",
        re.compile(r"inconsistent\s+with|international\s+(?:stability|peace)|nuclear|weapons|proliferation|armed\s+conflict|\bwar\b", re.I),
    ),
)


def category(words: str) -> str:
    """Return the category of a threat by its words; "general" where none is more telling."""
    return next((name for name, pattern in _CATEGORIES if pattern.search(words)), "general")


@extractor(yields=ThreatClaim)
def threats(reading: Reading) -> Iterator[ThreatClaim]:
    """Yield the threats of a text in order."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    begun = stems(reading)
    for place, sentence in enumerate(reading.sentences):
        if sentence.role in ("heading", "furniture") or text[sentence.end - 1] == "?":
            continue
        if sentence.role == "item" and sentence.lead:
            lead = text[slice(*sentence.lead)]
            first = place == 0 or reading.sentences[place - 1].paragraph != sentence.paragraph
            if first and _LEAD.search(lead) and not _LEAD_NO.search(lead):
                yield _claim(
                    reading,
                    sentence,
                    sentence.start,
                    clause_end(text, sentence.start, sentence.end, None),
                    "threat.listed",
                    0.9,
                    sentence.lead,
                )
                continue
        if not _CUE.isdisjoint(begun[place]) or ("there" in begun[place] and "no" in begun[place]):
            yield from _said(reading, sentence, begun[place])


def _said(reading: Reading, sentence: Sentence, begun: frozenset[str]) -> Iterator[ThreatClaim]:
    """The threats of a sentence outside a list of threats."""
    text = reading.text
    taken: list[tuple[int, int]] = []

    def free(start: int, end: int) -> bool:
        return not any(min(end, e) - max(start, s) > 0.5 * min(end - start, e - s) for s, e in taken)

    says = None
    if not _SAYING.isdisjoint(begun):
        says = _SAYS.search(text, sentence.start, sentence.end) or _FACES.search(text, sentence.start, sentence.end)
    if says is None and not _GROWING.isdisjoint(begun):
        grows = _GROWS.search(text, sentence.start, sentence.end)
        says = grows if grows and _PRACTICE.search(text, sentence.start, grows.start()) else None
    if says and not _NO.search(text, sentence.start, says.start()):
        start = clause_start(text, sentence.start, says.start(), None)
        subject = text[start : says.start()].strip()
        if len(subject) > 3 and not _REMEDY.match(subject) and (not _NOT_THREAT.match(subject) or "face" in says.group()):
            end = clause_end(text, says.end(), sentence.end, None)
            second = re.compile(r",\s+(?:and\s+)?(?:the|a|an|some|we|it)\s").search(text, says.end() + 30, end)
            end = second.start() if second and end - start > 300 else end
            practice = _BY.search(text, start, end)
            if practice and practice.start() < says.start():
                end = practice.end()
            yield _claim(reading, sentence, start, end, "threat.said", 0.85)
            taken.append((start, end))
            for inner in _INNER.finditer(text, start, end):
                at = inner.start()
                yield _claim(reading, sentence, at, inner.end(), "threat.named", 0.8)
    elif "by" in begun and ("certai" in begun or "some" in begun):
        practice = _BY.search(text, sentence.start, sentence.end)
        if practice and _PRACTICE.search(practice.group()):
            start = clause_start(text, sentence.start, practice.end(), None)
            yield _claim(reading, sentence, start, practice.end(), "threat.practice", 0.8)
            taken.append((start, practice.end()))
    there = _THERE_IS.search(text, sentence.start, sentence.end) if "there" in begun else None
    if there:
        yield _claim(reading, sentence, there.start(), there.end(), "threat.gap", 0.7)
    if _NAMING.isdisjoint(begun):
        return
    for match in _NAMED.finditer(text, sentence.start, sentence.end):
        name = match.lastgroup or ""
        start, end = match.span(name)
        if name == "from":
            start = match.start()
        if name == "gap" or not free(start, end):
            continue
        while text[end - 1] in " \r\n\t,":
            end -= 1
        yield _claim(reading, sentence, start, end, "threat.named", 0.75)
        taken.append((start, end))


def _claim(
    reading: Reading, sentence: Sentence, start: int, end: int, rule: str, confidence: float, lead: tuple[int, int] | None = None
) -> ThreatClaim:
    text = reading.text
    words = mend(text, start, end)
    who = _whose(reading, sentence, start)
    grounds = [g for g in who.grounds if not (start <= g.start and g.end <= end)]
    if lead:
        grounds.insert(0, reading.ground(*lead, "lead"))
    return ThreatClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=text[start:end],
        grounds=tuple(grounds),
        asserted_by=who.holders or who.asserted_by,
        reported_by=who.reported_by,
        attribution=who.attribution,
        rule=rule,
        confidence=confidence,
        label=words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + " …",
        category=category(words),
    )


_OF_REPORT = re.compile(
    r"\b(?:report|study|findings|recommendations)\b[^.;]{0,120}\b(?:submitted|adopted|agreed|developed|issued|prepared)\s+by\s+(?P<who>[^.;,]{2,80}?)(?=[,.;]|\s+(?:last|in|to|at|on|which)\b)"
)


def _whose(reading: Reading, sentence: Sentence, start: int) -> Owner:
    """Whose word a threat is: as for any clause, and of the body whose report is said to treat it."""
    who = owner(reading, sentence, start)
    voice = reading.voice(start)
    if who == own(voice):
        from graphkit.extract.attribution import holder_in

        report = _OF_REPORT.search(reading.text, sentence.start, start)
        if report:
            held = holder_in(reading, report.start("who"), report.end("who"), voice)
            if held and held[0]:
                return reported(voice, *held)
    return who
