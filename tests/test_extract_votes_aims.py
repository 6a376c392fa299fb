"""What was voted on where it is told by a description, by its place among others, or by whose it is. Invented sentences."""

import pytest

from tests.extracting import claims


def told(text, index):
    return [(v.title, v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]


def of(text, index):
    return [(v.document, v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The Political Committee today called on all States to close their tidal mills. The vote was 80 to 5 with 30 abstentions.",
         "all States to close their tidal mills"),
        ("The Assembly voted tonight to hold a conference on tidal mills. The tally was 50 in favor, 9 opposed and 11 abstaining.",
         "hold a conference on tidal mills"),
        ("The Board turned down a resolution by Peru that would have opened the closed mill to inspectors. "
         "The vote was 40 in favour and 55 against, with 31 abstentions.", "opened the closed mill to inspectors"),
        ("Togo sponsored the draft resolution by which the Assembly asked the Powers to close their mills. "
         "That text was adopted by 58 votes to none, with 41 abstentions.", "the Powers to close their mills"),
        ("In 1967 Peru asked the Assembly to outlaw the use of tidal mills; its proposal passed by 91 votes to none with 4 abstentions.",
         "outlaw the use of tidal mills"),
        ("The committee turned back an effort by Togo to condemn the arming of tidal mills. Its motion lost 38-71, with 40 abstaining.",
         "condemn the arming of tidal mills"),
        ("Four years ago this Assembly, by 109 votes to 11, with 35 abstentions, called for the closing of the tidal mill.",
         "the closing of the tidal mill"),
        ("Two resolutions of Togo, on harbours and tidal mills, were approved. The tidal mills text obtained 121 votes in favour, "
         "2 against and 9 abstentions.", "tidal mills"),
        ("The Working Group considered a paper by Chad (A/AC.299/CRP.4). The report, as orally amended, was adopted by 61 votes to 17, "
         "with 9 abstentions.", "The report"),
    ],
)  # fmt: skip
def test_a_nameless_text_is_named_by_what_it_does(text, title, index):
    assert [t for t, *_ in told(text, index)] == [title]


def test_another_text_between_is_none_of_what_was_done(index):
    text = (
        "The committee called for the closing of tidal mills. Peru then introduced draft resolution A/C.1/70/L.91. "
        "The draft was adopted by 58 votes to none, with 41 abstentions."
    )
    assert of(text, index) == [("A/C.1/70/L.91", 58, 0, 41)]


def test_the_former_and_the_latter(index):
    text = (
        "Two texts competed: the draft of Togo (A/C.1/54/L.91) and that of Peru (A/C.1/54/L.92). In the end 101 States voted for the "
        "former and 3 against it, with 50 abstaining, while the latter was carried by 88 votes to 12, with 54 abstentions."
    )
    assert of(text, index) == [("A/C.1/54/L.91", 101, 3, 50), ("A/C.1/54/L.92", 88, 12, 54)]


def test_an_amendment_is_the_one_of_those_whose_it_is(index):
    text = (
        "Chad submitted a draft resolution (A/C.1/L.610). Togo submitted amendments (A/C.1/L.612) to it and, together with Peru, a further "
        "amendment (A/C.1/L.615). The amendment by Togo and Peru was rejected by 22 votes to 51, with 30 abstentions."
    )
    assert of(text, index) == [("A/C.1/L.615", 22, 51, 30)]


def test_what_an_amendment_would_change_is_not_voted_on_with_it(index):
    text = (
        "The amendments proposed by Togo (A/C.3/59/L.91) to draft resolution A/C.3/59/L.85 were not adopted, having received 45 votes in "
        "favour, 74 against and 38 abstentions."
    )
    assert of(text, index) == [("A/C.3/59/L.91", 45, 74, 38)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The draft was adopted by 120-1-22. The sponsors all voted in favour except Fiji, which abstained.", {"FJI abstain"}),
        ("The text won 12 votes but was vetoed by Togo, with Chad and Peru abstaining.", {"TGO no", "TCD abstain", "PER abstain"}),
        ("Peru's delegate explained that her vote on the draft had been wrongly recorded as in favour; it should have been an abstention.",
         {"PER abstain"}),
        ("The representative of Togo, noting that he had voted against operative paragraph 4 of the draft, said it was weak.", {"TGO no"}),
        ("The representative of Chad, speaking also on behalf of Peru, said those delegations had voted against the draft resolution.",
         {"TCD no", "PER no"}),
        ("The vote on the draft was 98 to 3. Togo, long a sceptic, moved from a no to an abstention.", {"TGO abstain"}),
        ("The draft won 147 votes; eight States voted against it and 21 abstained. Among the eight we were sorry to find Peru and Chad.",
         {"PER no", "TCD no"}),
    ],
)  # fmt: skip
def test_voters(text, expected, index):
    assert named(text, index) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Togo moved to postpone the vote on the draft resolution.",
        "Chad hopes to see 120 countries vote for the draft resolution, with none against.",
        "Peru shifted its embassy from the capital to the harbour after the committee met.",
        "Togo would switch to an abstention if the draft resolution were weaker.",
        "The committee was asked to vote on an effort by Togo to condemn tidal mills.",
    ],
)
def test_look_alikes_are_silent(text, index):
    assert not [v for v in claims("votes", text, index) if v.voter or v.yes is not None]


def test_french_counts_over_two_sentences(index):
    text = (
        "La Première Commission a adopté un projet de résolution du Tchad sur les moulins (A/C.1/63/L.91). Ce texte a recueilli 132 voix. "
        "Seuls 5 pays, dont la France et l’Inde, s’y sont opposés ; 27 autres se sont abstenus."
    )
    assert of(text, index) == [("A/C.1/63/L.91", 132, 5, 27)]
    assert named(text, index) == {"FRA no", "IND no"}
