"""Words that say how somebody voted, in the pattern text of a sentence (``extract/frame.py``).

Only what is told as done: "voted", "has abstained", "abstaining". "Will abstain", "would have voted", "intended to vote" match nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from graphkit.extract.patterns import later
from graphkit.extract.votes.changed import changed
from graphkit.extract.votes.company import company
from graphkit.extract.votes.items import Choice
from graphkit.extract.votes.passing import passing

_YES = r"in\sfavou?r|for(?=[\s,;.)])|[\"\u201c\u201d\u2018\u2019]?yes[\"\u201c\u201d\u2018\u2019]?(?!\w)|affirmatively|positively"
_NO = r"against|[\"\u201c\u201d\u2018\u2019]?no[\"\u201c\u201d\u2018\u2019]?(?!\w|\sconfidence)|negatively"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})"

_HAD_TO = (
    r"(?:having\shad|(?<!have\s)(?<!has\s)(?<!had\s)(?<!not\s)had(?:\s(?:again|therefore|thus|\w+ly))?(?=\sto\s)|had\sno\s(?:choice|option|alternative|other\s\w+)\s(?:but|than)"
    r"|(?:was|were|felt)\s(?:thus\s|therefore\s)?(?:obliged|compelled|forced|constrained|bound)|chose|opted|preferred|elected|saw\sfit|(?:was|were|had\sbeen)\s(?:glad|pleased|happy|proud|delighted|able|once\sagain\s\w+)|had\s(?:decided|chosen))\sto\s"
)

_VOTED_SO = r"voted(?:,\s[^\u24c5\u24b9;.,]{1,40},|\s(?:\u24c9|today|yesterday|again|once\sagain|this\stime))?\s"
_FINITE = later(
    rf"\b(?:(?P<yes>{_HAD_TO}vote\s(?:{_YES})|{_VOTED_SO}(?:{_YES})|pressed\sthe\sgreen\sbutton|(?:cast|gave|given)\s(?:an?|its|their|his|her|our)\svotes?\s(?:in\sfavou?r|to\s\u24b9)|cast\s(?:(?:an?|its|their|his|her)\s)?(?:affirmative|positive|favou?rable|[\"\u201c\u201d\u2018\u2019]?yes[\"\u201c\u201d\u2018\u2019]?)\svotes?|(?:ont|a)\svot\u00e9\s(?:pour|en\sfaveur))"
    rf"|(?P<no>{_HAD_TO}vote\s(?:{_NO})|{_VOTED_SO}(?:{_NO})|pressed\sthe\sred\sbutton|sided\swith\s[^;.,]{{2,40}}?\sin\svoting\s(?:{_NO})|{_HAD_TO}(?:use\s(?:its|their)\svetos?|veto)\b|vetoed|cast\s(?:(?:an?|its|their|his|her|the(?:\s(?:only|sole|lone|single|{_NUMBER}))?)\s)?(?:negative\svotes?|veto(?:es)?|[\"\u201c\u201d\u2018\u2019]?no[\"\u201c\u201d\u2018\u2019]?\svotes?|votes?\sagainst|dissenting\svotes?)"
    r"|(?:used|exercised|wielded)\s(?:its|their|an?|the)\sveto(?:es)?|(?:ont|a)\svot\u00e9\s(?:contre|non)|(?:a|ont)\soppos\u00e9\sson\sveto)"
    rf"|(?P<abstain>{_HAD_TO}abstain\b|voted\s(?:to\s)?[\"\u201c\u201d\u2018\u2019]?abstain(?:ed)?[\"\u201c\u201d\u2018\u2019]?(?!\w)|ended\sup\samong\sthe\sabstain(?:ers|ing\s\w+)|pressed\sthe\s(?:yellow|white)\sbutton|could\s(?:only|but)\sabstain|abstained(?!\sfrom\s(?!vot|the\svot|participat\w+\sin\sthe\svot))|(?:sat|stayed|remained)\son\sthe\sfence(?=[,;.]|\son\s)|withheld\s(?:its|their)\svotes?(?=[,;.]|\son\s)|(?:had|has|have)\ssat\sout|sat\sout\s(?:the\s)?vot\w+|(?:s'|se\s)(?:est|sont|\u00e9tait|\u00e9taient)\sabstenue?s?)"
    r"|(?P<weakyes>(?:had|have|has)\s(?:\w+ly\s)?supported\s(?=(?:(?:the|that|this)\s(?:[\w-]+\s)?)?\u24b9|it\b))"
    r"|(?P<weakno>(?:had\s|were\s|was\s)?opposed\b(?!\sto\b(?!\s(?:it|\u24b9)))|stood\salone\s(?:\u24c9\s(?:night\s)?)?(?:against\b|in\s(?:blocking|vetoing|voting\s(?:against|no)|opposing|opposition|dissent\w*|rejecting)\b)|(?:were|was)\sagainst\b|said\s[\"\u201c\u201d\u2018\u2019]?no[\"\u201c\u201d\u2018\u2019]?(?=[;,.]|$)|dissented))",
    re.I,
)
_DOING = later(
    rf"\b(?:(?P<yes>voting\s(?:{_YES}))|(?P<no>voting\s(?:{_NO})|casting\s(?:(?:its|their|a|an|the)\s)?(?:(?:only|sole|lone)\s)?(?:veto(?:es)?|(?:negative|dissenting)\svotes?|votes?\sagainst)|(?:in\s)?dissent(?:ing)?\b)|(?P<abstain>abstaining)|(?P<weakno>opposing|opposed|against|in\sopposition))",
    re.I,
)
_WHAT = r"\s(?:it|them|both(?:\stexts|\sdrafts)?|all\s\w+|the\s\w+|\u24b9)"
_INVERTED = later(
    rf"\b(?:(?P<no>vot(?:ing|ed)\s(?:against(?:{_WHAT})?|no)|opposed|opposing|against|(?:negative|no|dissenting)\svotes?|votes?\sagainst|dissenters?|dissenting\s\w+|noes)|(?P<yes>voting\s(?:in\sfavou?r(?:\sof{_WHAT})?|yes|for(?:{_WHAT})?)"
    r"|voted\s(?:in\sfavou?r|yes)|(?:positive|affirmative|yes)\svotes?|votes?\sin\sfavou?r)|(?P<abstain>abstain(?:ing|ed|ers?)|abstentions?))"
    r"(?:\s(?:on\s)?(?:\u24b9|it|both|the\s\w+))?(?:\s(?:were|was|being|included|came\sfrom|are):?|,?\s(?:among\s(?:them|which|whom)|including|notably)(?:\swere)?)\s(?:only\s|cast\sby\s|those\sof\s|that\sof\s|the\s)?\u24c5",
    re.I,
)
_OF_THOSE = later(
    r"\b(?:of|among|amongst)\s(?:all\s)?(?:those|the\s(?:countries|States|delegations|members))\s(?:(?:that|which|who)\s(?:had\s|have\s)?)?"
    r"(?:(?P<no>vot(?:ing|ed)\sagainst|opposed|opposing|casting\snegative\svotes)|(?P<abstain>abstain(?:ing|ed))|(?P<yes>vot(?:ing|ed)\sin\sfavou?r))"
    r"(?:\s(?:it|\u24b9|the\s\w+))?,\s(?:the\s)?\u24c5",
    re.I,
)
_BUT = later(
    r"\bvoted\s(?:against|in\sfavou?r\sof|for)\s[^\u24c5;.]{3,90}?,?\s(?:but|and|while\svoting)\s(?:(?P<yes>in\sfavou?r\sof|for)|(?P<no>against))"
    r"(?=\s(?:the\b|it\b|\u24b9))",
    re.I,
)
_NOUN = later(
    r"\b(?:(?P<no>negative\svotes?|votes?\sagainst|dissenting\svotes?|vetoed|veto(?:es)?|opposed)|(?P<yes>votes?\sin\sfavou?r|(?:positive|affirmative)\svotes?)|(?P<abstain>abstentions?))"
    r"(?:\son\s(?:\u24b9|it|both|the\s\w+))?(?:\s(?:(?:only\s)?(?:cast\s)?by|of|from)|,\s(?:both\s|all\s)?(?:from|by|those\sof|that\sof))\s(?:[\w\s-]{3,40}[,(]\s?)?(?:the\s)?\u24c5",
    re.I,
)
_OWNED = later(
    r"(?:\u24c5's?|\u24b6)\s(?:(?P<abstain>abstention)|(?P<no>negative\svote|vote\sagainst|veto(?!\s(?:\u24b9|power|right|threat|text|draft|resolution|initiative|proposal|paper|debate|reform|pledge|mandate|plan|amendment|rule))))\b"
    r"|\u24c5\s\((?:(?P<absent>abstain(?:ed|ing)|abstention)|(?P<against>(?:voted\s)?against|opposed|no)|(?P<favour>(?:voted\s)?in\sfavou?r|yes))\)",
    re.I,
)
_ONLY = later(
    rf"\u24c5(?:,\s(?:which|who))?\s(?:was|were|is|are|ha[ds]\sbeen|have\sbeen|found\s(?:itself|themselves))\s(?:the\s(?:only\s|sole\s|lone\s|single\s|main\s|chief\s|principal\s)?|among\s(?:the\s|those\s)?)(?:{_NUMBER}\s|\w+\s)?(?:(?:Member\s)?States?|countr(?:y|ies)|delegations?|members?|nations?|ones?)?\s?"
    r"(?:(?:to\s|that\s|which\s|who\s)?(?P<no>vot(?:e|ed|ing)\s(?:against|no)|oppos(?:e|ed|ing)|dissent(?:ers?|ed|ing)?|opponents|objectors|sided\swith\s[^;.,]{2,40}?\sin\svoting\s(?:no|against))|(?P<noes>nay-?sayers?|[\"\u201c\u201d\u2018\u2019]no[\"\u201c\u201d\u2018\u2019]|no(?:es|\svotes?)|negative\svotes?)|(?:to\s|that\s|which\s|who\s)?(?P<abstain>abstain(?:ed|ing|ers?)?)"
    r"|(?:to\s|that\s|which\s|who\s)?(?P<yes>vot(?:e|ed|ing)\sin\sfavou?r|(?<=\samong\sthose\s)in\sfavou?r(?!\sof)))",
    re.I,
)
_NOES = (
    r"(?P<no>[\"\u201c\u201d\u2018\u2019]no[\"\u201c\u201d\u2018\u2019]|no(?:es|\svotes?)"
    r"|nay-?sayers?|dissent(?:er|ing\svote)s?|negative\svotes?|votes?\sagainst)"
)
_ABSTAINERS = r"(?P<abstain>abstain(?:ers?|ing\s\w+)|abstentions?)"
_YEAS = r"(?P<yes>yeas|ayes|(?:yes|affirmative|positive)\svotes)"
_LONE = later(rf"\u24c5,?\s(?:being\s|as\s)?the\s(?:lone|sole|only|single)\s(?:{_NOES}|{_ABSTAINERS})", re.I)
_AMONG = later(rf"\u24c5,?\s(?:being\s|all\s|both\s)?among\sthe\s(?:{_NUMBER}\s)?(?:{_NOES}|{_ABSTAINERS}|{_YEAS})", re.I)
_LISTED = later(
    r"\b(?:that|which|who|those|countries|States)\s(?:nevertheless\s|still\s|\w+ly\s)?(?:(?P<yes>(?:said|voted|voting|saying)\s(?:yes|in\sfavou?r))|(?P<no>(?:said|voted|voting|saying)\s(?:no|against))"
    r"|(?P<abstain>abstain(?:ed|ing)))\s?:\s(?:the\s)?\u24c5",
    re.I,
)
_GAPPED = later(r"(?<=\s)\u24c5\s(?:(?P<yes>in\sfavou?r|yes)|(?P<no>against|no))(?=[,.;)]|$|\sand\b|\swhile\b)", re.I)
_VOTED = later(r"\bvot(?:ed|ing)\b", re.I)
_JOINED = later(
    r"\u24c5(?:,\s(?:who|which))?(?:\s(?:had|has|have|also|both))*\sjoined\s(?:with\s)?\u24c5\sin\s(?:(?:a|an|the|casting\s\w+)\s)?(?:(?P<no>(?:voting\s)?(?:[\"\u201c\u201d\u2018\u2019]?no[\"\u201c\u201d\u2018\u2019]?(?!\w)|against)|opposing|opposition|rejecting|voting\s\w+\sdown)"
    r"|(?P<abstain>abstaining|abstention)|(?P<yes>voting\s(?:in\sfavou?r|yes)|a\syes))",
    re.I,
)
_JOINED_BY = later(
    r"\bjoined\s(?:only\s)?by\s(?:the\s)?\u24c5\sin\s(?:(?P<no>opposing|rejecting|voting\s(?:against|no))|(?P<abstain>abstaining)|(?P<yes>voting\s(?:in\sfavou?r|yes)))",
    re.I,
)
_BY_VOTING = later(  # "Ruritania broke the consensus by voting against it"
    r"\u24c5(?:\s(?:had|has|have|then|again|both|all))*\s(?:broken?|defied|isolated|shown?|showed|demonstrated|expressed|signalled|reacted|responded|departed|blocked)"
    r"\s[^\u24c5;.,]{2,60}?\s(?:by|in)\s(?:(?P<no>voting\s(?:against|no))|(?P<abstain>abstaining)|(?P<yes>voting\s(?:in\sfavou?r|yes)))",
    re.I,
)
_LEFT_NO_CHOICE = later(  # "… had left her no choice but to abstain"
    r"\bleft\s(?:him|her|it|them|(?:his|her|its|their)\s(?:delegation|country|Government)s?)\s(?:with\s)?no\s(?:other\s)?(?:choice|option|alternative|course)\s(?:but|other\sthan|except)"
    r"\s(?:to\s)?(?:(?P<abstain>abstain)|(?P<no>vote\s(?:against|no)))\b",
    re.I,
)
_EXPLAINED = later(
    r"\b(?:explain(?:ed|ing|s)?|explanation\sof|account(?:ed|ing)\sfor|reasons?\s(?:for|behind)|justif(?:ied|ying)|said|noted|added|stressed|recalled)\s(?:that\s)?(?P<of>his|her|its|their|the)\s(?:(?:own|country's|delegation's|Government's)\s)?"
    r"(?:(?P<abstain>abstention)|(?P<no>negative\svote|vote\sagainst|no\svote)|(?P<yes>vote\sin\sfavou?r|positive\svote|affirmative\svote))(?:\sof\s(?:(?:his|her|its)\s(?:delegation|country|Government)|\u24c5))?",
    re.I,
)

_OURS = later(  # "We take the floor to explain our votes against draft resolution L.9"
    r"\b(?:explain(?:ing)?|explanation\sof|reasons?\sfor|clarify)\s(?:my|our)\s(?:own\s|joint\s)?(?:(?P<abstain>abstentions?)|(?P<no>(?:negative|no)\svotes?|votes?\sagainst)|(?P<yes>votes?\sin\sfavou?r|(?:positive|affirmative)\svotes?))(?![\w-])",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Act:
    """How somebody voted, in a run of a frame. ``how`` says where to look for who; ``weak``: only beside a vote."""

    start: int
    end: int
    choice: Choice
    how: str  # finite, doing, after, before, both, pronoun, ours
    weak: bool = False
    beside: bool = False  # weak, and told only beside a vote whatever the choice


def acts(text: str) -> list[Act]:
    """Return what a pattern text tells of votes, in order; where two overlap, the one that names who."""
    found: list[Act] = []
    for pattern, how in (
        (_JOINED, "both"),
        (_ONLY, "before"),
        (_LONE, "before"),
        (_AMONG, "before"),
        (_LISTED, "after"),
        (_GAPPED, "before"),
        (_BY_VOTING, "before"),
        (_LEFT_NO_CHOICE, "pronoun"),
        (_EXPLAINED, "pronoun"),
        (_OURS, "ours"),
        (_JOINED_BY, "after"),
        (_OF_THOSE, "after"),
        (_INVERTED, "after"),
        (_NOUN, "after"),
        (_OWNED, "before"),
        (_BUT, "finite"),
        (_FINITE, "finite"),
        (_DOING, "doing"),
    ):
        for match in pattern.finditer(text):
            if pattern is _GAPPED and not _VOTED.search(text, 0, match.start()):
                continue  # the verb told once for two: "Ruritania voted against and Freedonia in favour"
            start = max(match.start("yes"), match.start("no")) if pattern is _BUT else match.start()
            if not any(a.start < match.end() and start < a.end for a in found):
                choice, weak = _choice(match)
                found.append(
                    Act(
                        start,
                        match.end(),
                        choice,
                        how,
                        weak or (how == "after" and match[0].lower().startswith(("against", "opposed"))),
                    )
                )
    differing = list(changed(text))  # told as votes whatever stands beside them
    differing += [told[:4] for told in company(text) if not told[4]]
    for first, last, chosen, place in (*passing(text), *(told[:4] for told in company(text) if told[4]), *differing):
        inside = place in ("before", "after", "asked")
        if not any(
            a.start < last and first < a.end and not (a.weak or (inside and a.how in ("doing", "finite") and first <= a.start))
            for a in found
        ):
            found = [a for a in found if last <= a.start or a.end <= first]
            found.append(
                Act(first, last, chosen, place, weak=place != "asked" and (first, last, chosen, place) not in differing, beside=True)
            )
    return sorted(found, key=lambda a: a.start)


def _choice(match: re.Match[str]) -> tuple[Choice, bool]:
    groups = match.groupdict()
    if groups.get("weakno") or groups.get("weakyes"):
        return ("no" if groups["weakno"] else "yes"), True
    for name, other in (("yes", "favour"), ("no", "against"), ("abstain", "absent")):
        if name == "no" and groups.get("noes"):
            return "no", False
        if groups.get(name) or groups.get(other):
            return name, groups.get(other) is not None  # type: ignore[return-value]
    raise AssertionError(match[0])
