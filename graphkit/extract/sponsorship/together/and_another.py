"""The verb told once for a second text: "Ruritania submitted amendments (L.3) and, together with Freedonia, a further one (L.4)".

Reports and press releases string acts together and leave out what is the same: the verb, and the subject where it has not changed. What
follows the second party must be a text that it puts in, told anew with its symbol, and no verb of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import found_by
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.changes.gained import is_puttable
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

_DID = (
    r"\u24c5(?:\s\(\u24c5\))?{ASIDE}{0,1}(?:,?\s(?:which|who))?\s(?P<aux>{AUX})(?P<verb>{SUBMIT}|{INTRODUCE}|{DRAFT}|{SPONSOR})(?P<mid>{ADJ})\s"
    r"(?:\u24b9)(?P<gap>[^\u24c5;]{0,140}?)"
)
_WHEN = r"(?:,?\s(?:later|then|also|subsequently|again|finally|separately|at\sthe\ssame\smeeting|\u24c9),?){0,2}"
_TEXT = (
    r"(?:(?:an?|another|one|two|three|the|its|their)\s(?:[\w-]+\s){0,3}?(?:\u24b9|(?:(?:sub-?)?amendments?|drafts?|texts?|papers?|proposals?|memorandum|resolutions?|decisions?|one"
    r"|notes?|version|revision)(?:\s(?:on|for|concerning|regarding|to)\s[^\u24c5\u24b9;:()]{2,90}?)?,?\s[(\[](?:document\s)?\u24b9)|\u24b9)"
)
_SAME = pattern(
    rf"(?P<who>{_DID})(?:,?\sand|;|,){_WHEN},?\s(?:(?:together|jointly|along)\s)?with\s(?:the\s)?(?:delegations?\sof\s)?(?P<with>\u24c5),?{_WHEN}\s(?P<told>{_TEXT})"
)
_OTHER = pattern(
    rf"{_DID}(?:,?\sand|;(?:\sand)?|,\swhile|,\sbut|,){_WHEN}\s(?:the\s)?(?P<who>\u24c5)(?P<behalf>,?\s(?:also\s)?(?:on\sbehalf\sof|for|in\sthe\sname\sof)\s(?:the\s)?(?P<for>\u24c5))?"
    rf",?{_WHEN}\s(?P<told>{_TEXT})(?!\s(?:was|were|is|are|has|had)\b)"
)


@rule("sponsorship.and-another", DOCUMENT.lower())
def and_another(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A second text without a verb: "Sylvania introduced L.7, and Ruritania, on behalf of Freedonia, a text on casks (L.8)"."""
    if frame.text.count(DOCUMENT) < 2:
        return
    name = "sponsorship.and-another"
    for compiled in (_SAME, _OTHER):
        for match in compiled.finditer(frame.text):
            if negated(match["aux"]) or planned(match["aux"]) or not free(frame, match.start(), match.end(), name):
                continue
            same = found_by(match, _SAME)
            at = match.start("who")
            document = reference(frame, frame.text.rfind(DOCUMENT, 0, match.end()))
            if not document.symbol or not is_puttable(document, reading) or chaired(frame, at, at + 1, name):
                continue
            subject: tuple[Who, ...] = (who(frame, at), who(frame, match.start("with"))) if same else (who(frame, at),)
            start, end = frame.span(at, match.end())
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=subject,
                document=document,
                verb=match["verb"],
                does=family(match["verb"]),
                times=times_between(frame, match.start("told"), match.end()),
                behalf=None if same or not match["for"] else who(frame, match.start("for")),
                confidence=0.8,
            )
