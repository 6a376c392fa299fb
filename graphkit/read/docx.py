"""Word documents (Office Open XML, ECMA-376): paragraphs, numbered lists, tables and notes in order.

Text that was deleted under tracked changes is left out, text that was inserted stays. The first page's header comes first: a United Nations
document has its symbol and date there. Notes follow the text as "[1] …", their marks stand in it as "[1]".
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from graphkit.errors import ReadError
from graphkit.read.numbering import Numbering
from graphkit.read.registry import reader

MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
LARGEST_UNPACKED = 256 * 1024 * 1024
"""Bytes that the parts of a file may take unpacked; more is no document of a meeting, or a trap."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011", f"{_W}softHyphen": ""}
_SKIPPED = {f"{_W}del", f"{_W}moveFrom", f"{_W}txbxContent", f"{_W}instrText", _MC_FALLBACK}


@reader(".docx")
def docx(data: bytes, path: str) -> tuple[str, str]:
    """Read a Word document. Raises ReadError for an encrypted or damaged one and for one that unpacks too large."""
    _check(data, path)
    import docx as python_docx

    try:
        document = python_docx.Document(io.BytesIO(data))
    except Exception as error:  # python-docx and lxml raise of every kind at a damaged package
        raise ReadError(
            f"{path} is no Word document that can be read ({error}); save it again as DOCX.", path=path, reason="damaged"
        ) from None
    numbering = Numbering(_related(document, "numbering"))
    notes: list[tuple[str, str]] = []
    parts = [text for text in _first_header(document) if text]
    parts += _blocks(document.element.body, numbering, notes)
    parts += _notes(document, notes)
    return "\n\n".join(parts) + "\n", MEDIA


def _check(data: bytes, path: str) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReadError(f"{path} is encrypted or of Word's old kind; save it without a password as DOCX.", path=path, reason="encrypted")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            sizes = [(part.file_size, part.compress_size) for part in package.infolist()]
    except (zipfile.BadZipFile, ValueError) as error:
        raise ReadError(f"{path} is no Word document ({error}); save it again as DOCX.", path=path, reason="damaged") from None
    unpacked = sum(size for size, _ in sizes)
    if unpacked > LARGEST_UNPACKED or any(size > 32 * 2**20 and size > 200 * (packed + 1) for size, packed in sizes):
        raise ReadError(
            f"{path} would unpack to {unpacked // 2**20} MiB, which no document needs; it is refused. Take its text out with Word.",
            path=path,
            reason="large",
        )


def _related(document: Any, name: str) -> Any | None:
    """The XML root of a part that belongs to the document, such as its footnotes."""
    from lxml import etree

    for relation in document.part.rels.values():
        if relation.reltype.rsplit("/", 1)[-1] == name and not relation.is_external:
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
            return etree.fromstring(relation.target_part.blob, parser)
    return None


def _first_header(document: Any) -> Iterator[str]:
    section = document.sections[0] if len(document.sections) else None
    if section is not None and section.different_first_page_header_footer and not section.first_page_header.is_linked_to_previous:
        yield from _blocks(section.first_page_header._element, Numbering(None), [])


def _blocks(container: Any, numbering: Numbering, notes: list[tuple[str, str]]) -> list[str]:
    """The paragraphs and tables of a body, cell or note, each a string."""
    found: list[str] = []
    for child in container:
        if child.tag == f"{_W}p":
            words = _words(child, notes).strip(" \t\n")
            if words:
                found.append(numbering.label(child) + words)
        elif child.tag == f"{_W}tbl":
            found.append(_table(child, numbering, notes))
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
            found += _blocks(child, numbering, notes)
    return [text for text in found if text]


def _table(table: Any, numbering: Numbering, notes: list[tuple[str, str]]) -> str:
    """A table as a line a row, cells divided by a bar; a cell that goes on from the row above is empty."""
    lines = []
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table:
            continue  # a row of a table inside a cell: it comes with that cell
        cells = []
        for cell in row.iterchildren(f"{_W}tc"):
            words = " ".join(_blocks(cell, numbering, notes)).replace("\n", " ")
            cells.append(words)
        if any(cells):
            lines.append(" | ".join(cells).rstrip(" |") if cells[0] else " | ".join(c for c in cells if c))
    return "\n".join(lines)


def _words(paragraph: Any, notes: list[tuple[str, str]]) -> str:
    """The words of a paragraph as they would be printed."""
    found: list[str] = []
    pending = [iter(paragraph)]
    while pending:
        child = next(pending[-1], None)
        if child is None:
            pending.pop()
        elif child.tag == f"{_W}t":
            found.append(child.text or "")
        elif child.tag in _SIGNS:
            found.append(_SIGNS[child.tag])
        elif child.tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            notes.append((child.tag.removeprefix(_W).removesuffix("Reference"), child.get(f"{_W}id")))
            found.append(f"[{len(notes)}]")
        elif child.tag not in _SKIPPED:
            pending.append(iter(child))
    return "".join(found)


def _notes(document: Any, notes: list[tuple[str, str]]) -> list[str]:
    """The notes in the order of their marks."""
    found = []
    parts = {kind: _related(document, f"{kind}s") for kind in {kind for kind, _ in notes}}
    for number, (kind, ident) in enumerate(notes, 1):
        part = parts[kind]
        for note in part if part is not None else ():
            if note.get(f"{_W}id") == ident:
                found.append(f"[{number}] " + " ".join(_blocks(note, Numbering(None), [])))
    return found
