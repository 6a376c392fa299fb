"""Names beside the preferred ones: common, former and variant names with the time of their use, acronyms, adjectives."""

from __future__ import annotations

import hashlib
import re

from inputs import Inputs, listing, table
from pyoxigraph import Literal, NamedNode
from states import names_class
from writing import Triples, concept, names, thing, when

ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def spellings(inputs: Inputs) -> Triples:
    """Make one record a name; each says what it names, how it is spelt, of which kind it is and from when until when it was in use."""
    out = Triples("Names beside the preferred ones, with the time of their use.")
    kinds = kinds_of_codes(inputs)
    for row in table("names"):
        _name(out, kinds, row["code"], row["spelling"], row["kind"], row["from"], row["until"], row["language"])
    for row in table("demonyms"):
        for adjective in row["demonyms"].split(";"):
            _name(out, kinds, row["code"], adjective, "adjective", "", "", "en")
    for place in ("groups", "forums", "organizations"):
        for code, entry in listing(place).items():
            for name in entry["names"]:
                if name != entry["name"]:
                    _name(out, kinds, code, name, "acronym" if is_acronym(name) else "common", "", "", _language(name))
            for name, begin, end in entry.get("former", []):
                _name(out, kinds, code, name, "former", begin, end, "en")
    for code, entry in listing("documents").items():
        for name in entry.get("names", []):
            _name(out, {code: "document"}, code, name, "acronym" if is_acronym(name) else "common", "", "", _language(name))
    for series, short, long in (("gge", "GGE", "Group of Governmental Experts"), ("oewg", "OEWG", "Open-ended Working Group")):
        for number, row in enumerate(inputs.facts[series]):
            first, last = row["years"].split("-")
            forms = [f"{ORDINALS[number]} {name}" for name in (short, long)]
            forms += [f"{first}–{last} {name}" for name in (short, long)] + [
                f"{short} {first}–{last[2:]}",
                f"{short} {row['years']}",
                f"{first}–{last[2:]} {short}",
            ]
            for form in forms:
                _name(out, kinds | {row["id"]: "forum"}, row["id"], form, "common", "", "", "en")
    return out


def kinds_of_codes(inputs: Inputs) -> dict[str, str]:
    """Return the kind of every actor and forum by code."""
    known = inputs.facts["states"]
    kinds = {row["iso3"]: "state" for row in known["members"] + known["observers"]}
    for place, kind in (
        ("historic", "historic-state"),
        ("areas", "area"),
        ("groups", "group"),
        ("forums", "forum"),
        ("organizations", "organization"),
    ):
        kinds |= dict.fromkeys(listing(place), kind)
    return kinds


def is_acronym(name: str) -> bool:
    """Return whether a name is made of initials, such as "SCO", "U.S.", "PoA", "G-77"."""
    letters = re.sub(r"[^\w]", "", name)
    return " " not in name and len(letters) <= 7 and sum(c.isupper() or c.isdigit() for c in letters) * 2 > len(letters)


def _language(name: str) -> str:
    if re.search(r"[\u0400-\u04ff]", name):
        return "ru"
    if re.search(r"[\u0600-\u06ff]", name):
        return "ar"
    if re.search(r"[\u4e00-\u9fff]", name):
        return "zh"
    if re.search(
        r"[éèêëàâçîôûœ]|^(Groupe|Union|Organisation d|Assembl|Nations Unies|Ligue|Sommet|Forum sur|Institut)|\bdes\b|\bpour\b", name
    ):
        return "fr"
    if re.search(r"[áíóúñ]|^(Organización|Asamblea|Consejo|Comunidad|Grupo|Mercado|Naciones)", name):
        return "es"
    return "en"


def _name(out: Triples, kinds: dict[str, str], code: str, spelling: str, kind: str, begin: str, end: str, language: str) -> None:
    digest = hashlib.sha256(f"{spelling}\x1f{kind}\x1f{language}\x1f{begin}".encode()).hexdigest()[:8]
    name = NamedNode(f"{names.ID}name/{names.local(code)}/{names.slug(spelling, 40) or language}_{digest}")
    out.add(name, "rdf:type", names_class("Name"))
    out.add(name, "snf:nameOf", thing(kinds[code], code))
    out.add(name, "snf:spelling", Literal(spelling, language=language))
    out.add(name, "snf:nameKind", concept("name-kind", kind))
    if begin:
        out.add(name, "snf:validFrom", when(begin))
    if end:
        out.add(name, "snf:validUntil", when(end))
    out.add(name, "snf:checked", concept("checked", "unchecked"))
