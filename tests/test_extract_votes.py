"""Results of votes in all printed forms, paragraphs apart from the whole, named voters."""

import pytest

from tests.extracting import claims

L9 = "A/C.1/74/L.99"


@pytest.mark.parametrize(
    "words",
    [
        "by a recorded vote of 109 in favour to 45 against, with 16 abstentions",
        "by 109 votes to 45, with 16 abstentions",
        "by a vote of 109-45-16",
        "by a vote of 109 in favour, 45 against and 16 abstentions",
        "with 109 votes in favour, 45 against and 16 abstentions",
        "by a recorded vote of 45 against to 109 in favour, with 16 abstentions",
        "by one hundred and nine votes in favour to forty-five against, sixteen delegations abstaining",
        "by a vote of 109 in favour to 45against, with 16abstentions",
        "by 109-45 with 16 abstentions",
        "with 109 members voting for it, 45 (among them Fiji) voting against and 16 abstaining",
    ],
)
def test_counts(index, words):
    (vote,) = [v for v in claims("votes", f"The First Committee adopted draft resolution {L9} {words}.", index) if v.voter is None]
    assert (vote.document, vote.yes, vote.no, vote.abstain, vote.body, vote.part, vote.method) == (
        L9,
        109,
        45,
        16,
        "UNGA-C1",
        None,
        "recorded-vote",
    )


def test_none_is_nought(index):
    (vote,) = claims("votes", f"Draft resolution {L9} was adopted by a recorded vote of 175 to none, with 6 abstentions.", index)
    assert (vote.yes, vote.no, vote.abstain) == (175, 0, 6)


def test_a_paragraph_is_a_part(index):
    text = (
        f"Prior to approving draft resolution {L9} as a whole, the Committee retained operative paragraph 5 by a recorded vote of 105 in "
        f"favour to 47 against, with 11 abstentions."
    )
    (vote,) = claims("votes", text, index)
    assert (vote.part, vote.yes) == ("operative paragraph 5", 105)


@pytest.mark.parametrize(("words", "method"), [("without a vote", "without-a-vote"), ("by consensus", "consensus")])
def test_ways_without_counts(index, words, method):
    (vote,) = claims("votes", f"The Assembly adopted resolution 74/900 {words}.", index)
    assert (vote.document, vote.method, vote.yes, vote.body) == ("A/RES/74/900", method, None, "UNGA")


def test_named_voters(index):
    text = (
        f"The Committee approved draft resolution {L9} by a recorded vote of 170 in favour to 2 against (Fiji, Togo), with 1 abstention ("
        f"Peru)."
    )
    found = claims("votes", text, index)
    assert {(v.voter, v.choice) for v in found if v.voter} == {("FJI", "no"), ("TGO", "no"), ("PER", "abstain")}


def test_lists_of_a_record(index):
    text = (
        f"A recorded vote was taken on draft resolution {L9}.\n\nIn favour:\nFiji, Peru\n\nAgainst:\nTogo\n\nDraft resolution {L9} was ad"
        f"opted by 2 votes to 1, with no abstentions."
    )
    found = claims("votes", text, index)
    assert {(v.voter, v.choice) for v in found if v.voter} == {("FJI", "yes"), ("PER", "yes"), ("TGO", "no")}


@pytest.mark.parametrize("text", ["They hope that it will be adopted by consensus.", "The phone is 109-45-16.", "Peru voted in favour."])
def test_what_is_no_result(index, text):
    assert [v for v in claims("votes", text, index) if v.voter is None] == []


@pytest.mark.parametrize(
    "words",
    ["par 120 voix contre 3, avec 45 abstentions", "par 120 voix pour, 3 contre et 45 abstentions"],
)
def test_counts_in_french(index, words):
    text = f"Le projet de résolution A/C.1/74/L.99 de la Commission a été adopté {words}, dans le cadre de la session."
    (vote,) = claims("votes", text, index)
    assert (vote.document, vote.yes, vote.no, vote.abstain) == ("A/C.1/74/L.99", 120, 3, 45)


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("The draft resolution collected 121 votes; 44 countries voted against, and 12 abstained.", (121, 44, 12)),
        ("The draft resolution got 81 votes. Fourteen delegations said no; 22 abstained.", (81, 14, 22)),
        ("Twenty-two countries were in favour of the draft, three - Chad, Fiji and Peru - were against and nine abstained.", (22, 3, 9)),
        ("The draft was supported by 5 members (Chad, Fiji) and opposed by 6 (Peru), with 4 abstaining.", (5, 6, 4)),
        ("The draft resolution was adopted by 41 votes to 12.", (41, 12, None)),
        ("The result of the voting on the draft is as follows: 10 votes in favour, 2 against and 3 abstentions.", (10, 2, 3)),
        ("Result on the draft\n\n  \u2022 Yes: 153\n  \u2022 No: 2\n  \u2022 Abstentions: 21", (153, 2, 21)),
    ],
)
def test_counts_in_any_order_and_over_sentences(index, text, counts):
    (vote,) = [v for v in claims("votes", text, index) if v.voter is None]
    assert (vote.yes, vote.no, vote.abstain) == counts


@pytest.mark.parametrize(
    ("words", "counts"),
    [
        ("was rejected by 24 votes to 18, with 11 abstentions", (18, 24, 11)),
        ("was rejected by a recorded vote of 18 in favour to 24 against, with 11 abstentions", (18, 24, 11)),
        ("was rejected by 18 votes to 24, with 11 abstentions", (18, 24, 11)),
        ("was not adopted, having failed to obtain the two-thirds majority: 24 votes to 18, with 11 abstentions", (24, 18, 11)),
        ("was adopted by 24 votes to 18, with 11 abstentions", (24, 18, 11)),
    ],
)
def test_of_what_is_rejected_the_majority_was_against(index, words, counts):
    (vote,) = claims("votes", f"Draft resolution {L9} {words}.", index)
    assert (vote.yes, vote.no, vote.abstain) == counts


def test_paragraph_votes_of_one_sentence_are_claims_of_their_own(index):
    text = (
        "Operative paragraph 2 was retained by 130 votes to 1, with 20 abstentions; operative paragraph 5 by 121 votes to 4, with 25 abst"
        f"entions; and draft resolution {L9} as a whole was adopted by 150 votes to none, with 8 abstentions."
    )
    assert [(v.part, v.yes, v.document) for v in claims("votes", text, index)] == [
        ("operative paragraph 2", 130, L9),
        ("operative paragraph 5", 121, L9),
        (None, 150, L9),
    ]


@pytest.mark.parametrize(
    ("text", "document"),
    [
        ("Fiji tabled draft resolution A/C.1/74/L.99.\n\nThe vote was 144 in favour to 4 against, with 24 abstentions.", L9),
        (f"They recalled resolution 73/900. Turning to {L9}, which follows resolution 72/901, they adopted it by 9 votes to 2.", L9),
        ("Peru tabled an amendment (A/C.1/74/L.98) to A/C.1/74/L.99. The amendment was rejected by 9 votes to 2.", "A/C.1/74/L.98"),
        (
            "The Norwegian draft resolution (A/C.1/74/L.99) stood beside a joint draft resolution of Peru and Chad (A/C.1/74/L.98). The "
            "Norwegian text was adopted by 9 votes to 2.",
            L9,
        ),
        ("By 9 votes to 2, the Committee approved an amendment submitted by Peru in document A/C.1/74/L.98.", "A/C.1/74/L.98"),
        ("Before us is document S/2009/999, which contains the text of a draft resolution. It got 9 votes to 2.", "S/2009/999"),
    ],
)
def test_the_text_under_discussion_is_what_was_voted_on(index, text, document):
    (vote,) = claims("votes", text, index)
    assert vote.document == document


def test_a_draft_without_a_name_is_told_by_what_it_would_do(index):
    text = "A new text, by which the Assembly would decide to count its harbours every year, was approved by 128 votes to 35."
    (vote,) = claims("votes", text, index)
    assert "count its harbours every year" in vote.title


@pytest.mark.parametrize(
    ("words", "voters"),
    [
        ("The representative of Japan said he had abstained.", {("JPN", "abstain")}),
        ("Norway's delegate, who had voted against, regretted the text.", {("NOR", "no")}),
        ("The representative of Chad, also on behalf of Mali, said they had voted in favour.", {("TCD", "yes"), ("MLI", "yes")}),
        (
            "The representative of Peru said that she had voted for the draft but had abstained on paragraph 4.",
            {("PER", "yes"), ("PER", "abstain")},
        ),
        ("The representative of India, explaining his abstention, said that costs were high.", {("IND", "abstain")}),
        ("Only France and Italy opposed the draft.", {("FRA", "no"), ("ITA", "no")}),
        (
            "Argentina, which had not sponsored it, abstained; Cuba and Iran joined Syria in voting no.",
            {("ARG", "abstain"), ("CUB", "no"), ("IRN", "no"), ("SYR", "no")},
        ),
        ("Luxembourg voted in favour, and so did Japan.", {("LUX", "yes"), ("JPN", "yes")}),
        (
            "The lone dissenter was India, and among those abstaining were Chad and Fiji.",
            {("IND", "no"), ("TCD", "abstain"), ("FJI", "abstain")},
        ),
        ("Ukraine's delegate stressed that the text was weak and had therefore voted no.", {("UKR", "no")}),
        ("Fiji could not support the draft and therefore had abstained. So did Peru.", {("FJI", "abstain"), ("PER", "abstain")}),
        (
            "The United States, Chad and Fiji were among the ten countries that voted against.",
            {("USA", "no"), ("TCD", "no"), ("FJI", "no")},
        ),
        ("Russia vetoed it, with China abstaining.", {("RUS", "no"), ("CHN", "abstain")}),
    ],
)
def test_voters_in_words(index, words, voters):
    text = f"Draft resolution {L9} was adopted by 120 votes to 3, with 40 abstentions. {words}"
    found = [v for v in claims("votes", text, index) if v.voter]
    assert {(v.voter, v.choice) for v in found} == voters
    assert {v.document for v in found} == {L9}
    assert all((v.yes, v.no, v.abstain) == (120, 3, 40) for v in found if v.part is None)


@pytest.mark.parametrize(
    "words",
    [
        "Chad will abstain, and Fiji would have voted against.",
        "The representative of Egypt said that he would vote in favour.",
        "The delegation of Benin advised the Secretariat that it had intended to vote in favour.",
        "If Peru had voted against, the text would have fallen.",
        "In 2009, Egypt abstained on a similar text.",
        "Did France abstain?",
        "Italy did not vote against the draft.",
        "Norway voted in favour of joining the union.",
        "Iran abstained from the use of force.",
    ],
)
def test_what_is_no_vote_of_a_state(index, words):
    text = f"Draft resolution {L9} was adopted by 120 votes to 3, with 40 abstentions. {words}"
    assert [v.voter for v in claims("votes", text, index) if v.voter] == []


def test_those_for_whom_a_speech_is_made_voted_alike(index):
    text = (
        f"I speak on behalf of Chad, Fiji and Mali on draft resolution {L9}. Our three countries voted no. We abstained, however, on oper"
        "ative paragraph 6."
    )
    found = [(v.voter, v.choice, v.part) for v in claims("votes", text, index)]
    assert sorted(found, key=str) == sorted(
        [(c, choice, part) for c in ("TCD", "FJI", "MLI") for choice, part in (("no", None), ("abstain", "operative paragraph 6"))], key=str
    )


def test_the_lists_of_an_annex_carry_the_counts_before_them(index):
    text = (
        f"The draft resolution on quiet harbours (document {L9}) was approved by a recorded vote of 3 in favour to 1 against, with 1 abst"
        "ention, as follows:\n\nIn favour:  Chad, Fiji,\nPeru.\n\nAgainst:  Togo.\n\nAbstain:  India.\n\nAbsent:  Kiribati, Nauru.\n"
    )
    found = [v for v in claims("votes", text, index) if v.voter]
    assert [(v.voter, v.choice) for v in found] == [("TCD", "yes"), ("FJI", "yes"), ("PER", "yes"), ("TGO", "no"), ("IND", "abstain")]
    assert {(v.document, v.yes, v.no, v.abstain) for v in found} == {(L9, 3, 1, 1)}


def test_two_decisions_of_one_sentence(index):
    text = f"It approved {L9} by 140 votes to 2, with 31 abstentions, and A/C.1/74/L.98 without a vote."
    found = claims("votes", text, index)
    assert [(v.document, v.yes, v.method) for v in found] == [(L9, 140, "recorded-vote"), ("A/C.1/74/L.98", None, "without-a-vote")]


def test_a_simulation_votes_on_nothing(index):
    text = "Delegates at the Harbour Model United Nations spent Sunday in Oslo. The resolution was adopted by 41 votes to 12."
    assert claims("votes", text, index) == []


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("by 149 countries in favour, including Fiji, Peru and Togo, 5 against and 21 abstentions.", {"FJI yes", "PER yes", "TGO yes"}),
        ("by 108 votes to 18, with 12 abstentions. Voting against the text were Fiji and Peru. Togo itself abstained.",
         {"FJI no", "PER no", "TGO abstain"}),
        ("by 108 votes to 18, with 12 abstentions. Explaining its abstention on the draft as a whole, Fiji said it was too early.",
         {"FJI abstain"}),
    ],
)  # fmt: skip
def test_voters_told_after_the_act(index, words, expected):
    found = claims("votes", f"The First Committee adopted draft resolution {L9} {words}", index)
    assert {f"{v.voter} {v.choice}" for v in found if v.voter} == expected


def test_french_voters_told_alike(index):
    text = f"La Commission a adopté le projet {L9} par 109 voix contre 14. Le Pérou s\u2019est abstenu, de même que le Togo."
    assert {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter} == {"PER abstain", "TGO abstain"}


def test_a_treaty_that_a_paragraph_mentions_is_not_voted_on(index):
    text = f"Draft resolution {L9} came up in the Committee. A separate vote on OP7, which refers to the NPT, was carried by 151-3-12."
    assert {(v.document, v.yes) for v in claims("votes", text, index)} == {(L9, 151)}


def test_lines_of_a_fact_sheet(index):
    text = (
        f"Safe harbours ({L9})\nIntroduced by Fiji, also on behalf of Peru\nFirst Committee: 124-6-48\nUNGA: 127-6-50\n\nIt asks little.\n"
    )
    assert {(v.document, v.body, v.yes, v.no, v.abstain) for v in claims("votes", text, index)} == {
        (L9, "UNGA-C1", 124, 6, 48),
        (L9, "UNGA", 127, 6, 50),
    }
    told = claims("sponsorship", text, index)
    assert {(c.sponsor, c.role, c.document) for c in told} >= {("FJI", "introducer", L9), ("PER", "sponsor", L9)}


def test_others_who_went_along_are_no_count(index):
    text = f"Peru voted yes on draft resolution {L9}, along with two others. Five members voted no and four abstained."
    assert {v.yes for v in claims("votes", text, index)} == {None}


def test_a_series_of_counts_after_semicolons(index):
    text = (
        f"The votes on paragraphs 5, 6 and 11 of draft resolution {L9} were, respectively, 131 to 6, with 25 abstentions; "
        "140 to none, with 21; and 136 to 3 (Peru, Fiji, Togo), with 20."
    )
    found = [(v.yes, v.no, v.abstain) for v in claims("votes", text, index) if v.voter is None]
    assert found == [(131, 6, 25), (140, 0, 21), (136, 3, 20)]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Of those voting against, Peru and Fiji thought it dear.", {("PER", "no"), ("FJI", "no")}),
        ("Peru and Fiji, though they had cast affirmative votes, had doubts.", {("PER", "yes"), ("FJI", "yes")}),
        ("Peru had voted against the eighth paragraph but in favour of the whole.", {("PER", "no"), ("PER", "yes")}),
        ("Peru's representative opposed it.", set()),
        ("Mr. Paz (Peru): In past years we have voted for it.", set()),
    ],
)
def test_voters_told_in_more_words(index, words, expected):
    text = f"The Committee adopted draft resolution {L9} by a vote of 109 to 45.\n\n{words}"
    assert {(v.voter, v.choice) for v in claims("votes", text, index) if v.voter} == expected
