"""One canonical layout for hand-kept Turtle, so that a change of meaning is the only thing a diff shows.

A file keeps its comment at the top, the comments above its subjects, its base and the order of its subjects. Prefixes are those in use, in
the order of ``names.PREFIXES``; a predicate stands on a line of its own, the type first and labels before the rest; objects are sorted;
lists and blank nodes used once stand where they are used. ``python -m graphkit.layout [--check] PATH…`` rewrites files, or names those
that differ.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyoxigraph as ox

from graphkit.errors import ValidationError
from graphkit.names import PREFIXES

_RDF, _XSD = PREFIXES["rdf"], PREFIXES["xsd"]
_TYPE, _FIRST, _REST, _NIL = (_RDF + name for name in ("type", "first", "rest", "nil"))
_SHORT = {_XSD + "integer": r"[+-]?\d+", _XSD + "decimal": r"[+-]?\d*\.\d+", _XSD + "boolean": r"true|false"}
_LOCAL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.\-]*[A-Za-z0-9_\-])?|")
_RANKS = (
    "rdf:type",
    "snf:code",
    "rdfs:label",
    "skos:prefLabel",
    "skos:inScheme",
    "skos:notation",
    "dcterms:title",
    "skos:definition",
    "sh:targetClass",
    "sh:path",
)
_RANK = {PREFIXES[name.split(":")[0]] + name.split(":")[1]: place for place, name in enumerate(_RANKS)}
_RANK[PREFIXES["rdfs"] + "isDefinedBy"] = 100

Node = ox.NamedNode | ox.BlankNode
Description = dict[str, list[object]]


def canonical(text: str, name: str = "the text") -> str:
    """Return Turtle in the canonical layout. Raises ValidationError, with the line, when the text is no Turtle."""
    parser = ox.parse(text, format=ox.RdfFormat.TURTLE)
    try:
        triples = [(quad.subject, quad.predicate, quad.object) for quad in parser]
    except SyntaxError as error:
        raise ValidationError(f"{name} is no Turtle at line {error.lineno}: {error.msg}.", path=name, line=error.lineno) from None
    return _Writer(text, dict(parser.prefixes), parser.base_iri, triples).write()


class _Writer:
    """The state of writing one file: its descriptions, prefixes, base and comments."""

    def __init__(
        self, text: str, prefixes: dict[str, str], base: str | None, triples: Iterable[tuple[object, ox.NamedNode, object]]
    ) -> None:
        self.base = base
        order = list(PREFIXES)
        self.prefixes = sorted(prefixes.items(), key=lambda item: (order.index(item[0]) if item[0] in PREFIXES else 99, item[0]))
        self.longest = sorted(self.prefixes, key=lambda item: -len(item[1]))
        self.used: set[str] = set()
        self.about: dict[Node, Description] = {}
        self.uses: dict[ox.BlankNode, int] = {}
        for subject, predicate, value in triples:
            assert isinstance(subject, ox.NamedNode | ox.BlankNode)
            values = self.about.setdefault(subject, {}).setdefault(predicate.value, [])
            if value not in values:
                values.append(value)
                if isinstance(value, ox.BlankNode):
                    self.uses[value] = self.uses.get(value, 0) + 1
        self.head, self.above = _comments(text)

    def write(self) -> str:
        blocks = []
        for node in self.about:
            if isinstance(node, ox.BlankNode) and self.uses.get(node) == 1:
                continue
            subject = self.term(node)
            comment = "".join(f"{line}\n" for line in self.above.get(subject, ()))
            blocks.append(f"{comment}{subject} {self.body(self.about[node], 1)} .\n")
        lines = [f"@base <{self.base}> .\n"] if self.base else []
        lines += [f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in self.prefixes if prefix in self.used]
        return "".join(f"{line}\n" for line in self.head) + "".join(lines) + "\n" + "\n".join(blocks)

    def body(self, description: Description, depth: int) -> str:
        lines = []
        for predicate in sorted(description, key=lambda iri: (_RANK.get(iri, 99), self.iri(iri))):
            word = "a" if predicate == _TYPE else self.iri(predicate)
            lines.append(f"{word} {', '.join(sorted(self.term(value, depth) for value in description[predicate]))}")
        return f" ;\n{'    ' * depth}".join(lines)

    def term(self, term: object, depth: int = 0) -> str:
        if isinstance(term, ox.NamedNode):
            return "()" if term.value == _NIL else self.iri(term.value)
        if isinstance(term, ox.Literal):
            return self.literal(term)
        assert isinstance(term, ox.BlankNode)
        if self.uses.get(term, 0) != 1:
            return str(term)
        description = self.about.get(term, {})
        if set(description) == {_FIRST, _REST}:
            return f"( {' '.join(self.term(item, depth) for item in self.items(term))} )"
        inner = self.body(description, depth + 1)
        return f"[ {inner} ]" if inner else "[]"

    def items(self, node: object) -> Iterator[object]:
        while isinstance(node, ox.BlankNode):
            yield self.about[node][_FIRST][0]
            node = self.about[node][_REST][0]

    def literal(self, literal: ox.Literal) -> str:
        value, datatype = literal.value, literal.datatype.value
        if datatype in _SHORT and re.fullmatch(_SHORT[datatype], value):
            return value
        if "\n" in value:
            quoted = '"""' + value.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '"""'
        else:
            quoted = str(ox.Literal(value))
        if literal.language:
            return f"{quoted}@{literal.language}"
        return quoted if datatype == _XSD + "string" else f"{quoted}^^{self.iri(datatype)}"

    def iri(self, iri: str) -> str:
        for prefix, namespace in self.longest:
            if iri.startswith(namespace) and _LOCAL.fullmatch(iri[len(namespace) :]):
                self.used.add(prefix)
                return f"{prefix}:{iri[len(namespace) :]}"
        return f"<{iri[len(self.base) :]}>" if self.base and iri.startswith(self.base) else f"<{iri}>"


def _comments(text: str) -> tuple[list[str], dict[str, list[str]]]:
    """Return the comment lines at the top, and those directly above a subject by the subject as it is written."""
    head: list[str] = []
    above: dict[str, list[str]] = {}
    waiting: list[str] = []
    started = within = False
    for line in text.splitlines():
        if within:  # of a long string, where a line that begins with "#" is no comment
            within = line.count('"""') % 2 == 0
        elif line.startswith("#"):
            (waiting if started else head).append(line.rstrip())
        elif line.strip():
            started = True
            if waiting and not line.startswith((" ", "\t", "@")):
                above[line.split()[0]] = waiting
            waiting = []
            within = line.count('"""') % 2 == 1
    return head, above


def files(paths: Iterable[Path]) -> list[Path]:
    """Return the Turtle files of these files and folders, sorted."""
    return sorted(file for path in paths for file in ([path] if path.is_file() else path.rglob("*.ttl")))


def unlike(paths: Iterable[Path]) -> list[Path]:
    """Return the Turtle files that are not in the canonical layout."""
    return [file for file in files(paths) if (text := file.read_text("utf-8")) != canonical(text, file.name)]


def main(arguments: list[str]) -> None:
    """Rewrite files in the canonical layout; with ``--check`` end with a sentence that names those that differ."""
    paths = [Path(argument) for argument in arguments if argument != "--check"]
    different = unlike(paths)
    if "--check" in arguments:
        if different:
            raise SystemExit(f"Not in canonical layout: {', '.join(map(str, different))}. Run 'python -m graphkit.layout' on them.")
        return
    for file in different:
        file.write_text(canonical(file.read_text("utf-8"), file.name), "utf-8", newline="")


if __name__ == "__main__":
    main(sys.argv[1:])
