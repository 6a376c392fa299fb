"""Findings, assessments and divergences as triples."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pyoxigraph import NamedNode, Triple

from graphkit import names
from graphkit.assemble import terms
from graphkit.assemble.things import Things, document_triples, party_triples
from graphkit.model import Act, Assessment, Dating, Divergence, Entity, Findings, FoundDocument, Sponsorship, VoteCount

Finding = Act | Divergence | Entity | FoundDocument | Sponsorship | VoteCount

PARTS = ("assesses", "sideOf", "inCount")
"""Our terms by which a part of a finding (assessment, side, vote) points to it."""


def all_findings(findings: Findings) -> Iterator[Finding]:
    """Yield parties, documents, acts, sponsorships, counts and divergences."""
    for part in (findings.parties, findings.documents, findings.acts, findings.sponsorships, findings.counts, findings.divergences):
        yield from part


def finding_iri(one: Finding) -> str:
    """Return the IRI of what a finding is about; no two of a kind share it, except parties whose names differ in small things."""
    match one:
        case Act():
            return names.act(one.document, one.actor, one.role)
        case Sponsorship():
            return names.sponsorship(one.document, one.sponsor)
        case VoteCount():
            return names.vote_count(one.document, one.body, one.part)
        case Divergence():
            return names.hashed("divergence", one.kind, one.aspect, *one.about, *(side.value for side in one.sides))
        case FoundDocument():
            return names.document(one.code)
    return one.iri


def finding_codes(one: Finding) -> Sequence[str]:
    """Return the codes whose IRIs a finding's triples hold, beside that of its document."""
    match one:
        case Act():
            return tuple(filter(None, (one.actor, one.forum)))
        case Sponsorship():
            return tuple(filter(None, (one.sponsor, one.on_behalf_of, one.via)))
        case VoteCount():
            return (one.body, *(voter for voter, _ in one.votes))
        case Divergence():
            return one.about
    return ()


def finding_triples(one: Finding, things: Things) -> Iterator[Triple]:
    """Yield the triples of a finding and of its parts, or of a document or party that texts make known."""
    match one:
        case Act():
            return _act(one, things)
        case Sponsorship():
            return _sponsorship(one, things)
        case VoteCount():
            return _count(one, things)
        case Divergence():
            return _divergence(one, things)
        case FoundDocument():
            return document_triples(one)
    return party_triples(one)


def dating_triples(subject: NamedNode, dating: Dating, prefix: str = "") -> Iterator[Triple]:
    """Yield when something was or began, or with the prefix "end" when it ended."""

    def named(name: str) -> NamedNode:
        return terms.snf(prefix + name[0].upper() + name[1:] if prefix else name)

    if dating.date:
        yield Triple(subject, named("date"), terms.date(dating.date))
        if dating.date_basis and not prefix:
            yield Triple(subject, named("dateBasis"), terms.concept("basis", dating.date_basis))
    if dating.not_before:
        yield Triple(subject, named("notBefore"), terms.date(dating.not_before))
    if dating.not_after:
        yield Triple(subject, named("notAfter"), terms.date(dating.not_after))


def _act(act: Act, things: Things) -> Iterator[Triple]:
    subject = terms.node(finding_iri(act))
    yield Triple(subject, terms.TYPE, terms.snf("Act"))
    yield Triple(subject, terms.snf("actor"), terms.node(things.iri(act.actor)))
    yield Triple(subject, terms.snf("document"), terms.node(names.document(act.document)))
    yield Triple(subject, terms.snf("role"), terms.concept("role", act.role))
    yield from dating_triples(subject, act.dating)
    if act.forum:
        yield Triple(subject, terms.snf("inForum"), terms.node(things.iri(act.forum)))
    if act.place:
        yield Triple(subject, terms.snf("place"), terms.text(act.place))
    if act.speaker:
        yield Triple(subject, terms.snf("speaker"), terms.text(act.speaker))
    yield from _assessed(subject, act.assessments)


def _sponsorship(one: Sponsorship, things: Things) -> Iterator[Triple]:
    subject = terms.node(finding_iri(one))
    document, sponsor = terms.node(names.document(one.document)), terms.node(things.iri(one.sponsor))
    yield Triple(subject, terms.TYPE, terms.snf("Sponsorship"))
    yield Triple(subject, terms.snf("sponsor"), sponsor)
    yield Triple(subject, terms.snf("document"), document)
    yield Triple(subject, terms.snf("role"), terms.concept("role", one.role))
    yield Triple(subject, terms.snf("entry"), terms.concept("entry", one.entry))
    yield from dating_triples(subject, one.dating)
    yield from dating_triples(subject, one.ending, "end")
    for word in one.called_as:
        yield Triple(subject, terms.snf("calledAs"), terms.text(word))
    if one.on_behalf_of:
        yield Triple(subject, terms.snf("onBehalfOf"), terms.node(things.iri(one.on_behalf_of)))
    if one.via:
        yield Triple(subject, terms.snf("via"), terms.node(things.iri(one.via)))
    else:
        yield Triple(document, terms.snf("sponsoredBy"), sponsor)
    yield Triple(subject, terms.snf("divergent"), terms.boolean(one.divergent))
    yield Triple(subject, terms.snf("undecided"), terms.boolean(one.open))
    yield from _assessed(subject, one.assessments)


def _count(count: VoteCount, things: Things) -> Iterator[Triple]:
    subject = terms.node(finding_iri(count))
    yield Triple(subject, terms.TYPE, terms.snf("VoteCount"))
    yield Triple(subject, terms.snf("document"), terms.node(names.document(count.document)))
    yield Triple(subject, terms.snf("body"), terms.node(things.iri(count.body)))
    if count.part:
        yield Triple(subject, terms.snf("votePart"), terms.text(count.part))
    for name in ("yes", "no", "abstain"):
        value = getattr(count, name)
        if value is not None:
            yield Triple(subject, terms.snf(name), terms.integer(value))
    if count.method:
        yield Triple(subject, terms.snf("adoptionMethod"), terms.concept("method", count.method))
    yield from dating_triples(subject, count.dating)
    yield from _assessed(subject, count.assessments)
    for voter, choice in count.votes:
        vote = terms.node(names.vote(count.document, count.body, voter, count.part))
        yield Triple(vote, terms.TYPE, terms.snf("Vote"))
        yield Triple(vote, terms.snf("voter"), terms.node(things.iri(voter)))
        yield Triple(vote, terms.snf("choice"), terms.concept("choice", choice))
        yield Triple(vote, terms.snf("inCount"), subject)


def _assessed(subject: NamedNode, assessments: Sequence[Assessment]) -> Iterator[Triple]:
    for one in assessments:
        claim = terms.node(names.claim(one.claim))
        node = terms.node(names.hashed("assessment", subject.value, one.claim, one.aspect, one.effect, one.value))
        yield Triple(node, terms.TYPE, terms.snf("Assessment"))
        yield Triple(node, terms.snf("assesses"), subject)
        yield Triple(node, terms.snf("weighs"), claim)
        yield Triple(node, terms.snf("aspect"), terms.concept("aspect", one.aspect))
        yield Triple(node, terms.snf("effect"), terms.concept("effect", one.effect))
        yield Triple(node, terms.snf("policy"), terms.concept("policy", one.policy))
        if one.value is not None:
            yield Triple(node, terms.snf("value"), terms.text(one.value))
    for name, effect in (("supportedBy", "supports"), ("contestedBy", "contests")):
        for identity in sorted({one.claim for one in assessments if one.effect == effect}):
            yield Triple(subject, terms.snf(name), terms.node(names.claim(identity)))


def _divergence(one: Divergence, things: Things) -> Iterator[Triple]:
    subject = terms.node(finding_iri(one))
    yield Triple(subject, terms.TYPE, terms.snf("Divergence"))
    yield Triple(subject, terms.snf("divergenceKind"), terms.concept("divergence", one.kind))
    yield Triple(subject, terms.snf("aspect"), terms.concept("aspect", one.aspect))
    for code in one.about:
        yield Triple(subject, terms.snf("about"), terms.node(things.iri(code)))
    yield Triple(subject, terms.snf("explanation"), terms.text(one.explanation, "en"))
    if one.policy:
        yield Triple(subject, terms.snf("policy"), terms.concept("policy", one.policy))
    if one.chosen:
        yield Triple(subject, terms.snf("chosen"), terms.text(one.chosen))
    for side in one.sides:
        node = terms.node(names.hashed("side", subject.value, side.value))
        yield Triple(node, terms.TYPE, terms.snf("Side"))
        yield Triple(node, terms.snf("sideOf"), subject)
        yield Triple(node, terms.snf("value"), terms.text(side.value))
        for identity in side.claims:
            yield Triple(node, terms.snf("sideClaim"), terms.node(names.claim(identity)))
            yield Triple(subject, terms.snf("involves"), terms.node(names.claim(identity)))
