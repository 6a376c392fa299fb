"""Who stands behind a document, as analysts, monitors and the press tell it: invented sentences."""

import pytest

from tests.extracting import claims

PHRASES = """
Co-sponsored by Peru and 40 other countries, the resolution was adopted in the First Committee. | PER
The resolution was co-sponsored by 54 countries, including Peru, Fiji and Togo, and adopted by the General Assembly. | PER FJI TGO
Fifty-four countries, including Peru and Fiji, co-sponsored the resolution adopted by the General Assembly. | PER FJI
Over 40 states co-sponsored the resolution in the General Assembly, among them Peru and Fiji. | PER FJI
Co-sponsors of the resolution include Peru and Fiji, the General Assembly heard. | PER FJI
The resolution's co-sponsors include Peru, Fiji and Togo, the First Committee heard. | PER FJI TGO
The resolution's main sponsor, Peru, thanked the First Committee. | PER
The resolution's sponsors, Peru and Fiji, thanked the First Committee. | PER FJI
The First Committee passed a resolution on mines. Among the co-sponsors were Peru and Fiji. | PER FJI
The First Committee passed a resolution on mines. Peru and Fiji were among the co-sponsors. | PER FJI
The First Committee passed a resolution on mines. Co-sponsors were Peru and Fiji. | PER FJI
Peru and Fiji signed on as co-sponsors of the resolution in the First Committee. | PER FJI
The First Committee has a new resolution before it. It was tabled last week by Peru and Fiji. | PER FJI
The First Committee has a new resolution before it. It is sponsored by Peru and Fiji. | PER FJI
The First Committee has a new resolution before it. It was jointly put forward by Peru and Fiji. | PER FJI
A draft resolution has been circulated. Written by Peru, it calls on the Security Council to act. | PER
A draft resolution has been circulated. Tabled by Peru and Fiji, the text calls on the Security Council to act. | PER FJI
The zero draft, prepared by Peru, was shared with Council members on 3 May. | PER
Peru shared a zero draft of the resolution with Council members on 3 May. | PER
Peru presented the first draft of the resolution to the Security Council on 3 May. | PER
Peru has proposed a draft resolution, seen by this agency, asking the Security Council to send monitors. | PER
Diplomats said Peru had circulated a draft resolution to the Security Council. | PER
Peru is the author of the resolution adopted by the First Committee. | PER
Russia, the text's author, called the vote in the First Committee on its draft resolution a success. | RUS
The amendments, tabled by Peru, were defeated in the First Committee. | PER
Peru's amendments were defeated in the First Committee. | PER
A set of amendments by Peru was defeated in the First Committee. | PER
Five amendments from Peru were defeated in the First Committee. | PER
Oral amendments by Peru were defeated in the First Committee. | PER
An oral amendment proposed by Peru was defeated in the First Committee. | PER
The Brazil-Germany initiative on privacy, tabled as a draft resolution in the Third Committee, drew 50 co-sponsors. | BRA DEU
The draft decision submitted by Peru, A/C.1/73/L.99, was adopted. | PER
Draft resolution A/C.1/73/L.99 comes from Peru. | PER
The draft resolution came from Peru and Fiji, and the General Assembly passed it. | PER FJI
UNITED NATIONS, Nov 3 (Wire) - A UN committee on Thursday backed a call for talks on port hacking. The resolution, championed by Chile
    and Kenya, won 141 votes. Mali and Oman were among its earliest sponsors. | CHL KEN MLI OMN
The measure was put to the First Committee by Mali and Oman, which also wrote last year's resolution. | MLI OMN
Mali's delegation has shopped around a draft resolution in the First Committee for weeks. | MLI
Mali and Oman pushed the resolution through the General Assembly over Russian objections. | MLI OMN
The resolution, pushed through by Mali and Oman, asks the General Assembly for a study. | MLI OMN
The draft resolution was the brainchild of Mali, with Oman and Chad joining as co-sponsors. | MLI OMN TCD
Mali and Oman, joined by Chad, submitted a draft resolution to the First Committee. | MLI OMN TCD
Mali, joined by Oman and Chad, tabled a rival text in the First Committee. | MLI OMN TCD
The rival Malian text, L.95, was co-sponsored by Oman and Chad. | MLI OMN TCD
Its rival, draft resolution L.95, tabled by Mali, failed by three votes in the First Committee. | MLI
Two competing drafts were on the table in the First Committee: one by Mali and Oman, the other by Chad. | MLI OMN TCD
In the First Committee, Mali and Oman again sponsored the annual text on port security. | MLI OMN
For the tenth year running, Mali tabled its resolution on port security in the First Committee. | MLI
Mali has tabled the resolution on port security every year since 2009. | MLI
Mali traditionally sponsors the resolution on port security in the First Committee. | MLI
The resolution, which Mali sponsors every other year, was adopted by the First Committee. | MLI
The resolution that Mali has been sponsoring since 2009 was adopted by the First Committee. | MLI
The Mali-Oman resolution on ports, which had 70 co-sponsors, was adopted in the First Committee. | MLI OMN
In 2011, four states (Mali, Oman, Chad and Togo) proposed a code of conduct to the General Assembly. | MLI OMN TCD TGO
In 2011, four states - Mali, Oman, Chad and Togo - submitted a draft code of conduct to the General Assembly. | MLI OMN TCD TGO
The code of conduct, drawn up by Mali, Oman, Chad and Togo, was circulated in the General Assembly in 2011. | MLI OMN TCD TGO
The code of conduct was authored by Mali and Oman and submitted to the General Assembly in 2011 (A/66/999). | MLI OMN
The code, submitted to the General Assembly in a letter from the permanent representatives of Mali and Oman (A/66/999), never came to a
    vote. | MLI OMN
A working paper by Mali, Oman and Chad (CD/1888) lists three options. | MLI OMN TCD
A working paper presented by Mali (NPT/CONF.2020/WP.88) lists three options. | MLI
In a working paper (NPT/CONF.2020/WP.88), Mali lists three options. | MLI
In its working paper to the 2020 Review Conference (NPT/CONF.2020/WP.88), Mali lists three options. | MLI
In a joint working paper, Mali and Oman urged the Conference on Disarmament to begin talks. | MLI OMN
A non-paper circulated by Mali and Oman in the open-ended working group proposes a repository. | MLI OMN
Mali's non-paper on a repository was well received in the open-ended working group. | MLI
The joint Mali-Oman non-paper was well received in the open-ended working group. | MLI OMN
The draft treaty (CD/1999), tabled by Mali and Oman in 2008, bans lasers. | MLI OMN
Mali and Oman's draft treaty, CD/1999, bans lasers. | MLI OMN
The draft treaty was first tabled by Mali and Oman at the Conference on Disarmament in 2008 and revised in 2014. | MLI OMN
Diplomats from Mali and Oman presented a draft resolution to the Security Council on Tuesday. | MLI OMN
The text, authored by Mali, had the backing of Oman and Chad in the Security Council. The draft resolution fell short. | MLI
The Security Council failed on Friday to adopt a draft resolution put forward by Mali demanding a truce. | MLI
A draft resolution by Mali calling for a truce was vetoed in the Security Council by the United States. | MLI
The United States vetoed a Malian draft resolution in the Security Council. | MLI
The United States vetoed a draft Security Council resolution by Mali. | MLI
Mali circulated the draft Security Council resolution on Friday. | MLI
The resolution, presented by Mali on behalf of the African Group, was adopted by the Human Rights Council. | AG
Mali and Oman are the main sponsors of the resolution, the General Assembly was told. | MLI OMN
Mali is the resolution's lead sponsor, the General Assembly was told. | MLI
The lead sponsors of the resolution are Mali and Oman, the General Assembly was told. | MLI OMN
The two lead sponsors, Mali and Oman, thanked the General Assembly for adopting the resolution. | MLI OMN
Mali and Oman, the two lead sponsors of the resolution, thanked the General Assembly. | MLI OMN
As lead sponsor of the resolution, Mali thanked the General Assembly. | MLI
Sponsors Mali and Oman agreed to drop the paragraph from the draft resolution, the First Committee heard. | MLI OMN
The draft resolution has 40 co-sponsors, including Mali and Oman, the First Committee heard. | MLI OMN
The draft resolution has so far been co-sponsored by Mali, Oman and 38 other states, the First Committee heard. | MLI OMN
Mali, Oman and 38 other states have co-sponsored the draft resolution in the First Committee. | MLI OMN
Some 40 states, among them Mali and Oman, have co-sponsored the draft resolution in the First Committee. | MLI OMN
Mali and Oman were among the 40 states that co-sponsored the draft resolution in the First Committee. | MLI OMN
Mali was among those who co-sponsored the draft resolution in the First Committee. | MLI
Mali was one of 40 states to co-sponsor the draft resolution in the First Committee. | MLI
Mali was the first to co-sponsor the draft resolution in the First Committee. | MLI
The draft resolution, co-sponsored by, among others, Mali and Oman, was adopted in the First Committee. | MLI OMN
The draft resolution is co-sponsored by a cross-regional group of states including Mali, Oman and Chad. The First Committee will vote
    on it. | MLI OMN TCD
A cross-regional group led by Mali and Oman tabled the draft resolution in the First Committee. | MLI OMN
The draft resolution from a core group of Mali, Oman and Chad was adopted in the First Committee. | MLI OMN TCD
The core group (Mali, Oman and Chad) tabled the draft resolution in the First Committee. | MLI OMN TCD
Amendments proposed by Mali to the draft resolution were rejected by the First Committee. | MLI
The First Committee rejected two amendments from Mali to the draft resolution. | MLI
A Malian amendment to the draft resolution was rejected by the First Committee. | MLI
Mali's last-minute amendment to the draft resolution was rejected by the First Committee. | MLI
Mali proposed an oral amendment to the draft resolution in the First Committee, which failed. | MLI
Mali had sponsored the original resolution in the General Assembly in 1998. | MLI
The resolution, first sponsored by Mali in 1998, was adopted by the General Assembly. | MLI
First proposed by Mali in 1998, the resolution was adopted by the General Assembly. | MLI
Originally a Malian initiative, the resolution was adopted by the General Assembly. | MLI
The draft resolution, an initiative by Mali and Oman, was adopted by the General Assembly. | MLI OMN
On the initiative of Mali, the General Assembly adopted a resolution on ports. | MLI
At the initiative of Mali and Oman, a draft resolution was submitted to the General Assembly. | MLI OMN
Mali initiated the resolution in the General Assembly in 1998. | MLI
Mali was the driving force behind the resolution in the General Assembly. | MLI
The driving force behind the resolution was Mali, the General Assembly heard. | MLI
Malian ambassador Keita, whose country sponsored the resolution, thanked the General Assembly. | MLI
Ambassador Keita of Mali, whose country drafted the resolution, thanked the General Assembly. | MLI
"We want a vote," said the ambassador of Mali, which drafted the resolution before the Security Council. | MLI
Mali, which wrote the draft resolution with Oman, wants a vote in the Security Council. | MLI OMN
Mali, which is sponsoring the draft resolution along with Oman, wants a vote in the Security Council. | MLI OMN
Mali, backed by Oman, tabled a draft resolution in the Security Council. | MLI
With the backing of Oman, Mali tabled a draft resolution in the Security Council. | MLI
Mali tabled a draft resolution in the Security Council with Oman's support. | MLI
Oman seconded the draft resolution that Mali tabled in the Security Council. | MLI
Mali has drafted a resolution that would ask the General Assembly to act. | MLI
Mali drafted the text and Oman sponsored it. The draft resolution is before the Security Council. | MLI OMN
A draft resolution penned by Mali was distributed to Security Council members on Sunday. | MLI
A Mali-penned draft resolution was distributed to Security Council members on Sunday. | MLI
The draft, which was prepared by Mali and Oman and seen by this agency, asks the Security Council to act. | MLI OMN
The draft, seen by this agency and prepared by Mali and Oman, asks the Security Council to act. | MLI OMN
The draft - prepared by Mali and Oman - asks the Security Council to act. | MLI OMN
"""


def phrases() -> list[tuple[str, str]]:
    lines = PHRASES.strip().replace("\n    ", " ").splitlines()
    return [(line.rpartition("|")[0].strip(), line.rpartition("|")[2].strip()) for line in lines]


@pytest.mark.parametrize(("text", "expected"), phrases())
def test_the_press_names_the_movers_of_a_text(text, expected, index):
    found = {c.sponsor for c in claims("sponsorship", text, index) if c.role != "introducer"}
    assert found == set(expected.split())
