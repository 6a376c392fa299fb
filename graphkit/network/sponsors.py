"""States joined by the documents they share, and States joined to the documents themselves."""

from __future__ import annotations

import json
from collections import defaultdict

import networkx

from graphkit.network.caption import caption
from graphkit.network.documents import document_name
from graphkit.network.evidence import evidence
from graphkit.network.facts import Dataset, Things, first, properties
from graphkit.network.filters import Filters
from graphkit.network.measures import measure
from graphkit.network.pairs import pairs
from graphkit.network.records import Records, document_topics, records
from graphkit.network.states import attributes


def sponsors(store: Dataset, things: Things, filters: Filters) -> networkx.Graph[str]:
    """Return States (nodes) joined by the documents behind which both stand (edges), with weights, dates and measures.

    Edge attributes: weight, count, jaccard, newman, documents ("; " joined), first and last (when the later of two joined, as stated).
    """
    found = records(store, things, filters)
    network: networkx.Graph[str] = networkx.Graph()
    _states(network, store, things, found, filters)
    held: dict[str, dict[str, tuple[str, str]]] = defaultdict(dict)  # sponsor to its documents, each with when it joined
    for row in found.rows:
        held[row.sponsor][row.document] = (row.begins[1] or row.begins[0] or "9999", row.date or "")
    hidden = 0
    for pair in pairs((row.sponsor, row.document) for row in found.rows):
        weight = float(getattr(pair, filters.weight))
        if weight < filters.minimum:
            hidden += 1
            continue
        one, other = held[pair.first], held[pair.second]
        shared = sorted(one.keys() & other.keys())
        joined = sorted(max(one[code], other[code]) for code in shared)  # the later of the two
        network.add_edge(
            pair.first,
            pair.second,
            weight=weight,
            count=pair.count,
            jaccard=pair.jaccard,
            newman=pair.newman,
            documents="; ".join(shared),
            first=joined[0][1],
            last=joined[-1][1],
        )
    measure(network, filters.resolution)
    return _finish(network, store, things, filters, found, hidden, "sponsors", "States joined by the documents behind which both stand")


def states_documents(store: Dataset, things: Things, filters: Filters) -> networkx.Graph[str]:
    """Return the two-mode network: States and documents (nodes), each sponsorship an edge with role, entry and date; weight 1."""
    found = records(store, things, filters)
    network: networkx.Graph[str] = networkx.Graph()
    _states(network, store, things, found, filters)
    documents = properties(store, "Document", only=("kind",))
    for code in sorted({row.document for row in found.rows}):
        kind = first(documents.get(things.by_code.get(code, ""), {}), "kind")
        network.add_node(
            code,
            label=document_name(things, code),
            title=things.named(code),
            code=code,
            kind="document",
            region="document",
            document_kind=things.label(kind),
        )
    for row in found.rows:
        network.add_edge(
            row.sponsor,
            row.document,
            weight=1.0,
            role=row.role,
            entry=row.entry,
            date=row.date or "",
            divergent=int(row.divergent),
            via=row.via or "",
        )
    measure(network, filters.resolution)
    return _finish(network, store, things, filters, found, 0, "states-documents", "States and the documents behind which they stand")


def _states(network: networkx.Graph[str], store: Dataset, things: Things, found: Records, filters: Filters) -> None:
    totals: dict[str, set[str]] = defaultdict(set)
    for row in found.rows:
        totals[row.sponsor].add(row.document)
    for code, held in attributes(store, things, list(totals), filters.on or filters.until).items():
        network.add_node(code, **held, documents=len(totals[code]))


def _finish(
    network: networkx.Graph[str], store: Dataset, things: Things, filters: Filters, found: Records, hidden: int, kind: str, title: str
) -> networkx.Graph[str]:
    """Write what the drawings and pages need into the graph attributes: strings and numbers only."""
    topics = document_topics(store, things)
    documents = {
        code: {"title": things.named(code), "topics": [things.named_concept("topic", topic) for topic in sorted(topics.get(code, ()))]}
        for code in sorted({row.document for row in found.rows})
    }
    held = [
        {
            "state": row.sponsor,
            "document": row.document,
            "role": things.named_concept("role", row.role),
            "entry": row.entry,
            "date": row.date or "",
            "from": row.begins[1] or row.begins[0] or "",
            "until": row.ends[0] or row.ends[1] or "",
            "divergent": row.divergent,
            "via": row.via or "",
            "iri": row.iri,
            "supports": [claim.rsplit("/", 1)[-1] for claim in row.supports],
            "contests": [claim.rsplit("/", 1)[-1] for claim in row.contests],
        }
        for row in found.rows
    ]
    network.graph.update(
        kind=kind,
        title=title,
        hidden=hidden,
        left_out="; ".join(f"{count} {reason}" for reason, count in sorted(found.left_out.items())),
        isolated="; ".join(network.nodes[node]["label"] for node in sorted(network) if not network.degree(node)),
        documents=json.dumps(documents, ensure_ascii=False, sort_keys=True),
        records=json.dumps(held, ensure_ascii=False, sort_keys=True),
        claims=json.dumps(evidence(store, things, found.rows), ensure_ascii=False, sort_keys=True),
    )
    caption(network, store, filters, f"{len(found.rows)} sponsorships")
    return network
