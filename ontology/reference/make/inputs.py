"""What the reference data are made from: the two inputs named on the command line and the hand-kept tables beside this folder."""

from __future__ import annotations

import csv
import json
import re
import tomllib
from pathlib import Path
from typing import Any

from pyoxigraph import NamedNode
from writing import Triples, concept, names, thing

TABLES = Path(__file__).resolve().parents[1] / "tables"
GENERAL = "general knowledge, not yet checked in a source"
OWN = {  # sources of the tables beside those of the facts
    "GK": GENERAL,
    "DCF266": "https://press.un.org/en/1996/19960617.dcf266.html (23 new members of the Conference on Disarmament, 17 June 1996)",
    "CCPY": "Python package countrycode 0.6.0: numbers of the Correlates of War project and of Gleditsch and Ward",
}


class Inputs:
    """The facts with their sources (JSON) and the country codes with UN names in six languages (CSV), read once."""

    def __init__(self, facts: Path, codes: Path) -> None:
        self.facts: dict[str, Any] = json.loads(facts.read_text(encoding="utf-8"))
        with codes.open(encoding="utf-8", newline="") as rows:
            self.codes = {row["ISO3166-1-Alpha-3"]: row for row in csv.DictReader(rows)}
        self.cited: set[str] = set()

    def record(self, out: Triples, subject: NamedNode, sources: list[str], confidence: object, *, cite: bool = True, but: str = "") -> None:
        """Add whether a record was checked, the reference as text (``cite``; ``but`` tells what does not rest on it) and the sources."""
        sources = [source for source in sources if "seed" not in source.lower()]
        checked = is_checked(confidence) and bool(sources)
        out.add(subject, "snf:checked", concept("checked", "checked" if checked else "unchecked"))
        codes = [code for code in (self.code(source) for source in sources) if code]
        if cite:
            out.add(subject, "snf:citation", "; ".join(sources) + but if sources and checked else GENERAL)
        for code in codes or ["GK"]:
            self.cited.add(code)
            out.add(subject, "dcterms:source", thing("citation", code))

    def code(self, source: str) -> str | None:
        """Return the code of a source, which may stand before a remark in round brackets, or be an address of its own."""
        first = source.split(" (")[0].strip()
        if first in self.facts["sources"] or first in OWN:
            return first
        return names.slug(first.split("//")[-1], 40) if first.startswith("http") else None


def is_checked(confidence: object) -> bool:
    """Return whether a statement of confidence says that the whole was checked; a part from general knowledge makes it unchecked."""
    if isinstance(confidence, dict):
        return all(is_checked(part) for part in confidence.values())
    return "checked in a source" in str(confidence) and "unchecked" not in str(confidence)


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a hand-kept table (CSV)."""
    with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as rows:
        return list(csv.DictReader(rows))


def listing(name: str) -> dict[str, Any]:
    """Return a hand-kept listing (TOML)."""
    return tomllib.loads((TABLES / f"{name}.toml").read_text(encoding="utf-8"))


def without_article(name: str) -> str:
    """Return a UN name without the article that UNTERM prints after it in round brackets, and without its footnote star."""
    return re.sub(r"\s*\((?:the|[Ll]e|[Ll]a|[Ll]es|[Ll]['’]|el|los|las)\)", "", name.replace("*", "")).strip()
