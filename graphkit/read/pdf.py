"""PDF files: columns read one after the other, running heads and page numbers left out, words mended that a line end divides.

A page's notes (small print at its foot) stand after the paragraph that runs over its end, so that no sentence is cut in two.
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from graphkit.errors import ReadError
from graphkit.read.columns import in_order
from graphkit.read.lines import Line, lines_of
from graphkit.read.paragraphs import join
from graphkit.read.registry import reader
from graphkit.read.running import without_running

MOST_PAGES = 3000
"""Pages of the longest file that is read."""


@reader(".pdf")
def pdf(data: bytes, path: str) -> tuple[str, str]:
    """Read a PDF. Raises ReadError for an encrypted, damaged or scanned one."""
    if b"%PDF-" not in data[:1024]:
        raise ReadError(f"{path} is no PDF (it does not begin like one); give it the ending of its kind.", path=path, reason="damaged")
    pages = without_running(list(_pages(data, path)))
    if not any(pages):
        raise ReadError(f"{path} holds no text, only images; run text recognition (OCR) on it first.", path=path, reason="scanned")
    return join([in_order(page) for page in pages]), "application/pdf"


def _pages(data: bytes, path: str) -> Iterator[list[Line]]:
    """The lines of each page, top down."""
    import pdfplumber
    from pdfminer.pdfdocument import PDFEncryptionError, PDFPasswordIncorrect
    from pdfplumber.utils.exceptions import PdfminerException

    try:
        with pdfplumber.open(io.BytesIO(data)) as document:
            if len(document.pages) > MOST_PAGES:
                raise ReadError(
                    f"{path} has {len(document.pages)} pages, more than the {MOST_PAGES} that are read; divide it.",
                    path=path,
                    reason="large",
                )
            for page in document.pages:
                yield lines_of(page)
                page.close()
    except ReadError:
        raise
    except Exception as error:  # pdfminer raises of every kind at a damaged file
        cause = error.args[0] if isinstance(error, PdfminerException) and error.args else error
        if isinstance(cause, PDFPasswordIncorrect | PDFEncryptionError):
            raise ReadError(f"{path} is encrypted; save it without a password.", path=path, reason="encrypted") from None
        raise ReadError(
            f"{path} is damaged ({cause or type(cause).__name__}); print it to a new PDF.", path=path, reason="damaged"
        ) from None
