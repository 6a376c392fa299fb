"""Each spelling of a name once, with what it was linked to; and the extract command."""

import json

from click.testing import CliRunner

from graphkit.cli.extract import command
from graphkit.extract.registry import extractors
from tests.extracting import reading


def test_each_pair_of_name_and_entity_once(index):
    text = "Peru, Russia and Madagaskar met. The Russian Federation and Peru read A/C.1/74/L.99 in the First Committee."
    found = list(extractors()["printed"].run(reading(text, index)))
    assert [(c.printed, c.entity) for c in found if c.entity != "UNGA-C1"] == [
        ("Peru", "PER"),
        ("Russia", "RUS"),
        ("Madagaskar", "MDG"),
        ("Russian Federation", "RUS"),
        ("A/C.1/74/L.99", "A/C.1/74/L.99"),
    ]
    assert all(text[c.start : c.end] == c.quote for c in found)


def test_the_command_prints_claims_and_explains_them(tmp_path):
    file = tmp_path / "note.txt"
    file.write_text(
        "Peru sponsored draft resolution A/C.1/74/L.99 in the First Committee. If Fiji submitted it, nobody in the room noticed it on"
        " that day.\n",
        encoding="utf-8",
    )
    result = CliRunner().invoke(command, [str(file), "--kind", "sponsorship"])
    rows = [json.loads(line) for line in result.output.splitlines()]
    assert [(row["sponsor"], row["document"], row["source"]) for row in rows] == [("PER", "A/C.1/74/L.99", "note.txt")]
    told = CliRunner().invoke(command, [str(file), "--explain"]).output
    assert "fired" in told and "sponsorship.active" in told


def test_an_unknown_kind_is_named(tmp_path):
    file = tmp_path / "note.txt"
    file.write_text("Peru spoke.\n", encoding="utf-8")
    result = CliRunner().invoke(command, [str(file), "--kind", "sponsors"])
    assert result.exit_code == 2
    assert "sponsorship" in result.output
