"""Predicates of one subject, far from it: "Ruritania welcomed the report of the Panel (S/2031/9), and co-sponsored resolution 1/2".

The frame is drawn anew with the last predicate right behind its subject. Another subject between them (a name that is nobody's object, a
pronoun, a clause with "which" or "that") takes the predicate for itself, and a participle is no predicate ("a report written in Geneva
and submitted to the Assembly").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from graphkit.extract.frame import DOCUMENT, PARTY, Frame
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.retold.redrawn import Edit, redrawn
from graphkit.extract.sponsorship.words import pattern

_OWN_AUX = (
    r"(?:(?:has|have|had|is|are|was|were|am)\s"
    r"(?:also\s|now\s|again\s|once\sagain\s|therefore\s|proudly\s|itself\s|already\s|jointly\s|even\s|always\s|consistently\s|regularly\s|been\s)*(?:(?:very\s)?(?:proud|pleased|happy|honou?red|glad|grateful)\sto\s(?:be|have\s(?:been\s)?)\s?)?)"
)
_FURTHER = pattern(
    rf"(?P<comma>,)?\s(?P<join>and|but)\s(?P<then>(?:therefore|also|then|later|subsequently|again|indeed|even|thus|recently|\u24c9|[a-z]{{3,12}}ly),?\s){{0,2}}"
    rf"(?P<aux>{_OWN_AUX})?(?P<verb>co-?sponsored|sponsored|submitted|tabled|introduced|presented|authored|co-?authored|initiated|put\sforward|proposed|drafted|circulated"
    r"|co-?sponsors|(?:(?<=is\s)|(?<=are\s)|(?<=been\s))(?:co-?)?sponsoring|(?<=[sedmen]\s)(?:an?|the|one\sof\s(?:the|its)|among\s(?:the|its))\s(?:[a-z]+\s){0,2}(?:co-?)?(?:sponsors?|authors?)|(?:became|become|joined\sin|joined)\s[a-z\s-]{0,30}?(?:co-?)?(?:sponsor(?:s|ing|ship)?|authors?)|(?:had|have|has|takes|take)\s(?:the|great|much)\s[a-z\s]{0,16}(?:honou?r|pleasure|privilege)\s(?:to|of|in)\s[a-z-]+)\b(?!\sby\b)"
)
_OBJECT = later(
    r"\b(?:of|by|with|from|for|to|between|against|than|like|in|as|including|among|behalf|thank\w*|congratulat\w+|commend\w*|joined|joins|supported"
    r"|supports?|praised|praises|followed|\u24c5,|\u24c5\sand)\s(?:the\s)?$"
)
_BREAKS = (". ", ";", ":", "?", "!", ' "')
_FINITE = later(
    r"\)?(?:,[^,;:.]{2,80},|,)?\s(?P<v1>(?!(?:and|or|of|in|on|to|for|with|by|at|from|who|which|that|as|is|are|were|not)\b)[a-z]+(?:\s[a-z]+){0,2})"
)
_PAST = later(
    r"\b(?:[a-z]+ed|was|were|took|gave|made|held|spoke|led|met|chose|became|began|had|has|have|sought|found|went|brought|built|won)\b"
)
_OTHER_SUBJECT = later(
    r"\b(?:who|which|that|whose|whom|when|while|where|because|if|although|though|unless|whereas|after|before|until|so|than|how|what)\b"
    r"|(?:^|,|\band|\bbut|\bor)\s(?:the|this|that|these|those|it|they|he|she|we|there|others|many|some|several|most|all|both|a|an|\u24bb|\u24b9)\s(?:[\w\u24bb'-]+\s){0,8}?(?:was|were|is|are|has|have|had|[a-z]{3,}ed|adopts?|took|gave|made)\b"
    r"|\u24b6\s(?:delegation|representative|ambassador|minister|government|colleague)"
)
_PARTICIPLE_BEFORE = later(
    r"\b(?!had|has|have)[a-z]+(?:ed|en|sent|made|held)\s(?:by|in|at|to|on|for|under|during|within|as|last|from|\u24c9|\u24bb)\b"
)
_UNSURE = later(
    r"\b(?:would|could|might|may|should|will|shall|must|can|cannot|not|never|neither|nor|no|without|refus\w+|declin\w+|fail\w*|unable|if)\b",
    re.I,
)
_ACROSS = later(r"\b(?:in|pursuant|under|as|with|per|through|following|accordance|against|about|regarding)\b")
_THAT_IT_BE = later(r"[^\u24b9;:.]{0,60}\u24b9\s(?:be|should|would|not)\b")
_NUMBERED = later(r"\s\u24b9")
_BACK = later(r"^(?P<it>(?:\s(?:it|this\stext|this\sresolution))(?=[\s.,;)]|$))|^(?P<of>\sof\sit)\b")


def coordinated(frame: Frame) -> Iterator[Frame]:
    """Yield the frame once for each further predicate, drawn to its subject."""
    for match in list(_FURTHER.finditer(frame.text))[:4]:
        place = _subject(frame, match)
        if place is None:
            continue
        edits = [Edit(place + 1, match.start("aux") if match["aux"] else match.start("verb"), " ")]
        edits += list(_named(frame, match, place))
        if frame.text.startswith(", \u24b9", match.end()):  # "helped to draft, and co-sponsored, the text"
            edits.append(Edit(match.end(), match.end() + 1))
        yield redrawn(frame, edits)


def _subject(frame: Frame, match: re.Match[str]) -> int | None:
    """The place of the party whose predicate this is, or None where another subject may lie between, or it may be a participle."""
    text, end = frame.text, match.start()
    floor = max(text.rfind(mark, 0, end) for mark in _BREAKS) + 1
    places = [at for at, _ in frame.all(PARTY, floor, end) if not _OBJECT.search(text[max(floor, at - 24) : at])]
    if not places:
        return None
    place = places[-1]
    between = text[place + 1 : end]
    verb = _FINITE.match(between)
    if verb is None or len(between) > 320 or _OTHER_SUBJECT.search(between) or between.count("(") != between.count(")"):
        return None
    if re.search(r"\b(?:of|by|with|from|for|between|against|than|like|including)\s(?:the\s)?$", text[max(floor, place - 24) : place]):
        return None
    own = bool(match["aux"]) or match["verb"].lower().startswith(("became", "is", "has", "had"))
    if match["verb"].lower() == "proposed" and _THAT_IT_BE.match(text, match.end()):
        return None
    if _UNSURE.search(between) and not (own or match["join"].lower() == "but"):
        return None
    if not own:
        past = _PAST.search(verb["v1"])
        direct = "spons" in match["verb"] and _NUMBERED.match(text, match.end()) and _has_symbol(frame, match.end() + 1)
        if not match["comma"] and match["join"].lower() == "and" and not past and not direct:
            return None
        if _PARTICIPLE_BEFORE.search(between, verb.end()) and not (match["comma"] and "spons" in match["verb"]):
            return None
        after = text.find(DOCUMENT, match.end())
        if after >= 0 and "spons" not in match["verb"] and _ACROSS.search(text, match.end(), after):
            return None
    return place


def _has_symbol(frame: Frame, at: int) -> bool:
    return bool(getattr(frame.parts.get(at), "symbol", None))


def _named(frame: Frame, match: re.Match[str], place: int) -> Iterator[Edit]:
    """The document named before as "it" or "its sponsors": the only one between subject and predicate."""
    found = [part for _, part in frame.all(DOCUMENT, place, match.start())]
    if len(found) != 1:
        return
    back = _BACK.match(frame.text[match.end() :])
    if back:
        first, last = back.span()
        words = " of \u24b9" if back["of"] else " \u24b9"
        yield Edit(match.end() + first, match.end() + last, words, found[0])
        return
    its = re.search(r"\bits\b", match["verb"])
    ending = re.search(r"[a-z-]+$", match["verb"])
    if (
        (its or re.search(r"(?:sponsors?|authors?)$", match["verb"]))
        and ending
        and not re.match(r"\s(?:of|\u24b9)", frame.text[match.end() :])
    ):
        if its:
            yield Edit(match.start("verb") + its.start(), match.start("verb") + its.end(), "the")
        at = match.start("verb") + ending.start()
        yield Edit(at, match.end("verb"), f"{ending[0]} of \u24b9", found[0])
