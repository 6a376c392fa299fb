"""Documents as a text refers to them: by symbol, by title in quotes or without, by description, and by words that refer back.

A reference is a noun of a document ("draft resolution", "letter", "text") with what stands around it: "the revised draft resolution
A/C.1/99/L.7, entitled “Harbours of peace”". The noun says the kind only as printed. Identity comes from the lexicon (symbol, title,
issuer and
year, earlier version); what it does not know is a document of its own, the same for every mention of that title in the source.
"""

from __future__ import annotations

import re

from graphkit.extract.reading import Reference
from graphkit.extract.references.counterparts import with_names
from graphkit.extract.references.identity import Identities
from graphkit.extract.references.phrases import Phrases
from graphkit.extract.references.settle import without_identity
from graphkit.extract.references.words import (
    CORE,
    MODIFIES,
    NOUN,
    NTH,
    NTH_CORE,
    ONE,
    ONE_CORE,
    SETTLEMENT,
    SETTLING,
    TAKEN,
    VERSION,
)
from graphkit.extract.tokens import around

__all__ = ["References", "without_identity"]


class References(Phrases, Identities):
    """Finds the references of one text; built once a source."""

    def find(self) -> tuple[Reference, ...]:
        """Return the references in order, without overlap."""
        heads: list[tuple[int, int, str]] = [(m.start(), m.end(), "noun") for m in around(NOUN, CORE, self.text, 44, 24)]
        heads += [(m.start(), m.end(), "version") for m in around(VERSION, CORE, self.text, 44, 60)]
        heads += [(s.start, s.end, "symbol") for s in self.symbols]
        heads += [(n.start, n.end, "title") for n in self._titled.values()]
        heads += [(start, m.end(), "quote") for start, m in self._quotes.items() if len(m[0].split()) > 2]
        heads += [(m.start(), m.end(), "nth") for m in around(NTH, NTH_CORE, self.text, 8, 60)]
        heads += [(m.start(), m.end(), "one") for m in around(ONE, ONE_CORE, self.text, 8, 120)]
        self._quotes = {start: m for start, m in self._quotes.items() if not re.match(r".L\.?\s?\d", m[0])}
        order = {"version": 0, "symbol": 1, "title": 2, "quote": 3, "noun": 4, "nth": 5, "one": 6}
        for start, end, how in sorted(heads, key=lambda h: (h[0], order[h[2]])):
            if start < self.reached:
                continue
            if (
                how == "noun"
                and self.text[end : end + 1] in ("\u201d", '"')
                and re.search(r"[\u201c\"](?:(?:The|A)\s)?$", self.text[max(0, start - 6) : start])
            ):
                continue  # a name in quotation marks: of a play, a file, a bar
            if how == "noun" and any(at in self._symbol_at for at in range(start + 1, end)):
                continue  # "that General Assembly resolution 69/99": the symbol tells
            if how == "noun" and end - start < 7 and MODIFIES.match(self.text, start):
                continue
            if how == "noun" and (SETTLEMENT.match(self.text, start) or SETTLING.search(self.text, max(0, start - 12), start)):
                continue
            if how == "noun" and self.text[start:end].lower() == "decision" and TAKEN.search(self.text, max(0, start - 16), start):
                continue  # an act, not a document
            if how == "nth":
                self._nth(start, end)
                continue
            found = self._phrase(start, end, how)
            if found and found.start >= self.reached:
                reference = self._identify(found)
                if reference:
                    self.made.append(reference)
                    self.reached = found.end
        return with_names(self.made, self.names, self.text)
