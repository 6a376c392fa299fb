"""French texts: communiqués, reports, letters, statements and news in the manner of the United Nations, all invented."""

from pathlib import Path

import pytest

from graphkit.extract.language import language
from graphkit.extract.lists import parties
from graphkit.extract.registry import extractors
from tests.extracting import claims, reading

CASES = Path(__file__).parent / "cases" / "french"


def lines(name):
    return [line.replace("\\n", "\n") for line in (CASES / name).read_text("utf-8").splitlines()[1:]]


ACTS = [(text, roles.strip()) for text, roles in zip(lines("acts.txt")[::2], lines("acts.txt")[1::2], strict=True)]
NOTHING = lines("silence.txt")


def told(text, index):
    """Who stands behind something in a text: "sponsor FRA TGO; introducer PER"."""
    roles: dict[str, set[str]] = {}
    for claim in claims("sponsorship", text, index):
        roles.setdefault(claim.role, set()).add(claim.sponsor)
    return roles


@pytest.mark.parametrize(("text", "expected"), ACTS)
def test_who_stands_behind_a_text(index, text, expected):
    wanted = {part.split()[0]: set(part.split()[1:]) for part in expected.split("; ")}
    assert told(text, index) == wanted


@pytest.mark.parametrize("text", NOTHING)
def test_nobody_stands_behind_a_text(index, text):
    assert told("Le débat sur le projet de résolution A/C.1/99/L.77 s\u2019est poursuivi. " + text, index) == {}


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ("Le Pérou a déposé le document de travail CD/2999 sur les drones.", {"CD/2999"}),
        ("Le Pérou a soumis les documents CD/2998 et CD/2999.", {"CD/2998"}),
        ("L\u2019amendement A/C.1/99/L.78 au projet de résolution A/C.1/99/L.77, proposé par le Pérou, a été rejeté.", {"A/C.1/99/L.78"}),
        ("Un projet de résolution du Pérou (S/2099/310) n\u2019a pas été adopté.", {"S/2099/310"}),
        ("Le projet A/C.1/99/L.77 a été adopté. Le Pérou, coauteur du texte, s\u2019en félicite.", {"A/C.1/99/L.77"}),
        ("Le document de travail établi par le Pérou et intitulé « Phares et balises » (CD/2999) est utile.", {"CD/2999"}),
        ("Le texte A/C.1/99/L.77 a été lu. Le Pérou a déposé un autre projet, A/C.1/99/L.78.", {"A/C.1/99/L.78"}),
    ],
)
def test_the_document_of_an_act(index, text, documents):
    assert {c.document for c in claims("sponsorship", text, index)} == documents


@pytest.mark.parametrize(
    ("text", "lists"),
    [
        ("Au nom de la Suède et du Chili, le Pérou a voté.", [["SWE", "CHL"], ["PER"]]),
        ("Au nom de l\u2019Égypte, Cuba a voté.", [["EGY"], ["CUB"]]),
        ("Avec le Mexique et l\u2019Irlande, la Suède a voté.", [["MEX", "IRL"], ["SWE"]]),
        ("Le texte de l\u2019Inde; la France a voté.", [["IND"], ["FRA"]]),
        (
            "La Bolivie (État plurinational de), les Pays-Bas et l\u2019ex-République yougoslave de Macédoine votent.",
            [["BOL", "NLD", "MKD"]],
        ),
        ("La délégation américaine et la représentante du Togo votent.", [["USA", "TGO"]]),
    ],
)
def test_articles_end_a_list(index, text, lists):
    read = reading(text, index)
    assert [[n.code for n in one.names] for one in parties(text, 0, len(text), read.names, index)] == lists


@pytest.mark.parametrize(
    ("text", "others", "count"),
    [
        ("La France et une cinquantaine d\u2019autres États ont voté.", True, 50),
        ("48 délégations, dont la France et le Togo, ont voté.", True, 48),
        ("La France et le Togo ont voté.", False, None),
    ],
)
def test_others_in_french(index, text, others, count):
    read = reading(text, index)
    (one,) = parties(text, 0, len(text), read.names, index)
    assert (one.others, one.stated_count) == (others, count)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Algérie, Angola et Zimbabwe : projet de résolution", "fr"),
        ("Document de travail présenté par l\u2019Argentine", "fr"),
        ("Auteurs : Bénin, Togo, France", "fr"),
        ("Brasil, México y Perú: proyecto de resolución", "es"),
        ("Brasil e Portugal: projeto de resolução", "pt"),
        ("Der Entwurf wurde von Mexiko vorgelegt.", "de"),
        ("Italia e Francia: progetto di risoluzione", "it"),
        ("Россия и Китай представили проект резолюции.", "ru"),
        ("The communiqué of the Mission permanente de la France said that the text was tabled by France.", "en"),
        ("Charles de Gaulle and Raymond de la Tour of La Francophonie met.", "en"),
        ("Côte d\u2019Ivoire, Lao People\u2019s Democratic Republic: working paper", "en"),
        ("Sponsors: Togo, Bénin, Côte d\u2019Ivoire, République de Moldova", "en"),
    ],
)
def test_the_language_of_a_short_text(text, code):
    assert language(text) == code


@pytest.mark.parametrize(
    "text",
    [
        "El representante del Uruguay presentó, en nombre de la Argentina y Chile, el proyecto de resolución A/C.1/99/L.83.",
        "O projeto de resolução A/C.1/99/L.83 foi apresentado por Portugal e Angola.",
        "Der Entwurf A/C.1/99/L.83 wurde von Deutschland und Brasilien eingebracht.",
        "Проект резолюции A/C.1/99/L.83 был представлен Россией и Китаем.",
    ],
)
def test_other_languages_yield_nothing(index, text):
    assert [claim for one in extractors().values() for claim in one.run(reading(text, index))] == []


def test_a_draft_is_named_after_those_who_presented_it(index):
    text = (
        "Le projet de résolution A/C.1/99/L.77 a été adopté. Le projet de résolution présenté par le Pérou et le Togo sur le marquage des "
        "munitions (A/C.1/99/L.78) a été adopté sans vote."
    )
    assert {(c.sponsor, c.document) for c in claims("sponsorship", text, index)} == {("PER", "A/C.1/99/L.78"), ("TGO", "A/C.1/99/L.78")}


def test_one_who_presents_for_the_authors_introduces(index):
    text = "Le projet A/C.1/99/L.77 a été présenté par le Pérou au nom de ses auteurs, le Togo et les Fidji."
    assert told(text, index)["introducer"] == {"PER"}


def test_those_for_whom_a_speaker_presents_are_named_one_by_one(index):
    text = (
        "M. Diop (Togo) : Au nom des États membres de la Communauté économique des États de l\u2019Afrique centrale, à savoir le Gabon "
        "et le Tchad, j\u2019ai l\u2019honneur de présenter le projet de résolution A/C.1/99/L.77. Le Pérou et le Maroc nous ont fait "
        "savoir qu\u2019ils souhaitaient figurer parmi les coauteurs."
    )
    roles = told(text, index)
    assert roles["introducer"] == {"TGO"}
    assert {"GAB", "TCD"} <= roles["sponsor"]
    assert roles["additional-sponsor"] == {"PER", "MAR"}
