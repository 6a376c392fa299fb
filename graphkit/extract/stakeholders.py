"""Stakeholders: civil society, companies, academia and citizens who are named as taking part, or as asked to. A question asks nobody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.attribution import owner
from graphkit.extract.patterns import found_by, later
from graphkit.extract.provisions.clauses import clause_end, clause_start
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import cues, stems
from graphkit.extract.structure import mend
from graphkit.extract.tokens import lowered
from graphkit.model import StakeholderClaim

# category → words
_WHO = (
    (
        "civil-society",
        r"civil[\s-]society(?:\s+(?:organi[sz]ations?|representatives?|groups?|actors?))?|non-?governmental\s+organi[sz]ations?|ngos?"
        r"|advocacy\s+groups?|victims['’]?\s+associations?|youth\s+(?:groups|organi[sz]ations|representatives)|women['’]s\s+(?:groups"
        r"|organi[sz]ations)",
    ),
    (
        "private-sector",
        r"private\s+sectors?|(?:ict\s+|technology\s+|internet\s+)?(?:enterprises|companies|firms|corporations)"
        r"|industry(?:\s+representatives)?|business(?:es)?(?:\s+community)?|(?:internet\s+)?service\s+providers",
    ),
    ("academia", r"academia|academics|scholars|think\s+tanks?|researchers|research\s+institut(?:es|ions)|universities|scientists"),
    ("technical-community", r"technical\s+community|technical\s+experts"),
    ("citizens", r"citizens|local\s+communities|individuals\s+and\s+groups"),
    ("multi-stakeholder", r"(?:all\s+|other\s+|relevant\s+|interested\s+|the\s+full\s+range\s+of\s+)*stakeholders"),
)
_NAMED = later("|".join(f"(?P<s{i}>\\b(?:{words})\\b)" for i, (_, words) in enumerate(_WHO)))
_CUE = cues(
    "ngo ngos advocacy private enterprises companies firms corporations industry businesses academia academics scholars researchers "
    "universities scientists citizens stakeholders"
)
_PAIRS = tuple(  # words that name a stakeholder only together
    (cues(one), cues(two))
    for one, two in (
        ("civil", "society"),
        ("governmental nongovernmental", "organizations organisation"),
        ("think", "tanks"),
        ("service", "providers"),
        ("technical", "community experts"),
        ("local", "communities"),
        ("business", "community"),
        ("women youth victims", "groups organizations associations"),
    )
)
_ONES = frozenset().union(*(one for one, _ in _PAIRS))
# They act, or take part in acting
_ACTS = later(
    r"\s+(?:have\s+|has\s+|had\s+|also\s+)*(?:submitted|presented|sent|wrote|delivered|organi[sz]ed|attended|participat(?:e|ed|es)"
    r"|took\s+part|take\s+part|joined|called|calls?|urged|urges|expressed|asked|said|stated|welcomed|contributed|contribute|criticized"
    r"|spoke|warned|demanded"
    r"|met|issued|published|campaigned|supported)\b",
    re.I,
)
# Somebody assigns them a part
_ASSIGNED = later(
    r"\b(?:lead|involv\w+|engag\w+|includ\w+|participation\s+of|participat\w+\s+by|contribution\s+of|role\s+of|partnerships?\s+with"
    r"|cooperat\w+\s+with|co-operat\w+\s+with|consult\w*\s+with|dialogue\s+with|together\s+with|work\w*\s+with|encourag\w+|invit\w+"
    r"|input\s+from|open\s+to"
    r"|request\w*|support\s+of|inclusion\s+of|views\s+of)\b[^.;]{0,110}$",
    re.I,
)
_NORM = later(
    r"\b(?:should|shall|must|ought\s+to|need(?:s)?\s+to|(?:is|are)\s+(?:encouraged|invited|called\s+upon)|calls?\s+(?:up)?on|urges?"
    r"|invites?|encourages?|welcomes?|supports?|recommends?|stress\w*|hopes?|hoped|requests?|decides?|pledges?|committed)\b",
    re.I,
)
_PROTECTED = later(
    r"\b(?:rights?|interests?|privacy|data|protect\w*|killed|wounded|safety|lives)\s+(?:and\s+\w+\s+)?(?:of\s+)?(?:all\s+|their\s+"
    r"|its\s+)?$",
    re.I,
)
_POSSESSED = later(r"['’]s?\s+(?:rights?|interests?|privacy|data|lives|legitimate)", re.I)


@extractor(yields=StakeholderClaim)
def stakeholders(reading: Reading) -> Iterator[StakeholderClaim]:
    """Yield those named as taking part, or as asked to, in order; one claim a party and clause."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    for sentence, begun in zip(reading.sentences, stems(reading), strict=True):
        if not _hinted(begun) or sentence.role in ("heading", "furniture") or text[sentence.end - 1] == "?":
            continue
        yield from _in(reading, sentence)


def _hinted(begun: frozenset[str]) -> bool:
    return not _CUE.isdisjoint(begun) or (
        not _ONES.isdisjoint(begun) and any(not one.isdisjoint(begun) and not two.isdisjoint(begun) for one, two in _PAIRS)
    )


def _in(reading: Reading, sentence: Sentence) -> Iterator[StakeholderClaim]:
    text = reading.text
    seen: set[tuple[str, int]] = set()
    norm = _NORM.search(text, sentence.start, sentence.end)
    for match in _NAMED.finditer(lowered(text), sentence.start, sentence.end):
        category = _WHO[int((match.lastgroup or "s0")[1:])][0]
        before = text[max(sentence.start, match.start() - 130) : match.start()]
        if _PROTECTED.search(before) or _POSSESSED.match(text, match.end()):
            continue
        acts = _ACTS.match(text, match.end(), min(len(text), match.end() + 60))
        asked = _NORM.match(text, match.end() + 1, min(len(text), match.end() + 40)) or re.match(
            r"\s+(?:with|which|that|and)\b[^.;,]{0,80}\s(?:should|shall|must)\b", text[match.end() : match.end() + 100]
        )
        assigned = _ASSIGNED.search(before) if norm else None
        if not (acts or asked or assigned):
            continue
        pivot = (
            acts.start()
            if acts
            else asked.start() + (match.end() if not found_by(asked, _NORM) else 0)
            if asked
            else norm.start()
            if norm
            else match.start()
        )
        anchor = min(pivot, match.start()) if not acts else match.start()
        start = clause_start(text, sentence.start, anchor, None) if anchor > sentence.start else sentence.start
        if acts:
            start = match.start()
        end = clause_end(text, max(match.end(), pivot), sentence.end, None)
        key = (category, start)
        if key in seen:
            continue
        seen.add(key)
        who = owner(reading, sentence, start)
        yield StakeholderClaim(
            source=reading.source.name,
            start=start,
            end=end,
            quote=text[start:end],
            grounds=tuple(g for g in who.grounds if not (start <= g.start and g.end <= end)),
            asserted_by=who.asserted_by,
            reported_by=who.reported_by,
            attribution=who.attribution,
            rule="stakeholder.acts" if acts else "stakeholder.asked" if asked else "stakeholder.assigned",
            confidence=0.8,
            label=mend(text, match.start(), match.end()),
            category=category,
            part="takes part" if acts else "is asked to act" if asked else "is given a part",
        )
