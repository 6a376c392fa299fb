"""Words that say in French how somebody voted, in the pattern text of a sentence.

Only what is told as done: « a voté contre », « qui s'étaient abstenus », « a dit avoir voté pour », « figurent parmi les pays qui ont voté
pour », « Expliquant son abstention, la Ruritanie ». « S'abstiendra », « aurait voté », « n'a pas voté contre » match nothing.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.votes.acts import Act
from graphkit.extract.votes.items import Choice

_ADV = (
    r"(?:,?\s(?:également|aussi|toutefois|cependant|pourtant|en\srevanche|en\soutre|tou(?:s|tes)(?:\s(?:deux|trois))?|(?:lui|elle|eux|elles)-mêmes?"
    r"|seule?s?|quant\sà\s(?:lui|elle|eux|elles)|de\s(?:son|leur)\scôté|pour\s(?:sa|leur|notre|ma)\spart|à\snouveau|de\snouveau|encore|donc|\w+ment),?){0,3}"
)
_ASIDE = r"(?:,\s[^ⓅⒹ;.,]{1,60},)?"
_HAS = rf"(?:(?:a|ont|avait|avaient|ai|avons|avions|ayant|eut|eurent){_ADV}\s)"
_SAYS = (
    r"(?:(?:a|ont|avait|avaient|ai|avons)\s"
    r"(?:dit|déclaré|indiqué|expliqué|précisé|affirmé|reconnu|regretté|rappelé|fait\ssavoir|ajouté)\s(?:d')?)"
)
_NOT_A_TEXT = (
    r"(?!\s(?:l[ea]s?\s|l'|une?\s|son\s|sa\s|des\s)?(?:guerre|adhésion|indépendance|loi|budget|candidat\w*|partis?\b|gouvernement|référendum|sortie"
    r"|président|opposition|paix|changement))"
)
_YES = rf"(?:pour|en\s(?:sa\s)?faveur|(?:« ?|\")?oui\b|favorablement){_NOT_A_TEXT}"
_NO = rf"(?:contre|(?:« ?|\")?non\b|défavorablement){_NOT_A_TEXT}"
_VOTED = (
    rf"(?:{_HAS}voté{_ADV}{_ASIDE}|{_SAYS}avoir\svoté{_ADV}{_ASIDE}"
    rf"|vot(?:ent?|a|èrent){_ADV}|(?:choisi|préféré|décidé|dû)\s(?:de\s)?voter)\s"
)
_VETO = (
    rf"(?:(?:{_HAS}(?:opposé|mis|exercé|utilisé|brandi|imposé|apposé|employé)|(?:oppos|exerç|utilis|impos)(?:a|èrent)|mi(?:t|rent))"
    r"(?:\s(?:Ⓣ|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))?\s(?:son|leurs?|un)\s(?:double\s)?(?:droit\sde\s)?v[ée]tos?"
    rf"|{_HAS}(?:fait\susage|usé)\sde\s(?:son|leur)\s(?:droit\sde\s)?v[ée]to)"
)
_REFL = r"(?:s'(?:est|était|étaient|étant)|se\ssont|nous\snous\s(?:sommes|étions)|me\ssuis|m'étais|s'être|se\ssoi(?:t|ent))"
_FINITE = later(
    rf"\b(?:(?P<yes>{_VOTED}{_YES})|(?P<no>{_VOTED}{_NO}|{_VETO})|(?P<abstain>(?:{_SAYS})?{_REFL}{_ADV}{_ASIDE}\sabstenue?s?(?!\sd(?:e\s(?!vot|prendre\spart)|'))|"
    rf"s'abst(?:ient|iennent|int|inrent)(?!\sd(?:e\s(?!vot)|'))"
    rf"|{_HAS}(?:choisi\sde|préféré|décidé\sde|dû|été\s\w+\sde)\ss'abstenir)|(?P<weak>s'y\s(?:est|sont|étai(?:t|ent)){_ADV}\sopposée?s?))(?![\w-])",
    re.I,
)
_DOING = later(rf"\b(?:(?P<yes>votant\s{_YES})|(?P<no>votant\s{_NO})|(?P<abstain>s'abstenant))(?![\w-])", re.I)
_DID = (
    rf"(?:(?:qui\s(?:ont|avaient|a|avait)\s|à\s(?:avoir\s)?|ayant\s)vot(?:é|er)\s(?:(?P<yes>{_YES})|(?P<no>{_NO}))"
    r"|(?P<abstain>qui\s(?:se\ssont|s'est|s'étaient)\sabstenue?s?|à\s(?:s'être\sabstenue?s?|s'abstenir)|s'étant\sabstenue?s?))"
)
_ONES = (
    r"(?:\d+\s|deux\s|trois\s|quatre\s|cinq\s|six\s|rares\s|quelques\s)?(?:autres\s)?"
    r"(?:pays|[ÉE]tats(?:\s[Mm]embres)?|délégations?|membres|ceux|celles)?\s?"
)
_NOUNS = (  # of a vote only beside one
    r"(?:(?P<weakno>opposants?|(?:pays|[ÉE]tats|délégations)\sopposée?s?(?:\sau\s(?:texte|projet))?)|(?P<weakabstain>abstentionnistes?))(?!\s(?:à\s|aux?\s|de|du|d'|historiques|politiques))(?![\w-])"
)
_N = r"(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|seuls|rares|quelques)\s"
_BE = r"(?:figur\w+|compt\w+|se\strouv\w+|est|sont|étai(?:t|ent)|fu(?:t|rent))"
_SOME = later(
    rf"Ⓟ(?:,\s[^Ⓟ;.:]{{2,60}},)?\s(?:\w+\s)?{_BE}\s(?:notamment\s)?(?:(?:parmi|au\snombre|au\srang)\s(?:d(?:e|es|u)\s)?)?(?:les?\s|l'un\sdes\s)?(?:seuls\s)?(?:{_N})?{_NOUNS}",
    re.I,
)
_SOME_ARE = later(
    rf"(?:\b(?:parmi|au\snombre\sdes)\s(?:les\s)?|\bles\s)(?:seuls\s)?(?:{_N})?{_NOUNS},?\s(?:{_BE}|:|on\s\w+)\s(?:notamment\s)?Ⓟ", re.I
)
_AMONG = later(
    r"Ⓟ(?:,\s[^Ⓟ;.:]{2,60},)?\s(?:(?:figur\w+|compt\w+|se\strouv\w+|est|sont|étai(?:t|ent)|a\sété|ont\sété|furent)\s)(?:notamment\s)?(?:parmi|au\snombre|au\srang)?\s?"
    rf"(?:d(?:e|es|u)\s|les?\s|la\s|l'une?\sdes\s)?(?:seule?s?\s)?{_ONES}{_DID}",
    re.I,
)
_THOSE = later(
    rf"\b(?:parmi|au\snombre\sd[eu]s?)\s(?:les\s)?{_ONES}{_DID}[^Ⓟ;.:]{{0,40}}?,?\s(?:figur\w+|on\s\w+|se\strouv\w+|compt\w+)\s(?:notamment\s)?:?\s?Ⓟ",
    re.I,
)
_NOUN = later(
    r"(?<!droit\sde\s)(?<!menace\sde\s)\b(?:(?P<abstain>abstentions?)|(?P<no>(?<!droit\sde\s)(?<!menace\sde\s)(?<!de\s)vetos?|vote\s(?:négatif|contraire)"
    r"|voix\scontraires?)|(?P<yes>vote\s(?:favorable|positif)))(?:,?\s(?:celles?|notamment(?:\scelles?)?))?\sⓅ",
    re.I,
)
_EXPLAINED = later(
    r"Ⓟ[^Ⓟ;.]{0,60}?\s(?:a|ont|avait)\s(?:\w+ment\s)?(?:expliqué|justifié|motivé)\s(?:son|leur)\s(?:(?P<abstain>abstention)|(?P<no>vote\s(?:négatif|contre))"
    r"|(?P<yes>vote\s(?:favorable|positif|pour|en\sfaveur)))",
    re.I,
)
_EXPLAINING = later(
    r"\b(?:expliquant|justifiant|motivant)\s(?:son|leur)\s(?:(?P<abstain>abstention)|(?P<no>vote\s(?:négatif|contre))|(?P<yes>vote\s(?:favorable|positif|pour|en\sfaveur)))"
    r"[^Ⓟ;.]{0,90}?,\sⓅ",
    re.I,
)
_OWNED = later(r"(?<!droit\sde\s)(?<!menace\sde\s)\b(?:(?P<no>v[ée]tos?)|(?P<abstain>abstention))\sⒶ", re.I)
_GAPPED = later(
    r"(?:,|;|\set)\sⓅ(?:,?\squant\sà\s\w+,?|\s(?:ayant|a|ont)\svoté)?,?\s(?:(?P<no>contre|non)|(?P<yes>pour|oui))(?=[,;.]|\set\b|$)", re.I
)


def acts(text: str) -> list[Act]:
    """Return what the pattern text of a French sentence tells of votes, in order; where two overlap, the one that names who."""
    found: list[Act] = []
    for pattern, how in (
        (_AMONG, "before"),
        (_SOME, "before"),
        (_SOME_ARE, "after"),
        (_THOSE, "after"),
        (_EXPLAINED, "before"),
        (_EXPLAINING, "after"),
        (_NOUN, "after"),
        (_OWNED, "before"),
        (_FINITE, "finite"),
        (_DOING, "doing"),
        (_GAPPED, "before"),
    ):
        for match in pattern.finditer(text):
            if pattern is _GAPPED and not any(a.how == "finite" and a.choice != "abstain" and a.start < match.start() for a in found):
                continue  # the verb told once for two: « la Ruritanie a voté pour, la Freedonie contre »
            if not any(a.start < match.end() and match.start() < a.end for a in found):
                groups = match.groupdict()
                abstained = groups.get("abstain") or groups.get("weakabstain")
                choice: Choice = "yes" if groups.get("yes") else "abstain" if abstained else "no"
                noun = bool(groups.get("weakno") or groups.get("weakabstain"))
                found.append(Act(match.start(), match.end(), choice, how, noun or bool(groups.get("weak")), noun))
    return sorted(found, key=lambda a: a.start)
