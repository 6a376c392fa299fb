"""Real speeches (the UN General Debate Corpus, CC0): no exception, every quotation at its offsets, none over five seconds.

Wants GRAPHKIT_DATA. Every 50th speech is read; GRAPHKIT_EVERY=1 reads all 10,952. Each is altered in one of several ways before: encoding,
line ends, hyphens, capitals, white space, broken lines.
"""

import os
import tarfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graphkit.extract import extract
from graphkit.link import Index
from graphkit.read import read

ALTER: dict[str, Callable[[str], bytes]] = {
    "as it is": lambda text: text.encode(),
    "CRLF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR": lambda text: text.replace("\n", "\r").encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "mark": lambda text: text.encode("utf-8-sig"),
    "Windows-1252": lambda text: text.encode("cp1252", "replace"),
    "no-break spaces": lambda text: text.replace(" ", "\u00a0").encode(),
    "broken lines": lambda text: "\n".join(textwrap.fill(part, 60) for part in text.split("\n")).encode(),
    "capitals": lambda text: text.upper().encode(),
    "typographic": lambda text: text.replace("-", "\u2011").replace("'", "\u2019").encode(),
    "cut": lambda text: text[len(text) // 3 : -7].encode(),
}
ALL = 10_952  # the archive holds one file more, of a desktop
LONGEST = 5.0  # seconds


def speeches(folder: Path, every: int) -> Iterator[tuple[str, str]]:
    """Yield name and text of every n-th speech."""
    number = 0
    with tarfile.open(folder / "texts" / "ungdc.tar.xz", "r|xz") as archive:
        for member in archive:
            if member.isfile() and member.name.endswith(".txt") and "/TXT/" in member.name and "/." not in member.name:
                number += 1
                file = archive.extractfile(member) if number % every == 0 else None
                if file:
                    yield Path(member.name).name, file.read().decode("utf-8-sig", "replace")


@pytest.mark.slow
def test_real_speeches_are_read_whatever_is_done_to_them(data_folder: Path, index: Index, tmp_path: Path):
    ways, slow, count = list(ALTER.items()), [], 0
    every = int(os.environ.get("GRAPHKIT_EVERY", "50"))
    for number, (name, text) in enumerate(speeches(data_folder, every)):
        way, alter = ways[number % len(ways)]
        path = tmp_path / name
        path.write_bytes(alter(text))
        source = read(path)
        path.unlink()
        begun = time.process_time()
        claims = extract(source, index)
        if number and time.process_time() - begun > LONGEST:  # the first also compiles the names
            slow.append((name, way))
        for claim in claims:
            for quote in (claim, *claim.grounds):
                assert source.text[quote.start : quote.end] == quote.quote != "", (name, way, claim.rule)
        count += 1
    assert count == ALL // every
    assert slow == []


@pytest.mark.slow
@pytest.mark.parametrize(
    "part",
    [
        "submitted by the representative of ",
        "China, Russia and ",
        "on 3 May 2011 and ",
        "A/C.1/73/L.27 ",
        "States should not ",
        "(a) Algeria\n",
        "US-led-",
    ],
)
def test_time_grows_with_length_and_no_faster(index: Index, part: str, source_of_text):
    def seconds(count: int) -> float:
        begun = time.process_time()
        extract(source_of_text(part * count), index)
        return time.process_time() - begun

    seconds(10)
    short = max(seconds(1000), 0.02)
    assert seconds(8000) < 8 * 4 * short


@pytest.fixture
def source_of_text(tmp_path: Path):
    def make(text: str):
        path = tmp_path / "a.txt"
        path.write_text(text, "utf-8")
        return read(path)

    return make
