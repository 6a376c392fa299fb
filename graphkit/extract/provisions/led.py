"""Items and bare infinitives that an earlier sentence makes norms."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from graphkit.extract.patterns import later
from graphkit.extract.provisions.claim import claim_governed
from graphkit.extract.provisions.lists import force_of, item
from graphkit.extract.reading import Reading
from graphkit.model import ProvisionClaim

_NOT = later(r"\s+(?:not|never)\b|\s+(?:to\s+)?(?:refrain|abstain|desist)\s+from\b|(?<=\w)n['’]t\b")
_VERB = later(
    r"\b(?:is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|meant|requires|allow|let|please)\b",
    re.I,
)
_RELATIVE = later(
    r"\b(?:that|which|who|whom|whose|where|when|if|as|while|because|until|what|how|whether|since|before|after|to|unless)\s+(?:[^\s,;]+\s+){0,6}$"
)


def _own_clause(words: str) -> bool:
    """Whether a sentence that begins with an infinitive has a finite verb outside its relative clauses."""
    for match in _VERB.finditer(words):
        before = words[: match.start()]
        comma = before.rfind(", ")
        # after a comma a subject of up to six words; else right after the phrase, where no relative clause can hold the verb
        if comma > 0 and len(before[comma + 2 :].split()) <= 6 and not _RELATIVE.search(before[comma:]):
            return True
        if not _RELATIVE.search(before.removeprefix("Not ").removeprefix("To ")):
            return True
    return False


class Led:
    """The items and bare infinitives that an earlier sentence governs."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.last: tuple[int, ProvisionClaim] | None = None  # place of the last sentence with a norm, and its last norm

    def note(self, place: int, found: list[ProvisionClaim]) -> None:
        """Remember the norms of a sentence."""
        if found:
            self.last = (place, found[-1])

    def carries(self, place: int) -> bool:
        """Whether the sentence is a bare infinitive that may be governed by the sentence before it."""
        sentence = self.reading.sentences[place]
        return self.reading.text.startswith(("To ", "Not to "), sentence.start) and (self.last is not None or sentence.lead is not None)

    def items(self, place: int) -> Iterator[ProvisionClaim]:
        """Yield the norms of an item under its lead, or of a bare infinitive after a norm in the same paragraph."""
        reading = self.reading
        text, sentence = reading.text, reading.sentences[place]
        lead: tuple[int, int] | None = sentence.lead
        governing = self._governing(lead) if lead else None
        if governing is None and self.last and self.last[0] == place - 1 and reading.sentences[place - 1].paragraph == sentence.paragraph:
            span = (self.last[1].start, self.last[1].end)
            # what follows "pledge not to mine the roads." is pledged, not forborne
            lead, governing = span, (self.last[1].force, _NOT.sub("", self.last[1].operator or ""), span)
            if not text.startswith(("To ", "Not to "), sentence.start):
                return
        if lead is None or governing is None:
            return
        # "To secure A, States will …", "To do so is a mistake", "To conclude, allow me …": a clause of its own, no bare infinitive
        if text.startswith(("To ", "Not to "), sentence.start) and _own_clause(text[sentence.start : sentence.end]):
            return
        whole = item(text, sentence.start, sentence.end, *governing)
        if whole is None:
            return
        begin = whole.start
        for match in re.finditer(
            r"(?:,|;)?\s+and\s+(?=(?:not\s+)?to\s+(?:not\s+|refrain\s+from\s+|abstain\s+from\s+)?[a-z]+)", text[whole.start : whole.end]
        ):
            cut = whole.start + match.start()
            if re.search(r"\bto\s+\w+[^,]*\bto\s+\w+[^,]*$", text[begin:cut], re.I) and not re.match(
                r"\s+and\s+(?:not\s+to|to\s+(?:not|refrain|abstain))", text[cut:]
            ):
                continue  # coordinated under an inner infinitive ("efforts to enhance … and to close …")
            piece = item(text, begin, cut, *governing)
            if piece:
                yield claim_governed(reading, sentence, piece)
            begin = whole.start + match.end()
        rest = item(text, begin, whole.end, *governing)
        if rest:
            yield claim_governed(reading, sentence, rest)

    def _governing(self, lead: tuple[int, int]) -> tuple[str, str, tuple[int, int]] | None:
        """The force and operator of a lead, and where they stand.

        By its own words, or by those of its paragraph ("a list of pledges … It falls in two parts:").
        """
        reading = self.reading
        words = reading.text[slice(*lead)]
        found = force_of(words)
        if found:
            return (*found, lead)
        at = bisect_right(reading.sentences, lead[0], key=lambda s: s.start) - 1
        home = reading.sentences[at]
        for other in reversed(reading.sentences[max(0, at - 3) : at]):
            if other.paragraph == home.paragraph:
                found = force_of(reading.text[other.start : other.end])
                if found and found[0] == "commitment":
                    return (*found, (other.start, other.end))
        return None
