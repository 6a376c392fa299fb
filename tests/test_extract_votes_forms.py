"""Further printed forms of counts, sides told by names and numbers, voters told apart. Invented sentences."""

import pytest

from tests.extracting import claims

FIRST = "The First Committee approved draft resolution A/C.1/66/L.20"
L20 = "A/C.1/66/L.20"


def told(text, index):
    return [v for v in claims("votes", text, index) if v.voter is None and v.yes is not None]


def counts(text, index):
    return [(v.yes, v.no, v.abstain) for v in told(text, index)]


def named(text, index):
    return {f"{v.voter} {v.choice}" for v in claims("votes", text, index) if v.voter}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FIRST} (for: 81; against: 5; abstentions: 62).", [(81, 5, 62)]),
        (f"{FIRST} (Y-81, N-5, A-62).", [(81, 5, 62)]),
        (f"{L20}: approved 81/5/62 in the First Committee.", [(81, 5, 62)]),
        (f"{L20} cleared the First Committee by 81 ayes to 5 noes, with 62 abstentions.", [(81, 5, 62)]),
        (f"The tally on {L20} in the First Committee: 81 yeas, 5 nays, 62 abstentions.", [(81, 5, 62)]),
        ("The Security Council draft S/2018/355 received no votes in favour, 11 against and 4 abstentions.", [(0, 11, 4)]),
        (f"The amendment in {L20} was voted down 62 to 34, and as many as 58 delegations preferred to abstain.", [(34, 62, 58)]),
        (f"When {L20} came to the vote, the yeas were 115, the nays 22 and the abstentions 32.", [(115, 22, 32)]),
        ("The Assembly adopted resolution 55/230 by 110 votes to 45, with 14 abstentions; and resolution 56/241, by 112 to 44, with 15.",
         [(110, 45, 14), (112, 44, 15)]),
        ("The Council adopted the resolution. Nineteen countries were for the text, drafted by Chad, three were against and twelve "
         "abstained.", [(19, 3, 12)]),
        ("The Assembly adopted resolution 55/230 by 110 votes to 45, with 14 abstentions; it asked for cuts by 10 to 20, with 5 a year.",
         [(110, 45, 14)]),
        (f"{FIRST} by 53 votes to 5, Chad and six others abstaining.", [(53, 5, 7)]),
        (f"{FIRST}: 120 States backed it. Fourteen delegations voted against, and Chad, Peru and three others abstained.", [(120, 14, 5)]),
        ("The 35-nation Board approved the resolution. Nineteen countries voted for it, three opposed it and the rest abstained.",
         [(19, 3, 13)]),
        ("The 35-nation Board approved the resolution. Nineteen countries voted for it, three opposed it and the rest abstained. "
         "Chad, in arrears, could not take part.", [(19, 3, 12)]),
        ("The General Assembly adopted the resolution. 150 governments said yes; only Chad and Peru said no, and Mali abstained.",
         [(150, 2, 1)]),
        ("The Security Council draft S/2020/654 won 13 votes in favour but fell to the vetoes of China and Russia.", [(13, 2, 0)]),
        ("Le Conseil de sécurité n'a pas adopté le projet S/2015/508: 13 membres ont voté pour, le Chili a voté contre et le Tchad "
         "s'est abstenu.", [(13, 1, 1)]),
        (f"Par 98 voix contre 14, avec 40 abstentions, l'amendement {L20} est rejeté.", [(14, 98, 40)]),
        ("The First Committee met on 12/10/99; the vote came on 14/11/00.", []),
        (f"{FIRST} by 120 votes to 3, with 20 abstentions, among them Mali, Chad and four other African States.", [(120, 3, 20)]),
        (f"{FIRST} by 120 votes to 3, with 20 abstentions. Mali, Chad and four others sponsored the rival text.", [(120, 3, 20)]),
        ("The number of its sponsors fell to 31. The figures for the vote in the First Committee: 147-2-14.", [(147, 2, 14)]),
        ("The Security Council draft failed for lack of nine affirmative votes: 8 in favour, 2 against, 5 abstentions.", [(8, 2, 5)]),
        ("The Security Council vote on resolution 1441 (2002) was thirteen to none, China and Chad abstaining.", [(13, 0, 2)]),
        ("La résolution sur les bacs a recueilli 166 voix à l'Assemblée générale, contre 2 et 7 abstentions.", [(166, 2, 7)]),
        ("The amendment fell, 97-9-41, in the First Committee.", [(9, 97, 41)]),
    ],
)  # fmt: skip
def test_counts(text, expected, index):
    assert counts(text, index) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{FIRST} by 37 votes to 1. The sole negative vote on {L20} was cast by Chad.", {"TCD no"}),
        (f"The only delegation to vote against {L20} was China.", {"CHN no"}),
        (f"There was one negative vote on {L20}, that of China.", {"CHN no"}),
        (f"{L20} met with only two dissenting votes, from Egypt and Chad.", {"EGY no", "TCD no"}),
        (f"India voted against {L20}. It was carried 143-3, Mali and Israel being the other two nations to oppose it.",
         {"IND no", "MLI no", "ISR no"}),
        (f"On {L20} our neighbour chose to abstain. So did China and Bhutan.", {"CHN abstain", "BTN abstain"}),
        (f"Our German and Italian partners, who abstained on {L20}, said why.", {"DEU abstain", "ITA abstain"}),
        (f"The French and the Dutch voted against {L20}.", {"FRA no", "NLD no"}),
        (f"Nos partenaires allemands et italiens, qui se sont abstenus sur le projet {L20}, l'ont dit.", {"DEU abstain", "ITA abstain"}),
        (f"{L20} was put to the vote. Japan abstained, as did Finland and Sweden's neighbour Norway.",
         {"JPN abstain", "FIN abstain", "NOR abstain"}),
        ("The First Committee rejected, by 37 votes to 6, with 7 abstentions, a Russian draft resolution. Poland voted with Russia.",
         {"POL yes", "RUS yes"}),
        (f"{FIRST} by 100 votes to 2 (Chad, Peru), with 30 abstentions. Mali voted with Chad.", {"TCD no", "PER no", "MLI no"}),
        (f"{FIRST}, which 101 States supported. Five delegations voted against, among them Bulgaria and Denmark, and Chad, Mali and four "
         "more abstained.", {"BGR no", "DNK no", "TCD abstain", "MLI abstain"}),
        (f"The Netherlands was the lone \"no\" on {L20} and Chad the lone abstention.", {"NLD no", "TCD abstain"}),
        ("Russia, joined by China, vetoed S/2019/961.", {"RUS no", "CHN no"}),
        (f"Like Sweden, Finland abstained on {L20}.", {"SWE abstain", "FIN abstain"}),
        (f"Unlike Sweden, Finland abstained on {L20}.", {"FIN abstain"}),
        (f"Finland cast its vote in favour of {L20}.", {"FIN yes"}),
        (f"Finland could only abstain on {L20}, it explained.", {"FIN abstain"}),
        (f"India, which had voted in favour in the Committee last year, abstained on {L20}.", {"IND abstain"}),
        (f"Mali has always voted with Senegal in the First Committee. {FIRST} by 100 votes to 2, with 30 abstentions.", set()),
        (f"Our German and Italian partners, who hosted the seminar on {L20}, thanked us.", set()),
        (f"The only delegation to speak against {L20} was China.", set()),
        (f"If we had to abstain on {L20}, France would say so.", set()),
        ("L'amendement a été rejeté par 88 voix contre 47. Le Tchad a appuyé la motion d'ajournement, le Japon s'y est opposé.", set()),
    ],
)  # fmt: skip
def test_voters(text, expected, index):
    assert named(text, index) == expected


def test_those_of_whom_a_number_consists(index):
    text = "A draft of Chad, S/2020/701, obtained only five votes in the Security Council – those of Chad, China, Guyana, Mali and "
    text += "Peru – against three (Denmark, Fiji, Malta), with the other seven members abstaining."
    assert counts(text, index) == [(5, 3, 7)]
    assert named(text, index) == {"TCD yes", "CHN yes", "GUY yes", "MLI yes", "PER yes", "DNK no", "FJI no", "MLT no"}


def test_document_of_the_vote(index):
    years = "The vote in the Assembly on ferries grew: 131-4-12 in 1995 (resolution 50/301), 142-2-10 in 2005 (resolution 60/299)."
    assert [v.document for v in told(years, index)] == ["A/RES/50/301", "A/RES/60/299"]
    table = (
        "Table 2. Votes on mines\n\nA/C.1/62/L.91 | Mines on beaches | Peru | 160–3–11\nA/C.1/64/L.84 | Mines in rivers | Chad | 170–0–5\n"
    )
    assert [(v.document, v.yes) for v in told(table, index)] == [("A/C.1/62/L.91", 160), ("A/C.1/64/L.84", 170)]
    assert told("Table 3. Days of votes\n\nA/C.1/54/L.81 | Ferries | 12-10-99\n", index) == []
    later = "The Assembly voted 185-2-2 against the blockade. The document, numbered A/78/L.95, is backed every year."
    assert [v.document for v in told(later, index)] == ["A/78/L.95"]
    other = (
        "The First Committee approved the measure by 120 votes to 3. Norway introduced A/C.1/70/L.41. The draft (A/C.1/70/L.44) is long."
    )
    assert "A/C.1/70/L.44" not in [v.document for v in told(other, index)]
    day = "On 5 November 2024 the First Committee approved its second resolution on ferries, L.91, by 159 votes to 4, with 12 abstentions."
    assert [v.document for v in told(day, index)] == ["A/C.1/79/L.91"]
    french = "Le Président appelle l'attention sur le document S/2003/1187, qui contient le texte d'un projet de résolution.\n\nPar 9 voix "
    french += "contre zéro, avec 6 abstentions, le projet de résolution est adopté en tant que résolution 1519 (2003)."
    assert [v.document for v in told(french, index)] == ["S/2003/1187"]
    short = "A/C.1/61/L.92 was approved by 158 votes to 1, A/C.1/63/L.80 by 166 to none. The sole negative vote on L.92 was cast by Chad."
    assert {v.document for v in claims("votes", short, index) if v.voter} == {"A/C.1/61/L.92"}


def test_adopted_without_a_vote(index):
    found = claims("votes", f"{FIRST} without a vote.", index)
    assert [(v.document, v.method) for v in found] == [(L20, "without-a-vote")]


def test_who_sat_on_the_fence_or_withheld_a_vote_abstained(index):
    assert named(f"{FIRST} by 138 votes to 6, with 37 abstentions. India and Chad sat on the fence.", index) == {
        "IND abstain",
        "TCD abstain",
    }
    assert named(f"{FIRST} by 52 votes to 17, with 24 abstentions. Chad and Peru withheld their votes.", index) == {
        "TCD abstain",
        "PER abstain",
    }
    assert not named(f"{FIRST} by 52 votes to 17, with 24 abstentions. Chad withheld its support for years.", index)
