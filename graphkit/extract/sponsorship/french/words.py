"""The words with which French texts say that somebody stands behind a document, and what may stand between them.

The circled letters are those of a frame: Ⓟ parties with their articles ("de la Bulgarie et du Canada"), Ⓓ a document, Ⓣ a time, Ⓕ a forum.
"""

from __future__ import annotations

import re

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference

VERB = (
    r"(?:(?:co-?)?écrit(?:es?|s)?|conçue?s?|(?:re)?présentée?s?|déposée?s?|soumis(?:es?)?|proposée?s?|(?:co-?)?parrainée?s?|élaborée?s?"
    r"|(?:co-?)?rédigée?s?|distribuée?s?|introduit(?:es?|s)?"
    r"|portée?s?|initiée?s?|pilotée?s?|préparée?s?|formulée?s?|lancée?s?|mis(?:es?)?\ssur\sla\stable|fait\s(?:circuler|distribuer|publier)"
    r"|mis(?:es?)?\sen\scirculation"
    r"|avancée?s?|co-?présentée?s?|co-?déposée?s?|co-?signée?s?|impulsée?s?|établie?s?|sponsorisée?s?|co-?sponsorisée?s?)(?![\w-])"
)
NOW = (
    r"(?:présente(?:nt)?|présentons|dépose(?:nt)?|déposons|soumet(?:tent)?|soumettons|soumets|(?:co-?)?parraine(?:nt)?"
    r"|(?:co-?)?parrainons|propose(?:nt)?"
    r"|présentait|présentaient|(?:re)?présenta|(?:re)?présentèrent|soumit|soumirent|déposa|déposèrent|proposa|proposèrent|(?:co-?)?parraina|(?:co-?)?parrainèrent|introduisit|introduisirent|rédigea|rédigèrent|élabora|élaborèrent|parrainait|proposait|proposaient)(?![\w-])"
)
ADVERBS = (
    r"(?:,?\s(?:\w+ment|(?:lui|elle|eux|elles)\s(?:aussi|également)|au\stotal|en\sséance|depuis\speu|jusque-là|jusqu'alors|naguère|aussi|ensuite|depuis|déjà|en\soutre|[àd]e?\snouveau|une\snouvelle\sfois"
    r"|une\sfois\s(?:de\splus|encore)|par\sla\ssuite"
    r"|par\sailleurs|pour\s(?:sa|leur)\spart|à\s(?:son|leur)\stour|alors|(?:lui|elle|eux|elles)-mêmes?|enfin|d'abord|tou(?:s"
    r"|tes)(?:\sdeux|\strois)?"
    r"|ensemble|de\sconcert|d'ailleurs|à\scet\ségard|cette\sannée(?:\sencore)?|hier|aujourd'hui|ce\smatin|Ⓣ|encore|ainsi|donc|toujours|fièrement"
    r"|en\stemps\svoulu|été"
    r"|depuis\slors|également|en\sconséquence|à\sce\stitre),?)*"
)
_DAYS = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_BODY = (
    r"(?:Ⓕ|(?:\w+\s)?[Cc]ommission(?:\sdu\sdésarmement|\sdes\s[\w\s]{3,40}?)?|[Cc]onseil(?:\sde\ssécurité|\sdes\sdroits\sde\sl'homme"
    r"|\séconomique\set\ssocial)?"
    r"|[Aa]ssemblée(?:\s(?:générale|mondiale\sde\sla\s[Ss]anté))?|[Cc]onférence(?:\sdu\sdésarmement|\sd'examen)?"
    r"|[Cc]omité(?:\spréparatoire)?"
    r"|[Gg]roupe\sde\stravail|[Ss]ecrétariat|membres(?:\sdu\s[Cc]onseil|\sde\sla\s[Cc]ommission)?|vote|voix|examen|séance|session"
    r"|réunion|plénière"
    r"|Organisation(?:\sdes\sⒻ)?|point\s\d+\sde\sl'ordre\sdu\sjour|États\sMembres|délégations)"
)
_PIECES = later(
    r"(?:,|\s)*(?:Ⓣ|Ⓕ|\w+ment\b|également|aussi|ensuite|hier(?:\ssoir|\smatin)?|aujourd'hui|ce\s(?:matin|mois|soir)|cet\saprès-midi"
    rf"|cette\s(?:année(?:\sencore)?|semaine|session)|la\ssemaine\sdernière|l'an(?:née)?\s(?:derni(?:er|ère)|passée?)|(?:chaque|tous\sles"
    rf"|toutes\sles)\s(?:deux\s|trois\s)?(?:années?|ans|sessions?)"
    rf"|{_DAYS}(?:\s(?:dernier|matin|soir|après-midi))?|[àd]e?\snouveau|une?\s(?:nouvelle|première|deuxième|troisième)\sfois|encore"
    rf"|depuis\s(?:\d{{4}}|plusieurs\sannées|Ⓣ)"
    rf"|en\s(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?:\s(?:dernier|passé|\d{{4}}))?"
    rf"|(?:au\s|en\s)?(?:début|fin)\s(?:de\s|d')?(?:l')?(?:année|semaine|mois)|le\smois\sdernier|il\sy\sa\s\w+\s\w+|jusque-là"
    rf"|jusqu'alors|en\s(?:bleu|outre|commun|vain|urgence|{_BODY})"
    rf"|(?:(?:à|au|aux|devant|dans|lors\sd[eu]|au\scours\sd[eu]|pendant|durant|auprès\sd[eu]|sous|pour)\s(?:la\s|le\s|les\s|l'|sa\s"
    rf"|son\s|cette\s|ce\s|des?\s)?(?:\d+e\s|présente\s|dernière\s|même\s|précédente\s)?{_BODY}"
    rf"(?:\s(?:du|de\sla|de\sl'|des|de|d')\s?{_BODY})*(?:,?\sle\s\d+\s\w+|,?\sⓉ)?)"
    r"|(?:à\s(?:leurs|ses)|aux\s(?:autres\s|\d+\s|quinze\s|quatorze\s)?)\s?(?:partenaires|collègues|membres|pairs|homologues|alliés|États"
    rf"|délégations|Quinze)(?:\s(?:du|de\sla|de\sl'|des)\s?{_BODY})?"
    r"|pour\s(?:adoption|examen|approbation|la\spremière\sfois|la\sdeuxième\sfois|les\s[\w\s]{3,30}|leur\s\w+|sa\s\w+)"
    r"|à\stitre\s(?:officiel|national)|en\sson\snom(?:\spropre)?(?:\set)?|en\s(?:sa\s)?qualité\snationale"
    r"|à\s(?:cet\ségard|ce\stitre|ce\ssujet|New\sYork|Genève|Vienne|son\stour|l'occasion)|sous\sla\scote|sous\ssa\sforme\s\w+"
    r"|avec\s(?:plaisir|fierté|succès|satisfaction)"
    r"|avec\s(?:l'appui|le\ssoutien|le\sconcours|l'aide|la\sparticipation|la\scollaboration)\s[^,;Ⓓ]{1,60}|par\s(?:l'intermédiaire|la\svoix|l'entremise)\sⓅ|(?:[\w-]+\s)?(?:de\sconcert|conjointement|ensemble)\savec\sⓅ|avec\sⓅ|aux\scôtés\sⓅ|(?:ainsi\s|également\s"
    r"|aussi\s)?(?:qu')?au\snom\s[^;.Ⓟ]{0,110}?Ⓟ(?:\s\([^()]{3,60}\))?"
    r"|au\snom\s(?:des|de\sses|de\stous\sles)\s(?:(?:co-?)?auteurs|(?:co-?)?parrains|pays[^,;.Ⓟ]{0,60})(?:\s(?:énumérés|mentionnés"
    r"|énoncés)[^,;.Ⓟ]{0,40})?|au\sprintemps|à\sl'automne|été|oralement|ayant|d'abord|initialement|et(?=\s(?:pour|à|au|en)\b)|,)(?=[\s,]|$)",
)
_OTHER_NOUN = later(
    r"(?:\b(?:une?|des|les?|la|du|son|sa|ses|cet|cette|aux?|leurs?)\s|\b[ld]')(?!(?:été|suite|fois|origine|abord"
    r"|initiative)\b)(?:[\w'-]+\s){1,3}$",
    re.I,
)
_ABOUT = later(r"^,?\s(?:sur|relati(?:f|ve)|concernant|portant|visant|intitulé|qui\s(?:demande|condamne|vise|appelle|exige))", re.I)
NOT = later(
    r"\b(?:ne|n'|pas|sera|seront|serait|seraient|pourrait|pourraient|devrait|devraient|doit|doivent|va|vont|sans|jamais|aucun\w*|si"
    r"|soit|soient|s'il|refus\w*|demain"
    r"|prochain\w*|bientôt|aurait|auraient|censée?s?|ni|contrairement|plutôt|au\slieu)(?:\b|(?<='))",
    re.I,
)
CHAIR = later(
    r"\b(?:(?:co-?|vice-)?(?<![Mm]onsieur\sle\s)(?<![Mm]adame\sla\s)(?<!M\.\sle\s)(?<!Mme\sla\s)président(?:e|es|s)?(?!\sde\sla\sRépublique|\sdu\s[Gg]roupe|\s[Ⓟ])|présidence|rapporteu\w+"
    r"|(?:co-?)?facilitat\w+|secrétaire(?!\sd'[EÉ]tat)"
    r"|modérat\w+|bureau)\b",
    re.I,
)
DRAFTS = frozenset(
    {
        "draft resolution",
        "draft decision",
        "draft text",
        "text",
        "draft",
        "amendment",
        "working paper",
        "non-paper",
        "resolution",
        "document",
    }
)
FEMININE = frozenset({"resolution", "letter", "proposal", "note verbale"})
CUES = (
    "auteur auteurs coauteur coauteurs co-auteurs parrain parrains cosignataire cosignataires co-signataires initiateur initiateurs "
    "promoteur promoteurs rédacteur coparrains parrainage coparrainage parrainé parrainée parrainés parrainées coparrainé"
    " coparrainée coparrainés coparrainées parraine parrainent coparraine coparrainent coparrainons parrainons parrainant déposé "
    "déposée déposés déposées"
    " dépose déposent déposons déposa soumis soumise soumises soumet soumettent soumettons soumets soumit présenté présentée "
    "présentés présentées présente"
    " présentent présentons présentait présentaient présenta présentant présenter proposé proposée proposés proposées propose "
    "proposent proposa rédigé rédigée"
    " rédigés rédigées corédigé élaboré élaborée élaborés élaborées porté portée portés initié initiée piloté pilotée préparé "
    "préparée formulé formulée"
    " distribué distribuée distribués introduit introduite lancé lancée circuler initiative proposition lettre lettres verbale "
    "projet projets texte textes amendement"
    " amendements avancé impulsé rédacteurs plume cosigné signé dépôt résolution origine coécrit écrit émane émanant émanait impulsion "
    "houlette "
    "document documents papier mémorandum note notes retiré révisé maintenu "
    "joints jointe jointes ralliés ralliée adhéré ajoutés coauteure coauteures cosignent cosignait parrainages "
    "artisan artisans adopter plume conçu conçue conçus conçues "
    "soumettre déposer parrainer coparrainer proposer rejoint ajouter ajoutés établi établie sponsorisé "
    "sponsorisée"
)


OF = r"(?:\s(?:de|du|d'))?\s?"


def fills(words: str) -> bool:
    """Tell whether nothing but adverbs, times, bodies and companions stands in a run: nothing that has an object of its own."""
    return not _PIECES.sub("", words).strip(" ,-")


def pattern(words: str, flags: int = re.I) -> re.Pattern[str]:
    """Compile a pattern in which {VERB}, {NOW}, {ADV}, {OF} stand for the pieces of this module."""
    table = {
        "{VERB}": VERB,
        "{NOW}": NOW,
        "{ADV}": ADVERBS,
        "{QUI}": r"(?:,|\s-)?\s(?:qui|lesquels|laquelle)(?:,\s[^;:.Ⓓ]{1,100}?,)?",
        "{TAIL}": r"(?:\set\s(?:ses|leurs)\s(?:États\s[Mm]embres|partenaires|alliés|membres))?",
        "{OF}": r"(?:\s(?:de|du|des|d')|\sà|\spour)?\s?",
    }
    for name, piece in table.items():
        words = words.replace(name, piece)
    return later(words, flags)


def of_another(link: str, verb: str, document: Reference, reading: Reading) -> bool:
    """Tell whether a participle belongs to another noun that stands between it and the document, by its gender or its place."""
    if not link.strip(" ,"):
        return False
    printed = reading.text[document.start : document.end].lower()
    several = bool(re.match(r"(?:des|les|ces|deux|trois|quatre|plusieurs|aux)\b", printed))
    words = link.rstrip()
    if not several and document.called:
        feminine = document.called in FEMININE
        last = verb.split()[0].lower()
        if last.endswith(("ée", "ise", "ite", "ées", "ises")) != feminine or (last.endswith(("és", "ées")) and not words.endswith("et")):
            return True
    if re.search(r"\b(?:une?|l['\u2019]|d'une?)\s?autre|\bl'une?\b|\bcel(?:ui|le)\b", link):
        return True
    return _OTHER_NOUN.search(link) is not None and not _ABOUT.match(link)


def does(verb: str) -> str:
    """Return which act a verb tells: sponsor, draft, lead or submit; whether it introduces depends on who does it."""
    word = verb.lower().replace("-", "")
    if re.search("parrain|auteur|sponsoris", word):
        return "sponsor"
    if re.match(r"(?:co)?(?:écri|conç|élabor|rédig|rédact|prépar|formul|porteplume)", word):
        return "draft"
    if re.match(r"(?:port|initi|pilot|impuls|lanc)", word):
        return "lead"
    return "submit"


def noun_act(noun: str) -> str:
    """Return which act a noun tells: "auteur" sponsors, "rédacteur" drafts, "initiative" leads."""
    word = noun.lower()
    if word.startswith(("rédact", "porte-plume", "élabor", "rédaction")):
        return "draft"
    if word.startswith(("initi", "promot", "à l'")) and not word.startswith("initiative"):
        return "lead"
    if re.search("auteur|parrain", word):
        return "sponsor"
    return "submit" if word not in ("initiative", "impulsion", "houlette") else "lead"
