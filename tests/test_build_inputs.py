"""What may stand beside sources in a build: decisions, claims from elsewhere, tables; and a graph of tables alone."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from graphkit.data import folder
from graphkit.errors import ReconcileError
from graphkit.pipeline import Report, add, build, remove
from graphkit.store import Store, open_store

SEED = sorted(folder("seeds").glob("*.txt"))[2]
DECISION = """
[[decision]]
document = "A/66/359"
sponsor = "KAZ"
aspect = "date"
value = "2013-06"
reason = "The note verbale was seen."
source = "An archive, file 12"
decided = 2050-01-01
"""


def ask(place: Path, pattern: str) -> bool:
    store = open_store(place)
    assert isinstance(store, Store)
    return store.ask(f"ASK {{ {pattern} }}")


KAZ = "<https://w3id.org/snf/id/sponsorship/A-66-359/KAZ>"


def test_a_decision_overrides_one_finding_and_removing_it_undoes_it(tmp_path: Path) -> None:
    (tmp_path / "decisions.toml").write_text(DECISION)
    build([SEED, tmp_path / "decisions.toml"], tmp_path / "g")
    assert ask(tmp_path / "g", f"{KAZ} snf:date '2013-06'^^xsd:gYearMonth")
    assert ask(tmp_path / "g", f"?a snf:assesses {KAZ} ; snf:policy lst:policy-decision")
    remove(["decisions.toml"], tmp_path / "g")
    assert ask(tmp_path / "g", f"{KAZ} snf:date '2011'^^xsd:gYear")


def test_a_decision_without_a_reason_is_refused(tmp_path: Path) -> None:
    (tmp_path / "decisions.toml").write_text(DECISION.replace("reason", "raison"))
    with pytest.raises(ReconcileError, match="reason"):
        build([SEED, tmp_path / "decisions.toml"], tmp_path / "g")


def outside(tmp_path: Path, quote: str) -> Report:
    text = "Norway and Chile, in a joint letter, put forward a draft resolution on verification.\n"
    (tmp_path / "letter.txt").write_text(text)
    row = {
        "kind": "stance",
        "source": "letter.txt",
        "start": 0,
        "end": len(quote),
        "quote": quote,
        "holder": ["NOR"],
        "attitude": "supports",
    }
    (tmp_path / "model.claims.jsonl").write_text(json.dumps(row | {"target": "verification", "rule": "model"}) + "\n")
    return build([tmp_path / "letter.txt", tmp_path / "model.claims.jsonl"], tmp_path / "g")


def test_claims_from_elsewhere_come_in_when_their_words_are_there(tmp_path: Path) -> None:
    report = outside(tmp_path, "Norway and Chile")
    assert report.refused == ()
    assert ask(tmp_path / "g", "?c a snf:Stance ; snf:rule 'model' ; snf:holder/snf:code 'NOR'")
    remove(["model.claims.jsonl"], tmp_path / "g")
    assert not ask(tmp_path / "g", "?c snf:rule 'model'")


def test_a_made_up_quotation_cannot_enter(tmp_path: Path) -> None:
    report = outside(tmp_path, "Norway and Chili")
    assert len(report.refused) == 1 and "letter for letter" in report.refused[0][1]
    assert not ask(tmp_path / "g", "?c snf:rule 'model'")


def test_a_table_is_a_member_of_the_set(tmp_path: Path) -> None:
    rows = [f"{state},A/C.1/88/L.5,sponsor,2033-10-14,An invented list" for state in ("NOR", "CHL")]
    (tmp_path / "backing.csv").write_text("\n".join(["state,document,role,date,source", *rows, ""]))
    add([tmp_path / "backing.csv"], tmp_path / "g")
    pattern = "?s snf:sponsor/snf:code 'NOR' ; snf:document/snf:code 'A/C.1/88/L.5'"
    assert ask(tmp_path / "g", pattern)
    shutil.rmtree(tmp_path / "g" / "cache")
    add([SEED], tmp_path / "g")
    assert ask(tmp_path / "g", pattern)
    remove(["backing.csv"], tmp_path / "g")
    assert not ask(tmp_path / "g", pattern)
