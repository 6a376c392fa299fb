"""Votes in French texts: counts in words and digits, who voted how, and what is no vote. Invented sentences."""

import pytest

from graphkit.extract.votes.french import number
from tests.extracting import claims

L9 = "La Première Commission s’est prononcée sur le projet de résolution A/C.1/99/L.9. "


def counts(text, index):
    return [(v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("une", 1),
        ("vingt et une", 21),
        ("soixante-dix-sept", 77),
        ("septante-deux", 72),
        ("quatre-vingt-onze", 91),
        ("nonante", 90),
        ("cent quarante-deux", 142),
        ("aucune", 0),
        ("169", 169),
    ],
)
def test_numbers_in_words(words, value):
    assert number(words) == value


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Il a été adopté par 169 voix contre 2 et 7 abstentions.", (169, 2, 7)),
        ("Il a été adopté par 169 voix pour, deux contre (Togo et Tchad) et aucune abstention.", (169, 2, 0)),
        ("Par 150 voix pour et 3 contre, avec 21 abstentions, la Commission a approuvé ce texte.", (150, 3, 21)),
        ("Il n’a recueilli que huit voix, contre six et une abstention, celle du Togo.", (8, 6, 1)),
        ("Rejeté, il n’avait obtenu que 21 voix pour, 66 contre et 59 abstentions.", (21, 66, 59)),
        ("Il a été repoussé par 80 voix contre 12.", (12, 80, None)),
        ("Il a été adopté par cent quarante-deux voix contre une, celle du Togo, et vingt et une abstentions.", (142, 1, 21)),
        ("Cent vingt États ont voté pour, quatre contre et cinquante se sont abstenus.", (120, 4, 50)),
        ("Avec 12 voix pour et trois abstentions, celles du Togo, du Gabon et du Kenya, le texte est passé.", (12, None, 3)),
        ("152 États ont voté en faveur du texte, quatre s’y sont opposés et onze se sont abstenus.", (152, 4, 11)),
        ("Pour : 132. Contre : 4. Abstentions : 31.", (132, 4, 31)),
        ("La Commission l’a approuvé sans le mettre aux voix.", (None, None, None)),
        ("Il a été adopté sans être mis aux voix.", (None, None, None)),
    ],
)
def test_counts(words, expected, index):
    assert counts(L9 + words, index) == [expected]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Il a été adopté par 169 voix pour, une voix contre (Togo) et deux abstentions (Tchad, Fidji).",
            {"TGO no", "TCD abstain", "FJI abstain"},
        ),
        ("Le texte n’a obtenu que huit voix contre six et une abstention, celle du Togo.", {"TGO abstain"}),
        ("Le Togo, qui s’était abstenu, et le Tchad ont pris la parole.", {"TGO abstain"}),
        ("Le Pérou, qui avait voté contre, a regretté l’absence de débat.", {"PER no"}),
        ("Le représentant du Togo a dit avoir voté en faveur du texte.", {"TGO yes"}),
        ("Le Togo, le Tchad et le Pérou figurent parmi les pays qui ont voté pour.", {"TGO yes", "TCD yes", "PER yes"}),
        ("Londres et Oslo ont voté contre, de même que Tokyo et Séoul.", {"GBR no", "NOR no", "JPN no", "KOR no"}),
        ("Expliquant son abstention, la déléguée du Togo a déploré la hâte.", {"TGO abstain"}),
        ("Le Togo a voté oui, le Tchad non.", {"TGO yes", "TCD no"}),
        ("Le Togo a voté pour le texte dans son ensemble mais s’est abstenu sur le paragraphe 4.", {"TGO yes", "TGO abstain"}),
        ("Le Togo a fait usage de son droit de veto.", {"TGO no"}),
        ("Aucun État n’a voté contre et seul le Togo s’est abstenu.", {"TGO abstain"}),
        ("Les pays suivants ont voté contre : Togo et Tchad.", {"TGO no", "TCD no"}),
    ],
)
def test_who_voted_how(words, expected, index):
    assert named(L9 + words, index) == expected


@pytest.mark.parametrize(
    "words",
    [
        "Le Togo s’abstiendra lors du vote.",
        "Le Togo votera contre ce texte.",
        "Le Togo aurait voté contre si un vote avait été demandé.",
        "Le Togo n’a pas voté contre.",
        "Le Togo n’a pas participé au vote.",
        "Le Togo avait menacé d’opposer son veto.",
        "Si le Togo s’était abstenu, le texte serait passé.",
        "L’année dernière, le Togo s’était abstenu sur un texte analogue.",
        "Le droit de veto du Togo a été évoqué.",
        "Le Togo a voté la loi de finances.",
        "Le Togo a battu le Tchad par 3 à 1.",
        "Il devrait être adopté sans vote.",
        "Réunis à Paris, les délégués ont voté contre.",
    ],
)
def test_what_is_no_vote(words, index):
    assert claims("votes", L9 + words, index) == []
