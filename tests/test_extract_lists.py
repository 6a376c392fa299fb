"""Lists of States over commas, breaks, articles and footnotes; names over line breaks and in other spellings."""

import pytest

from graphkit.extract.lists import parties
from graphkit.extract.numbers import number
from tests.extracting import reading


def lists(text, index):
    read = reading(text, index)
    return [([n.code for n in one.names], one.others, one.stated_count) for one in parties(text, 0, len(text), read.names, index)]


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Antigua and Barbuda, the Philippines and Micronesia (Federated\nStates of)", ["ATG", "PHL", "FSM"]),
        ("the representatives of Algeria*, Sudan,¹ Lao People’s Democratic Republic and Côte d’Ivoire", ["DZA", "SDN", "LAO", "CIV"]),
        ("Fiji, Togo, as well as the Observer State Holy See", ["FJI", "TGO", "VAT"]),
        ("Bosnia and Herzegovina, Trinidad and Tobago and Sao Tome and Principe", ["BIH", "TTO", "STP"]),
        ("Peru, together with Fiji and the United Republic of Tanzania", ["PER", "FJI", "TZA"]),
        ("PERU, FIJI AND TOGO", ["PER", "FJI", "TGO"]),
        ("Peru, Madagaskar and Fiji", ["PER", "MDG", "FJI"]),
    ],
)
def test_a_list_is_read_whole(index, text, codes):
    assert lists(text, index)[0][0] == codes


def test_others_leave_a_list_open(index):
    assert lists("Peru, Fiji and over 40 other States", index) == [(["PER", "FJI"], True, 40)]
    assert lists("some 30 States, among them Peru and Fiji", index) == [(["PER", "FJI"], True, 30)]


def test_pronouns_and_words_are_no_names(index):
    assert reading("Tell us who can chad it, and turkey is a bird.", index).names == ()


def test_numbers_in_words():
    assert (number("over forty-one"), number("some 30"), number("twelve"), number("many")) == (41, 30, 12, None)


def test_193_names_are_one_list(index):
    names = [label for label, language, code, kind in index.names() if kind == "state" and language == "en"]
    members = list(dict.fromkeys(name for name in names if name.replace(" ", "").isalpha() and len(name) > 4))[:150]
    text = ", ".join(members) + " tabled it"
    assert len(lists(text, index)) == 1
