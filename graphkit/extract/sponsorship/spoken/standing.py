"""Being a sponsor, in whatever words: "is happy to be once more among its co-sponsors", "counts itself among the authors of the draft".

Statements tell of a sponsorship that lasts as a state: a delegation is, remains, finds itself or is listed among the sponsors; two that
take turns have done so as lead sponsors. What somebody would like, hopes or is asked to be it is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, Frame, Spoken
from graphkit.extract.patterns import found_by, later
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.acts.brought import is_text
from graphkit.extract.sponsorship.changes.roll import acts, begin, meant, of_else
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import chaired, free, reference, times_between, who
from graphkit.extract.sponsorship.words import family, pattern

# adverbials: "this year, too", "for many years", "once more", "as in the past"
_SO = (
    r"(?:,?\s(?:(?:once|more|again|also|too|still|now|always|this|that|each|every|last|the|in|for|over|since|during|throughout|from|on|and|long|past|recent"
    r"|previous|years?|sessions?|decades?|time|many|several|some|few|two|three|before|ever|usual|outset|beginning|start|years'|traditionally|proudly|itself|as\s(?:in|always|usual|before|ever|one\sof\sthe\sfirst)"
    r"|ourselves|themselves|myself|(?!report|alleg|suppos|near|possib|probab|hard|scarc|bare)[a-z]{3,12}ly)\b|\u24c9),?){0,8}+"
)
_GLAD = (
    rf"(?:(?:is|are|am|was|were){_SO}\s(?:proud|pleased|happy|glad|honou?red|delighted|privileged|gratified)(?:{_SO}\sto{_SO}\s|{_SO}\sto{_SO}\shave{_SO}\s)"
    rf"|(?:has|have|had){_SO}\smade\sit\sa\s(?:point|rule|habit|tradition)\s(?:to|of)\s"
    rf"|(?:has|have|had){_SO}\s(?:great\s|particular\s|distinct\s)?(?:honou?r|privilege|pleasure){_SO}\s(?:of|to){_SO}\s)"
)
_BE = (
    rf"(?:{_GLAD}(?:be|been|being|count|counted|counting|find|found|finding|figure|figured|figuring|appear|appeared|appearing|stand|standing|rank|number|numbered|remain|remaining|feature)"
    rf"|(?:has|have|had){_SO}\s(?:been|remained|figured|stood|ranked|featured)"
    r"|is|are|am|was|were|remains?|remained|counts?|counted|finds?|found|figures?|figured|appears?|appeared|stands?|stood|ranks?|ranked|features?|featured)"
)
_RANK = r"(?P<rank>(?:main|lead|principal|chief|sole|only|joint|original|traditional)\s)?"
_NOUN = r"(?P<noun>(?:co-?\s?)?(?:sponsors?|authors?)|(?:co-?)?penholders?)"
_OF = (
    r"(?:\sof\s(?:(?P<doc>\u24b9)|(?P<it>it|them|(?:that|this|the\ssame|the\ssaid)\s(?:text|paper|(?:working\s|concept\s)paper|draft(?:\sresolution)?|resolution|document|proposal|initiative)|the\slatter)))?(?=[\s,.;:)]|$)"
    r"(?:,?\s(?:together|jointly|along)\swith\s(?:the\s)?(?P<with>\u24c5)(?!'s?\s))?"
)
_IS = pattern(
    rf"(?P<who>\u24c5)\)?(?:,?\s(?:which|who|that))?(?P<link>{_SO}\s{_BE}(?:{_SO}\s(?:listed|named|mentioned|recorded|shown|included|counted|numbered|registered))?{_SO}(?:,?\sas)?\s)"
    rf"(?P<among>one\sof\s(?:the|its|their|those)|(?:among|amongst)\s(?:the|its|their|those)|an?|the|its)\s(?:(?!of\b|for\b|by\b|with\b)[a-z-]+\s){{0,2}}?{_RANK}{_NOUN}{_OF}"
)
_TURNS = pattern(
    rf"(?P<who>\u24c5)\)?(?:,?\s(?:which|who|that))?(?P<link>{_SO}\s(?:(?:has|have|had){_SO}\s(?:been\s)?)?(?:alternat(?:e|es|ed|ing)|rotat(?:e|es|ed|ing)"
    rf"|(?:take|takes|took|taken|taking)\sturns|act(?:s|ed|ing)?|serv(?:e|es|ed|ing)|continued?|shar(?:e|es|ed|ing)\sthe\srole){_SO}\s(?:as|of))"
    rf"(?P<among>(?:\sone\sof)?(?:\s(?:the|its|their|an?))?)\s{_RANK}{_NOUN}{_OF}"
)
_IN_TURN = pattern(
    rf"(?P<who>\u24c5)(?P<among>)(?P<rank>)(?P<link>{_SO}\s(?:(?:has|have|had){_SO}\s(?:been\s)?)?(?:alternat(?:e|es|ed|ing)|(?:take|takes|took|taken|taking)\sturns)\s(?:in|at)\s)"
    r"(?P<noun>(?:co-?)?sponsoring|tabling|submitting|presenting|putting\sforward)\s(?P<doc>\u24b9)"
)
_TAKEN_IN_TURN = pattern(
    rf"(?P<doc>\u24b9)(?P<among>),?\s(?:which|that)\s(?P<who>\u24c5)(?P<rank>)(?P<link>{_SO}\s(?:(?:has|have|had){_SO}\s(?:been\s)?)?(?:alternat(?:e|es|ed|ing)|(?:take|takes|took|taken|taking)\sturns)\s(?:in|at)\s)"
    r"(?P<noun>(?:co-?)?sponsoring|tabling|submitting|presenting|putting\sforward)(?=[\s,.;:)]|$)"
)
_AND_CO = pattern(
    r"(?P<who>\u24c5),?\s(?P<among>and\s(?:its|their)|(?:together|along|jointly)\swith\s(?:its|their)|(?:together|along|jointly)\swith(?=\sco-?\w+\s\u24c5))\s(?:fellow\s|other\s|main\s)?"
    r"(?P<rank>)(?P<noun>co-?sponsors|co-?authors|fellow\ssponsors)(?P<doc>)\b"
)
_IFS = later(r"[^.;]{0,40}?\b(?:if|provided|once|should|unless|subject\sto)\b")
# after "its sponsors" the clause ends, or goes on with company and time: "the authors cited in the study" are others
_ENDS = later(r"[,.;:)]|$|\s(?:and|but|again|once|this|for|since|together|along|jointly|with|as|in\s\d|\u24c9)\b|\s\u24c9")
_LEADS = later(r"main|lead|principal|chief|sole|only", re.I)
_MEANT = later(r"among|amongst|one of|its|their", re.I)


@rule("sponsorship.standing", "sponsor", "author", "penholder", "turns ", " with ", "and its ", "and their ", "alternat")
def standing(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The state of a sponsor: "Ruritania is happy to be once more among its co-sponsors", "they alternate as lead sponsors of the text"."""
    name = "sponsorship.standing"
    for compiled in (_IS, _TURNS, _IN_TURN, _TAKEN_IN_TURN, _AND_CO):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            if not acts(frame, place) or of_else(frame, match.end("noun")) or _IFS.match(frame.text, match.end()):
                continue
            groups = match.groupdict()
            document = reference(frame, match.start("doc")) if match["doc"] else None
            if (
                document is None
                and not groups.get("it")
                and not found_by(match, _AND_CO)
                and not _ENDS.match(frame.text, match.end("noun"))
            ):
                continue
            if document is None and (groups.get("it") or found_by(match, _AND_CO) or _MEANT.match(match["among"].strip())):
                document = meant(frame, reading, match, far=True)
            elif document is None and frame.text.startswith(
                ",", match.end()
            ):  # "Ruritania, which is a co-sponsor, welcomed the resolution"
                place_after = frame.text.find(DOCUMENT, match.end(), match.end() + 90)
                document = reference(frame, place_after) if place_after >= 0 else None
            elif document is None and isinstance(who(frame, place), Spoken) and (told := frame.text.rfind(DOCUMENT, 0, place)) >= 0:
                document = reference(frame, told)  # "as regards L.9, my delegation is happy to be a co-sponsor"
            if document is None or not (document.symbol or is_text(document, reading)):
                continue
            if not free(frame, place, match.end(), name) or chaired(frame, place, place + 1, name):
                continue
            start, end = frame.span(begin(match), match.end())
            noun = match["noun"]
            yield Hit(
                rule=name,
                start=start,
                end=end,
                who=(who(frame, place), *((who(frame, match.start("with")),) if groups.get("with") else ())),
                document=document,
                verb=f"{match['rank'] or ''}{noun}",
                does=(
                    "sponsor"
                    if found_by(match, _IN_TURN) or found_by(match, _TAKEN_IN_TURN)
                    else "main"
                    if _LEADS.search(match["rank"] or "")
                    else family(noun)
                ),
                times=times_between(frame, place, match.end()),
                confidence=0.8,
            )
