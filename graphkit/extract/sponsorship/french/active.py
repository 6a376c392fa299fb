"""Somebody does it: « La Ruritanie a présenté, au nom de la Freedonie, le projet L.99 », « texte que la Ruritanie avait déposé »."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import Frame
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading
from graphkit.extract.spoken import Spoken
from graphkit.extract.sponsorship.changes.joining import last_document
from graphkit.extract.sponsorship.french.acts import acts, chaired, first_of, for_whom, hit, said
from graphkit.extract.sponsorship.french.words import NOT, does, fills, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference, who

_ASIDE = r"(?P<aside>\)?(?:,\s(?:[^;:.Ⓓ]|(?<=\s[MSE])\.|(?<=\.E)\.){1,220}?,|\s\([^()Ⓓ]{1,90}\)(?:,\s[^;:.Ⓓ]{1,160}?,)?)?)"
_HAS = r"(?:a|ont|avait|avaient|avons|avions|ai|ayant|eut)"
_COURTESY = (
    r"(?:(?:(?:ai|a|ont|avons|avait|ayant)(?:\s\w+){0,2}?\s(?:eu\s)?(?:l'(?:(?:insigne|immense|grand)\s)?honneur|le\s(?:grand\s"
    r"|vif\s)?(?:plaisir"
    r"|privilège)|l'avantage)|(?:suis|sommes|est|sont)\s(?:très\s)?(?:heureu\w+|fi[eè]r\w*|ravi\w*|honoré\w*)|(?:vient|viennent"
    r"|venons|venaient)"
    r"|(?:tiens|tenons|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|aimerions|désire|désirons|vais|allons)(?:\smaintenant|\s\w+ment|\sà)*)(?:\scette\sannée|\sde\snouveau"
    r"|\saujourd'hui|\sce\smatin|,\sau\snom\s"
    r"[^;.ⓅⒹ]{0,110}?Ⓟ,)*\s(?:de\s|d')?(?:vous\s|lui\s|leur\s)?(?P<inf>présenter|soumettre|déposer|introduire|(?:co-?)?parrainer|proposer))"
)
_HAVING = (
    r"(?:(?:(?:suis|sommes|est|sont)\s(?:\w+\s)?(?:heureu\w+|fi[eè]r\w*|ravi\w*|honoré\w*|satisfait\w*)|(?:me|se|nous)\s(?:nous\s)?(?:félicit\w+|réjoui\w+|honor\w+)|s'honore(?:nt)?"
    r"|(?:ai|a|ont|avons)\s(?:eu\s)?(?:l'honneur|le\splaisir|la\sfierté))\s(?:\w+\s)?d'|(?:rappel\w+|(?:a|ont|avait)\s(?:dit|rappelé|indiqué|précisé|souligné))\s)"
    r"avoir{ADV}\s(?P<had>{VERB}(?:\set\s{VERB})?)"
    rf"|{_HAS}{{ADV}}\s(?:décidé|choisi|accepté|tenu){{ADV}}\s(?:de|à)\s(?P<chose>(?:co-?)?parrainer)"
)
_DOES = pattern(
    r"(?P<who>Ⓟ){TAIL}"
    + _ASIDE
    + r"(?:{QUI}\s|\s|(?='ai\b))'?(?:"
    + _COURTESY
    + "|"
    + _HAVING
    + rf"|(?:nous\s|vous\s|lui\s|leur\s)?{_HAS}(?P<inner>(?:,\s[^;:.Ⓓ]{{1,200}}?,)?){{ADV}}\s(?P<done>{{VERB}}(?:\set\s{{VERB}})?)"
    rf"|(?P<now>{{NOW}}))"
    r"(?P<mid>[^;:.Ⓓ]{0,280}?)\s?(?P<doc>Ⓓ)"
)
_SEVERAL = pattern(
    r"(?:\b(?:pays|États|délégations|capitales|gouvernements|membres|Européens|partenaires|voisins)(?:\s[\w-]+){0,2}?(?:,\s|\s?\(|\s?[-:]\s)(?:à\ssavoir\s|soit\s|dont\s|notamment\s)?"
    r"(?P<who>Ⓟ)(?P<aside>)(?:,|\)|\s-)\s|\b(?:groupe|coalition|noyau|trio|quatuor)(?:\s[\w'-]+){0,4}?,?\s(?:composée?|formée?|constituée?|comprenant|réunissant|regroupant)\s(?:notamment\s)?"
    r"(?P<who2>Ⓟ),?\s)"
    rf"{_HAS}(?P<inner>){{ADV}}\s(?P<done>{{VERB}}(?:\set\s{{VERB}})?)(?P<now>)(?P<inf>)(?P<mid>[^;:.Ⓓ]{{0,280}}?)\s?(?P<doc>Ⓓ)"
)
_PRESENTING = pattern(
    r"(?:^|[,;:.)]\s)(?:(?:en|pour|intervenant\spour|prenant\sla\sparole\spour)\s)?(?P<verb>présentant|déposant|soumettant"
    r"|présenter)(?P<mid>[^;:.Ⓓ]{0,200}?)\s"
    r"(?P<doc>Ⓓ)(?P<link>[^;:Ⓓ]{0,200}?),\s(?P<who>Ⓟ)(?=\)?(?:,\s[^;:Ⓓ]{1,160}?,)?[\s,](?:a|ont|avait|dit|s'est|déclare|se|souligne"
    r"|explique|rappelle|indique|précise|fait)\b)"
)
_WHO_PRESENTS = pattern(
    r"(?P<who>Ⓟ)\)?(?P<aside>(?:,\s[^;:.Ⓓ]{1,120}?)?),?\s(?:(?:qui|en)\s)?(?P<verb>présentant|déposant|soumettant"
    r"|présentait)(?P<mid>[^;:.Ⓓ]{0,200}?)\s(?P<doc>Ⓓ)"
)
_THAT = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,110}?),?\s(?:que|qu')\s?(?P<who>Ⓟ)"
    + _ASIDE
    + rf"\s(?:nous\s|vous\s|lui\s|leur\s)?(?:{_HAS}(?:,\sau\snom\s[^;.ⓅⒹ]{{0,90}}?(?P<for>Ⓟ),)?{{ADV}}\s(?P<done>{{VERB}})"
    rf"|(?P<now>{{NOW}}))"
)
_IT = pattern(r"(?P<who>Ⓟ)" + _ASIDE + r"(?:{QUI})?\sl(?:'|es\s)(?:a|ont|avait|avaient|avons){ADV}\s(?P<done>{VERB})")
_THAT_DID = pattern(
    rf"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{{0,110}}?),?\s(?:que|qu')\s?(?:(?:lui|leur|nous|vous|y)\s)?(?:{_HAS}{{ADV}}\s(?P<done>{{VERB}})"
    rf"|(?P<now>{{NOW}}))(?P<mid>[^;:.ⓅⒹ]{{0,60}}?)\s(?P<who>Ⓟ)"
)
_JOINED_IN = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?)?),?\s(?:s'est|se\ssont|s'était|s'étaient){ADV}\s(?:jointe?s?|associée?s?|unie?s?"
    r"|alliée?s?)\s(?:à|aux|avec)?\s?(?P<with>Ⓟ)\s(?:pour|afin\sde)\s"
    r"(?P<inf>présenter|déposer|soumettre|(?:co-?)?parrainer|proposer|élaborer|rédiger)(?P<mid>[^;:.ⓅⒹ]{0,80}?)\s(?P<doc>Ⓓ)"
)
_TOGETHER = pattern(
    r"(?P<who>Ⓟ)(?P<aside>\)?(?:,\s[^;:.Ⓓ]{1,120}?,)?)\s(?:qui\s)?(?:(?:ont|avaient){ADV}\s(?:uni|joint|conjugué|mis\sen\scommun)\sleurs\s(?:efforts|forces)"
    r"|(?:se\ssont|s'étaient){ADV}\s(?:unis|unies|associés|associées|alliés|alliées|concertés|concertées|entendus|entendues))\s(?:pour|afin\sde)\s"
    r"(?P<inf>présenter|déposer|soumettre|(?:co-?)?parrainer|proposer|élaborer|rédiger)(?P<mid>[^;:.ⓅⒹ]{0,80}?)\s(?P<doc>Ⓓ)"
)
_ALLOW = pattern(
    r"permettez-(?P<who>Ⓟ)(?P<aside>(?:,\s[^;:.Ⓓ]{1,120}?,)?(?:\s\w+ment)?)\s(?:de\s|d')(?:vous\s)?(?P<verb>présenter|soumettre"
    r"|introduire)(?P<mid>[^;:.Ⓓ]{0,200}?)\s(?P<doc>Ⓓ)"
)
_FLOOR = pattern(
    r"(?P<who>Ⓟ)(?P<aside>)\s(?:(?:a|ont|ai|avons)\s(?:aussi\s)?(?:demandé|pris)|prends|prend|prenons|prennent)(?:\saujourd'hui)?\sla\sparole"
    r"\spour\s(?:vous\s)?(?P<verb>présenter|soumettre|introduire)(?P<mid>[^;:.Ⓓ]{0,200}?)\s(?P<doc>Ⓓ)"
)
_WHO_JOINED = later(
    r"(?:auxquel(?:le)?s|auquel|à\slaquelle)\s(?:s'est|s'était|se\ssont|s'étaient)\s(?:\w+ment\s)?(?:jointe?s?|associée?s?)\sⓅ|(?:rejointe?s?|appuyée?s?\sen\scela)\spar\sⓅ"
)
_INTRODUCES = later(r"présent|introdui", re.I)
_ORALLY = later(
    r"\s(?:\w+ment\s)?(?:oralement|verbalement|en\sséance|en\sleur\snom|au\snom\s(?:des|de\sses|de\stous\sles)\s(?:co-?)?(?:auteurs|parrains))\b"
)
_WRITTEN = frozenset({"letter", "note-verbale", "working-paper"})
_READ = pattern(
    r"(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,60}?),?\sdont\s(?P<who>Ⓟ)" + _ASIDE + rf"\s{_HAS}{{ADV}}\s(?P<done>donné{{ADV}}\slecture)(?P<now>)"
)
_READS = pattern(
    r"(?P<who>Ⓟ)"
    + _ASIDE
    + rf"\s(?:(?:qui|en)\s)?(?:{_HAS}{{ADV}}\s(?P<done>donné{{ADV}}\slecture)|(?P<now>donn(?:e|ait|ent|aient|ant)\slecture))"
    r"(?P<gap>{ADV})"
    r"(?:\s(?:de|d'|du|des))?\s?(?P<doc>Ⓓ)"
)
_ANOTHER = later(r"\b(?:celui|celles?|ceux)\b", re.I)  # "le document fait suite à celui que": not the one told before
_DEFINITE = later(r"(?:le|la|les|ce|cet|cette|ces|l['\u2019]|notre|son)\b", re.I)


def _act(verb: str, frame: Frame, reading: Reading, place: int, doc: int, behalf: int) -> str:
    """Presenting is introducing where a delegate does it, for others or of a text already known; else it brings the text in."""
    subject = who(frame, place)
    document = reference(frame, doc)
    if document.kind in ("letter", "note-verbale"):
        return "sign"
    if _INTRODUCES.search(verb):
        spoken = isinstance(subject, Spoken) or subject.office or frame.text[place + 1 : place + 2] == ")"
        known = document.how != "description" and _DEFINITE.match(reading.text, document.start) is not None
        if spoken or behalf >= 0 or known:
            return "introduce"
    if isinstance(subject, Spoken) is False and getattr(subject, "person", False) and re.match(r"dépos|soum|propos", verb) and behalf >= 0:
        return "introduce"
    return does(verb)


@rule(
    "sponsorship.french-active",
    " a ",
    " ont ",
    "avait",
    "avaient",
    "avons",
    "présent",
    "dépos",
    "soum",
    "ayant",
    "parrain",
    "propos",
    "'ai ",
    "tiens",
)
def active(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Subject, verb, document: « La Ruritanie a déposé un projet de résolution », « ma délégation coparraine le projet L.99 »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-active"
    for match in (*_DOES.finditer(frame.text), *_SEVERAL.finditer(frame.text)):
        groups = match.groupdict()
        place, doc = match.start("who2" if groups.get("who2") else "who"), match.start("doc")
        verb = match["done"] or match["now"] or match["inf"] or groups.get("had") or groups["chose"]
        if not fills(match["mid"]) or not fills(match["inner"] or "") or chaired(match["aside"] or ""):
            continue
        if not (said(frame, place, name) if groups.get("who2") else acts(frame, reading, place, name)):
            continue
        if match["inf"] and not isinstance(who(frame, place), Spoken) and re.search(r"\b(?:tien|voud|souhait|vais)", match[0]):
            continue  # what a State wishes to do is no act; "je voudrais présenter" is
        if match["inf"] and re.search(r"\b(?:souhait|vais)", match[0]) and not re.search("présenter", match["inf"]):
            continue
        if match["now"] and re.search(r"\bdemain|prochain", match["mid"] + frame.text[match.end() : match.end() + 30]):
            continue
        behalf = for_whom(frame, max(place, match.start("aside")), match.end(), place)
        if 0 <= behalf < place and not match["aside"] and frame.text[behalf + 1 : place].strip(" ,") not in ("", "que"):
            behalf = -1
        one = hit(
            frame,
            name,
            place,
            reference(frame, first_of(frame, doc)),
            verb,
            _act(verb, frame, reading, place, doc, behalf),
            place,
            match.end(),
            behalf,
        )
        joined = _WHO_JOINED.search(match["aside"] or "")  # "la Ruritanie, à laquelle s'est jointe la Freedonie, a déposé"
        yield replace(one, who=(*one.who, who(frame, match.start("aside") + joined.end() - 1))) if joined else one


@rule("sponsorship.french-it", " l'a", " l'ont", " les a", " les ont")
def it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The pronoun for the text just named: « la Ruritanie l'a déposé le 12 octobre au nom de la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-it"
    for match in _IT.finditer(frame.text):
        place, doc = match.start("who"), frame.text.rfind("Ⓓ", 0, match.start())
        document = reference(frame, doc) if doc >= 0 else last_document(reading, frame.begins[match.start()])
        if document is None or frame.begins[place] - document.end > 300 or chaired(match["aside"]) or not acts(frame, reading, place, name):
            continue
        behalf = for_whom(frame, match.start("aside"), match.end(), place)
        floor = (
            isinstance(who(frame, place), Spoken) or getattr(who(frame, place), "person", False) or frame.text.startswith(")", place + 1)
        )
        spoken = _INTRODUCES.match(match["done"]) and (floor or _ORALLY.match(frame.text, match.end()))
        act = "introduce" if spoken and document.kind not in _WRITTEN else does(match["done"])
        yield hit(frame, name, place, document, match["done"], act, place, match.end(), behalf)


@rule("sponsorship.french-joined-with", " pour ", "afin de")
def joined_with(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Joining others in the act is to do it with them: « la Ruritanie s'est jointe à la Freedonie pour déposer un document de travail »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-joined-with"
    for match in (*_JOINED_IN.finditer(frame.text), *_TOGETHER.finditer(frame.text)):
        place = match.start("who")
        if not chaired(match["aside"]) and fills(match["mid"]) and acts(frame, reading, place, name):
            found = hit(frame, name, place, reference(frame, match.start("doc")), match["inf"], does(match["inf"]), place, match.end())
            yield replace(found, who=(*found.who, who(frame, match.start("with")))) if "with" in match.groupdict() else found


_COUNTED = pattern(
    rf"(?:(?P<doc>Ⓓ)(?:,\s(?:que|qu')[^;:.Ⓓ]{{3,90}}\set(?=\sque))?(?:,?\sque\s(?:[^;:.ⓅⒹ]{{3,60}}?)\s{_HAS}{{ADV}}\s(?P<done>{{VERB}})|,?\s(?:a"
    rf"|avait)\sété{{ADV}}\s(?P<passive>{{VERB}})\spar\s[^;:.ⓅⒹ]{{3,60}}?)"
    rf"|(?:États|Etats|pays|délégations)(?:\s\w+)?\s(?:{_HAS}{{ADV}}\s(?P<done2>{{VERB}})|se\s(?:sont|étaient){{ADV}}\sportée?s"
    r"\s(?P<noun>(?:co-?)?(?:auteurs|parrains)))(?:\s(?:de|d'|du))?\s?(?P<doc2>Ⓓ)),?\s(?:dont|parmi\slesquel(?:le)?s|notamment"
    r"|y\scompris|à\ssavoir)\s(?P<who>Ⓟ)"
)
# "une soixantaine de pays, dont la Ruritanie, avaient coparrainé le texte", "… l'avaient coparrainé": the count is part of the list
_SOME_OF = pattern(rf"(?P<who>Ⓟ),\s(?:(?P<it>l')|y\s)?{_HAS}{{ADV}}\s(?P<done>{{VERB}})(?:\s(?P<doc>Ⓓ))?")
_AMONG = later(r",\s(?:dont|parmi\slesquel|notamment|y\scompris)")


@rule("sponsorship.french-counted", "dont", "parmi", "notamment", "compris", "savoir", ", ont ", ", avaient ", "l'ont ", "l'avaient ")
def counted(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Some of many: « le texte, que 62 délégations ont coparrainé, parmi lesquelles la Ruritanie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-counted"
    for match in _COUNTED.finditer(frame.text):
        if NOT.search(match[0]) or not said(frame, match.start(), name):
            continue
        document = reference(frame, match.start("doc") if match["doc"] else match.start("doc2"))
        verb = match["done"] or match["passive"] or match["done2"] or match["noun"]
        act = "sponsor" if match["noun"] else does(verb)
        yield replace(hit(frame, name, match.start("who"), document, verb, act, match.start(), match.end()), complete=False)
    for match in _SOME_OF.finditer(frame.text):
        told = last_document(reading, frame.start) if match["it"] else None
        named = reference(frame, match.start("doc")) if match["doc"] else told
        party = who(frame, match.start("who"))
        if named is None or not _AMONG.search(reading.text, party.start, party.end):
            continue
        if NOT.search(match[0]) or not said(frame, match.start(), name):
            continue
        verb = match["done"]
        yield replace(hit(frame, name, match.start("who"), named, verb, does(verb), match.start(), match.end()), complete=False)


@rule("sponsorship.french-presenting", "présentant", "présenter", "déposant", "soumettant", "présentait")
def presenting(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A participle in the speech that introduces: « Présentant le projet L.99, le représentant de la Ruritanie a dit que … »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-presenting"
    for compiled in (_PRESENTING, _WHO_PRESENTS, _ALLOW, _FLOOR):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            between = match.groupdict().get("aside") or ""
            if not fills(match["mid"]) or chaired(between) or NOT.search(between) or not acts(frame, reading, place, name):
                continue
            behalf = for_whom(frame, min(match.start("verb"), match.end("who")), match.end())
            first = min(place, match.start("verb"))
            yield hit(frame, name, place, reference(frame, match.start("doc")), match["verb"], "introduce", first, match.end(), behalf)


@rule("sponsorship.french-object", " que ", " qu'", "lecture")
def object_of(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A clause about the text: « le projet L.99, que la Ruritanie avait présenté au nom de la Freedonie », « qu'a déposé la Ruritanie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-object"
    for compiled in (_THAT, _THAT_DID, _READ, _READS):
        for match in compiled.finditer(frame.text):
            place = match.start("who")
            groups = match.groupdict()
            if compiled in (_READ, _READS) and reference(frame, match.start("doc")).kind != "amendment":
                continue  # who reads out an amendment moves it; of other texts anybody reads
            if _ANOTHER.search(match["gap"]):
                continue
            if NOT.search(match["gap"]) or chaired(groups.get("aside") or "") or not fills(groups.get("mid") or ""):
                continue
            if not acts(frame, reading, place, name):
                continue
            verb = match["done"] or match["now"]
            behalf = for_whom(frame, match.start("aside") if groups.get("aside") else match.end(), match.end())
            behalf = behalf if behalf > place else -1
            doc = first_of(frame, match.start("doc"))
            act = _act(verb, frame, reading, place, doc, behalf) if not match["now"] else does(verb)
            yield hit(frame, name, place, reference(frame, doc), verb, act, match.start("doc"), match.end(), behalf, match.end("gap"))
