"""Identity: which document a phrase means, by symbol, title, issuer, version, or by what was named before."""

from __future__ import annotations

import re

from graphkit import names as iris
from graphkit.extract.reading import Reference
from graphkit.extract.references.anaphora import Anaphora
from graphkit.extract.references.context import Found, year_of
from graphkit.extract.references.kinds import phrase_kind, symbol_kind
from graphkit.extract.references.words import (
    AGAIN_REVISED,
    AMENDING,
    LEGAL,
    REPORTS,
    REVISED_ORALLY,
    TO_COME,
)


def _as_printed(code: str | None, words: str) -> str | None:
    """The symbol with the space that texts put before the letter of a resolution in several parts: "resolution 46/36 L"."""
    return re.sub(r"(?<=\d)(?=[A-Z]$)", " ", code) if code and "/RES/" in code and re.search(r"\d\s[A-Z]\W*$", words) else code


def _content(words: str) -> frozenset[str]:
    """The words that say something."""
    return frozenset(re.findall(r"[\w\u2011-]{4,}", words.lower())) - {
        "with",
        "from",
        "into",
        "their",
        "which",
        "that",
        "this",
        "other",
        "against",
    }


class Identities(Anaphora):
    """Gives phrases their documents."""

    def _identify(self, found: Found) -> Reference | None:
        """Give a phrase its document, or leave it out where it names none."""
        kind = phrase_kind(self.text, found)
        where = (found.start, found.end)
        called = found.noun or None
        if found.version:
            return self._version(found)
        if found.form and self.made and (found.known or found.title is None):
            return (
                Reference(
                    *where,
                    "description",
                    self.made[-1].document if self.made else found.known,
                    title=None,
                    kind=kind,
                    called=called,
                    antecedent=len(self.made) - 1,
                )
                if not found.known
                else Reference(*where, "description", found.known, title=found.about, kind=kind, called=called)
            )
        if found.code or found.short:
            code = found.code or self._completed(found.short or "", found.start)
            code = (
                (self.lexicon.document(symbol=code) or code)
                if code
                else self._own.setdefault(found.short or "", f"in-{self.source.ident}-{iris.slug(found.short or 'draft')}")
            )
            return Reference(
                *where,
                "symbol",
                code,
                symbol=_as_printed(found.code, self.text[found.start : found.end]) or found.short or code,
                title=found.title or found.about,
                kind=kind
                or (
                    "amendment"
                    if AMENDING.search(self.text, max(0, found.start - 130), found.start)
                    else symbol_kind(found.code or f"/{found.short}")
                ),
                called=called,
            )
        year, on = self._year(*where), self._on(found.start)
        if found.issuer:
            code = self.lexicon.document(issuer=found.issuer, year=self._after_year(found.end) or year, on=on)
            return Reference(*where, "description", code or self._name(f"report of {found.issuer}", year), kind=kind, called=called)
        if found.title:
            plain = re.sub(r"^(?:an?|the|draft)\s+", "", found.title, flags=re.I)
            code = found.known or self._titled_as(plain, year, on) or self._titled_as(plain, None, on) or self._titled_as(plain)
            if kind is None and code and self.lexicon.document_kind(code) == "treaty":
                kind = "treaty"  # "the NPT": no word of it says what it is
            return Reference(
                *where, "title", code or self._name(found.title, year or year_of(on)), title=found.title, kind=kind, called=called
            )
        if found.about and (found.det == "no" or re.match(r"instruments?\s+of\s+(?:ratif|access|accept|approv)", found.about, re.I)):
            return None
        if found.about:
            coming = (
                bool(LEGAL.search(found.noun))
                and found.det in ("a", "an", "")
                and bool(TO_COME.search(self.text, max(0, found.start - 90), found.start))
            )
            if found.known:
                return Reference(*where, "description", found.known, title=found.about, kind=kind, called=called, status="existing")
            if found.det in ("this", "that", "these", "those") and self.made:
                return self._back(found, kind)
            place = self._called_shorter(found) if found.det == "the" else None
            if place is not None:
                return self._anaphor(found.start, found.end, place, found.noun)
            code = self._name(found.about, year or year_of(on))
            return Reference(
                *where, "description", code, title=found.about, kind=kind, called=called, status="proposed" if coming else None
            )
        return self._back(found, kind)

    def _called_shorter(self, found: Found) -> int | None:
        """The one text without a symbol whose subject holds all the words by which it is told again.

        "A resolution on keeping fuel out of the hands of thieves … the resolution on fuel thieves": two words at least.
        """
        words = _content(found.about or "")
        if len(words) < 2:
            return None
        fitting = {
            one.document: place
            for place, one in enumerate(self.made)
            if one.title
            and one.symbol is None
            and found.start - one.end < 2500
            and one.kind not in REPORTS
            and words <= _content(one.title)
        }
        return next(iter(fitting.values())) if len(fitting) == 1 else None

    def _version(self, found: Found) -> Reference:
        """A later version of the document named before."""
        last = len(self.made) - 1
        before = self.made[last].document if last >= 0 else None
        spoken = (
            last >= 0
            and self.text[found.start : found.start + 4].lower() == "the "
            and REVISED_ORALLY.search(self.text, self.made[last].end, found.start)
        )
        if last >= 0 and (spoken or self.made[last].revises or AGAIN_REVISED.search(self.text, self.made[last].start, self.made[last].end)):
            one = self.made[last]  # the version just named, told again
            return Reference(
                found.start, found.end, "anaphor", one.document, kind=one.kind, called="version", antecedent=last, title=one.title
            )
        year = self._after_year(found.end) or self._year(found.start, found.end)
        code = self.lexicon.document(revises=before, year=year, on=self._on(found.start)) if before else None
        made = code or self._name(f"{before or ''} revised", year)
        return Reference(
            found.start,
            found.end,
            "description",
            made,
            kind=None,
            called="revised version",
            antecedent=last if last >= 0 else None,
            revises=before,
        )

    def _completed(self, short: str, offset: int) -> str | None:
        """Complete "L.27" from the forum and session of the voice, where the text names no series."""
        if not short.startswith("L."):
            return None  # numbers of working papers begin again at every meeting
        voice = min((v for v in self.voices if v.start <= offset < v.end), key=lambda v: v.end - v.start, default=None)
        named = next((n.code for n in self.names if n.code and re.fullmatch(r"UNGA-C\d", n.code)), None)
        forum = voice.forum if voice and voice.forum and voice.forum.startswith("UNGA-C") else named
        if voice is None or voice.dating.not_after is None or forum is None:
            return None
        number = self.lexicon.session("UNGA", voice.dating.not_after)
        committee = re.fullmatch(r"UNGA(?:-C(\d))?", forum)
        if number is None or committee is None:
            return None
        return f"A/C.{committee[1]}/{number}/{short}" if committee[1] else f"A/{number}/{short}"

    def _name(self, words: str, year: int | None) -> str:
        """The identity of a document that the lexicon does not know."""
        slug = iris.slug(re.sub(r"^(?:an?|the)\s+", "", words, flags=re.I))
        if not slug:
            self._count += 1
            return f"in-{self.source.ident}-{self._count}"
        return self._own.setdefault(slug, f"{year}-{slug}" if year else slug)
