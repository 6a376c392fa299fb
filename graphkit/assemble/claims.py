"""Claims as triples: the table of which field becomes which property, and the rules for each kind of field."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from pyoxigraph import Literal, NamedNode, Triple

from graphkit import names
from graphkit.assemble import terms
from graphkit.assemble.things import Things
from graphkit.claimjson import claim_id
from graphkit.model import Claim, SponsorshipClaim

CLASSES = {
    "sponsorship": "SponsorshipClaim",
    "provision": "Provision",
    "stance": "Stance",
    "document": "DocumentClaim",
    "statement": "StatementClaim",
    "stakeholder": "StakeholderClaim",
    "mention": "NameClaim",
    "forum": "ForumClaim",
    "event": "EventClaim",
    "threat": "Threat",
    "vote": "VoteClaim",
}

# field -> (property, what the value is). "thing" is an actor or forum, "=topic" a concept of that list.
_ALWAYS = {
    "attribution": ("attribution", "=attribution"),
    "rule": ("rule", "text"),
    "confidence": ("confidence", "decimal"),
    "locator": ("locator", "text"),
    "asserted_by": ("assertedBy", "things"),
    "reported_by": ("reportedBy", "chain"),
}
_DATES = {
    "date": ("saysDate", "date"),
    "date_basis": ("saysDateBasis", "=basis"),
    "not_before": ("saysNotBefore", "date"),
    "not_after": ("saysNotAfter", "date"),
}
_FIELDS: dict[str, dict[str, tuple[str, str]]] = {
    "sponsorship": {
        "sponsor": ("saysSponsor", "thing"),
        "role": ("saysRole", "=role"),
        "entry": ("saysEntry", "=entry"),
        "called_as": ("saysCalledAs", "text"),
        "on_behalf_of": ("saysOnBehalfOf", "thing"),
        "list_id": ("listId", "text"),
        "complete": ("listComplete", "boolean"),
        "stated_count": ("statedCount", "integer"),
        "document": ("saysDocument", "document"),
        "title": ("saysTitle", "text"),
        "forum": ("saysForum", "thing"),
        "place": ("saysPlace", "text"),
        "speaker": ("saysSpeaker", "text"),
        "citation": ("citation", "text"),
        **_DATES,
    },
    "provision": {
        "text": ("text", "text"),
        "operator": ("operator", "text"),
        "force": ("force", "=force"),
        "polarity": ("polarity", "=polarity"),
        "modality": ("modality", "=modality"),
        "addressee": ("addressee", "text"),
        "topic": ("topic", "=topic"),
        "section": ("section", "path"),
        "proposer": ("proposer", "things"),
        "status": ("saysStatus", "=status"),
        "document": ("saysDocument", "document"),
    },
    "stance": {
        "holder": ("holder", "things"),
        "attitude": ("attitude", "=attitude"),
        "target": ("target", "text"),
        "part": ("targetPart", "text"),
        "topic": ("topic", "=topic"),
    },
    "document": {
        "symbol": ("saysSymbol", "text"),
        "title": ("saysTitle", "text"),
        "document": ("saysDocument", "document"),
        "document_kind": ("saysKind", "=kind"),
        "status": ("saysStatus", "=status"),
        "called": ("saysCalledAs", "text"),
        "date": ("saysDate", "date"),
        "date_basis": ("saysDateBasis", "=basis"),
    },
    "statement": {
        "holder": ("holder", "things"),
        "venue": ("saysVenue", "thing"),
        "forum": ("saysForum", "thing"),
        "place": ("saysPlace", "text"),
        "speaker": ("saysSpeaker", "text"),
        "capacity": ("saysCapacity", "text"),
        **_DATES,
    },
    "stakeholder": {"label": ("label", "text"), "category": ("category", "=stakeholder"), "part": ("saysPart", "text")},
    "mention": {"printed": ("printed", "text"), "entity": ("entity", "thing")},
    "forum": {"forum": ("saysForum", "thing"), "role": ("saysForumRole", "=forum-role")},
    "event": {"label": ("label", "text"), "forum": ("saysForum", "thing"), "participants": ("participant", "things"), **_DATES},
    "threat": {"label": ("label", "text"), "category": ("category", "=category")},
    "vote": {
        "document": ("saysDocument", "document"),
        "title": ("saysTitle", "text"),
        "yes": ("saysYes", "integer"),
        "no": ("saysNo", "integer"),
        "abstain": ("saysAbstain", "integer"),
        "body": ("saysBody", "thing"),
        "part": ("saysPart", "text"),
        "method": ("saysMethod", "=method"),
        "voter": ("saysVoter", "thing"),
        "choice": ("saysChoice", "=choice"),
        "date": ("saysDate", "date"),
        "date_basis": ("saysDateBasis", "=basis"),
    },
}


def claim_triples(claim: Claim, source_iri: str, things: Things) -> Iterator[Triple]:
    """Yield the triples of one claim. Raises AssembleError when a value cannot become a faithful term."""
    subject = terms.node(names.claim(claim_id(claim)))
    yield Triple(subject, terms.TYPE, terms.snf(CLASSES[claim.kind]))
    yield Triple(subject, terms.snf("source"), terms.node(source_iri))
    if isinstance(claim, SponsorshipClaim) and claim.citation:
        yield Triple(subject, terms.TYPE, terms.snf("CitedClaim"))
    else:
        yield Triple(subject, terms.snf("quote"), terms.text(claim.quote))
        yield Triple(subject, terms.snf("start"), terms.integer(claim.start))
        yield Triple(subject, terms.snf("end"), terms.integer(claim.end))
    for field, (name, what) in (_ALWAYS | _FIELDS[claim.kind]).items():
        value = getattr(claim, field)
        if value is None or value == () or value == "":
            continue
        for term in _terms(value, what, things):
            yield Triple(subject, terms.snf(name), term)
    for ground in claim.grounds:
        span = terms.node(names.hashed("ground", source_iri, ground.start, ground.end, ground.use))
        yield Triple(subject, terms.snf("ground"), span)
        yield Triple(span, terms.TYPE, terms.snf("Ground"))
        yield Triple(span, terms.snf("groundQuote"), terms.text(ground.quote))
        yield Triple(span, terms.snf("groundStart"), terms.integer(ground.start))
        yield Triple(span, terms.snf("groundEnd"), terms.integer(ground.end))
        yield Triple(span, terms.snf("groundFor"), terms.text(ground.use))


_MAKE: dict[str, Callable[[Any], Literal]] = {
    "text": terms.text,
    "decimal": terms.decimal,
    "integer": terms.integer,
    "boolean": terms.boolean,
    "date": terms.date,
    "chain": lambda value: terms.text("; ".join(value)),
    "path": lambda value: terms.text(" > ".join(value)),
}


def _terms(value: Any, what: str, things: Things) -> Iterator[NamedNode | Literal]:
    if what.startswith("="):
        yield terms.concept(what[1:], value)
    elif what == "thing":
        yield terms.node(things.iri(value))
    elif what == "things":
        yield from (terms.node(things.iri(code)) for code in value)
    elif what == "document":
        yield terms.node(names.document(value))
    else:
        yield _MAKE[what](value)
