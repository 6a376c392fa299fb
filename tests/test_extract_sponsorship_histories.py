"""How histories and policy papers tell of sponsors: captions of tables, pens, core groups, origins. Invented texts."""

import pytest

from tests.extracting import claims

PHRASES = """
Austria tabled A/C.1/79/L.91. Fiji again held the pen. | AUT FJI
Work on A/C.1/79/L.91 was slow. In the end Peru shared the pen with Fiji. | PER FJI
Peru tabled A/C.1/79/L.91; its core group of 26 sponsors includes Fiji and Togo. | PER FJI TGO
Peru tabled A/C.1/79/L.91. Togo was the only African State in its core group of sponsors. | PER TGO
Peru tabled A/C.1/79/L.91. Fiji and Togo signed up on the last day. | PER FJI TGO
Peru tabled draft resolution A/C.1/79/L.91. Fiji has now become a proponent of that text. | PER FJI
Through an oversight, the name of Fiji was omitted from the list of sponsors of draft resolution A/C.1/54/L.84. | FJI
Draft resolution A/C.1/54/L.84 has nine sponsors; Fiji was inadvertently left off the list of co-sponsors. | FJI
Peru and Fiji both put forward wording, the former in CD/1700, the latter in CD/1705. | PER FJI
Peru had made no submission other than a two-page paper to the meeting (CCW/GGE.1/2024/WP.23). | PER
A first attempt to define tides was made by Peru in a working paper to the Conference on Disarmament in 2007 (CD/1818). | PER
I draw attention to letters dated 9 and 10 May 2014, respectively, from the representative of Togo (S/2014/902 and S/2014/905).
    | TGO
At the meeting Peru, for the Nordic countries, circulated conference room paper 6. | PER NORDIC
I recall the working paper on tides, which Peru tabled last autumn together with Fiji. | PER FJI
The government in Oslo tabled a draft resolution (A/C.1/L.7) the next day. | NOR
The first draft (A/C.1/31/L.19) came from the pen of the Peruvian delegation. | PER
A/C.1/31/L.19 originated with Peru. | PER
The authorship of CD/405 was shared by Peru and Fiji. | PER FJI
Peru's contribution to the debate took the form of a working paper (CD/405). | PER
Peru and Fiji persisted: A/C.1/31/L.19, their third attempt, was approved by 80 votes to none. | PER FJI
Peru stepped in with amendments (A/C.1/31/L.19). | PER
Peru was persuaded to become a sponsor of A/C.1/31/L.19. | PER
At Peru's initiative a draft (A/C.1/31/L.19) was laid before the Committee. | PER
"""
SILENT = """
Peru held the pen on Mali. The Council adopted resolution 2640 (2022) on 29 June.
The resolution, A/C.1/79/L.91, was approved by 159 votes to 4. Togo signed up to the training course on the last day.
Several States, among them Togo, signed up on the last day to speak on A/C.1/31/L.19.
The core group of the treaty (Peru, Fiji) met to discuss A/C.1/31/L.19.
The Chairman, Mr. Silva of Peru, held the pen on A/C.1/31/L.19.
The delegate of Peru regretted that Fiji had been left off the list of speakers; the sponsors of A/C.1/31/L.19 had asked for it.
Peru offered nothing but criticism of the paper NPT/CONF.1995/WP.12.
Peru and Fiji commented on the report, the former in the debate on CD/1700.
The Council had before it letters from the Secretary-General to Togo (S/2014/902 and S/2014/905).
Peru's ideas found their way into A/C.1/31/L.19.
Peru's answer took the form of a negative vote on A/C.1/31/L.19.
The opposition to A/C.1/31/L.19 originated with Peru and Fiji.
Peru weighed in with criticism of A/C.1/31/L.19.
Peru was persuaded to vote for A/C.1/31/L.19.
Peru could not be persuaded to become a sponsor of A/C.1/31/L.19.
Peru welcomed A/C.1/31/L.19, its first text in years to mention Africa.
Working paper 6 was discussed by Peru and Fiji.
"""
ROWS = "\nA/C.1/54/L.81 | Tides | Peru (main), Fiji | w/o vote\nA/C.1/57/L.87 | Casks | Togo | 158-1-9\n"
BLANKS = "\nA/RES/75/281   Peru   140 2 30\nA/RES/76/290   Fiji, Togo   153 0 24\n"
TABLES = (
    (f"Table 4. Drafts on tides, selected sessions\n{ROWS}", "PER FJI TGO"),
    (f"Symbol | Title | Sponsors | Vote{ROWS}", "PER FJI TGO"),
    (f"Resolutions on tides and their main sponsors\n{BLANKS}", "PER FJI TGO"),
    (f"Table 4. Drafts on tides and who opposed them\n{ROWS}", ""),
    (f"Symbol | Title | Against | Vote{ROWS}", ""),
    (f"Votes on drafts\n{ROWS}", ""),
    (f"Resolutions on tides\n{BLANKS}", ""),
)


def _sponsors(text, index):
    return {claim.sponsor for claim in claims("sponsorship", text, index)}


@pytest.mark.parametrize("line", [" ".join(one.split()) for one in PHRASES.strip().replace("\n    |", " |").split("\n")])
def test_histories_tell_of_sponsors(line, index):
    text, _, expected = line.partition(" | ")
    assert _sponsors(text, index) == set(expected.split())


@pytest.mark.parametrize("text", SILENT.strip().split("\n"))
def test_what_only_looks_alike_is_silent(text, index):
    assert _sponsors(text, index) == set()


@pytest.mark.parametrize(("text", "expected"), TABLES)
def test_rows_are_read_under_a_caption_alone(text, expected, index):
    assert _sponsors(text, index) == set(expected.split())


def test_the_main_sponsor_of_a_row_and_its_title(index):
    found = [c for c in claims("sponsorship", TABLES[0][0], index) if c.sponsor == "PER"]
    assert [(c.role, c.document) for c in found] == [("main-sponsor", "A/C.1/54/L.81")]


def test_the_symbol_of_a_sub_amendment_is_its_own(index):
    text = "The Committee rejected the sub-amendment of Peru to the Indian text (A/C.1/L.44)."
    found = {(c.sponsor, c.document) for c in claims("sponsorship", text, index) if c.document == "A/C.1/L.44"}
    assert found == {("PER", "A/C.1/L.44")}
