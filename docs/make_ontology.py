"""Write ``docs/ontology.md`` and ``docs/ontology.svg`` from the Turtle of the ontology: ``python docs/make_ontology.py``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape
from pathlib import Path

import pyoxigraph as ox

from graphkit.names import PREFIXES, SNF, shorten
from graphkit.validate.about import describe
from graphkit.validate.shapes import Shapes, ontology, shipped

HERE = Path(__file__).parent
RDFS, OWL, SKOS, SH, DCT = (PREFIXES[name] for name in ("rdfs", "owl", "skos", "sh", "dcterms"))
MODULES = ("actor", "forum", "document", "claim", "sponsorship", "position", "norm")

# The core on one screen: where each class stands (column, row), and which properties join them.
PLACES = {
    "Source": (0, 0),
    "Claim": (0, 2),
    "Assessment": (1, 4),
    "Document": (2, 0),
    "Divergence": (0, 4),
    "Act": (2, 3),
    "Sponsorship": (2, 2),
    "Forum": (4, 0),
    "Actor": (4, 2),
    "Membership": (4, 3),
    "Group": (4, 4),
    "Norm": (1, 1),
    "VoteCount": (3, 1),
    "Vote": (4, 1),
}
_TEXTS, _ACTORS = "#e8f1e4", "#f3e6f0"
COLOURS = {
    "Claim": "#fdf0d5",
    **dict.fromkeys(("Source", "Document", "Norm"), _TEXTS),
    **dict.fromkeys(("Forum", "Actor", "Membership", "Group"), _ACTORS),
}  # findings are blue
EDGES = (
    ("Source", "renders", "Document"),
    ("Claim", "source", "Source"),
    ("Claim", "expresses", "Norm"),
    ("Norm", "normOf", "Document"),
    ("Assessment", "weighs", "Claim"),
    ("Divergence", "involves", "Claim"),
    ("Sponsorship", "supportedBy", "Claim"),
    ("Sponsorship", "document", "Document"),
    ("Sponsorship", "sponsor", "Actor"),
    ("Act", "actor", "Actor"),
    ("Act", "supportedBy", "Claim"),
    ("Document", "inForum", "Forum"),
    ("VoteCount", "document", "Document"),
    ("VoteCount", "body", "Forum"),
    ("Vote", "inCount", "VoteCount"),
    ("Vote", "voter", "Actor"),
    ("Membership", "member", "Actor"),
    ("Membership", "organization", "Group"),
    ("Assessment", "assesses", "Sponsorship"),
)


def values(about: dict[object, dict[str, list[object]]], node: object, predicate: str) -> list[str]:
    """Return the values of a node as text, sorted."""
    return sorted(str(getattr(value, "value", value)) for value in about.get(node, {}).get(predicate, ()))


def page() -> str:
    """Return the page on the ontology as Markdown."""
    about = describe(ontology())
    shapes = shipped()
    said = describe(shapes.triples)
    terms = {node: about[node] for node in about if isinstance(node, ox.NamedNode) and node.value.startswith(SNF)}
    lines = [
        "# The ontology",
        "",
        "Made from the Turtle in `ontology/` by `python docs/make_ontology.py`; do not edit. Namespace `snf:` is `https://w3id.org/snf/ontology#`,",
        "reserved for this project; it does not resolve yet. How to use it without our code: [ontology/README.md](../ontology/README.md).",
        "",
        "![The core: sources, claims, findings, documents, actors, forums](ontology.svg)",
        "",
        "A claim is what a source says, a finding what follows from all claims: properties of claims begin with *says*, those of findings",
        "do not.",
        "",
    ]
    lines += [f"* [{title(about, module)}](#{anchor(title(about, module))})" for module in MODULES]
    lines += ["* [Lists](#lists)", "* [What the shapes say](#what-the-shapes-say)", "* [Other vocabularies](#other-vocabularies)", ""]
    for module in MODULES:
        iri = ox.NamedNode(f"https://w3id.org/snf/ontology/{module}")
        mine = sorted((n for n in terms if iri in terms[n].get(RDFS + "isDefinedBy", ())), key=lambda node: node.value.lower())
        lines += [f"## {title(about, module)}", "", *values(about, iri, DCT + "abstract"), ""]
        lines += [line for node in mine if is_class(about, node) for line in one_class(about, node, shapes, said)]
        lines += ["### Properties", "", "| property | of | definition |", "|---|---|---|"]
        for node in (n for n in mine if not is_class(about, n)):
            example = "".join(f" Example: {cell(text)}." for text in values(about, node, SKOS + "example"))
            owners = ", ".join(f"`{name}`" for name in users(node, shapes, said))
            lines.append(
                f"| `{shorten(node.value)}` | {owners} | {' '.join(map(cell, values(about, node, SKOS + 'definition')))}{example} |"
            )
        lines.append("")
    return "\n".join([*lines, *lists(about), *findings(shapes, said), *alignments()]) + "\n"


def title(about: dict[object, dict[str, list[object]]], module: str) -> str:
    """Return the title of a module."""
    return values(about, ox.NamedNode(f"https://w3id.org/snf/ontology/{module}"), DCT + "title")[0]


def anchor(words: str) -> str:
    """Return the anchor that Markdown gives a heading."""
    return re.sub(r"[^a-z0-9 -]", "", words.lower()).replace(" ", "-")


def cell(text: str) -> str:
    """Return text fit for a cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def is_class(about: dict[object, dict[str, list[object]]], node: object) -> bool:
    """Say whether a term is a class."""
    return OWL + "Class" in values(about, node, PREFIXES["rdf"] + "type")


def one_class(
    about: dict[object, dict[str, list[object]]], node: ox.NamedNode, shapes: Shapes, said: dict[object, dict[str, list[object]]]
) -> list[str]:
    """Return the lines on a class: what it is, what it is a kind of, what its shape says."""
    name = node.value.removeprefix(SNF)
    kinds = ", ".join(f"`{shorten(kind)}`" for kind in values(about, node, RDFS + "subClassOf"))
    lines = [f"### {name}", "", " ".join(values(about, node, SKOS + "definition")) + (f" A kind of {kinds}." if kinds else "")]
    lines += [f"Example: {example}." for example in values(about, node, SKOS + "example")]
    rows = []
    for child in values(said, ox.NamedNode(PREFIXES["snfs"] + name), SH + "property"):
        path = values(said, ox.NamedNode(child), SH + "path")[0]
        if path.startswith("http"):
            rows.append(
                f"| `{shorten(path)}` | {count(said, child)} | {cell(' '.join(values(said, ox.NamedNode(child), SH + 'message')))} |"
            )
    return [*lines, "", *(["| property | how many | |", "|---|---|---|", *rows, ""] if rows else [])]


def count(said: dict[object, dict[str, list[object]]], shape: str) -> str:
    """Return how many values a shape allows: "1", "0 or 1", "1 or more", "none"; empty where it does not say."""
    low, high = ("".join(values(said, ox.NamedNode(shape), SH + name)) for name in ("minCount", "maxCount"))
    return {("1", "1"): "1", ("", "1"): "0 or 1", ("1", ""): "1 or more", ("", "0"): "none"}.get((low, high), "")


def users(node: ox.NamedNode, shapes: Shapes, said: dict[object, dict[str, list[object]]]) -> list[str]:
    """Return the classes whose shapes speak of a property."""
    found = []
    for shape in shapes.core:
        for child in values(said, ox.NamedNode(shape.iri), SH + "property"):
            if node.value in values(said, ox.NamedNode(child), SH + "path"):
                found.append(shape.iri.removeprefix(PREFIXES["snfs"]))
    return sorted(set(found))


def lists(about: dict[object, dict[str, list[object]]]) -> Iterable[str]:
    """Yield the lines on the lists: each scheme with its concepts."""
    yield from ("## Lists", "")
    schemes = sorted((n for n in about if SKOS + "ConceptScheme" in values(about, n, PREFIXES["rdf"] + "type")), key=str)
    for scheme in schemes:
        name = " ".join(values(about, scheme, SKOS + "prefLabel"))
        yield from (
            f"### {name}",
            "",
            " ".join(values(about, scheme, SKOS + "definition")),
            "",
            "| code | name | definition |",
            "|---|---|---|",
        )
        members = [node for node in about if scheme in about[node].get(SKOS + "inScheme", ())]
        for node in sorted(members, key=str):
            code, label, words = (" ".join(values(about, node, SKOS + name)) for name in ("notation", "prefLabel", "definition"))
            yield f"| `{code}` | {cell(label)} | {cell(words)} |"
        yield ""


def findings(shapes: Shapes, said: dict[object, dict[str, list[object]]]) -> Iterable[str]:
    """Yield the lines on what the rules and the Warnings say; the rest stands with the classes."""
    yield from (
        "## What the shapes say",
        "",
        "A *Violation* cannot be; a *Warning* asks to look. What holds of single properties stands with the classes above.",
        "",
    )
    yield from ("| shape | severity | message |", "|---|---|---|")
    for shape in sorted(shapes.targets, key=lambda one: one.iri):
        message = " ".join(values(said, ox.NamedNode(shape.iri), SH + "message"))
        if message:
            severity = values(said, ox.NamedNode(shape.iri), SH + "severity")[0].removeprefix(SH)
            yield f"| `{shorten(shape.iri)}` | {severity} | {cell(message)} |"
    yield ""


def alignments() -> Iterable[str]:
    """Yield the lines on other vocabularies."""
    from graphkit.data import folder

    yield from (
        "## Other vocabularies",
        "",
        "Those of schema.org were not checked against its file.",
        "",
        "| ours | strength | theirs |",
        "|---|---|---|",
    )
    for quad in sorted(ox.parse(path=str(folder("ontology") / "alignments.ttl"), format=ox.RdfFormat.TURTLE), key=str):
        if (
            quad.predicate.value.startswith((SKOS, RDFS))
            and isinstance(quad.subject, ox.NamedNode)
            and isinstance(quad.object, ox.NamedNode)
        ):
            yield f"| `{shorten(quad.subject.value)}` | {shorten(quad.predicate.value)} | <{quad.object.value}> |"


def diagram() -> str:
    """Return the core as SVG; a class or property that no module declares is an error."""
    known = {node.value.removeprefix(SNF) for node in describe(ontology()) if isinstance(node, ox.NamedNode)} | {"member", "organization"}
    unknown = [name for name in (*PLACES, *(edge for _, edge, _ in EDGES)) if name not in known]
    if unknown:
        raise SystemExit(f"The diagram names {', '.join(unknown)}, which no module declares.")
    wide, high, box, tall = 190, 92, 118, 36
    centre = {name: (90 + column * wide, 40 + row * high) for name, (column, row) in PLACES.items()}
    lines, labels, boxes = [], [], []
    for one, edge, other in EDGES:
        (x1, y1), (x2, y2) = centre[one], centre[other]
        a, b = border(x1, y1, x2, y2, box, tall), border(x2, y2, x1, y1, box + 8, tall + 8)
        lines.append(f'<line x1="{a[0]:.0f}" y1="{a[1]:.0f}" x2="{b[0]:.0f}" y2="{b[1]:.0f}" marker-end="url(#a)"/>')
        labels.append(f'<text x="{(a[0] * 0.6 + b[0] * 0.4):.0f}" y="{(a[1] * 0.6 + b[1] * 0.4) + 4:.0f}">{escape(edge)}</text>')
    for name, (x, y) in centre.items():
        colour = COLOURS.get(name, "#e3ecf7")
        boxes.append(f'<rect x="{x - box / 2:.0f}" y="{y - tall / 2:.0f}" width="{box}" height="{tall}" rx="5" fill="{colour}"/>')
        boxes.append(f'<text class="c" x="{x}" y="{y + 5}">{escape(name)}</text>')
    style = (
        "text{font:12px sans-serif;text-anchor:middle;fill:#333;paint-order:stroke;stroke:#fff;stroke-width:4px}"
        "text.c{font-size:14px;font-weight:bold;stroke:none;fill:#111}line{stroke:#667;stroke-width:1.2}rect{stroke:#445}"
    )
    marker = '<marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">'
    head = f'{marker}<path d="M0 0L8 4L0 8z" fill="#667"/></marker>'
    size = f"{4 * wide + 180} {4 * high + 80}"
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}" role="img">', "<title>The core of the ontology</title>"]
    return "\n".join([*parts, f"<style>{style}</style><defs>{head}</defs>", *lines, *labels, *boxes, "</svg>"]) + "\n"


def border(x: float, y: float, towards_x: float, towards_y: float, wide: float, high: float) -> tuple[float, float]:
    """Return where the line from the middle of a box towards a point leaves the box."""
    dx, dy = towards_x - x, towards_y - y
    scale = min(wide / 2 / abs(dx) if dx else 9e9, high / 2 / abs(dy) if dy else 9e9)
    return x + dx * scale, y + dy * scale


if __name__ == "__main__":
    (HERE / "ontology.md").write_text(page(), "utf-8", newline="")
    (HERE / "ontology.svg").write_text(diagram(), "utf-8", newline="")
