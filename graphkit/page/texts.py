"""The page of a source: its text as read with every claim marked, and below it each claim in words with a link to what rests on it."""

from __future__ import annotations

from collections import defaultdict

from markupsafe import Markup, escape

from graphkit.network.facts import first
from graphkit.page.contacts import contacts, without
from graphkit.page.holdings import ClaimView, Holdings
from graphkit.page.links import Links, source_page
from graphkit.page.marks import Piece, pieces
from graphkit.page.sections import Page, Section, dated, joined

GRADES = {
    "1": "1, official record or adopted text",
    "2": "2, United Nations document as issued",
    "3": "3, the actor's own publication",
    "4": "4, United Nations press release, summary or unofficial transcript",
    "5": "5, third party",
}
_FIELDS = {
    "saysSponsor": "sponsor",
    "saysRole": "role",
    "saysEntry": "entry",
    "saysDocument": "document",
    "saysTitle": "title as printed",
    "saysSymbol": "symbol as printed",
    "saysKind": "kind",
    "operator": "operative words",
    "force": "force of wording",
    "polarity": "polarity",
    "addressee": "addressed to",
    "topic": "topic",
    "section": "section",
    "proposer": "whose",
    "holder": "holder",
    "attitude": "attitude",
    "target": "to",
    "targetPart": "part",
    "label": "what",
    "category": "category",
    "printed": "printed",
    "entity": "means",
    "saysForum": "forum",
    "saysVenue": "venue",
    "saysForumRole": "named as",
    "saysPlace": "place",
    "saysSpeaker": "speaker as printed",
    "saysDate": "date",
    "saysDateBasis": "basis of the date",
    "saysStatus": "status",
    "participant": "participants",
    "attribution": "attribution",
}


def text_page(held: Holdings, links: Links, iri: str) -> Page:
    """Return the page of a source."""
    about = held.sources[iri]
    claims = {claim.key: claim for claim in held.claims.values() if claim.source == iri and claim.start is not None}
    text = held.text(iri)
    used = _used(held)
    facts = [
        ("File", first(about, "fileName") or ""),
        ("Renders", joined(links.link(document) for document in about.get("renders", ()))),
        ("Kind", held.things.label(first(about, "kind"))),
        ("Speaks for", joined(links.link(actor) for actor in about.get("speaksFor", ()))),
        ("Forum", joined(links.link(forum) for forum in about.get("inForum", ()))),
        ("Place", first(about, "place") or ""),
        ("Date", dated(about)),
        ("Record grade", GRADES.get(first(about, "recordGrade") or "", "not stated")),
        ("Rights", first(about, "rightsStatement") or "not stated"),
        ("Checksum (SHA-256)", first(about, "sha256") or ""),
    ]
    spans = [(claim.start or 0, claim.end or 0, key) for key, claim in claims.items()]
    cut = pieces(text, spans, contacts(text)) if text is not None else []
    notes = [
        {
            "key": key,
            "claim": claim,
            "fields": _fields(links, claim),
            "used": [_used_link(held, links, one) for one in used.get(claim.iri, ())],
            "quote": without(claim.quote),
            "said": links.said(claim),
        }
        for key, claim in claims.items()
    ]
    kinds: dict[str, int] = defaultdict(int)
    for claim in claims.values():
        kinds[claim.kind] += 1
    more: dict[str, object] = {
        "pieces": [_mark(piece, claims) for piece in cut],
        "notes": notes,
        "kinds": sorted(kinds.items()),
        "absent": text is None,
    }
    title = first(about, "dcterms:title") or first(about, "fileName") or held.things.code(iri)
    return Page(source_page(iri), title, "source", facts, [Section("")], more=more)


def _mark(piece: Piece, claims: dict[str, ClaimView]) -> Markup:
    """Return one piece as HTML: a link to the first claim's note, with all claims in the tip; anchors of claims and lines before it."""
    before = Markup('<span id="p{}"></span>').format(piece.line) if piece.line else Markup("")
    before += Markup("").join(Markup('<span id="c-{}"></span>').format(key) for key in piece.begins)
    shown = (
        escape(piece.text)
        if piece.shown is None
        else Markup('<span class="left-out">{}</span>').format(piece.shown)
        if piece.shown
        else Markup("")
    )
    if not piece.claims or not piece.text.strip():
        if piece.claims:  # only white space: marked, but nothing to point at
            return before + Markup('<span data-claims="{}">{}</span>').format(" ".join(piece.claims), shown)
        return before + shown
    tips = [_tip(claims[key]) for key in piece.claims]
    first_claim = claims[piece.claims[0]]
    return before + Markup('<a class="mark {}" href="#n-{}" data-claims="{}" data-tip="{}">{}</a>').format(
        first_claim.kind, first_claim.key, " ".join(piece.claims), " · ".join(dict.fromkeys(tips)), shown
    )


def _tip(claim: ClaimView) -> str:
    parts = [
        value.rsplit("/", 1)[-1]
        for key in ("saysSponsor", "holder", "saysDocument", "topic", "attitude", "label", "saysForum", "saysDate")
        for value in claim.held.get(key, ())
    ]
    return without(
        f"{claim.kind}: {', '.join(part.removeprefix('topic-').removeprefix('attitude-') for part in parts)}" if parts else claim.kind
    )


def _fields(links: Links, claim: ClaimView) -> list[tuple[str, Markup]]:
    return [(label, joined([links.value(value) for value in claim.held[key]])) for key, label in _FIELDS.items() if claim.held.get(key)]


def _used(held: Holdings) -> dict[str, list[tuple[str, str]]]:
    """Return claim -> (finding or divergence, how it bears on it)."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for group in (held.sponsorships, held.acts):
        for iri, one in group.items():
            for key, how in (("supportedBy", "supports"), ("contestedBy", "contests an aspect of")):
                for claim in one.get(key, ()):
                    found[claim].append((iri, how))
    for iri, one in held.divergences.items():
        for claim in one.get("involves", ()):
            found[claim].append((iri, "stands on a side of"))
    return found


def _used_link(held: Holdings, links: Links, one: tuple[str, str]) -> Markup:
    iri, how = one
    if iri in held.divergences:
        return Markup("{} a divergence: {}").format(how, links.link(iri, first(held.divergences[iri], "explanation") or "divergence"))
    finding = held.sponsorships.get(iri) or held.acts[iri]
    actor, document = first(finding, "sponsor") or first(finding, "actor"), first(finding, "document")
    role = held.things.label(first(finding, "role"))
    return Markup("{} the finding: {}, {}, {}").format(how, links.link(actor), role, links.link(document, held.things.code(document)))
