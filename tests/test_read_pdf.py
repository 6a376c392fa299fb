"""PDF files made here, letter by letter, with the traps of printed documents."""

import pytest
from pdfminer.fontmetrics import FONT_METRICS

from graphkit.errors import ReadError
from graphkit.read import read

METRICS = FONT_METRICS["Helvetica"][1]


def width(text: str, size: float) -> float:
    return sum(METRICS[char] for char in text) * size / 1000


def make_pdf(path, pages):
    """Write a PDF. A page is a list of (x, y from the top, size, text), in Helvetica."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    kids = []
    for page in pages:
        shows = []
        for x, y, size, text in page:
            shown = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
            shows.append(f"BT /F1 {size} Tf {x} {792 - y} Td ({shown}) Tj ET")
        stream = "\n".join(shows)
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += f"{number} 0 obj\n{body}\nendobj\n".encode("cp1252")
    start = len(out)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    out += b"".join(f"{offset:010d} 00000 n \n".encode() for offset in offsets)
    out += f"trailer << /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n".encode()
    path.write_bytes(out)
    return path


def column(x, y, lines, size=10, pitch=12):
    return [(x, y + pitch * n, size, line) for n, line in enumerate(lines)]


def head(number):
    return [(72, 40, 9, "A/99/123"), (500, 40, 9, "Lakeside papers"), (72, 760, 9, f"{number}/2")]


LEFT = [
    "The delegation of Atlantia said that the",
    "draft on small arms, which it had infor-",
    "mally shared with other delegations, was",
    "ready. It thanked non-",
    "governmental bodies for their views.",
]
RIGHT = [
    "The representative of Guinea-",
    "Bissau, speaking also for others, said",
    "that the text was balanced and that it",
    "hoped for consensus on all of its para-",
    "graphs in the course of the week.",
]


def test_columns_are_read_one_after_the_other(tmp_path):
    title = [(72, 90, 14, "A long title that crosses both of the columns of the page")]
    text = read(make_pdf(tmp_path / "a.pdf", [title + column(72, 120, LEFT) + column(330, 120, RIGHT)])).text
    assert (
        text.index("A long title") < text.index("delegation of Atlantia") < text.index("Guinea-Bissau") < text.index("course of the week")
    )
    assert "informally shared" in text
    assert "non-governmental" in text
    assert "paragraphs in the course" in text
    assert "infor-" not in text


def test_running_heads_and_page_numbers_are_left_out_but_the_first_head_stays(tmp_path):
    one = column(
        72,
        100,
        [
            "The Committee took note of the report which the Chair had presented to",
            "it, and decided to continue its work on the question of outer space at",
        ],
    )
    two = column(72, 100, ["its next session, subject to the availability of resources for that purpose."])
    text = read(make_pdf(tmp_path / "b.pdf", [head(1) + one, head(2) + two])).text
    assert text.count("A/99/123") == 1
    assert text.count("Lakeside papers") == 1
    assert "1/2" not in text and "2/2" not in text
    assert "outer space at its next session" in text


def test_notes_stand_after_the_paragraph_that_runs_over_the_page(tmp_path):
    body = ["The Group recalled document CD/9999 and the proposals that had been made in"]
    end = 72 + width(body[0], 10)
    first = column(72, 600, ["States are encouraged to report to the Register every year without delay.", *body])
    first += [(end, 608, 6, "7"), (72, 700, 8, "7 See the working paper of the same year."), (72, 760, 9, "1")]
    second = column(72, 100, ["it by several delegations over the past years on that very same question."])
    text = read(make_pdf(tmp_path / "c.pdf", [first, second])).text
    assert text.index("past years") < text.index("See the working paper")
    assert "made in[7] it by several delegations" in text


def test_a_signature_block_is_read_row_by_row(tmp_path):
    rows = [
        (72, 200, 10, "(Signed) A. Alpha"),
        (330, 200, 10, "(Signed) B. Beta"),
        (72, 212, 10, "Permanent Representative"),
        (330, 212, 10, "Permanent Representative"),
    ]
    text = read(make_pdf(tmp_path / "d.pdf", [[(72, 100, 10, "Dear Sir, we transmit a paper."), *rows]])).text
    assert text.index("Alpha") < text.index("Beta")


def test_items_and_headings_are_paragraphs_of_their_own(tmp_path):
    lines = [
        "Recommendations",
        "1. States should report every year to the Register of transfers, with all of the",
        "data that they have at hand.",
        "2. States should refrain from transfers to others.",
    ]
    text = read(make_pdf(tmp_path / "e.pdf", [column(72, 100, lines)])).text
    assert text == (
        "Recommendations\n\n1. States should report every year to the Register of transfers, "
        "with all of the data that they have at hand.\n\n"
        "2. States should refrain from transfers to others.\n"
    )


@pytest.mark.parametrize(
    ("data", "reason"),
    [(b"no pdf at all", "damaged"), (b"%PDF-1.4\nrubbish that ends here", "damaged")],
)
def test_what_is_no_pdf_is_refused(tmp_path, data, reason):
    (tmp_path / "x.pdf").write_bytes(data)
    with pytest.raises(ReadError) as error:
        read(tmp_path / "x.pdf")
    assert error.value.reason == reason
    assert "x.pdf" in error.value.message


def test_a_scan_is_refused_with_what_to_do(tmp_path):
    with pytest.raises(ReadError, match="text recognition"):
        read(make_pdf(tmp_path / "scan.pdf", [[], []]))


def test_an_encrypted_file_is_refused(tmp_path):
    pypdf = pytest.importorskip("pypdf")
    writer = pypdf.PdfWriter(clone_from=make_pdf(tmp_path / "open.pdf", [[(72, 100, 10, "Secret words of a letter.")]]))
    writer.encrypt("word", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(ReadError, match="encrypted"):
        read(tmp_path / "locked.pdf")


def test_reading_twice_gives_the_same(tmp_path):
    path = make_pdf(tmp_path / "f.pdf", [head(1) + column(72, 100, LEFT), head(2) + column(72, 100, RIGHT)])
    assert read(path) == read(path)
