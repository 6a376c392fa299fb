"""Identity: which document a phrase means, by symbol, title, issuer, version, or by what was named before."""

from __future__ import annotations

import re

from graphkit import names as iris
from graphkit.extract.reading import Reference
from graphkit.extract.references.context import Context, Found, year_of
from graphkit.extract.references.kinds import fits, phrase_kind, symbol_kind
from graphkit.extract.references.words import (
    AGAIN_REVISED,
    BARE,
    BROUGHT,
    DRAFTS,
    LEGAL,
    ORDER,
    REPORTS,
    RESTRICTED,
    TO_COME,
    WHOSE,
)


def _as_printed(code: str | None, words: str) -> str | None:
    """The symbol with the space that texts put before the letter of a resolution in several parts: "resolution 46/36 L"."""
    return re.sub(r"(?<=\d)(?=[A-Z]$)", " ", code) if code and "/RES/" in code and re.search(r"\d\s[A-Z]\W*$", words) else code


def _for_action(one: Reference) -> bool:
    """Tell whether a document is a draft."""
    return one.kind in ("draft-resolution", "draft-decision", "revised-draft") or "/L." in (one.document or "")


class Identities(Context):
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
                kind=kind or symbol_kind(code),
                called=called,
            )
        year, on = self._year(*where), self._on(found.start)
        if found.issuer:
            code = self.lexicon.document(issuer=found.issuer, year=self._after_year(found.end) or year, on=on)
            return Reference(*where, "description", code or self._name(f"report of {found.issuer}", year), kind=kind, called=called)
        if found.title:
            plain = re.sub(r"^(?:an?|the|draft)\s+", "", found.title, flags=re.I)
            code = found.known or self._titled_as(plain, year, on) or self._titled_as(plain, None, on) or self._titled_as(plain)
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
            code = self._name(found.about, year or year_of(on))
            return Reference(
                *where, "description", code, title=found.about, kind=kind, called=called, status="proposed" if coming else None
            )
        return self._back(found, kind)

    def _version(self, found: Found) -> Reference:
        """A later version of the document named before."""
        last = len(self.made) - 1
        before = self.made[last].document if last >= 0 else None
        if last >= 0 and (self.made[last].revises or AGAIN_REVISED.search(self.text, self.made[last].start, self.made[last].end)):
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

    def _back(self, found: Found, kind: str | None) -> Reference | None:
        """A word that refers back to the last document that it fits, or that brings in one without a name."""
        last = self.made[-1] if self.made else None
        if (
            last
            and found.det in ("a", "an")
            and found.noun in ("text", "draft", "draft resolution", "resolution", "document", "paper")
            and re.fullmatch(r"[\"\u201d)\]]{0,2},\s+", self.text[last.end : found.start])
            and (last.symbol or last.title)
            and last.kind not in REPORTS
        ):  # "draft resolution L.7, a brief text that …"
            return Reference(
                found.start,
                found.end,
                "anaphor",
                last.document,
                kind=last.kind,
                called=found.noun,
                antecedent=len(self.made) - 1,
                title=last.title,
            )
        definite = found.det in (
            "the",
            "this",
            "that",
            "its",
            "their",
            "our",
            "such",
            "le",
            "la",
            "ce",
            "cette",
            "l'",
            "l\u2019",
            "his",
            "her",
        )
        restricted = found.det in ("the", "") and (
            RESTRICTED.match(self.text, found.end) is not None
            or (found.noun in ("proposal", "letter", "letters", "memorandum") and WHOSE.match(self.text, found.end) is not None)
        )
        if definite and not restricted:
            place = self._antecedent(found.noun, kind)
            if place is not None:
                before = self.made[place]
                return Reference(
                    found.start,
                    found.end,
                    "anaphor",
                    before.document,
                    kind=before.kind,
                    called=found.noun,
                    antecedent=place,
                    title=before.title,
                )
        if (
            kind in ("letter", "note-verbale")
            and not found.det
            and re.match(r"\s+(?:dated|from|dat\u00e9e)\b", self.text[found.end : found.end + 8], re.I)
        ):
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.noun == "measure":
            return None
        if (
            not found.det
            and found.noun in BARE
            and re.search(r"[\w\u2019'][ \t\u00a0]+$|[a-z]\n(?=$)", self.text[max(0, found.start - 3) : found.start])
            and (self.text[found.start - 1] != "\n" or self.text[found.start].islower())
        ):
            named = re.search(r"\b(?:the|this|that)\s+(?:[\w\u2011-]+\s+){1,4}$", self.text[max(0, found.start - 50) : found.start], re.I)
            place = self._antecedent(found.noun, kind, 400 + found.end - found.start, found.start) if named else None
            if place is not None:
                last = self.made[place]
                return Reference(
                    found.start,
                    found.end,
                    "anaphor",
                    last.document,
                    kind=last.kind,
                    called=found.noun,
                    antecedent=place,
                    title=last.title,
                )
            return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)
        if found.det in ("no", "any", "every", "each") or re.match(
            r"\s+of\s+(?:ratification|accession|acceptance|approval|surrender|credence|intent)", self.text[found.end : found.end + 20]
        ):
            return None
        brought = (found.noun in DRAFTS or found.noun in BARE or found.noun in ("paper", "papers")) and BROUGHT.match(
            self.text, found.end
        ) is not None
        if (
            kind in REPORTS
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
            and "draft" not in self.text[found.start : found.end].lower()
            and found.noun
            not in (
                "draft",
                "draft resolution",
                "draft decision",
                "code of conduct",
                "working paper",
                "draft code of conduct",
                "proposal",
                "letter",
                "text",
                "resolution",
                "general assembly resolution",
                "security council resolution",
                "document",
                "amendment",
                "declaration",
                "joint statement",
                "joint declaration",
                "paper",
                "concept note",
                "projet de r\u00e9solution",
                "projet de d\u00e9cision",
                "r\u00e9solution",
                "texte",
                "document de travail",
            )
        ):
            return None
        return Reference(found.start, found.end, "description", None, kind=kind, called=found.noun)

    def _antecedent(self, noun: str, kind: str | None, reach: int | None = None, start: int = 0) -> int | None:
        """The last document told that a word can mean; with ``reach`` only the very last draft, so many characters back."""
        drafts = noun in ("text", "draft", "draft text", "measure") and any(
            _for_action(one) for one in self.made[-12:]
        )  # while drafts are before a body, "the text" is none of the resolutions that it recalls
        for place in range(len(self.made) - 1, max(-1, len(self.made) - 13), -1):
            one = self.made[place]
            if drafts and "/RES/" in (one.document or ""):
                continue
            if reach is not None and start - one.end > reach:
                return None
            if fits(noun, kind, one):
                return place
            if reach is not None:
                return None
        return None

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
        place, one = told[at]
        self.made.append(Reference(start, end, "anaphor", one.document, kind=one.kind, called=word, antecedent=place, title=one.title))
        self.reached = end

    def _completed(self, short: str, offset: int) -> str | None:
        """Complete "L.27" from the forum and session of the voice, where the text names no series."""
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
