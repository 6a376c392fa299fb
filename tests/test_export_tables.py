"""Tables for those who do not speak RDF: typed, described, joined by code, the same bytes twice."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from pathlib import Path

import pandas
import pytest

from graphkit.export import export
from graphkit.store import Store


@pytest.fixture(scope="module")
def tables(seeds_store: Store, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("tables")
    assert export(seeds_store, path) > 1000
    return path


def read(tables: Path, name: str) -> pandas.DataFrame:
    return pandas.read_csv(tables / f"{name}.csv", keep_default_na=False, na_values=[""])


def test_csv_and_parquet_agree_and_types_are_kept(tables: Path) -> None:
    for path in sorted(tables.glob("*.csv")):
        one, two = read(tables, path.stem), pandas.read_parquet(path.with_suffix(".parquet"))
        assert list(one.columns) == list(two.columns) and len(one) == len(two)
    typed = pandas.read_parquet(tables / "sponsorships.parquet")
    assert typed["divergent"].dtype == bool
    assert "2011" in set(typed["date"])


def test_namibia_is_no_missing_value(tables: Path) -> None:
    actors = read(tables, "actors").set_index("code")
    assert actors.loc["NAM", "iso2"] == "NA" and actors.loc["NAM", "name"] == "Namibia"


def test_states_carry_the_codes_to_join_on(tables: Path) -> None:
    votes = read(tables, "votes")
    assert votes["cow"].notna().mean() > 0.95
    assert set(votes["choice"]) == {"yes", "no", "abstain"}


def test_evidence_joins_every_sponsorship_to_a_passage_or_a_reference(tables: Path) -> None:
    found = read(tables, "sponsorships").merge(read(tables, "evidence"), left_on="evidence", right_on="finding")
    assert set(found["evidence"]) == set(read(tables, "sponsorships")["evidence"])
    assert (found["quote"].notna() | found["citation"].notna()).all()


def test_the_package_describes_every_file_and_every_variable(tables: Path) -> None:
    package = json.loads((tables / "datapackage.json").read_text("utf-8"))
    assert {f"{r['name'].replace('-', '_')}.csv" for r in package["resources"]} == {p.name for p in tables.glob("*.csv")}
    book = (tables / "codebook.md").read_text("utf-8")
    for resource in package["resources"]:
        with (tables / resource["path"]).open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        fields = {field["name"]: field for field in resource["schema"]["fields"]}
        assert list(rows[0]) == list(fields)
        for row in rows:
            for name, cell in row.items():
                rules = fields[name].get("constraints", {})
                assert cell or not rules.get("required"), (resource["name"], name, row)
                assert not cell or cell in rules.get("enum", [cell]), (resource["name"], name, cell)
        key = resource["schema"].get("primaryKey")
        if key:
            assert len({tuple(row[name] for name in key) for row in rows}) == len(rows), resource["name"]
        assert f"## {resource['name'].replace('-', '_')}" in book


def test_edges_and_incidence_are_of_the_same_sponsorships(tables: Path) -> None:
    matrix = read(tables, "incidence").set_index("sponsor")
    edges = read(tables, "sponsor_pairs")
    row = edges[(edges["first"] == "CHN") & (edges["second"] == "RUS")].iloc[0]
    assert int((matrix.loc["CHN"] * matrix.loc["RUS"]).sum()) == row["documents"]
    assert list(matrix.index) == sorted(matrix.index)


def test_a_zip_is_the_folder_and_the_same_bytes_twice(tables: Path, seeds_store: Store, tmp_path: Path) -> None:
    first, second = tmp_path / "a.zip", tmp_path / "b.zip"
    export(seeds_store, first)
    export(seeds_store, second)
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(io.BytesIO(first.read_bytes())) as file:
        for name in file.namelist():
            assert file.read(name) == (tables / Path(name).name).read_bytes()


def test_one_table_is_named_by_its_file(seeds_store: Store, tmp_path: Path) -> None:
    export(seeds_store, tmp_path / "provisions.csv")
    export(seeds_store, tmp_path / "mine.parquet")
    assert "operator" in pandas.read_csv(tmp_path / "provisions.csv").columns
    assert "sponsor" in pandas.read_parquet(tmp_path / "mine.parquet").columns
