"""How texts label a speech: verbatim records, summary records, press summaries, and transcripts that name the State alone."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract import french_speakers as french
from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence

_SAID = (
    r"(?:said|stated|stressed|noted|added|underlined|underscored|emphasi[sz]ed|recalled|pointed out|expressed|reaffirmed|reiterated"
    r"|welcomed|urged"
    r"|called (?:for|on|upon)|supported|introduced|warned|observed|highlighted|affirmed|announced|argued|declared|explained|spoke"
    r"|thanked|regretted"
    r"|associat(?:ed|ing)|align(?:ed|ing)|told|asked|proposed|hoped|voiced|described|presented|maintained|cited|drew attention)"
)
SAID = later(rf"\b{_SAID}\b")

# Forms of address of all courts and churches: "Archbishop", "Sheikh", "U" of Burma, "Tan Sri" of Malaysia
_TITLE = (
    r"(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Ambassador|Archbishop|Bishop|Monsignor|Msgr|Mgr|Cardinal|Father|Fr|Rev|Reverend|Lord|Lady|Baron"
    r"|Baroness|Count|Viscount|Prince|Princess|Sheikh|Sheikha|Shaikh|Shaikha|Sayyid|General|Gen|Lieutenant|Colonel|Col|Brigadier|Admiral"
    r"|Captain|Major|Judge|Justice|Professor|Prof|Datuk|Dato|Datin|Tun|Tan Sri|U|Daw|Chief|Nana|Begum|Senator|President|Minister"
    r"|Prime Minister|Comrade|Señora?|Sr|Sra|Mme|Mlle|Herr|H\.[ \u00a0]?E|His Excellency|Her Excellency|Archduke|Engineer|Eng)"
)
NAME = (
    r"(?:(?:de|da|dos|das|van|von|der|den|ten|ter|bin|bint|ibn|al|el|del|della|di|la|le|du|dei|af|zu|e|y|O)[ \u00a0]){0,2}"
    r"[A-ZÀ-ÝĀ-Ž][\w.'’\-‑]*(?:[ \u00a0](?:[A-ZÀ-ÝĀ-Ž][\w.'’\-‑]*|de|da|dos|das|van|von|der|den|ten|ter|bin|bint|ibn|al|el|del|della"
    r"|di|la|le"
    r"|du|dei|af|zu|e|y)){0,6}"
)

# Verbatim records (A/C.1/…/PV.…): "Mr. Otieno (Kenya) (spoke in English): I wish to …", "The Chair: …". A name with its country in
# brackets and a colon needs no form of address: "van ROSSEM (Netherlands):".
SPEAKER = later(
    rf"(?P<label>(?:(?P<named>(?:{_TITLE}\.?,?[ \u00a0]){{0,3}}{NAME}),?[ \u00a0]\((?P<home>[A-Z][^)\n]{{3,90}})\)"
    rf"|(?P<person>(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Ambassador)\.?[ \u00a0]){NAME}|The (?:Acting |Temporary )?(?:President"
    r"|Chair(?:man|person|woman)?|Secretary-General))(?:[ \u00a0]\((?P<country>[^)\n]{3,90})\))?"
    r"|[Tt]he (?:representative|delegate|delegation|observer) (?:of|for) (?P<of>[A-Z][^:,\n]{3,60}))"
    r"(?:,[^:\n]{3,200})?(?:[ \u00a0][(\[][^)\]\n]{3,60}[)\]]){0,2}):[ \u00a0]"
)

# Press summaries and summary records: "AMINA OTIENO (Kenya) said that …", "Ms. Otieno (Kenya), speaking on behalf of …, said that …"
SUMMARY = later(
    rf"(?P<label>(?:(?P<person>(?:{_TITLE}\.?[ \u00a0]){{1,3}}{NAME}|(?:[A-ZÀ-Ý][\w.'’\-‑]*[ \u00a0]){{1,4}}[A-ZÀ-Ý'’\-‑]{{2,}}"
    rf"(?:[ \u00a0][A-ZÀ-Ý'’\-‑]{{2,}}){{0,3}})[ \u00a0]\((?P<country>[A-Z][^)\n]{{2,90}})\)"
    rf"(?:,[^.;:\n]{{3,200}}?,)?[ \u00a0](?!and\b|or\b|was\b|were\b|is\b|has\b|who\b|by\b|for\b|with\b|from\b)[a-z]{{3,}}"
    rf"|(?P<named>{NAME})[ \u00a0]\((?P<home>[A-Z][^)\n]{{2,90}})\)(?:,[^.;:\n]{{3,200}}?,)?[ \u00a0](?:also[ \u00a0]"
    rf"|then[ \u00a0])?{_SAID}\b))"
)

# Transcripts by others: "Kenya: Thank you, Chair. We …"
ALONE = later(r"(?P<label>(?P<of>[A-Z][\w .,'’()\-‑]{3,60}?)):[ \u00a0]")

_CONTINUES = later(
    rf"(?:\b(?:he|she|they|the (?:representative|delegate|speaker|delegation|ambassador|co[-‑]?sponsors?))[ \u00a0](?:also[ \u00a0]"
    rf"|further[ \u00a0]|then[ \u00a0]|went on to[ \u00a0])?{_SAID}\b)"
    rf"|\b(?:his|her) (?:country|delegation|Government)\b",
    re.I,
)


def continues(text: str, sentence: Sentence, sentences: Sequence[Sentence], place: int) -> bool:
    """Whether the paragraph that begins here goes on with the speech before it ("he said", "her delegation")."""
    end = sentence.end
    for other in sentences[place : place + 8]:
        if other.paragraph != sentence.paragraph:
            break
        end = other.end
    return (_CONTINUES.search(text, sentence.start, end) or french.CONTINUES.search(text, sentence.start, end)) is not None
