"""Words that refer back: "the draft", "this text", "the latter", and nouns that bring in a document without a name."""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.references import french
from graphkit.extract.references.context import Context, Found
from graphkit.extract.references.kinds import fits
from graphkit.extract.references.words import BARE, BROUGHT, DRAFTS, MEASURE, MOVED, ORDER, REPORTS, RESTRICTED, WHOSE

# "the draft resolution which is before the Committee": the clause does not say which
_AT_HAND = later(
    r"\s+(?:which|that)\s+(?:is|lies)\s+(?:(?:now|currently|today)\s+)?(?:before\s+(?:us|you|it|(?:the|this)\s+[A-Z]\w+)|under\s+(?:discussion|consideration))\b"
)
_OF_YEAR = later(r"\s+of\s+(?:19|20)\d\d\b")
_TOLD_ANEW = later(r"\s+(?:for|on|concerning|regarding)\s[^.;:()\n]{3,100}\s\((?:document\s)?[A-Z]+[/.]\S", re.I)
_ADOPTED_BY = later(
    r"\s+adopted\s+(?:\w+ly\s+|last\s+year\s+)?by\s+(?:the\s+)?(?P<body>General\s+Assembly|Security\s+Council|[A-Z]\w+\s+(?:Commission|Committee|Conference))"
)
_SERIES = {"General Assembly": "A/RES/", "Security Council": "S/RES/"}


def _for_action(one: Reference) -> bool:
    """Tell whether a document is a draft."""
    return one.kind in ("draft-resolution", "draft-decision", "revised-draft") or "/L." in (one.document or "")


class Anaphora(Context):
    """Gives words that refer back their documents."""

    def _back(self, found: Found, kind: str | None) -> Reference | None:
        """A word that refers back to the last document that it fits, or that brings in one without a name."""
        last = self.made[-1] if self.made else None
        if (
            last
            and found.det in ("a", "an")
            and self.text[found.start : found.start + 1] in "aA"  # none of those told as "one" and "the other"
            and found.noun in ("text", "draft", "draft resolution", "resolution", "document", "paper")
            and re.fullmatch(r"[\"\u201d)\]]{0,2},\s+", self.text[last.end : found.start])
            and (last.symbol or last.title)
            and last.kind not in REPORTS
        ):  # "draft resolution L.7, a brief text that …"
            return self._anaphor(found.start, found.end, len(self.made) - 1, found.noun)
        if not found.det and french.partitive(self.text, found.start):
            return None
        definite = found.det in (
            "the",
            "this",
            "that",
            "its",
            "their",
            "our",
            "such",
            "his",
            "her",
        )
        restricted = found.det in ("the", "") and (
            RESTRICTED.match(self.text, found.end) is not None
            or (found.noun in ("proposal", "letter", "letters", "memorandum") and WHOSE.match(self.text, found.end) is not None)
            or (found.noun in ("proposal", "letter", "amendment") and french.WHOSE.match(self.text, found.end) is not None)
        )
        if definite and (not restricted or _AT_HAND.match(self.text, found.end)):
            place = self._antecedent(found.noun, kind)
            place = self._stage(place, self.text[found.start : found.end])
            if place is not None and found.noun == "document" and "/RES/" in (self.made[place].document or ""):
                place = None if WHOSE.match(self.text, found.end) else place  # "the document submitted by": no resolution told before
            if place is not None and self._adopted_there(place, found.end):
                return self._anaphor(found.start, found.end, place, found.noun)
        if (
            kind in ("letter", "note-verbale")
            and not found.det
            and re.match(r"\s+(?:dated|from|dat\u00e9es?)\b", self.text[found.end : found.end + 8], re.I)
        ):
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.noun == "measure":
            told = definite and MEASURE.match(self.text, found.end) is not None
            return Reference(found.start, found.end, "description", None, kind="draft-resolution", called="measure") if told else None
        if (
            not found.det
            and found.noun in BARE
            and re.search(r"[\w\u2019'][ \t\u00a0]+$|[a-z]\n(?=$)", self.text[max(0, found.start - 3) : found.start])
            and (self.text[found.start - 1] != "\n" or self.text[found.start].islower())
        ):
            named = re.search(r"\b(?:the|this|that)\s+(?:[\w\u2011-]+\s+){1,4}$", self.text[max(0, found.start - 50) : found.start], re.I)
            if (
                named
                and self._after_state(found.start)
                and (_TOLD_ANEW.match(self.text, found.end) or _OF_YEAR.match(self.text, found.end))
            ):
                named = None  # "the Ruritanian proposal for a commission (L.7)", "the Freedonian text of 2016"
            if named and found.noun in ("proposal", "memorandum") and WHOSE.match(self.text, found.end):
                named = None  # "the excellent proposal submitted by Ruritania": of its own
            place = self._antecedent(found.noun, kind, 400 + found.end - found.start, found.start) if named else None
            if place is not None:
                return self._anaphor(found.start, found.end, place, found.noun)
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.det in ("no", "any", "every", "each") or re.match(
            r"\s+of\s+(?:ratification|accession|acceptance|approval|surrender|credence|intent)", self.text[found.end : found.end + 20]
        ):
            return None
        # "Working paper submitted by" at the head of a line is the title of the text itself
        heads = not found.det and self.text[max(0, found.start - 1) : found.start] in ("", "\n")
        moved = found.noun in DRAFTS | {"paper"} and MOVED.search(self.text, max(0, found.start - 24), found.start) is not None
        brings = not heads and (found.noun in DRAFTS | BARE | {"decision", "memorandum"} or found.noun.endswith(("paper", "papers")))
        by = (
            found.noun == "amendments" and re.match(r"\s+(?:by|from)\s+(?:the\s+)?[A-Z]", self.text[found.end : found.end + 14]) is not None
        )
        brought = (
            moved
            or by
            or (brings and (BROUGHT.match(self.text, found.end) or french.BROUGHT.match(self.text, found.end)) is not None)
            or (found.noun in DRAFTS and self._after_state(found.start))
        )
        if (
            (kind in REPORTS and not (kind == "decision" and brought))
            or (found.noun.endswith("s") and found.det not in ("a", "an") and found.noun != "amendments" and not brought)
            or (
                not found.det
                and not brought
                and not (
                    found.noun == "amendments" and self.text[max(0, found.start - 3) : found.start].rstrip().endswith(("s", "\u2019", "'"))
                )
            )
            or (found.noun in ("agreement", "instrument", "declaration", "paper") and not brought)
        ):
            return None
        if (
            definite
            and not brought
            and "draft" not in self.text[found.start : found.end].lower()
            and "draft" not in found.noun
            and re.sub(r"^(?:un|united nations|security council|general assembly) ", "", found.noun)
            not in (
                "draft",
                "draft resolution",
                "draft decision",
                "code of conduct",
                "working paper",
                "non-paper",
                "draft code of conduct",
                "proposal",
                "letter",
                "text",
                "resolution",
                "general assembly resolution",
                "security council resolution",
                "document",
                "amendment",
                "sub-amendment",
                "declaration",
                "joint statement",
                "joint declaration",
                "paper",
                "concept note",
            )
        ):
            return None
        return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)

    def _adopted_there(self, place: int, end: int) -> bool:
        """Tell whether the body that is said to have adopted a text can have adopted that one: "the resolution adopted by the Council"."""
        told = _ADOPTED_BY.match(self.text, end)
        code = self.made[place].document or ""
        return told is None or "/RES/" not in code or code.startswith(_SERIES.get(told["body"], "?"))

    def _after_state(self, start: int) -> bool:
        """Tell whether a noun stands right after the adjective of a State: "two Ruritanian resolutions"."""
        place = bisect_left(self._name_starts, start) - 1
        return (
            place >= 0 and self.names[place].kind == DEMONYM and re.fullmatch(r"\s+", self.text[self.names[place].end : start]) is not None
        )

    def _anaphor(self, start: int, end: int, place: int, word: str) -> Reference:
        """A reference to the document told at that place."""
        one = self.made[place]
        nameless = (one.document or "").startswith("in-")
        title = one.title or (one.symbol if nameless else None)
        return Reference(start, end, "anaphor", one.document, kind=one.kind, called=word, antecedent=place, title=title)

    def _antecedent(self, noun: str, kind: str | None, reach: int | None = None, start: int = 0) -> int | None:
        """The last document told that a word can mean; with ``reach`` only the very last draft, so many characters back."""
        drafts = noun in ("text", "draft", "draft text", "measure", "document") and any(
            _for_action(one) for one in self.made[-12:]
        )  # while drafts are before a body, "the text" is none of the resolutions that it recalls
        for place in range(len(self.made) - 1, max(-1, len(self.made) - 13), -1):
            one = self.made[place]
            if drafts and "/RES/" in (one.document or ""):
                continue
            if place and (self.made[place - 1].document or "").startswith(f"{one.document}/Rev.") and self._only_sponsors(place):
                continue  # "a revised draft (L.7/Rev.1), submitted by the sponsors of draft resolution L.7": that is past
            if drafts and noun == "draft" and one.symbol and one.kind is None and "draft" not in (one.called or ""):
                continue  # "document CD/9": some paper
            if reach is not None and start - one.end > reach:
                return None
            if fits(noun, kind, one):
                return place
            if reach is not None:
                return None
        return None

    def _only_sponsors(self, place: int) -> bool:
        """Tell whether a document is named only to say whose sponsors it had."""
        return re.search(r"\bsponsors\s+of\s+(?:the\s+)?$", self.text[self.made[place - 1].end : self.made[place].start]) is not None

    def _stage(self, place: int | None, words: str) -> int | None:
        """Of several stages of one draft the one that is meant: the draft itself for its addendum, the revision for "the revised draft"."""
        meant = self.made[place].document if place is not None else None
        if place is None or meant is None:
            return place
        base = re.sub(r"/Add\.\d+$", "", meant)
        wanted = re.compile(rf"{re.escape(base)}(?:/Rev\.\d+)?") if "revised" in words.lower() else re.compile(re.escape(base))
        if base == meant and ("revised" not in words.lower() or "/Rev." in meant):
            return place
        for other in range(len(self.made) - 1, max(-1, len(self.made) - 13), -1):
            code = self.made[other].document or ""
            if wanted.fullmatch(code) and (code != meant) and ("revised" not in words.lower() or "/Rev." in code):
                return other
        return place

    def _nth(self, start: int, end: int) -> None:
        """One of several documents just told one after the other: "the first", "the latter"."""
        word = self.text[start:end].split()[-1].lower()
        told: list[tuple[int, Reference]] = []
        for place in range(len(self.made) - 1, max(-1, len(self.made) - 12), -1):
            one = self.made[place]
            if start - one.end > 600 or one.how == "anaphor":
                break
            if one.document is None or (one.symbol is None and one.title is None) or one.kind in REPORTS or "/RES/" in one.document:
                continue
            if told and (told[-1][1].start - one.end > 160 or re.search(r"[.!?]\s", self.text[one.end : told[-1][1].start])):
                break
            if one.document not in (t.document for _, t in told):
                told.append((place, one))
        told.reverse()
        at = {"former": -2, "latter": -1}.get(word, ORDER.index(word) if word in ORDER else 0)
        if len(told) < 2 or not -len(told) <= at < len(told):
            return
        self.made.append(self._anaphor(start, end, told[at][0], word))
        self.reached = end
