"""What the benchmarks work on: real data where GRAPHKIT_DATA names them, else invented data of the same shape. Made once a run."""

from __future__ import annotations

import gzip
import os
import random
import tarfile
from itertools import islice
from pathlib import Path

import pyoxigraph as ox

from graphkit import names

ROWS = 100_000


def votes(place: Path) -> list[Path]:
    """Write the first 100,000 rows of the recorded votes, or as many invented ones, with their roll calls."""
    found = [place / "un_votes.csv.gz", place / "un_roll_calls.csv.gz"]
    if found[0].exists():
        return found
    data = os.environ.get("GRAPHKIT_DATA")
    if data:
        source = Path(data) / "votes"
        with gzip.open(source / "un_votes.csv.gz", "rt", encoding="utf-8") as rows, gzip.open(found[0], "wt", encoding="utf-8") as out:
            out.writelines(islice(rows, ROWS + 1))
        found[1].write_bytes((source / "un_roll_calls.csv.gz").read_bytes())
        return found
    from graphkit.link import Index

    chance, states = random.Random(1), [e for e in Index.load().entities.values() if e.kind == "state"]
    calls = -(-ROWS // len(states))
    with gzip.open(found[1], "wt", encoding="utf-8") as out:
        out.write("rcid,session,importantvote,date,unres,amend,para,short,descr\n")
        out.writelines(f"{n},73.0,,2018-12-05,R/73/{n},,,Title {n},Words\n" for n in range(1, calls + 1))
    with gzip.open(found[0], "wt", encoding="utf-8") as out:
        out.write("rcid,country,country_code,vote\n")
        rows_of = ((n, state) for n in range(1, calls + 1) for state in states)
        out.writelines(f'{n},"{s.label}",{s.code},{chance.choice(("yes", "no", "abstain"))}\n' for n, s in islice(rows_of, ROWS))
    return found


def texts(place: Path) -> list[str]:
    """Return speeches of the General Debate, or the shipped seeds several times over; about a megabyte."""
    from graphkit import data

    folder = os.environ.get("GRAPHKIT_DATA")
    if folder:
        with tarfile.open(Path(folder) / "texts" / "ungdc.tar.xz") as tar:
            found = []
            for member in tar:
                if member.isfile() and member.name.endswith("2014.txt") and not Path(member.name).name.startswith("."):
                    file = tar.extractfile(member)
                    found.append(file.read().decode("utf-8", "replace") if file else "")
                if len(found) == 60:
                    return found
    seeds = [path.read_text("utf-8") for path in sorted(data.folder("seeds").glob("*.txt"))]
    return seeds * 30


def sponsors(place: Path, documents: int = 400, each: int = 45) -> Path:
    """Write a store with invented sponsorships of real States: so many documents with so many sponsors each."""
    path = place / "sponsors"
    if path.exists():
        return path
    from graphkit.candidate import standing
    from graphkit.link import Index

    chance, states = random.Random(2), [e for e in Index.load().entities.values() if e.kind == "state"]
    lines = []
    graph = f"<{names.GRAPH_FINDINGS}> ."
    snf, kind = names.SNF, "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
    for number in range(documents):
        code = f"A/C.1/99/L.{number}"
        iri, year = f"<{names.document(code)}>", 1990 + number % 30
        lines += [f"{iri} {kind} <{snf}Document> {graph}", f'{iri} <{snf}code> "{code}" {graph}', f'{iri} <{snf}symbol> "{code}" {graph}']
        for state in chance.sample(states, each):
            one, day = f"<{names.sponsorship(code, state.code)}>", f'"{year}-10-10"^^<{names.PREFIXES["xsd"]}date>'
            lines += [
                f"{one} {kind} <{snf}Sponsorship> {graph}",
                f"{one} <{snf}document> {iri} {graph}",
                f"{one} <{snf}sponsor> <{state.iri}> {graph}",
                f"{one} <{snf}role> <{names.concept('role', 'sponsor')}> {graph}",
                f"{one} <{snf}entry> <{names.concept('entry', 'original')}> {graph}",
                f'{one} <{snf}divergent> "false"^^<{names.PREFIXES["xsd"]}boolean> {graph}',
                f"{one} <{snf}date> {day} {graph}",
                f"{one} <{snf}notBefore> {day} {graph}",
                f"{one} <{snf}notAfter> {day} {graph}",
                f"{iri} <{snf}sponsoredBy> <{state.iri}> {graph}",
            ]
    store = ox.Store(str(path))
    store.bulk_load(standing(), format=ox.RdfFormat.N_QUADS)
    store.bulk_load("\n".join(lines).encode(), format=ox.RdfFormat.N_QUADS)
    store.flush()
    return path


def faulty(place: Path) -> Path:
    """Write, as N-Triples, the graph of the shipped seeds without single votes, and the examples that break each shape.

    With the votes of the reference data pyshacl, which asks each rule once a node, does not finish. Two examples, where the place of a
    quotation is a text and no number, are left out: rdflib says which of a text and a number is larger, where SPARQL does not.
    """
    from graphkit import data
    from graphkit.store import open_store

    path = place / "faulty.nt"
    if not path.exists():
        kind = names.PREFIXES["rdf"] + "type"
        quads = list(open_store(graph(place)).quads())
        votes = {q.subject for q in quads if q.predicate.value == kind and q.object.value in (names.SNF + "Vote", names.SNF + "VoteCount")}
        triples = {q.triple for q in quads if q.subject not in votes}
        for example in sorted((data.folder("ontology") / "examples" / "invalid").glob("*.ttl")):
            if example.stem not in ("Claim-start", "Claim-end"):
                triples.update(q.triple for q in ox.parse(path=str(example)))
        path.write_bytes(ox.serialize(sorted(triples, key=str), format=ox.RdfFormat.N_TRIPLES) or b"")
    return path


def graph(place: Path) -> Path:
    """Build the graph of the shipped seeds."""
    folder = place / "graph"
    if not folder.exists():
        from graphkit.pipeline import build

        build(folder=folder)
    return folder
