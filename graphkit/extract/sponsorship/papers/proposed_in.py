"""Papers cited behind what they propose: "Ruritania proposed a moratorium (WP.9)", "Freedonia put in papers on casks (WP.3 and WP.4)".

The symbol of a paper in brackets behind a proposal of a State is its source. What a State proposes to do with a text of others ("proposed
the adoption of the programme (CD/9)") is no paper of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.owned.pairs import is_paper
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_SEVERAL = r"[(\[](?:see\s|in\s|documents?\s)?(?P<docs>\u24b9(?:(?:,|;)\s\u24b9){0,8}(?:,?\sand\s\u24b9)?)(?=[)\],;])"
_PROPOSED = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>proposed|suggested|advocated|outlined|described|floated|put\sforward|sketched|offered"
    r"|advanced|elaborated|recommended|set\sout|presented|tabled|circulated)\s"
    rf"(?P<what>(?:an?|one|two|three|several|detailed|some|measures|ways|steps|how"
    rf"|such)\b[^\u24c5\u24b9;:.()]{{2,140}}?)(?:\s\u24c9)?,?\s{_SEVERAL}"
)
_IN_IT = pattern(
    r"(?P<who>\u24c5)\s(?P<aux>{AUX})(?P<verb>proposed|suggested|put\sforward|offered|advanced|outlined|set\sout)\s"
    r"(?P<what>(?:an?|its|their|some|detailed)\s[^\u24c5\u24b9;:.()]{2,80}?)\sin\s(?:document\s|paper\s)?(?P<docs>\u24b9)(?=[.,;]|$)"
)
_AND = later(
    r"[)\]],?\sand\s(?:(?:later|then|again|subsequently|\u24c9),?\s)*(?:an?|its|their|two|three|another|further)\s(?P<what>[^\u24c5;:.()]{2,100}?),?\s"
    + _SEVERAL
)
_PUT_IN = pattern(
    r"(?P<who>\u24c5)(?:\s-{1,2})?\s(?P<aux>{AUX})(?P<verb>submitted|tabled|put\sin|put\sforward|presented|circulated|introduced|handed\sin"
    r"|contributed|produced|prepared|authored|co-?authored|co-?sponsored"
    r"|sponsored|issued)\s(?P<what>(?:[\w\u24c9-]+\s){0,5}?(?:\u24b9|(?:papers|drafts|texts|amendments|proposals|resolutions"
    r"|memoranda|notes|studies|contributions|elements|outlines?|sketch|scheme|version|study)\b)[^\u24c5;:.()]{0,160}?),?\s" + _SEVERAL
)
_CITED = later(r"(?:^|/)(?:WP|CRP)\.|^(?:CD|ENDC|CCD)/(?!PV)")
_OF_OTHERS = later(
    r"\b(?:adopt\w*|amend\w*|postpon\w*|defer\w*|consider\w*|endors\w*|documents?|reports?|revis\w*|changes?|delet\w*|replac\w*"
    r"|vot\w*|compromise\son|solution\sto|objections?|candidat\w*"
    r"|summar(?:y|ies)|overview|account|discussions?|debates?|outcome|results|findings|meeting|response|reply|reaction|alternative\sto)\b",
    re.I,
)
_BACK = later(r"(?:on|to|of|from|with|about)\s\u24b9|\b(?:comment|repl|respon|object|amendments?\sto|welcom|referr)\w*", re.I)


@rule("sponsorship.proposed-in", " (\u24d3", "(in \u24d3", "(see \u24d3", "(document", " in \u24d3")
def several(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The symbols behind what a State proposed or put in: "Freedonia put in papers on casks at two sessions (WP.3 and WP.4)"."""
    name = "sponsorship.proposed-in"
    for compiled in (_PROPOSED, _PUT_IN, _IN_IT):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if (_BACK if compiled is _PUT_IN else _OF_OTHERS).search(match["what"]):
                continue
            if (
                negated(match["aux"])
                or planned(match["aux"])
                or chaired(frame, place, place + 1, name)
                or not free(frame, place, match.end(), name)
            ):
                continue
            if "respectively" in frame.text[match.end() : match.end() + 16]:
                continue
            one: re.Match[str] | None = match
            while one:
                for at, _ in frame.all("\u24b9", one.start("docs"), one.end("docs")):
                    document = reference(frame, at)
                    if not (
                        _CITED.search(document.symbol or "")
                        or (compiled is _PUT_IN and (is_paper(document) or is_draft(document, reading)))
                    ):
                        continue
                    start, end = frame.span(place, one.end("docs"))
                    yield Hit(
                        rule=name,
                        start=start,
                        end=end,
                        who=(who(frame, place),),
                        document=document,
                        verb=match["verb"],
                        does=family(match["verb"]) if compiled is _PUT_IN else "submit",
                        times=times_between(frame, one.start(), one.end()),
                        confidence=0.8,
                    )
                one = _AND.match(frame.text, one.end())
