"""Deontic words: which words make a sentence a norm, how strongly they bind, and whether they forbid.

Each operator has a name (the rule that a claim carries), a force as printed (list ``force``) and a polarity. "should prohibit" stays
positive: only a negation of the verb under the modal, or "refrain from", is negative. Modality is derived from force and polarity.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from graphkit.extract import trace
from graphkit.extract.patterns import later, one_of

_ADVERB = (
    r"(?:\s+(?:also|therefore|thus|always|further|still|then|all|each|both|never|only|instead|together|jointly|likewise|in\s+turn"
    r"|,\s*inter\s+alia,|\w+ly))"
)
_ABSTAIN = r"(?:refrain|abstain|desist)(?:ing)?\s+from"
_NEGATIVE = later(rf"\b(?:prohibited|forbidden|barred)\s+from|\bnot\b|\bnever\b|\bnor\b|n['’]t\b|\b{_ABSTAIN}", re.I)

# One alternative an operator, the most telling first. Examples are invented.
_FIRST = frozenset(
    form
    for word in (
        "should shall must ought will hereby pledge pledges undertake undertakes vow vows promise promises commit "
        "commits is are am be remain remains has have had would may can need needs needed it"
    ).split()
    for form in (word, word.capitalize())
)
_WORD = later(rf"(?<![A-Za-z]){one_of(_FIRST)}(?![A-Za-z])")
_OPERATORS = later(
    rf"""(?:
      # "States pledge not to mine shipping lanes"; "Parties should undertake to clear them"
      (?P<pledge>(?:(?:should|shall|must|hereby|will){_ADVERB}?\s+)?(?:[Pp]ledge|[Uu]ndertake|vow
          |promise)s?(?:\s+(?:not|never))?\s+to(?:\s+{_ABSTAIN})?(?!\s+be\s+noted))
    | (?P<commit>(?:(?:should|shall|must|hereby|will){_ADVERB}?\s+)?[Cc]ommit(?:s)?(?:\s+(?:themselves|itself
        |ourselves))?(?:\s+not)?\s+to(?:\s+(?:not|{_ABSTAIN}))?)
    | (?P<committed>(?:(?:should|shall|must){_ADVERB}?(?:\s+not)?\s+be|are|is|remains?|am){_ADVERB}?\s+committed\s+to(?:\s+(?:not
        |{_ABSTAIN}))?)
      # "Coastal States have the right to inspect"
    | (?P<right>(?:should\s+|shall\s+)?ha(?:ve|s)\s+(?:\w+\s+){{0,2}}?(?:the|every|full|a
        |an)\s+(?:\w+\s+){{0,2}}?rights?(?:\s+and\s+(?:responsibilit(?:y|ies)|dut(?:y|ies)|obligations?))?(?=\s+(?:to|of|over|regarding|in
        |and|not)\b)
        |(?:is|are)\s+entitled\s+to)
    | (?P<duty>ha(?:ve|s|d)\s+(?:\w+\s+){{0,2}}?(?:the|an?)\s+(?:\w+\s+){{0,2}}?(?:obligation|duty
        |responsibility)(?:\s+not)?\s+to(?:\s+{_ABSTAIN})?
        |(?:is|are)\s+not\s+(?:permitted|allowed|authori[sz]ed)\s+to|(?:is|are)\s+(?:prohibited|forbidden|barred)\s+from
        |(?:is|are|would\s+be|will\s+be)\s+(?:legally\s+|politically\s+)?(?:obliged|required|bound(?!\s+to\s+be\b)|obligated)(?:\s+not)?\s+to(?:\s+{_ABSTAIN})?)
      # "Flag States are encouraged to report"
    | (?P<encouraged>(?:(?:is|are|be)\s+){_ADVERB}?\s*(?:encouraged|invited|advised)(?:\s+not)?\s+to(?:\s+{_ABSTAIN})?
        |may\s+(?:also\s+)?wish\s+to)
    | (?P<called>(?:(?:is|are|be)\s+){_ADVERB}?\s*(?:called\s+(?:up)?on|urged|requested|asked|recommended
        |expected)(?:\s+not)?\s+to(?:\s+{_ABSTAIN})?)
      # "Depositaries shall not disclose"
    | (?P<shall>(?:shall|must){_ADVERB}?(?:\s+not\b)?(?:\s+(?:be\s+)?{_ABSTAIN})?)
    | (?P<should>(?:should|ought(?:\s+(?:not|never))?\s+to){_ADVERB}?(?:\s+not\b|n['’]t\b)?{_ADVERB}?(?:\s+{_ABSTAIN})?)
    | (?P<need>(?<!the\s)(?<!\ba\s)(?<!an\s)(?<!urgent\s)(?<!no\s)(?<!ing\s)need(?:s|ed)?(?:\s+(?:urgently|also
        |not))?\s+to(?!\s+be\s+(?:said|noted))(?:\s+{_ABSTAIN})?)
    | (?P<impersonal>[Ii]t\s+is\s+(?:\w+ly\s+)?(?:imperative|essential|necessary|vital|crucial|incumbent\s+(?:up)?on
        |indispensable)\s+(?=that|to|for|all|on|upon|States?|every))
    | (?P<isto>(?:is|are)\s+(?:not\s+)?to\s+be\s+(?:\w+ly\s+)?\w+(?:ed|en|ne|de|ld|pt|nt|ght)\b|(?<=States\s)are\s+(?:not\s+)?to\s+\w+
        |(?<=Parties\s)are\s+(?:not\s+)?to\s+\w+)
      # "Under the draft, masters would be free to add signals"
    | (?P<free>(?:is|are|would\s+be|shall\s+be|will\s+be|remains?)\s+free\s+to)
    | (?P<may>(?:may|can)(?:\s+(?:also|only|freely))?(?:\s+not\b)?)
    )""",
    re.X,
)

_FORCE = {
    "pledge": "commitment",
    "commit": "commitment",
    "committed": "commitment",
    "right": "right",
    "duty": "obligation",
    "encouraged": "encouragement",
    "called": "recommendation",
    "shall": "obligation",
    "should": "recommendation",
    "need": "recommendation",
    "impersonal": "recommendation",
    "isto": "recommendation",
    "may": "permission",
    "free": "permission",
}

# "shall" of procedure or courtesy, "should" of expectation: no norm
_NO_NORM = later(
    r"""\s+(?:be\s+(?:possible|able|noted|pointed\s+out|recalled|mentioned|stressed|emphasi[sz]ed|added|said|clear|remembered|obvious
        |interesting|glad|happy|pleased|grateful)\b
    |like\s+to\b|have\s+been\b|have\s+(?!the\b|a\b|an\b|access\b|full\b|equal\b|their\b|no\b|due\b|regard\b|recourse\b|in\b
        |sufficient\b|effective\b)\w+\b|arrive\b|happen\b|occur\b|appreciate\b|say\b|mention\b|add\b|confess\b|admit\b|stress\b
        |emphasi[sz]e\s+(?:here|that)|point\s+out\b|note\s+that\b|know\b
    |now\s+(?:turn|speak)\b|turn\s+to\b|begin\s+by\b|conclude\b(?=\s*(?:by|with|here|now|my|there|on|[,.;]|$))|be\s+brief\b|limit\s+myself\b|confine\s+myself\b|remind\b|express\s+my\b|congratulate\b|pay\s+tribute\b)""",
    re.X,
)
_EXPECTED = later(
    r"\s+(?:help|lead|enable|allow|make|give|provide|bring|serve|facilitate|contribute|result|ensure|improve|reduce|increase|suffice"
    r"|be\s+enough|come\s+as)\b"
)
# Announcements of what is to come, and the fine print of tables: no norm
_ANNOUNCED = later(
    r"\s+(?:be|become|go|appear|reach)\s+(?:\w+\s+)?(?:online|available|ready|complete|completed|over|finished|exhausted|back|posted|live|out)\b"
    r"(?=[^.;]{0,80}\b(?:by\s+(?:now|then|\w+day|the\s+(?:end|weekend))|soon|shortly|tomorrow|online|within\s+\w+\s+(?:hours?|minutes?|days?)|later|once"
    r"|portal|page|website|site)\b)"
    r"|\s+be\s+(?:an?\s+)?(?:good|fine|great|lively|busy|quiet|memorable|long|short|hot|cold)\s+(?:one|time|year|season|day|week)\b"
    r"|\s+be\s+in\s+a\s+position\s+to\b|\s+(?:not\s+)?be\s+(?:confused|mistaken)\s+(?:with|for)\b"
    r"|\s+be\s+posted\s+(?:shortly|soon)\b"
)
# "He regretted that a neighbour should use the Committee so": a judgement on what is
_JUDGED = later(
    r"\b(?:regret\w*|deplor\w*|lament\w*|surpris\w*|sad|strange|odd|ironic|unfortunate|shame|pity|sorry|astonish\w*|shock\w*|wrong|incredible"
    r"|unthinkable|natural|disappoint\w*|puzzl\w*|amaz\w*)\s+that\s+[^,;:]{2,80}$",
    re.I,
)
# “norms that should bind”: words that are quoted as words
_QUOTED = later(r"[“\"](?=[a-z])[^”\".;]{0,40}\b(?:that|which|who)\s+$")
_UNQUOTED = later(r"[^“\".;]{0,40}[”\"]")
_THING_BEFORE = later(r"\b(?:[Tt]his|[Tt]hat|[Ii]t|[Ww]hich|[Tt]hese|[Tt]hey)\s+$")
_NOUN_NEED = later(r"\b(?:a|an|the|no|any|great|urgent|pressing|clear|real|strong|this|that|its|their|our|immediate|not)\s+$")
_WE = later(r"\b(?:[Ww]e|I)\s+(?:\w+ly\s+)?$")
_FIRST_PERSON = later(r"\b[Yy]ou(?:\s+\w+ly)?\s+$|\bI(?:\s+\w+ly)?\s+$|\b[Ll]et me\s+$")
_INDIRECT = later(
    r"\b(?:what|who|whom|whether|how|why|if)\b[^,;:]{0,90}$|\b(?:question|issue|matter|decide|clear|discuss\w*|determin\w+)\s+(?:of"
    r"|as\s+to|on|about)?\s*(?:which|when|where)\b[^,;:]{0,60}$",
    re.I,
)
_AGENT = (
    r"(?:States(?:\s+(?:Members|Parties|parties))?|states|[Gg]overnments?|countries|nations|[Pp]art(?:y|ies)|Member\s+States"
    r"|member\s+states|[Mm]embers|[Ee]nterprises|[Oo]rganizations?|[Oo]perators|[Ss]uppliers|[Mm]anufacturers|Committee|Group|Commission|Council|Conference|Assembly"
    r"|Secretary-General|Secretariat|State|Party|Government|country)"
)
_AGENT_BEFORE = later(rf"\b(?:{_AGENT})\s+(?:(?:on|in|at|for|of)\s+[^,;.]{{0,40}}\s+)?$")
_NO_SUBJECT = later(
    r"\b(?:[Nn]o|[Nn]either|[Nn]one\s+of(?:\s+the)?|[Nn]ot\s+(?:a|one))\s+(?:[\w-]+\s+){0,4}$"
    r"|\b[Uu]nder\s+no\s+circumstances?\s+(?:[\w-]+\s+){0,4}$|\b[Nn]othing\s+(?:[\w-]+\s+){0,6}$|\b[Nn]o\s?one\s+$|\b[Nn]obody\s+$"
)
_GIVEN = later(r"\b(?:[Pp]riority|[Pp]reference|[Aa]ttention|[Cc]onsideration|[Pp]rominence)\s+(?:can|may)\s+(?:also\s+)?be\s+given\b")
_UNABLE = later(
    r"\s+(?:be\b|have\b|want\b|know\b|wish\b|need\b|agree\b|always\b|yet\b|all\b|necessarily\b|like\b|see\b|feel\b|share\b|support\b|realize\b)"
)
_ACTION = later(
    r"\s+(?:be\s+\w+ed\b|(?:also\s+)?(?:adopt|agree|apply|appoint|assist|ask|bring|choose|conclude|conduct|consider|continue|convene"
    r"|cooperate|co-operate|coordinate|decide|designate|develop|establish"
    r"|exchange|explore|include|inform|invite|join|make|nominate|notify|offer|participate|propose|provide|publish|refer|report|request"
    r"|resort|share|submit|take|undertake|use|withdraw|work)\b)"
)


@dataclass(frozen=True, slots=True)
class Operator:
    """A deontic operator as printed."""

    start: int
    end: int
    name: str
    force: str
    negative: bool


def operators(text: str, start: int = 0, end: int | None = None) -> Iterator[Operator]:
    """Yield the deontic operators of a stretch of text in order; what only looks like one is left out."""
    end = len(text) if end is None else end
    reached = start
    for word in _WORD.finditer(text, start, end):
        if word.start() < reached:
            continue
        match = _OPERATORS.match(text, word.start(), end)
        if match is None:
            continue
        reached = match.end()
        name = match.lastgroup or ""
        words = match.group()
        before = text[max(start, match.start() - 100) : match.start()]
        why = _held_back(text, start, end, match, before)
        if why:
            trace.blocked(match.start(), match.end(), f"provision.{name}", why)
            continue
        none = _NO_SUBJECT.search(before) is not None
        force = _FORCE[name]
        if name == "committed" and words.startswith(("should", "shall", "must")):
            force = "obligation" if words.startswith(("shall", "must")) else "recommendation"
        elif name == "may" and ("not" in words or none):
            force = "obligation"
        stop = match.end()
        only = _ONLY.search(text, match.start(), end)
        if only and only.start() < stop + 12:  # "should not only mark wrecks but remove them" asks for both
            words, stop = text[match.start() : only.start()].rstrip(), only.start()
            while text[stop - 1] in " \t\r\n":
                stop -= 1
        negative = _NEGATIVE.search(words) is not None or (name != "right" and none)
        yield Operator(match.start(), stop, f"provision.{name}", force, negative)


def _held_back(text: str, start: int, end: int, match: re.Match[str], before: str) -> str | None:
    """Return why what looks like an operator states no norm, or None. ``before`` is the text before it."""
    name, words = match.lastgroup or "", match.group()
    if name in ("shall", "should", "need", "impersonal"):
        if name == "need" and _NOUN_NEED.search(before):
            return "a noun, or denied: 'a great need to act', 'did not need to look far'"
        if name == "shall" and words.startswith("shall") and _WE.search(before):
            return "the future of the first person: 'we shall'"
        if _EXPECTED.match(text, match.end()) and _THING_BEFORE.search(before):
            return "an expectation: 'this should help us'"
        if _NO_NORM.match(text, match.end()) or _FIRST_PERSON.search(before):
            return "a turn of speech: 'it should be noted', 'I should like to thank'"
        if name in ("should", "need") and (_ANNOUNCED.match(text, match.end()) or _JUDGED.search(before)):
            return "an announcement or a judgement: 'the page should be online soon', 'sad that a neighbour should do so'"
        quoted = _QUOTED.search(before)
        if quoted and _UNQUOTED.match(text, match.end()):
            return "words quoted as words"
        if words[0] == "S":
            return "a question or a condition: 'Should talks fail'"
    if name == "may":
        none = _NO_SUBJECT.search(before) is not None
        if words.startswith("can") and ("not" in words or none):
            return "inability: 'no State can do it alone'"
        if words.startswith("may") and "not" in words and _AGENT_BEFORE.search(before) and not _UNABLE.match(text, match.end()):
            return None  # "flag States may not look away"
        given = _GIVEN.search(text, max(start, match.start() - 14), min(end, match.end() + 20))
        if not given and not none and not (_AGENT_BEFORE.search(before) and _ACTION.match(text, match.end())):
            return "possibility: 'charts can reduce risks'"
    if name != "right" and _INDIRECT.search(before):
        return "an indirect question or a condition: 'what should be done', 'if States should fail'"
    if name == "isto" and _SEEN.search(words):
        return "a judgement: 'it is to be hoped'"
    return None


_ONLY = later(r"\bnot\s+(?:only|just|merely|simply)\b(?=[^.;]{3,200}\bbut\b)")
_SEEN = later(r"\b(?:seen|found|hoped|expected|feared|welcomed|regretted|noted|congratulated|commended|thanked)\b")


def modality(force: str, negative: bool) -> str:
    """Derive the modality that other codings use from force and polarity."""
    if force in ("right", "permission"):
        return force
    if force == "commitment":
        return "pledge"
    if negative:
        return "prohibition"
    return "obligation" if force == "obligation" else "recommendation"
