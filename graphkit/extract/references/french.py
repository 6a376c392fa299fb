"""How French texts refer to documents, told in the terms of the English rules: "le projet de résolution révisé" is "the draft resolution".

The noun with its adjectives is found here and given its English name, the article too; what a French title runs into ("présenté par",
"a été adopté") ends it. With that, identity and references back are settled by the same rules as in English.
"""

from __future__ import annotations

import re

from graphkit.extract.french_names import ADJECTIVE
from graphkit.extract.patterns import later

_FORM = (
    r"(?:révisée?s?|communs?|communes?|conjoints?|conjointe?s?|concurrente?s?|rivaux|rivale?s?|opposée?s?|oraux|orale?s?|biennal"
    r"|annuel(?:le)?"
    r"|traditionnel(?:le)?s?|omnibus|similaires?|consensuel(?:le)?|présidentiel|parallèles?|distincte?s?|controversée?s?|finale?s?"
    r"|additionnel(?:le)?s?|actualisée?s?|amendée?s?|modifiée?s?|alternatifs?|initial)"
)
NOUN = (
    r"(?:(?:avant-)?projets?\s+de\s+(?:résolution|décision|texte)s?|(?:avant-)?projets?\s+d[e\u2019'](?:\s+)?(?:déclaration|traité"
    r"|convention"
    r"|code(?:\s+international)?\s+de\s+conduite|protocole|programme\s+d[\u2019']action|instrument|amendements?)"
    r"|(?:contre-)?projets?(?!\s+(?:de\s+la\s+|de\s+l[\u2019']|du\s+|des\s+|d[\u2019']|de\s+(?!la\s|l[\u2019']))(?-i:[a-zà-ÿ0-9]))|(?:sous-)?amendements?|(?:(?<=\bla\s)|(?<=\bune\s)"
    r"|(?<=tte\s)|(?<=\bsa\s)|(?<=\bles\s)|(?<=\bdes\s)|(?<=\bdeux\s))propositions?|documents?\s+(?:de\s+travail|officieux"
    r"|de\s+réflexion)|documents?\s+de\s+séance|(?<=présent\s)documents?|notes?\s+verbales?|lettres?(?:\s+identiques)?|résolutions?|textes?|mémorandums?"
    r"|non-papiers?)"
    rf"(?:\s+(?:{_FORM}|{ADJECTIVE})(?![\w\u2019'-])){{0,2}}"
)
_DETERMINERS = (
    r"(?:le|la|les|une?|ce|cette|l[\u2019']|(?:du|des|au|aux|ces|cet|son|sa|ses|leurs?|notre|nos|votre|mon|ma|mes|deux|trois|quatre"
    r"|cinq|plusieurs|aucune?"
    r"|tout|toute|chaque|certains|quelques)(?=\s))"
)
_MODIFIERS = (
    r"nouveaux?|nouvel(?:le)?s?|seconde?|deuxième|troisième|première?s?|premiers|dernière?s?|derniers?|même|présente?s?|autres?|précédente?"
    r"|dite?|propre|traditionnel(?:le)?|ambitieux|important|importante"
)
LEFT = later(rf"(?:(?<!\w)(?P<det>{_DETERMINERS})(?:\s+|(?<=['\u2019]))(?:\d\d?\s+)?)?(?:(?<!\w)(?:{_MODIFIERS})\s+){{0,4}}$", re.I)
ABOUT = (
    r"relati(?:f|ve)s?\s+(?:à|aux?)|relati(?:f|ve)s?\s+à(?=\s+l)|portant\s+sur|ayant\s+trait\s+(?:à|aux?)|consacrée?s?\s+(?:à|aux?)"
    r"|visant\s+à|appelant\s+à|demandant|réclamant|exigeant|condamnant|interdisant|en\s+faveur\s+(?:de|du|des|d[\u2019'])"
)
STOP = later(
    r"\n\s*\n|[,;:.()\[\]\u201c\u201d\"?!\u2014\u00ab\u00bb]|\s+(?:\u2013\s|(?:a|ont|est|sont|avait|avaient|était|étaient|fut|furent"
    r"|sera|seront"
    r"|aurait|serait|qui|que|dont|auquel|auxquels|par|lors|selon|après|avant|ce\s+(?:matin|soir|mois)|cet\s+après-midi"
    r"|cette\s+(?:année|semaine"
    r"|session)|hier|aujourd|mercredi|lundi|mardi|jeudi|vendredi|samedi|dimanche|tel(?:le)?s?\s+que|au\s+(?:nom|titre|cours)"
    r"|à\s+(?:la|sa|cette)\s+(?:\w+\s+)?(?:séance|session)|à\s+l[\u2019']initiative|à\s+l[\u2019']issue|(?:co-?)?(?:présenté|déposé"
    r"|proposé|parrainé"
    r"|rédigé|élaboré|porté|adopté|approuvé|distribué|appuyé|soutenu|rejeté|voté|publié|initié|signé|amendé|adressé)e?s?|soumis|soumises?"
    r"|intitulée?s?|dès|ne|et\s+(?:a|l[\u2019']|qui|que|co-?parrainé|soutenu|appuyé))(?!\w)|n[\u2019']|qu[\u2019'])",
    re.I,
)
WHOSE = later(r"\s+(?:de|du|des|d[\u2019'])\s?(?=\S)|\s+(?:faite|formulée|présentée|soumise|déposé|présenté|proposé)e?\s+par\b", re.I)
BROUGHT = later(
    r",?\s+(?:(?:qui\s+)?(?:a|ont|avait|avaient)\s+été\s+|est\s+|sont\s+)?(?:\w+ment\s+)?(?:co-?)?(?:présenté|déposé|soumis|proposé"
    r"|parrainé|rédigé"
    r"|élaboré|porté|initié|distribué)(?:e?s?)\b[^.;:]{0,40}?\spar\b",
    re.I,
)
CORE = (
    "projet projets amendement amendements sous-amendement proposition propositions texte textes lettre lettres résolution résolutions "
    "travail verbale verbales mémorandum officieux séance réflexion document documents identiques"
)

SMALL = frozenset({"le", "un", "du", "les", "ce", "ces", "des", "une"})  # before a noun that both languages have
_FRENCH = later(NOUN, re.I)
_HEADS = (
    (later(r"(?:avant-)?projets? de résolution"), "draft resolution"),
    (later(r"(?:avant-)?projets? de décision"), "draft decision"),
    (later(r"(?:avant-)?projets? de texte"), "draft text"),
    (later(r"(?:avant-)?projets? de code"), "draft code of conduct"),
    (later(r"(?:avant-)?projets? d\W?\s?amendement"), "amendment"),
    (later(r"(?:avant-)?projets? de convention"), "draft convention"),
    (later(r"(?:avant-)?projets? de traité"), "draft treaty"),
    (later(r"(?:avant-)?projets? de déclaration"), "draft declaration"),
    (later(r"(?:avant-)?projets? de protocole"), "draft protocol"),
    (later(r"(?:avant-)?projets? de programme"), "draft programme of action"),
    (later(r"(?:avant-)?projets? d.instrument"), "draft instrument"),
    (later(r"(?:contre-)?projets?"), "draft"),
    (later(r"(?:sous-)?amendements?"), "amendment"),
    (later(r"propositions?"), "proposal"),
    (later(r"documents? de travail"), "working paper"),
    (later(r"documents? (?:officieux|de réflexion)|non-papiers?"), "non-paper"),
    (later(r"documents? de séance"), "conference room paper"),
    (later(r"documents?$"), "document"),
    (later(r"notes? verbales?"), "note verbale"),
    (later(r"lettres?"), "letter"),
    (later(r"résolutions?"), "resolution"),
    (later(r"textes?"), "text"),
    (later(r"mémorandums?"), "memorandum"),
)
_ARTICLES = {
    **dict.fromkeys(("le", "la", "les", "l'", "du", "au", "aux"), "the"),
    **dict.fromkeys(("ce", "cet", "cette", "ces"), "this"),
    **dict.fromkeys(("son", "sa", "ses", "leur", "leurs"), "its"),
    **dict.fromkeys(("notre", "nos", "mon", "ma", "mes", "votre"), "our"),
    **dict.fromkeys(("un", "une"), "a"),
    **dict.fromkeys(("aucun", "aucune"), "no"),
    **dict.fromkeys(("tout", "toute", "chaque"), "each"),
}


def is_french(text: str, start: int) -> bool:
    """Tell whether a French noun of a document begins here."""
    return _FRENCH.match(text, start) is not None


def partitive(text: str, start: int) -> bool:
    """Tell whether a French noun stands without article after a preposition: « qualifié de texte de consensus » names no document."""
    return re.search(r"\b(?:de|en|comme|sans|par)\s$|\bd['\u2019]$", text[max(0, start - 6) : start]) is not None and is_french(text, start)


def english(noun: str) -> str:
    """Return the English name of a French noun with its adjectives, in small letters; any other noun as it is."""
    for pattern, name in _HEADS:
        match = pattern.match(noun)
        if match:
            if not re.match(r"\w*s\b", noun) or noun.startswith("lettres identiques"):
                return name
            return f"{name}s" if name not in ("note verbale",) else name
    return noun


def article(word: str) -> str:
    """Return the English article of a French one; any other word as it is."""
    return _ARTICLES.get(word.replace("\u2019", "'"), word)
