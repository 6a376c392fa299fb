"""What a text prints of itself, in a graph: sponsors stand behind the symbol in its masthead, else behind its printed title or heading."""

from __future__ import annotations

from pathlib import Path

import pytest

from graphkit.pipeline import build
from graphkit.store import Store, open_store

TO = "to the United Nations addressed to the Secretary-General"
LETTER = f"Letter dated 11 March 1987 from the Permanent Representatives of Peru and Togo {TO}"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        (
            "NPT/CONF.2099/WP.97\n12 May 2010\nOriginal: English\n\nLamps\n\nWorking paper submitted by Peru and Togo\n\n1. Lamps help.\n",
            "NPT/CONF.2099/WP.97",
        ),
        ("A directory of lighthouses\n\nJoint working paper submitted by Peru and Togo\n\nLamps help.\n", "A directory of lighthouses"),
        (f"{LETTER}\n\nWe have the honour to transmit an appeal, under item 62 of the preliminary list.*\n\n* A/42/50.\n", LETTER),
    ],
    ids=["symbol", "title", "heading"],
)
def test_sponsors_stand_behind_what_the_text_calls_itself(tmp_path: Path, text: str, label: str) -> None:
    (tmp_path / "text.txt").write_text(text, encoding="utf-8")
    build([tmp_path / "text.txt"], tmp_path / "g", reference_claims=False)
    store = open_store(tmp_path / "g")
    assert isinstance(store, Store)
    for code in ("PER", "TGO"):
        words = f"?source snf:renders ?one . ?one rdfs:label ?label ; snf:sponsoredBy/snf:code {code!r} . FILTER(STR(?label) = {label!r})"
        assert store.ask(f"ASK {{ {words} }}")
