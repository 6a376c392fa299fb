"""How French texts name a speaker: labels of records, summaries, titles, letterheads, "mon pays, le Togo"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Sentence
from graphkit.model import Ground, Mention

_OF = (
    r"(?:du|de\s+la|des|de|au|aux)\s+(?:Gouvernement\s+de\s+la\s+|Royaume\s+(?:du|de)\s+|République\s+(?:du|de\s+la)\s+)?"
    r"|(?:de\s+l|d|à\s+l)[\u2019']"
)
_NAME = r"[A-ZÀ-Ý][\w.\u2019'\-\u2011]*(?:[ \u00a0](?:[A-ZÀ-Ý][\w.\u2019'\-\u2011]*|de|da|van|von|der|bin|al|el|del|la|di|do|dos)){0,5}"
_SAID = (
    r"(?:(?:a|avait)[ \u00a0](?:également[ \u00a0]|ensuite[ \u00a0]|par ailleurs[ \u00a0])?(?:dit|déclaré|souligné|estimé|présenté"
    r"|indiqué|rappelé|expliqué"
    r"|noté|salué|annoncé|affirmé|ajouté|précisé|appelé|exhorté|regretté|insisté|remercié|proposé|demandé|appuyé|exprimé|fait)"
    r"|dit|déclare|présente|estime|fait observer|rappelle|souligne|annonce|explique|indique|ajoute|précise|se félicite|s[\u2019']associe)"
)

# "M. Diallo (Guinée) (parle en français) : …", "La Présidente : …"
SPEAKER = later(
    rf"(?P<label>(?P<person>(?:(?:M|Mme|Mlle|Dr|Sir|S\.[ ]?E\.[ ]?(?:M|Mme))\.?[ \u00a0]){_NAME}|(?:Le Président"
    rf"|La Présidente)(?: par intérim)?)"
    r"(?:[ \u00a0]\((?P<country>[^)\n]{3,90})\))?(?:,[^:\n]{3,120})?(?:[ \u00a0]\((?:parle|l[\u2019']orateur"
    r"|interprétation)[^)\n]{3,60}\))?)[ \u00a0]?:[ \u00a0]"
)
# "M. DIALLO (Guinée) a déclaré que …", "Mme Keller (Suisse), s’exprimant au nom de …, présente …"
SUMMARY = later(
    rf"(?P<label>(?P<person>(?:(?:M|Mme"
    rf"|Mlle)\.?[ \u00a0])?{_NAME})[ \u00a0]\((?P<country>[A-ZÀ-Ý][^)\n]{{2,90}})\)(?:,[^.;:\n]{{3,200}}?,)?[ \u00a0]{_SAID}\b)"
)
CONTINUES = later(
    rf"\b(?:il|elle|(?:le|la) (?:représentante?|déléguée?)|l[\u2019']orat\w+)[ \u00a0]{_SAID}\b|\b(?:son pays|sa délégation)\b", re.I
)

_PAPER = (
    r"(?:[Dd]éclarations?|DÉCLARATION|DECLARATION|[Ii]ntervention|INTERVENTION|[Aa]llocution|[Dd]iscours|[Cc]ontributions?"
    r"|[Ee]xplication\s+de\s+(?:vote"
    r"|position)|[Oo]bservations|[Rr]éponse|[Dd]ocument\s+de\s+(?:travail|position)|[Nn]ote\s+verbale|[Vv]ues|[Pp]osition)"
)
_BY = (
    r"(?:\s+(?:conjointe|commune|écrite|nationale|générale|liminaire|orale|finale|prononcée?|faite|présentée?|soumise?|communiquée?"
    r"|lue?))*\s+"
    r"(?:(?:par\s+|de\s+|du\s+|au\s+nom\s+(?:de\s+|du\s+))?(?:la\s+délégation\s+|(?:le\s+"
    r"|la\s+)?[Rr]eprésentante?\s+(?:permanente?\s+)?(?:adjointe?\s+)?"
    r"|[Ll][\u2019']?\s?[Aa]mbassad\w+\s+|(?:la\s+)?[Mm]ission\s+permanente\s+|S\.\s?E\.\s?(?:M\.|Mme)[^,\n]{3,50},[^,\n]{3,90}?\s"
    r"|(?:M\.|Mme)\s[^,\n]{3,50},[^,\n]{3,90}?\s))?"
)
_TITLE_OF = later(rf"\b{_PAPER}{_BY}(?:{_OF}|par\s+(?:la\s+|le\s+|les\s+|l[\u2019'])?)$")
_OF_DELEGATION = later(rf"\b{_PAPER}\s+(?:de|par)\s+la\s+délégation\s$")
_MISSION = later(
    rf"\b(?:[Mm]ission\s+permanente|[Rr]eprésentante?\s+permanente?|[Aa]mbassade|[Mm]inistère\s+des\s+affaires\s+étrangères)\s+(?:{_OF})$",
    re.I,
)
_OWN_COUNTRY = later(
    r"\b[Mm]on\s+(?:propre\s+)?(?:pays|[Gg]ouvernement),\s+(?:le\s+|la\s+|les\s+|l[\u2019'])?$"
    rf"|\b[Aa]u\s+nom\s+(?:du\s+[Gg]ouvernement|du\s+peuple|de\s+la\s+délégation|du\s+peuple\s+et\s+du\s+[Gg]ouvernement)\s+(?:{_OF})$"
)
_DELEGATION_OF = later(rf"\b[Ll]a\s+délégation\s+(?:{_OF})$")
_ACTS_NOW = later(
    r"[ \u00a0](?:remercie|souhaite|tient|s[\u2019']associe|se\s+(?:félicite|réjouit|joint)|soutient|appuie|regrette|estime|considère"
    r"|est\s+(?:d[\u2019']avis"
    r"|heureuse|coauteur)|salue|voudrait|réaffirme|espère|attache|présente|félicite|rappelle)\b"
)
_BEHALF = later(
    rf"\b(?:prends\s+la\s+parole|m[\u2019']exprime|parle|interviens|l[\u2019']honneur\s+de\s+\w+(?:\s+\w+){{0,4}}?)\s+au\s+nom\s+(?:{_OF})$"
)
_TITLED = later(rf"\b{_PAPER}\b")
_FIRST = later(r"\b(?:[Nn]ous|[Jj]e|[Nn]otre|[Mm]a\s+délégation|[Mm]on\s+pays)\b|\b[Jj][\u2019']")
_JOIN = later(r"[\s,]*(?:et|ainsi\s+que)?\s*(?:(?:du|de\s+la|des|de|le|la|les)\s+|(?:de\s+l|d|l)[\u2019'])?")


def likely(text: str) -> bool:
    """Tell by a cheap look whether a text may be French, or quote French labels: only then the patterns of this module are tried."""
    return "é" in text and any(word in text for word in (" la ", " le ", " du ", " les ", " de l"))


_NEAR = ("on pays", "on Gouvernement", "élégation d", "ission permanente", "eprésentant", "mbassade d", "u nom d", "inistère d")
_LINE = later(r"(?:^|\n)[ \t*_]*(?:[Ll]a |[Ll]e |[Ll]['\u2019])?$")
_LINE_ENDS = later(r"[ \t*_]*(?:\n|$)")


def self_named(
    text: str, sentences: Sequence[Sentence], names: Sequence[Mention]
) -> tuple[tuple[str, ...], str | None, str | None, Ground] | None:
    """Return who speaks in a French text by its own words, the surest sign first: title, for whom it speaks, letterhead, own country."""
    head = next((s.end for s in reversed(sentences[:12]) if s.role in ("heading", "furniture")), 0) or min(len(text), 400)
    found: list[tuple[int, int, Mention]] = []
    for name in names:
        if name.code is None or name.kind not in ("state", "historic-state", "group", DEMONYM) or name.start > 30_000:
            continue
        if name.start < head and name.kind == DEMONYM and _OF_DELEGATION.search(text, max(0, name.start - 60), name.start):
            found.append((0, name.start, name))  # "Intervention de la délégation ruritanienne"
            continue
        if name.start >= head and not any(word in text[max(0, name.start - 44) : name.start] for word in _NEAR):
            continue
        if name.kind == DEMONYM:
            continue
        sign = _sign(text, name, head)
        if sign:
            found.append((*sign, name))
    if not found:
        return None
    rank, start, first = min(found, key=lambda f: (f[0], f[2].start))
    codes, end = [str(first.code)], first.end
    for name in names:
        if rank < 2 and name.start > end and name.code and name.kind == first.kind:
            if not _JOIN.fullmatch(text[end : name.start]):
                break
            codes.append(name.code)
            end = name.end
    return tuple(dict.fromkeys(codes)), None, None, Ground(start=start, end=end, quote=text[start:end], use="speaker")


def _sign(text: str, name: Mention, head: int) -> tuple[int, int] | None:
    """The rank and the beginning of the words that make a name the speaker's."""
    before = max(0, name.start - 130)
    if name.start < head and (of := _TITLE_OF.search(text, before, name.start)):
        return 0, of.start()
    if name.start < 3000 and (of := _BEHALF.search(text, before, name.start)):
        return 1, of.start()
    if name.start < 1500 and (of := _MISSION.search(text, before, name.start)):
        return 2, of.start()
    alone = name.start < 600 and _LINE.search(text, before, name.start) and _LINE_ENDS.match(text, name.end)
    if alone and _TITLED.search(text, 0, 600) and _FIRST.search(text, name.end):
        return 2, name.start
    if of := _OWN_COUNTRY.search(text, before, name.start):
        return 3, of.start()
    if (of := _DELEGATION_OF.search(text, before, name.start)) and _ACTS_NOW.match(text, name.end):
        return 4, of.start()
    return None
