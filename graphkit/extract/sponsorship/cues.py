"""The words at which a sentence is looked at at all: acts, nouns and turns that some rule of sponsorship needs."""

from __future__ import annotations

from graphkit.extract.sponsorship.french.words import CUES as FRENCH_CUES
from graphkit.extract.tokens import cased

CUES = cased(
    "sponsor sponsors sponsored sponsoring sponsorship cosponsor cosponsors cosponsored cosponsoring cosponsorship submit submits sub"
    "mitted submitting submission submissions tabled tables tabling introduce introduced introduces introducing"
    " introduction forward forth proposed propose proposes proposal draft drafts drafted drafting author authors authored coauthored "
    "coauthors circulated presented presents presenting elaborated initiated initiative initiates penholder penholders"
    " signed letter letters verbale joined joining led spearheaded championed pioneered brought prepared advanced lodged deposited fi"
    "led penned wrote formulated floated unveiled distributed sent transmitted piloted drew drawn worked crafted developed"
    " answered responded countered replied chose chosen initiator initiators put placed followed handing circulating counted figured"
    " transmit transmitting forward enclose convey behalf undersigned reply replies wrote telegram compliments request enclosed"
    " offered handed managed succeeded able lead country name names board aboard bore bears bearing signatures latest behind suggested"
    " floor longer withdrew withdrawn withdrawal present suggestion unveiling resubmitted cotabled laid became become added"
    " proposals delegations merged combined fused pooled lost struck responsible work version sketch respectively adhered additional"
    " share shares sharing lent lend signature pen penholders works list page shown included associated place bring lay table came come"
    " listed enumerated took moved compelled obliged asked requested ours fruit product initiative"
    " whose work brainchild creation listed delete deleted deletion remove removed strike capacity speaking falls duty task rise purpose"
    " answer riposte recalls recall recalled"
    " " + FRENCH_CUES
)
# of a sponsor even where no document is near
ALONE = cased(
    "sponsor sponsors sponsored sponsoring sponsorship cosponsor cosponsors cosponsored cosponsoring cosponsorship authors author coa"
    "uthors auteurs auteur coauteurs parrains undersigned compliments"
)
