"""A text is that of those who decide on its fate: "Ruritania agreed not to press its draft", "Freedonia recalled its own resolution".

Only the mover may withdraw, revise or refrain from pressing a proposal (rules 80 and 122 of the rules of procedure of the Assembly).
"Its" must mean the subject: no other name and no body stands between, and the verb of deciding is one that its subject carries out itself.
Whom somebody urges, asks or tells to withdraw a draft is another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import pattern

_WHEN = (
    r"(?:,?\s(?:\u24c9|tonight|today|yesterday|finally|later|"
    r"then|also|now|eventually|reluctantly|last\snight|earlier|however|therefore|nevertheless|thereupon|\w{3,12}ly),?){0,3}"
)
_DECIDES = (
    r"(?:agreed|agrees|decided|decides|chose|consented|offered|offers|undertook|promised|refused|declined|proposed|elected|opted|announced|"
    r"(?:is|are|was|were)(?:\snot)?\s(?:prepared|ready|willing|happy|able|unable|content)|intends?|intended|had\splanned)"
)
_SAYS = (
    r"(?:announced|announces|said|says|stated|indicated|explained|declared|"
    r"informed\s(?:the\s)?(?:members|delegations|[\w\u24bb]+)|made\s(?:it\s)?(?:known|clear)|confirmed|let\sit\sbe\sknown)"
)
_HANDLE = (
    r"(?:press(?:ing)?(?:\sfor)?(?:\sa\svote\son)?|withdr\w+|revis\w+|amend(?:ing)?|shelv\w+|pull(?:ing)?|insist(?:ing)?\s(?:up)?on(?:\sa\svote\son)?|put(?:ting)?(?:\sto\sa\svote)?|merg\w+|maintain(?:ing)?"
    r"|drop(?:ping)?|postpon\w+|defer(?:ring)?(?:\s(?:action|a\svote|the\svote)\son)?|hold(?:ing)?\sback|resubmit(?:ting)?|updat\w+|modify(?:ing)?|reword(?:ing)?|rework(?:ing)?|reconsider(?:ing)?"
    r"|re-?tabl\w+|defend(?:ing)?|seek(?:ing)?\s(?:a\svote|action)\son|request(?:ing)?\s(?:a\svote|action)\son|shorten(?:ing)?|water(?:ing)?\sdown|split(?:ting)?)"
)
_FATE = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}}),?\s(?P<aux>{{AUX}})(?:{_DECIDES}{_WHEN}|{_SAYS}{_WHEN}(?:\sthat)?\s(?:it|they|he|she)\s(?:would|will|was|were|had|has|is)(?:\s\w+){{0,3}}?)"
    rf"{_WHEN}(?:,?\snot)?(?:\sto|\sagainst|\snot)?{_WHEN}\s(?P<verb>{_HANDLE})\s(?P<doc>\u24b9)"
)
_THAT = (
    r"(?:recall(?:s|ed)?|not(?:e|es|ed)|stress(?:es|ed)?|point(?:s|ed)?\sout|maintain(?:s|ed)?|argue(?:s|d)?|explain(?:s|ed)?|add(?:s|ed)?|believe(?:s|d)?|regret(?:s|ted)?|said|says|stated|emphasi[sz]e(?:s|d)?"
    r"|observe(?:s|d)?|remind(?:s|ed)?\s(?:members|delegations|the\s[\w\u24bb]+)|(?:is|are|was|were)\s(?:pleased|gratified|glad|proud|happy|grateful|disappointed))"
)
_OWN_CLAUSE = pattern(
    rf"(?P<who>\u24c5)(?P<aside>{{ASIDE}}{{0,1}})(?P<gap>(?:[^\u24c5\u24b9;:.()]{{1,140}}?,?\s(?:and|but))?)\s(?P<aux>{{AUX}})(?P<verb>{_THAT}){_WHEN}\sthat{_WHEN}\s(?P<doc>\u24b9)\s(?:has|have|had|was|were|is|are|did|does|enjoy|receiv|won|drew)"
)
_KEEPS_TO = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>(?:prefers?|preferred|favou?rs?|favou?red|stands?\sby|stood\sby|sticks?\sto|stuck\sto|recall(?:s|ed)|refer(?:s|red)\sto"
    r"|argued\sfor|commends?|commended|had|has|put|pushed|promoted|explained|praised|prepared|produced)(?:\s\u24c9)?)\s(?P<doc>\u24b9)"
)
_WON = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>won|secured|obtained|gained|got|gathered|mustered|sought|lobbied|campaigned|lost|failed|fell\sshort)(?:\s\u24c9)?"
    r"\s(?:(?!\b(?:against|by|from)\b)[\w-]+\s){0,4}?(?:(?:approval|adoption|passage|support|backing|endorsement|votes?|majority|consensus|co-sponsors)(?:\s\u24c9)?\s(?:for|of|on|behind)|for|to\s(?:get|win|secure|have|push)|get|win|have)\s(?P<doc>\u24b9)"
)
# "asked the Council to vote on its draft"; "had its resolution adopted": of what is its own
_HAD = pattern(
    r"(?P<who>\u24c5)(?P<aside>{ASIDE}{0,1})\s(?P<aux>{AUX})(?P<verb>(?:asked|called\s(?:up)?on|urged|invited|pressed|begged)\s(?:the\s)?(?:\u24bb|(?:[\w-]+\s)?(?:Council|Assembly|Committee|Commission|Conference|members|delegations|colleagues))(?:\s\w+)?\sto\s(?:vote\s(?:on|for)|adopt|approve|act\son|support|back|pass|endorse)"
    r"|(?:saw|had|got|(?:succeeded|managed)\s(?:in|to)\s(?:having|getting|have|get))(?=\s\u24b9\s(?:\w+ly\s)?(?:adopted|approved|passed|carried|endorsed|voted|defeated|rejected|through)\b))\s(?P<doc>\u24b9)"
)
_ITS = later(r"(?:its|their|our|my|his|her)\s", re.I)
_ITS_DRAFT = later(r"(?:their\s|its\s(?:\w+\s)?draft)", re.I)  # "asked the Council to act on its resolution": the Council's
_WHOSE = {"saw": _ITS, "got": _ITS, "succeeded": _ITS, "managed": _ITS, "had": later(r"(?:its|their|an?|the|two|three)\s", re.I)}
_ITS_OWN = later(r"(?:its|their|our|my)\s+own\s", re.I)
_OTHER = later(r"\b(?:which|who|whose|that|while|when|if)\b|(?:^|,\sand|,\sbut)\s(?:the|this|it|they)\b", re.I)


@rule(
    "sponsorship.own-handled",
    "press",
    "withdr",
    "revis",
    "amend",
    "shelv",
    "pull",
    "insist",
    "put ",
    "merg",
    "maintain",
    "drop",
    "postpon",
    "defer",
    "hold",
    "resubmit",
    "updat",
    "modify",
    "reword",
    "rework",
    "reconsider",
    "tabl",
    "defend",
    "seek",
    "won",
    "secured",
    "obtained",
    "gained",
    "lobbied",
    "failed",
    "prefer",
    "favour",
    "request",
    "shorten",
    "split",
    " that ",
    "asked",
    "urged",
    "invited",
    "called",
    "saw ",
    "had ",
    "got ",
    "having ",
)
def own_handled(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Whose text it is shows in who decides on it: "Ruritania agreed tonight not to press its draft resolution"."""
    name = "sponsorship.own-handled"
    if DOCUMENT not in frame.text or PARTY not in frame.text:
        return
    for compiled in (_FATE, _OWN_CLAUSE, _KEEPS_TO, _WON, _HAD):
        for match in compiled.finditer(frame.text):
            place, document = match.start("who"), reference(frame, match.start("doc"))
            own = found_by(match, _OWN_CLAUSE)
            if found_by(match, _HAD):
                whose = _WHOSE.get(match["verb"].split()[0], _ITS_DRAFT)
            else:
                whose = _ITS if found_by(match, _FATE) or found_by(match, _WON) else _ITS_OWN
            if not whose.match(reading.text, document.start) or not is_text(document, reading):
                continue
            if own and (PARTY in frame.text[:place] or _OTHER.search(match["gap"])):
                continue
            if document.kind in ("decision", "letter", "statement", "report"):
                continue
            if not free(frame, place, match.end(), name) or chaired(frame, place, match.start("verb"), name):
                continue
            start, end = frame.span(place, match.end("doc"))
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place),),
                document=document,
                verb="draft" if "draft" in reading.text[document.start : document.end] else document.called or "text",
                does="submit",
                times=times_between(frame, place, place),
                confidence=0.75,
            )
