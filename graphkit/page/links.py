"""Where things have their page, and links to them that work from a folder on disk."""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import quote

from markupsafe import Markup, escape

from graphkit import names
from graphkit.page.contacts import without
from graphkit.page.holdings import ClaimView, Holdings

_FOLDERS = {
    "State": "states",
    "HistoricState": "states",
    "Group": "groups",
    "Forum": "forums",
    "ForumSeries": "forums",
    "Document": "documents",
}


def anchor(iri: str) -> str:
    """Return an anchor for a thing on a page shared with others."""
    return iri.removeprefix(names.ID).replace("/", "-").replace("~", "_")


class Links:
    """Makes links for pages one folder deep (``root`` "../") or at the top (""). Nothing links to a page that is not there."""

    def __init__(self, held: Holdings, pages: frozenset[str], root: str) -> None:
        self.held = held
        self.pages = pages
        self.root = root

    def path(self, iri: str) -> str | None:
        """Return the path of a thing's page below the site's folder, or None."""
        claim = self.held.claims.get(iri)
        if claim is not None:
            page = source_page(claim.source)
            return f"{page}#n-{claim.key}" if page in self.pages and claim.start is not None else None
        if iri in self.held.sources:
            return source_page(iri) if source_page(iri) in self.pages else None
        if iri in self.held.divergences:
            return f"divergences.html#{anchor(iri)}"
        kind = self.held.things.kinds.get(iri, "")
        if kind == "Norm":
            return f"norms.html#{anchor(iri)}" if "norms.html" in self.pages else None
        page = f"{_FOLDERS[kind]}/{file_name(iri)}" if kind in _FOLDERS else ""
        return page if page in self.pages else None

    def href(self, path: str) -> str:
        """Return a path as a link from this page."""
        page, hash_, place = path.partition("#")
        return self.root + quote(page) + hash_ + place

    def link(self, iri: str | None, words: str | None = None) -> Markup:
        """Return a thing's label, as a link where it has a page."""
        if not iri:
            return Markup("")
        label = words if words is not None else self.held.things.label(iri) or iri
        path = self.path(iri)
        return Markup('<a href="{}">{}</a>').format(self.href(path), label) if path else escape(label)

    def value(self, text: str) -> Markup:
        """Return a value of a property: a link of an IRI of ours, the words otherwise."""
        return self.link(text) if text.startswith(names.ID) else escape(without(text))

    def quoted(self, iri: str, contests: bool = False) -> Markup:
        """Return a claim's sentence with its speaker and source, linked to its place; of a cited source the citation."""
        claim = self.held.claims.get(iri)
        if claim is None:
            return Markup("")
        words = Markup("“{}”").format(without(claim.quote)) if claim.quote else escape(claim.citation)
        path = self.path(iri)
        if path and claim.start is not None:
            words = Markup('<a href="{}">{}</a>').format(self.href(path), words)
        lead = Markup('<span class="against">differs</span> ') if contests else Markup("")
        return Markup("<blockquote{}>{}{}<cite>{}</cite></blockquote>").format(
            Markup(' class="contests"') if contests else "", lead, words, self.said(claim)
        )

    def quotations(self, supports: Iterable[str], contests: Iterable[str] = (), most: int | None = None) -> list[Markup]:
        """Return each passage once, however many claims were read from it; beyond ``most`` they stand behind a word that opens them."""
        seen: set[tuple[object, ...]] = set()
        found: list[Markup] = []
        for claims, against in ((supports, False), (contests, True)):
            for iri in claims:
                claim = self.held.claims.get(iri)
                place = (claim.source, claim.start, claim.end, claim.citation, against) if claim else ()
                if claim and place not in seen:
                    seen.add(place)
                    found.append(self.quoted(iri, against))
        if most is not None and len(found) > most + 1:
            more = Markup("<details><summary>{} more sentences</summary>{}</details>").format(
                len(found) - most, Markup("").join(found[most:])
            )
            return [*found[:most], more]
        return found

    def said(self, claim: ClaimView) -> Markup:
        """Return who says it, as reported by whom, and in which source."""
        who = ", ".join(self.held.things.label(actor) for actor in claim.held.get("assertedBy", ()))
        reported = "; ".join(claim.held.get("reportedBy", ()))
        title = (self.held.sources.get(claim.source, {}).get("dcterms:title") or [""])[0] or self.held.things.code(claim.source)
        parts = [
            who,
            f"as reported by {reported}" if reported else "",
            title if claim.source in self.held.sources else "cited source",
            *claim.held.get("locator", ()),
        ]
        return escape(", ".join(part for part in parts if part))


def source_page(iri: str) -> str:
    """Return the path of a source's page."""
    return f"sources/{file_name(iri)}"


def file_name(iri: str) -> str:
    """Return the file name of a thing's page; "~" and others stay readable, nothing leaves the folder."""
    return iri.rsplit("/", 1)[-1].replace("~", "_").replace("%", "_") + ".html"
