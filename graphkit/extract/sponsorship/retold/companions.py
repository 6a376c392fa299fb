"""With whom, told in one way: "in the company of Freedonia", "alongside a core group made up of Freedonia and Sylvania".

English has many turns for acting together, and puts words such as "partners" and "a group of States comprising" before the names. A frame
is drawn once more with "together with" in their place, which the rules know. Who is consulted, thanked or merely present is no companion:
"in consultation with" and "in the presence of" are not among the turns.
"""

from __future__ import annotations

from graphkit.extract.frame import PARTY, Frame
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn

_HOW = (
    r"(?:(?:this\stime|again|now|once\sagain|as\sbefore)\s)?"
    r"(?:in\s(?:the\s)?company\s(?:of|with)|alongside(?:\sof)?|along\swith|side\sby\sside\swith|hand\sin\shand\swith|shoulder\sto\sshoulder\swith"
    r"|in\s(?:(?:close|full|joint|active)\s)?(?:concert|tandem|league|unison|cooperation|co-operation|partnership|collaboration|conjunction|association)\swith"
    r"|in\scommon\swith|jointly\swith|together\swith|with(?=\s(?:an?|the|its|our|their)\s(?:[\w-]+\s){0,3}(?:group|coalition)\b))"
)
_PEOPLE = r"(?:States|countries|nations|delegations|partners|co-sponsors|sponsors|members|friends|allies|neighbou?rs|others|governments)"
_COUNT = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|other|\d{1,3})"
_GROUP = (
    rf"(?:(?:an?|the|its|our|their)\s)?(?:{_COUNT}\s)?(?:(?!of\b|from\b|letters?\b|experts?\b)[\w-]+\s){{0,3}}?"
    rf"(?:(?:group|coalition|number|alliance|trio|quartet|handful|dozen|team|band|range|majority)(?:\sof\s(?:[\w-]+\s){{0,2}}?{_PEOPLE})?|{_PEOPLE})"
    r"(?:,?\s(?:made\sup\sof|composed\sof|consisting\sof|comprising|formed\sby|of|namely|including|such\sas|that\sincluded|which\sincluded|among\sthem|notably|from)"
    r"|,|:|\s\(|\s--?)?\s?(?:the\s)?"
)
_TURN = later(rf"(?P<turn>\b{_HOW}\s(?:the\s(?=\u24c5))?(?P<group>{_GROUP})?)\u24c5(?!'s?\s)")
_COLLEAGUES = later(r"\bwith\s(?P<our>(?:our|its|their|his|her)\s)\u24c5(?P<cut>\s(?:colleagues?|friends|counterparts?|neighbou?rs))\b")
# "with our friends from Freedonia", "by our neighbours Freedonia and Sylvania"
_FRIENDS = later(
    r"\b(?:with|by|from|of|to|for|and)(?P<cut>\s(?:our|its|their|my|his|her)\s(?:(?!of\b|own\b)[\w-]+\s){0,2}?(?:friends?|colleagues?|neighbou?rs?|partners?|allies|counterparts?|brothers?|sisters?)"
    r"(?:\s(?:from|of|in)|,)?\s(?:the\s(?:delegations?\sof\s)?)?)(?=\u24c5)"
)
_FRONTED = later(r"(?:^|[,;]\s)(?P<turn>[Ww]ith\s)(?:the\s)?\u24c5(?=,?\s\u24c5\s)")  # "With Freedonia, we have prepared a paper"


def companions_plain(frame: Frame) -> Frame:
    """The frame with every turn for acting together told as "together with"; the frame itself where there is none."""
    if PARTY not in frame.text:
        return frame
    edits = [
        Edit(*match.span("turn"), "together with ")
        for match in _TURN.finditer(frame.text)
        if match["turn"] not in ("together with ", "jointly with ", "along with ")
    ]
    edits += [Edit(*match.span("cut"), " ") for match in _FRIENDS.finditer(frame.text)]
    edits += [Edit(*match.span(one)) for match in _COLLEAGUES.finditer(frame.text) for one in ("our", "cut")]
    edits += [
        Edit(*match.span("turn"), "Together with " if match["turn"][0] == "W" else "together with ")
        for match in _FRONTED.finditer(frame.text)
    ]
    return redrawn(frame, edits) if edits else frame
