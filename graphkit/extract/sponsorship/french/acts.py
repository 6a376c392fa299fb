"""Who acts in a French clause, for whom, and what comes of it: shared by the rules."""

from __future__ import annotations

import re

from graphkit.extract import trace
from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.spoken import Spoken
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.words import CHAIR, DRAFTS, NOT
from graphkit.extract.sponsorship.hits import Hit, Who
from graphkit.extract.sponsorship.owned.movable import is_draft
from graphkit.extract.sponsorship.subjects import reference, times_between, who

_GOVERNED = later(r"(?:du|des|de)\s|d['\u2019]", re.I)
_PERSON = later(
    r"\b(?:représentante?s?|délégué\w*|ambassad\w+|ministres?|secrétaire\sd'[EÉ]tat|chef\sde\s(?:la\s)?délégation"
    r"|président\sde\sla\sRépublique"
    r"|délégations?|missions?|gouvernements?|porte-parole|coordonnat\w+|haut\sreprésentant|royaume|présidente?)\b[^,;:.ⓅⒹ]{0,60}$",
    re.I,
)
_PREPOSITION = later(
    r"\b(?:par|avec|contre|pour|sur|en|vers|outre|selon|à|au|aux|chez|dans|entre|sauf|malgré|sans|de|du|des|envers|comme|aux\scôtés"
    r"|au\snom|ni|d'après|nom)\s$",
    re.I,
)
_UNSAID = later(
    r"\b(?:si|s'il\sest\svrai\sque|au\scas\soù|ni|(?:a|ont)\s(?:démenti|nié|contesté)\sque|prétend\w*\sque|faux\sque|à\ssupposer\sque"
    r"|comme\ssi|bien\sloin\sque)\s$",
    re.I,
)
_BODY_ON = later(
    r"\b(?:comités?|groupes?|commissions?|panels?|experts?|conférence|mission|rapport|accord|sanctions|envoyée?|bureau|tribunal)\b[^,;:.ⓅⒹ]{0,60}$|\bsur\s$",
    re.I,
)
_FOR = later(
    r"\b(?:(?:s'exprimant|parlant|intervenant|agissant)\s)?(?:au\snom|pour\sle\scompte)\s(?:également\s)?[^;.ⓅⒹ]{0,110}?(?P<who>Ⓟ)", re.I
)
_AFTER = later(
    r",?\s(?:(?:s'exprimant|parlant|intervenant|agissant)\s)?(?:également\s|aussi\s)?(?:au\snom|pour\sle\scompte)\s(?:également\s)?(?:d(?:es|e\ss?es"
    r"|e\stous\sles)\s[^;.ⓅⒹ]{0,60}(?:Ⓓ)?,?\s(?:ainsi\sque|et)\s)?[^;.ⓅⒹ]{0,110}?(?P<who>Ⓟ)",
    re.I,
)
_LEADS = later(
    r"^(?:[Cc]'(?:est|était)\s)?(?:[^;:ⓅⒹ]{0,60}\(Ⓟ\)[^:;ⓅⒹ]{0,40}:\s)?(?:[^;:.ⓅⒹ]{0,40},?\s)?(?:s'exprimant\s|parlant\s"
    r"|intervenant\s)?(?:également\s)?(?:au\snom|pour\sle\scompte)\s[^;:.ⓅⒹ]{0,90}?(?:(?:co-?)?(?:auteurs|parrains)\s?(?:[-(:,]\s?|,\s(?:à\ssavoir|soit)\s))?(?:Ⓟ,\s(?:à\ssavoir|soit)\s(?:de\s|des\s)?)?(?P<who>Ⓟ)(?:,|\)|\s-)?\s(?:que\s)?$",
    re.I,
)
_ALONGSIDE = later(
    r"^(?:[^;:.ⓅⒹ]{0,40},?\s)?(?:aux\scôtés|avec|de\sconcert\savec|conjointement\savec|en\scompagnie|comme"
    r"|(?:tout\s)?comme)\s(?P<who>Ⓟ),\s$",
    re.I,
)
_WITH_THEM = later(
    r"(?:\s(?:chaque|cette|toutes\sles|tous\sles)\s(?:deux\s)?(?:ann[ée]+es?|ans|sessions?)(?:\sencore)?|\sⓉ)?,?\s(?:(?:\w+ment|de\sconcert|ensemble|en\s(?:étroite\s)?(?:collaboration|coopération|partenariat|association|liaison))\s)?(?:avec|aux\scôtés)\sⓅ(?=[\s,.;]|$)",
    re.I,
)
_TO = later(r"\b(?:à|aux?)\s$")
_TO_EACH = later(r"(?:(?:,|\set|,\set)\s(?:à|aux?)\sⓅ){1,60}")
# "s'est porté coauteur, de même que la Ruritanie": those told after the act did it too, unless a verb of their own follows
_AND_TOO = later(
    r",?\s(?:de\smême\sque|ainsi\sque|tout\scomme|suivie?s?\s(?:de|par)|imitée?s?\s(?:de|par))\s?(?P<who>Ⓟ)(?=[.;)]|,\s(?!qui\b)|$)",
    re.I,
)
_WITH = later(r"\b(?:avec|aux\scôtés|rejointe?s?\s(?:par\sla\ssuite\s|ensuite\s|depuis\s)?par|en\scompagnie)\s(?P<who>Ⓟ)", re.I)


def acts(frame: Frame, reading: Reading, place: int, name: str) -> bool:
    """Tell whether the parties at a place can be a subject: no preposition governs them, no chair speaks, nobody denies it.

    Where a clause with "qui" follows them at once it is theirs, whatever governs them: « par la voix de la Ruritanie, qui a déposé … ».
    """
    parties = who(frame, place)
    before = frame.text[max(0, place - 90) : place]
    if not said(frame, place, name):
        return False
    clause = re.split(r"[;:]|\.\s(?=[A-ZÀ-Ý])|,\s(?:et|mais|que)\s", before)[-1]
    chair = CHAIR.search(clause)
    if chair and not isinstance(parties, Spoken) and re.search(r"[,(]\s?$", before):
        trace.blocked(*frame.span(place, place + 1), name, f"acts as {chair[0].lower()}: sponsors nothing by that")
        return False
    if frame.text.startswith((", qui a ", ", qui ont ", ", qui avait ", ", qui avaient "), place + 1):
        return _BODY_ON.search(before) is None
    if _PREPOSITION.search(before):
        return False
    if isinstance(parties, Spoken) or parties.office:
        return True
    return not _GOVERNED.match(reading.text, parties.start) or _PERSON.search(before) is not None


def said(frame: Frame, place: int, name: str) -> bool:
    """Tell (and trace) whether what follows a place is said to be so: neither asked, nor denied, nor supposed."""
    if frame.text.rstrip().endswith("?"):
        trace.blocked(*frame.span(place, place + 1), name, "a question")
        return False
    why = _UNSAID.search(frame.text[max(0, place - 60) : place])
    if why:
        trace.blocked(*frame.span(place, place + 1), name, f"after {why[0].strip().lower()!r}")
        return False
    return True


def for_whom(frame: Frame, first: int, last: int, head: int | None = None) -> int:
    """Return the place of those on whose behalf somebody acts in a run, right after it, or at the head of the sentence; -1 if nobody."""
    inside = _FOR.search(frame.text, first, last)
    if inside:
        return inside.start("who")
    after = _AFTER.match(frame.text, last)
    if after:
        return after.start("who")
    before = _LEADS.match(frame.text[: first if head is None else head])
    return before.start("who") if before else -1


def hit(
    frame: Frame,
    name: str,
    place: int,
    document: Reference,
    verb: str,
    act: str,
    first: int,
    last: int,
    behalf: int = -1,
    since: int | None = None,
) -> Hit:
    """Make the hit of an act: ``place`` is that of the parties, ``behalf`` that of those for whom they act."""
    subject: tuple[Who, ...] = (who(frame, place),)
    to_others = _TO_EACH.match(frame.text, place + 1) if _TO.search(frame.text[:place]) else None
    if to_others:  # "est étendue à la Ruritanie, au Népal et à la Freedonie"
        each = [place + 1 + n for n, letter in enumerate(to_others[0]) if letter == "Ⓟ"]
        subject, last = (*subject, *(who(frame, one) for one in each)), max(last, to_others.end())
    beside = _ALONGSIDE.match(frame.text[:first])
    if beside and behalf < 0:
        first, subject = beside.start("who"), (who(frame, beside.start("who")), *subject)
    after = _WITH_THEM.match(frame.text, last) if act in ("sponsor", "submit", "draft") else None
    last = after.end() if after else last
    beside_them = _AND_TOO.match(frame.text, last) if last == place + 1 or act in ("join", "sponsor") else None
    if beside_them:
        subject, last = (*subject, who(frame, beside_them.start("who"))), beside_them.end()
    company = _WITH.search(frame.text, place, last)
    if company and company.start("who") not in (place, behalf):
        subject = (*subject, who(frame, company.start("who")))
    first, last = (min(first, behalf), max(last, behalf + 1)) if behalf >= 0 else (first, last)
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=subject,
        document=document,
        verb=verb,
        does=act,
        times=times_between(frame, first if since is None else since, last),
        behalf=who(frame, behalf) if behalf >= 0 else None,
        event=act in ("join", "withdraw"),
        entry="withdrawn" if act == "withdraw" else None,
    )


def told(frame: Frame, reading: Reading, place: int, reach: int = 600) -> Reference | None:
    """The text of which a sentence goes on to tell without its name: the draft last named, where it is near, else the next one's."""
    found = last_document(reading, frame.begins[place])
    if found is not None and frame.begins[place] - found.end < reach:
        if found.kind not in ("letter", "report", "treaty") and (found.called in DRAFTS or is_draft(found, reading)):
            return found
    return next_document(frame, reading)


def next_document(frame: Frame, reading: Reading) -> Reference | None:
    """The draft that the next sentence names: what a list of sponsors before it is about."""
    return next((r for r in reading.references if frame.end <= r.start < frame.end + 160 and r.called and "draft" in r.called), None)


def first_of(frame: Frame, place: int) -> int:
    """Of two documents side by side ("l'amendement L.7 au projet L.5") the place of the first, which is the one brought in."""
    printed = re.search(r"(?:^|[.;]\s)Ⓓ\s?[-:]\s$", frame.text[:place])
    if printed and reference(frame, place).symbol is None:
        return frame.text.rindex("Ⓓ", 0, place)
    run = re.search(r"Ⓓ\s(?:à\s|aux?\s)?$", frame.text[:place])
    return run.start() if run and reference(frame, run.start()).called == "amendment" else place


def chaired(words: str) -> bool:
    """Tell whether words between subject and verb say that it acts from the chair."""
    return bool(CHAIR.search(words) or NOT.search(words))
