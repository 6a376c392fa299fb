"""Word documents made here: lists, tables, notes, tracked changes, and packages that are none."""

import io
import zipfile

import pytest
from docx import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from graphkit.errors import ReadError
from graphkit.read import read


def saved(tmp_path, document):
    document.save(str(tmp_path / "a.docx"))
    return read(tmp_path / "a.docx")


def test_paragraphs_lists_and_tables_come_in_order(tmp_path):
    document = Document()
    document.add_heading("Working paper", 1)
    document.add_paragraph("Submitted by Freedonia.")
    for words in ("first", "second"):
        document.add_paragraph(words, style="List Number")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ["State", "Vote", "Freedonia", "Yes"], strict=True):
        cell.text = words
    document.add_paragraph("The end.")
    text = saved(tmp_path, document).text
    assert text.startswith("Working paper\n\nSubmitted by Freedonia.\n\n")
    assert "State | Vote\nFreedonia | Yes\n\nThe end.\n" in text


def test_word_s_own_numbers_are_counted(tmp_path):
    document = Document()
    numbering = document.part.numbering_part.element
    numbering.insert(
        0,
        parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">'
            '<w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
            '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>'
        ),
    )
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    for words, level in [("States should report.", 0), ("yearly;", 1), ("in full.", 1), ("States should talk.", 0)]:
        paragraph = document.add_paragraph(words)
        paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/><w:numId w:val="90"/></w:numPr>'))
    assert saved(tmp_path, document).text == "4. States should report.\n\n(a) yearly;\n\n(b) in full.\n\n5. States should talk.\n"


def test_notes_follow_the_text_and_deleted_words_are_left_out(tmp_path):
    document = Document()
    notes = f'<w:footnotes {nsdecls("w")}><w:footnote w:id="2"><w:p><w:r><w:t>See A/99/1.</w:t></w:r></w:p></w:footnote></w:footnotes>'
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        notes.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    document.element.body.insert(
        0,
        parse_xml(
            f'<w:p {nsdecls("w")}><w:r><w:t>The draft</w:t><w:footnoteReference w:id="2"/></w:r>'
            "<w:del><w:r><w:delText> of Sylvania</w:delText></w:r></w:del>"
            '<w:ins><w:r><w:t xml:space="preserve"> of Freedonia</w:t></w:r></w:ins></w:p>'
        ),
    )
    assert saved(tmp_path, document).text == "The draft[1] of Freedonia\n\n[1] See A/99/1.\n"


def test_the_first_page_s_header_comes_first(tmp_path):
    document = Document()
    section = document.sections[0]
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "A/99/123"
    document.add_paragraph("Letter dated 1 May 2044.")
    assert saved(tmp_path, document).text == "A/99/123\n\nLetter dated 1 May 2044.\n"


def zipped(**parts):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name.replace("__", "/"), content)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"no package", "damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 encrypted", "encrypted"),
        (zipped(a="x"), "damaged"),
        (zipped(word__document=b"0" * (40 * 2**20)), "large"),
    ],
)
def test_what_is_no_document_is_refused(tmp_path, data, reason):
    (tmp_path / "x.docx").write_bytes(data)
    with pytest.raises(ReadError) as error:
        read(tmp_path / "x.docx")
    assert error.value.reason == reason


def test_reading_twice_gives_the_same(tmp_path):
    document = Document()
    document.add_paragraph("Words.")
    assert saved(tmp_path, document) == read(tmp_path / "a.docx")
