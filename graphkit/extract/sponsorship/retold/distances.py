"""Subject, act and object drawn together: "submitted to the board a draft", "was introduced on behalf of Freedonia by Ruritania".

English may put nearly anything between an act and the text that it is about (to whom it is done, the version, who stands beside), and
tell on whose behalf it is done in many ways and places. A frame is drawn once more with the parts in the order that the rules know: the
object right after its act, the agent before those for whom it acts, a second subject or object with the act that it shares.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame, Part, Spoken
from graphkit.extract.lists import Parties
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn
from graphkit.extract.sponsorship.words import CHAIR, pattern

_DO = (
    r"(?:(?:re-?|co-?)?(?:submit(?:ted|s|ting)?|tabl(?:ed|es|e|ing)|present(?:ed|s|ing)?|introduc(?:ed|es|e|ing)|circulat(?:ed|ing))"
    r"|put\sforward|brought\sforward|laid|proposed|transmitted|forwarded|handed(?:\sover)?|distributed|sent)"
)
# to whom, where and when; what is no text of one's own ("its comments on") ends the run, and so does a preposition before the text
_TO_WHOM = pattern(
    rf"\b{_DO}(?P<cut>\s(?:today\s|yesterday\s)?(?:to|before|in|at|during|through|within)\s"
    r"(?:(?!\b(?:comments?|views?|amendments?|observations?|reservations?|suggestions?|remarks?|explanations?|statements?|questions?|requests?|reports?|repl(?:y|ies)|support|objections?|on|about|against|upon|regarding"
    r"|concerning|with|without|is|are|was|were|be|has|had|have|which|that|who|and|or|but|as|vote|secretariat|partners|allies|friends|neighbours|parliament|public|press|people|citizens|journalists|reporters|media|government|cabinet)\b)[\w\u24bb\u24c9'/\s-]){1,110}?)(?<!\sof)(?<!\sto)(?<!\sin)(?<!\sfor)(?<!\sby)(?<!\sat)(?<!\sfrom)(?<!\sunder)(?<!\sinto)(?<!\s\w's)(?=\s\u24b9)"
)
# "laid on the table of the Conference a draft", "placed before delegates a text"
_LAID = later(
    r"\b(?P<cut>(?:laid|placed|put|brought|set|deposited)\s(?:before|to|on|onto|in\sfront\sof)\s(?:(?:the|all|our|its)\s)?(?:[\w'-]+\s){0,2}?"
    r"(?:\u24bb|Committee|Assembly|Council|Conference|Commission|Board|delegations|delegates|members|table|floor|plenary|meeting|session)(?:\sof\s(?:the\s|this\s)?(?:[\w-]+\s){0,2}?(?:\u24bb|[\w-]+))?)(?=\s\u24b9)"
)
# "to introduce on behalf of Freedonia draft resolution L.9": the object first
_FOR_FIRST = pattern(rf"\b{_DO}(?P<cut>,?\s(?:also\s)?(?:on\sbehalf|in\sthe\snames?)\sof\s(?:the\s)?(?P<group>\u24c5),?)\s\u24b9")
_SPONSORS = later(
    r"(?P<cut>,?\s(?:on\sbehalf|in\sthe\snames?)\sof\s(?:all\s)?(?:the|its|our|my)\s(?:fellow\s|many\s)?(?:co-?)?(?:sponsors|authors),?)(?=\s(?:to\s)?(?:introduce|present|submit|table|\u24b9))"
)
# "The Commission received from Ruritania a working paper"
_RECEIVED = later(
    r"^(?P<cut>[^\u24c5\u24b9;:.]{3,60}\b(?:has|had|have)?\s?received(?:\stoday|\s\u24c9)?\sfrom\s(?:the\s)?)\u24c5(?P<has>\s)(?=\u24b9)"
)
_ALONE = later(r"\bby\s(?:the\s)?\u24c5(?P<cut>\salone)(?=[,.;]|$)")
_WHEN = pattern(r"^{PARTICIPLE}(?P<cut>\s\u24c9)(?=\sby\s)")
_ADDRESS = later(
    r"(?P<cut>,\s(?:Mr\.?|Madam|Mrs\.?|Ms\.?)\s(?:Vice-)?(?:Chair\w*|President),)(?=\s(?:to\s|on\sbehalf|that|a\s|the\s|\u24b9))"
)
_ALSO_FOR = later(
    r"\b(?:introduce|present|submit|table|introduc(?:ed|ing)|present(?:ed|ing)|submitted|tabled)(?:\s(?:today|\u24c9))?,?\s(?P<cut>also\sfor)(?=\s(?:the\s)?\u24c5,?\s)"
)
# "on behalf of my own country and of Freedonia": the speaker acts anyhow
_FOR_BOTH = later(
    r"\b(?:on\sbehalf|in\sthe\snames?)\sof(?P<cut>\s(?P<own>\u24c5),?\s(?:and|as\swell\sas|and\salso)(?:\s(?:also\s)?(?:of|for|on\sbehalf\sof|in\sthe\snames?\sof))?)(?=\s(?:the\s)?\u24c5)"
)
_ALSO_OF = later(r"(?P<cut>\bon\sbehalf\salso\sof)")
# "the first version of its draft", "an early outline of what became resolution 1/2"
_VERSION = later(
    r"(?<=[a-z]\s)(?P<cut>(?:an?|the|its|their)\s(?:(?:very\s)?(?:first|original|early|earlier|initial|preliminary|revised|second|new|final|full|rough|shorter|longer|new)\s){0,2}"
    r"(?:version|outline|sketch|text|wording|formulation|draft|formula)\sof\s(?:what\s(?:(?:later|then|eventually|would|was\sto|is|has)\s){0,2}(?:became|become|now)\s)?)(?=\u24b9)"
)
_BESIDE = later(r"\u24c5(?P<cut>\s(?:at|by)\s(?:its|their|his|her|our)\ssides?,)(?=\s)")
_FALLS = later(
    r"(?:^|(?<=[.;,]\s))(?:[^\u24c5\u24b9;:.]{0,30},\s)?(?P<cut>(?:(?:(?:\u24c9|[Tt]his\syear|[Tt]oday|[Oo]nce\s(?:more|again)|[Aa]s\sin\spast\syears),?\s)?[Ii]t\s(?:(?:now|again|also|thus|therefore|once\s(?:more|again))\s){0,2}(?:falls?|fell|has\s(?:again\s)?fallen)"
    r"(?:\s(?:now|again|once\s(?:more|again)|today|\u24c9)){0,2}\s(?:to|upon)\s(?:the\s)?))\u24c5(?P<has>\s)to\s(?=(?:introduce|present|submit|table|sponsor)\b)"
)
# "Ruritania, acting for the Group, …": all ways to say for whom
_ACTING = (
    r"(?:(?:(?:who|which)\s(?:was\s)?)?(?:(?:also\s)?(?:acting|speaking|spoke|acted|intervening|taking\sthe\sfloor|representing)(?:\salso)?(?:\sin\sthe\snames?\sof|\son\sbehalf\sof|\sfor|(?<=representing)))"
    r"|in\sthe\snames?\sof(?:\sthe\sStates\smembers\sof)?|for|(?:(?:speaking|acting)\s)?(?:in\s(?:its|his|her)\scapacity\s)?as\s(?:the\s)?(?:current\s|present\s)?(?:co-?ordinator|coordinator|spokes\w+)\s(?:of|for))"
)
_FOR_GROUP = later(rf"\u24c5\)?(?P<cut>(?:,\s|\s\(){_ACTING})(?P<the>\s(?:the\s)?)(?P<group>\u24c5)(?P<end>\)|,)(?=\s)")
_SPEAKING = later(r"(?:^|(?<=[.;]\s))[Ss]peaking\s(?:also\s)?(?P<cut>for)(?=\s(?:the\s)?\u24c5,)")
_IN_NAMES = later(r"(?P<cut>\bin\sthe\snames\sof)(?=\s(?:the\s)?\u24c5)")
_ITSELF = later(
    r"(?P<cut>\b(?:on|in)\s(?:its|his|her|our|their)\sown\s(?:behalf|name)\s(?:and|as\swell\sas)\s(?:on\s|in\s)?(?:that|those|the\snames?)\sof)(?=\s(?:the\s)?\u24c5)"
)
_FOR_ITSELF = later(
    r"\bon\sbehalf\sof(?P<cut>\s(?:itself|his\sown\s(?:country|delegation)|her\sown\s(?:country|delegation))(?:,|\sand(?:\sof)?|\sas\swell\sas))(?=\s(?:the\s)?\u24c5)"
)
# "was introduced on behalf of Freedonia by Ruritania": the agent first
_AGENT_LAST = pattern(
    r"\b{PARTICIPLE}(?P<cut>,?\s(?:(?:also|jointly|\u24c9),?\s)?(?:on\sbehalf|in\sthe\snames?)\sof\s(?:the\s)?(?P<group>\u24c5),?)\sby\s(?:the\s)?(?P<agent>\u24c5)"
)
# "amendments to the draft, contained in document L.9": the amendments are L.9
_CONTAINED = later(
    r"(?P<cut>\u24b9\sto\s\u24b9,?\s(?:(?:as|which\s(?:was|were|is|are))\s)?(?:contained|set\sout|set\sforth|reproduced|issued|circulated|distributed)\s(?:in|as|under)\s(?:the\ssymbol\s)?(?P<doc>\u24b9),?)"
)
# "It has 13 sponsors and was introduced by"
_IT_AND = pattern(
    r"(?:^|(?<=[.;]\s))(?P<it>[Ii]t|[Tt]hey)(?P<cut>\s(?:(?!\b(?:will|would|should|may|might|could|not|no|never|if|that|which|who|by)\b)[^\u24c5\u24b9;:.]){3,90}?,?\sand)(?=\s(?:(?:was|were|has\sbeen|had\sbeen|have\sbeen|is|are)\s)"
    r"(?:(?:also|originally|first|jointly|duly|initially)\s)?{PARTICIPLE}(?:\s\u24c9)?\sby\s)"
)
_EDITS = (_TO_WHOM, _VERSION, _BESIDE, _IT_AND, _SPONSORS, _ADDRESS, _ALONE, _WHEN)

# "submitted L.7 and, together with Freedonia, L.8"; "Ruritania introduced L.7, and Freedonia, on behalf of Sylvania, L.8"
_SHARED = pattern(
    r"(?P<who>\u24c5)\)?[^\u24c5\u24b9;:.]{0,80}?\s(?P<verb>{SUBMIT}|{SPONSOR}|{INTRODUCE}|{DRAFT})(?P<mid>[^\u24c5\u24b9;:.]{0,60})(?P<cut>\s\u24b9(?:\s\u24c9)?,?\s(?:and|as\swell\sas))(?P<with>,?\s(?:(?:together|jointly|along)\s)?with\s(?:the\s)?\u24c5,)"
    r"(?P<a>\s(?:an?|the|its|their|another)(?:\s(?:further|second|separate|other|new|joint|longer|shorter))?)?\s\u24b9"
)
_ITS_OWN = pattern(
    r"\u24c5\)?[^\u24c5\u24b9;:.]{0,60}?\s(?P<verb>{SUBMIT}|{SPONSOR}|{INTRODUCE})[^\u24c5\u24b9;:.]{0,60}\s\u24b9(?:\s\u24c9)?(?:,?\s(?:and|while|whereas)|;(?:\sand)?)\s(?:the\s)?(?P<who>\u24c5)"
    r"(?P<for>,\s(?:also\s)?on\sbehalf\sof\s(?:the\s)?\u24c5,)?\s(?P<doc>\u24b9)"
)


def drawn_together(frame: Frame) -> Frame:
    """The frame with subject, act and object side by side; the frame itself where nothing stands between them."""
    if PARTY not in frame.text:
        return frame
    edits: list[Edit] = []
    for compiled in _EDITS:
        for match in compiled.finditer(frame.text):
            if not negated(match["cut"]) and not _of_itself(compiled is _VERSION, frame, match.end()):
                edits.append(Edit(*match.span("cut")))
    edits += [Edit(*match.span("cut"), "tabled") for match in _LAID.finditer(frame.text)]
    for match in _RECEIVED.finditer(frame.text):
        edits += [Edit(*match.span("cut")), Edit(*match.span("has"), " submitted ")]
    for match in _FALLS.finditer(frame.text):
        edits += [Edit(*match.span("cut")), Edit(*match.span("has"), " has the honour ")]
    lower = frame.text.lower()
    edits += [
        e
        for p in ((_AGENT_LAST, _FOR_FIRST) if "behalf of" in lower or " name" in lower else ())
        for m in p.finditer(frame.text)
        for e in _swapped(frame, m.span("cut"), m.start("group"), m.end())
    ]
    edits += list(_for_whom(frame))
    for match in _CONTAINED.finditer(frame.text):
        edits.append(Edit(*match.span("cut"), DOCUMENT, frame.parts[match.start("doc")]))
    return redrawn(frame, edits) if edits else frame


def shared_acts(frame: Frame) -> Iterator[Frame]:
    """Yield the frame once more for a second object or subject that shares the act told before it."""
    if frame.text.count(DOCUMENT) < 2 or PARTY not in frame.text:
        return
    for match in _SHARED.finditer(frame.text):
        if planned(match["mid"]) or negated(match["mid"]):
            continue
        yield redrawn(frame, [Edit(*match.span("cut"))])
    for match in _ITS_OWN.finditer(frame.text):
        if negated(match[0]) or CHAIR.search(match[0]):
            continue
        place = match.start("doc")
        yield redrawn(frame, [Edit(0, match.start("who")), Edit(place - 1, place, f" {match['verb']} ")])


def _for_whom(frame: Frame) -> Iterator[Edit]:
    for compiled, words in (
        (_SPEAKING, "on behalf of"),
        (_ALSO_OF, "also on behalf of"),
        (_ALSO_FOR, "also on behalf of"),
        (_IN_NAMES, "on behalf of"),
        (_ITSELF, "on behalf of"),
        (_FOR_ITSELF, ""),
    ):
        for match in compiled.finditer(frame.text):
            yield Edit(*match.span("cut"), words)
    for match in _FOR_BOTH.finditer(frame.text):
        if isinstance(frame.parts[match.start("own")], Spoken):
            yield Edit(*match.span("cut"))
    for match in _FOR_GROUP.finditer(frame.text):
        also = "also " if "also" in match["cut"] else ""
        if (
            " for" not in match["cut"][-4:]
            or "ing" in match["cut"]
            or "spoke" in match["cut"]
            or _is_group(frame.parts[match.start("group")])
        ):
            yield Edit(*match.span("cut"), f", {also}on behalf of")
            yield Edit(*match.span("end"), ",")


def _swapped(frame: Frame, cut: tuple[int, int], group: int, end: int) -> tuple[Edit, Edit]:
    return Edit(*cut), Edit(end, end, f", on behalf of {PARTY}", frame.parts[group])


def _is_group(part: Part) -> bool:
    return isinstance(part, Parties) and part.names[0].kind == "group"


def _of_itself(version: bool, frame: Frame, place: int) -> bool:
    """Tell whether "a first version of this paper" is another paper than the one at hand."""
    part = frame.parts.get(place)
    return version and not (isinstance(part, Reference) and part.how != "anaphor")
