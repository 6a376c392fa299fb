"""Plain text: decoded and nothing else. Line ends, no-break spaces and soft hyphens all stay; only a byte order mark is no text."""

from __future__ import annotations

import codecs
import re

from graphkit.errors import ReadError
from graphkit.read.registry import reader

_MARKS = (  # the longer first: UTF-32's little-endian mark begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SIGNATURES = {
    b"%PDF-": "PDF",
    b"PK\x03\x04": "ZIP or DOCX",
    b"\xd0\xcf\x11\xe0": "old Word",
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
}
_SAMPLE = 1 << 16
_STRAY = {code for code in range(32) if chr(code) not in "\t\n\v\f\r\x1a\x1b\x1c\x1d\x1e\x1f"} | {127}
_UTF8_CHARACTER = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_WESTERN = {"cp1252", "latin_1", "iso8859_15", "iso8859_9", "cp1254", "mac_roman", "cp850", "cp437", "cp858", "cp1140", "hp_roman8"}
_OTHERS = [
    "cp1251",
    "koi8_r",
    "iso8859_5",
    "cp1256",
    "iso8859_6",
    "cp1253",
    "iso8859_7",
    "cp1250",
    "iso8859_2",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
]


@reader(".txt", ".text")
def text(data: bytes, path: str) -> tuple[str, str]:
    """Read plain text in UTF-8, UTF-16 or UTF-32, else in the old code page that fits it best."""
    return decode(data, path), "text/plain"


def decode(data: bytes, path: str) -> str:
    """Return bytes as text. Raises ReadError when they are no text.

    Order: byte order mark; UTF-16 without a mark (by its zero bytes); UTF-8; UTF-8 with stray bytes of Windows-1252; an old code page.
    """
    for signature, name in _SIGNATURES.items():
        if data.startswith(signature):
            raise _binary(path, f"it begins like a {name} file")
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strict(data, encoding, path), path)
    if b"\0" in data[:_SAMPLE]:
        return _checked(_strict(data, _unmarked(data, path), path), path)
    try:
        return _checked(data.decode("utf-8"), path)
    except UnicodeDecodeError:
        good, bad = len(_UTF8_CHARACTER.findall(data)), data.decode("utf-8", "replace").count("\ufffd")
    return _checked(data.decode("utf-8", "graphkit-stray") if good > 2 * bad else _old(data), path)


def _checked(found: str, path: str) -> str:
    sample = found[:_SAMPLE]
    if "\0" in found:
        raise _binary(path, "it holds zero characters")
    if sum(ord(char) in _STRAY for char in sample) > max(4, len(sample) // 100):
        raise _binary(path, "it holds many control characters")
    return found


def _unmarked(data: bytes, path: str) -> str:
    """UTF-16 of Latin letters without a mark has a zero at every other place."""
    sample = data[: _SAMPLE // 2 * 2]
    even, odd, half = sample[0::2].count(0), sample[1::2].count(0), len(sample) // 2
    if len(data) % 2 == 0 and odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if len(data) % 2 == 0 and even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    raise _binary(path, "it holds zero bytes")


def _strict(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ReadError(
            f"{path} begins as {encoding.upper()} but breaks off at byte {error.start}; save it again as UTF-8.",
            path=path,
            reason="encoding",
        ) from None


def _old(data: bytes) -> str:
    """Decode by the old code page that fits best. Western Europe's is taken unless the letters of another script fit better."""
    from charset_normalizer import from_bytes

    western = data.decode("cp1252", "graphkit-stray")
    letters = [char for char in western[:_SAMPLE] if char.isalpha()]
    foreign = sum(ord(char) > 127 for char in letters)
    if foreign <= 0.3 * len(letters):  # in Western European writing most letters are ASCII
        return western
    best = from_bytes(data[:_SAMPLE], cp_isolation=_OTHERS).best()
    if best is None or best.encoding in _WESTERN:
        return western
    try:
        return data.decode(best.encoding)
    except UnicodeDecodeError:
        return western


def _stray(error: UnicodeError) -> tuple[str, int]:
    """Read bytes that fit the encoding nowhere as Windows-1252, or as the Latin-1 control of that number."""
    assert isinstance(error, UnicodeDecodeError)
    data = error.object[error.start : error.end]
    return "".join(bytes([b]).decode("cp1252", "ignore") or chr(b) for b in data), error.end


codecs.register_error("graphkit-stray", _stray)


def _binary(path: str, why: str) -> ReadError:
    return ReadError(f"{path} is no text ({why}); save it as text, HTML, PDF or DOCX with that ending.", path=path, reason="binary")
