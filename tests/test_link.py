"""What names mean: exact, folded, in six languages, former, misspelt; and what means nothing."""

from __future__ import annotations

import json
import unicodedata

import pytest
from click.testing import CliRunner

from graphkit.cli.link import command
from graphkit.link import Index
from graphkit.model import Entity


def code(index: Index, name: str, on: str | None = None) -> str | None:
    link = index.link(name, on)
    return link.entity.code if link else None


def plain(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))


def test_every_name_of_every_state_means_that_state(index: Index) -> None:
    states = {entity.code for entity in index.entities.values() if entity.kind == "state"}
    assert len(states) == 195
    seen: dict[str, set[str]] = {state: set() for state in states}
    for record in index._named.records:
        if record.code in states and record.kind in ("short", "formal"):
            seen[record.code].add(record.language)
            small = [record.spelling.lower()] if record.language not in ("fr", "es") else []
            for name in (record.spelling, plain(record.spelling), record.spelling.upper(), *small):
                assert code(index, name) == record.code, name
    assert all(languages == {"en", "fr", "es", "ru", "zh", "ar"} for languages in seen.values())


FORMER = {
    "Swaziland": "SWZ",
    "Burma": "MMR",
    "Zaire": "COD",
    "Czech Republic": "CZE",
    "Turkey": "TUR",
    "Cape Verde": "CPV",
    "Ceylon": "LKA",
    "Upper Volta": "BFA",
    "United Republic of Cameroon": "CMR",
    "Byelorussian SSR": "BLR",
    "Democratic Yemen": "YMD",
    "Ivory Coast": "CIV",
    "Dahomey": "BEN",
    "Libyan Arab Jamahiriya": "LBY",
    "the former Yugoslav Republic of Macedonia": "MKD",
    "Democratic Kampuchea": "KHM",
    "East Timor": "TLS",
    "Southern Rhodesia": "ZWE",
    "Soviet Union": "SUN",
    "GDR": "DDR",
}
COMMON = {
    "Congo": "COG",
    "Democratic Republic of Congo": "COD",
    "Congo (Kinshasa)": "COD",
    "Congo, Democratic Republic of the": "COD",
    "Niger": "NER",
    "Nigeria": "NGA",
    "Guinea": "GIN",
    "Guinea-Bissau": "GNB",
    "Equatorial Guinea": "GNQ",
    "Papua New Guinea": "PNG",
    "Republic of Korea": "KOR",
    "Korea, Republic of": "KOR",
    "Democratic People's Republic of Korea": "PRK",
    "DPRK": "PRK",
    "Taiwan": "TWN",
    "Iran": "IRN",
    "Islamic Republic of Iran": "IRN",
    "U.S.": "USA",
    "US": "USA",
    "UK": "GBR",
    "St. Kitts & Nevis": "KNA",
    "Saint Vincent and Grenadines": "VCT",
    "Cote d'Ivoire": "CIV",
    "Russia": "RUS",
    "Россия": "RUS",
    "Ouzbekistan": "UZB",
    "Micronesia": "FSM",
    "Holy See (Vatican City State)": "VAT",
    "Palestine": "PSE",
}
MISSPELT = {
    "Kyrgystan": "KGZ",
    "Kazakstan": "KAZ",
    "Tajikstan": "TJK",
    "Phillipines": "PHL",
    "Afganistan": "AFG",
    "Lybia": "LBY",
    "Isreal": "ISR",
    "Urugay": "URY",
    "Azerbaijain": "AZE",
    "Lichtenstein": "LIE",
    "Untied States": "USA",
    "Burkina Fasso": "BFA",
    "Srilanka": "LKA",
    "New Zeland": "NZL",
}
BODIES = {
    "SCO": "SCO",
    "Shanghai Cooperation Organization": "SCO",
    "Shanghai Co-operation Organisation": "SCO",
    "First Committee": "UNGA-C1",
    "First Committee of the General Assembly": "UNGA-C1",
    "the General Assembly": "UNGA",
    "UN GGE": "GGE",
    "Conference on Disarmament": "CD",
    "International Telecommunications Union": "ITU",
    "Non-Aligned Movement": "NONALIGNED",
    "NAM": "NONALIGNED",
    "G77 and China": "G77",
    "UN Charter": "UN-Charter",
    "A/66/359": "A/66/359",
    "General Assembly resolution 73/27": "A/RES/73/27",
}
UNKNOWN = (
    "Atlantis",
    "Islamic State",
    "Jordan River",
    "New Guinea",
    "Chad Smith",
    "Korea",
    "Georgia State",
    "Mexico City",
    "Niger River",
    "Nigerien",
    "Indian",
    "Russian",
    "Bursa",
    "Malaga",
    "Burgos",
    "Committee",
    "Republic",
    "States",
    "us",
    "un",
    "grenade",
    "",
    "  ",
    "A/66/999",
    "a" + " " * 100_000 + "(",
    "China " * 100_000,
)


@pytest.mark.parametrize(("name", "meant"), [*FORMER.items(), *COMMON.items(), *MISSPELT.items(), *BODIES.items()])
def test_a_name_means_one_thing(index: Index, name: str, meant: str) -> None:
    assert code(index, name) == meant


@pytest.mark.parametrize("name", UNKNOWN, ids=lambda name: name[:20])
def test_what_means_nothing_is_refused(index: Index, name: str) -> None:
    assert index.link(name) is None


def test_how_a_name_was_matched_is_told(index: Index) -> None:
    told = {name: link.how for name in ("China", "china", "Burma", "Kyrgystan", "CHN") if (link := index.link(name))}
    assert told == {"China": "exact", "china": "folded", "Burma": "former", "Kyrgystan": "close", "CHN": "code"}


def test_kinds(index: Index) -> None:
    kinds = {
        name: link.entity.kind for name in ("China", "USSR", "Taiwan", "SCO", "CD", "UNIDIR", "A/66/359") if (link := index.link(name))
    }
    assert list(kinds.values()) == ["state", "historic-state", "area", "group", "forum", "organization", "document"]


@pytest.mark.parametrize(
    ("name", "on", "meant"),
    [
        ("Russia", "1985-06-01", "SUN"),
        ("Russian Federation", "1992-06-01", "RUS"),
        ("Soviet Union", "2005-01-01", "SUN"),
        ("Yugoslavia", "1985-06-01", "YUG"),
        ("Yugoslavia", "2001-06-01", "SCG"),
        ("United Arab Republic", "1960-01-01", "UAR"),
        ("United Arab Republic", "1967-06-05", "EGY"),
        ("Republic of China", "1960-01-01", "CHN"),
        ("Republic of China", "2000-01-01", "TWN"),
        ("Germany", "1980-01-01", "DEU"),
        ("Zaire", "2020-01-01", "COD"),
    ],
)
def test_the_day_decides_between_names(index: Index, name: str, on: str, meant: str) -> None:
    assert code(index, name, on) == meant


def test_no_random_slip_makes_another_state(index: Index) -> None:
    for entity in [e for e in index.entities.values() if e.kind == "state" and len(e.label) > 6]:
        for place in range(1, len(entity.label) - 1, 3):
            name = entity.label
            slips = (name[:place] + name[place + 1 :], name[:place] + name[place] + name[place:], name[:place] + "x" + name[place + 1 :])
            assert {code(index, slip) for slip in slips} <= {entity.code, None}, name


def test_adjectives_are_apart_from_names(index: Index) -> None:
    adjectives = index.demonyms()
    assert adjectives["Russian"] == "RUS" and adjectives["Chinese"] == "CHN" and adjectives["Nigerien"] == "NER"
    assert "Congolese" not in adjectives and "Dominican" not in adjectives
    assert index.cues("demonyms")["USA"] == ("American",)
    assert not {"Russian", "Chinese"} & {name for name, *_ in index.names()}


def test_names_hold_each_way_of_writing(index: Index) -> None:
    names = {(name, code) for name, _, code, _ in index.names()}
    assert {
        ("Iran (Islamic Republic of)", "IRN"),
        ("Islamic Republic of Iran", "IRN"),
        ("Iran", "IRN"),
        ("Charter of the United Nations", "UN-Charter"),
    } <= names
    assert ("Congo", "COD") not in names


def test_candidates_and_the_nearest(index: Index) -> None:
    title = "International Code of Conduct for Information Security"
    assert [link.entity.code for link in index.candidates(title)] == ["A/66/359", "A/69/723"]
    assert index.link(title) is None
    assert [link.entity.code for link in index.candidates("SCO", kinds=["state"])] == []
    assert index.nearest("Kyrgiztann", kinds=["state"])[0].code == "KGZ"
    assert index.nearest("A/66/999", kinds=["document"])[0].code == "A/66/359"


def test_written_and_read_again(index: Index, tmp_path) -> None:
    index.write(tmp_path / "a.json")
    again = Index.read(tmp_path / "a.json")
    again.write(tmp_path / "b.json")
    assert (tmp_path / "a.json").read_bytes() == (tmp_path / "b.json").read_bytes()
    assert again.entities == index.entities and again.documents == index.documents
    assert code(again, "Kyrgystan") == "KGZ"


def test_entities_of_a_build_are_found(index: Index) -> None:
    paper = Entity(
        code="2021-a_paper_on_ports",
        kind="document",
        label="A paper on ports",
        iri="https://w3id.org/snf/id/document/2021-a_paper_on_ports",
    )
    more = index.with_entities([paper, index.entities["CHN"]])
    assert code(more, "a paper on ports") == paper.code and more.document(title="A Paper on Ports") is None
    assert index.link("A paper on ports") is None and len(more.entities) == len(index.entities) + 1


def test_members_sessions_and_validity(index: Index) -> None:
    six = {"CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"}
    assert index.members("SCO", "2011-09-12") == six
    assert index.members("SCO", "2017-06-08") == six and index.members("SCO", "2017-06-09") == six | {"IND", "PAK"}
    assert "UZB" not in index.members("CSTO", "2013-01-01") and len(index.members("CD", "2015-01-01")) == 65
    assert index.members("NOBODY", "2015-01-01") == frozenset()
    assert index.session("UNGA-C1", "2011-09-12") == 65 and index.session("UNGA", "2011-10-07") == 66
    assert index.session("CD", "2015-01-01") is None
    assert index.validity("SUN") == ("1945-10-24", "1991-12-24") and index.validity("CHN") == (None, None)


def test_labels_of_things_and_concepts(index: Index) -> None:
    assert index.label("CHN") == "China" and index.label("nothing") == "nothing"
    assert index.concept_label("role", "additional-sponsor") == index.concept_label("roles", "additional-sponsor") == "additional sponsor"
    assert "supply chain" in index.cues("topics")["supply-chain"]


def test_the_command_tells_code_and_kind() -> None:
    asked = ["Kyrgystan", "Ouzbekistan", "Russian Federation", "SCO", "First Committee", "Atlantis"]
    result = CliRunner().invoke(command, [*asked, "--format", "csv", "--graph", "nowhere"])
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "name,code,kind",
        "Kyrgystan,KGZ,state",
        "Ouzbekistan,UZB,state",
        "Russian Federation,RUS,state",
        "SCO,SCO,group",
        "First Committee,UNGA-C1,forum",
        "Atlantis,,",
    ]
    assert "'Atlantis' is no name that is known" in result.stderr


def test_the_command_names_what_an_ambiguous_name_can_mean() -> None:
    result = CliRunner().invoke(command, ["International Code of Conduct for Information Security", "--format", "json"])
    assert result.exit_code == 1 and "A/66/359" in result.stderr and "A/69/723" in result.stderr
    result = CliRunner().invoke(command, ["Russia", "--on", "1985-01-01", "--format", "json"])
    assert result.exit_code == 0 and json.loads(result.stdout) == [{"name": "Russia", "code": "SUN", "kind": "historic-state"}]
    assert CliRunner().invoke(command, ["Russia", "--on", "yesterday"]).exit_code == 2
