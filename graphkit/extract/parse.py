"""Read a source once for all extractors: sentences, names, voices, times and references, in the order in which each rests on the others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from graphkit.extract import capitals, french_names, mentions, times
from graphkit.extract.language import language
from graphkit.extract.reading import Lexicon, Reading
from graphkit.extract.references import References, without_identity
from graphkit.extract.structure import sentences
from graphkit.extract.voices import voices
from graphkit.model import Source

LANGUAGES = ("en", "fr")  # what the rules can read


class Later:
    """The spaCy Doc of a text, made when first asked for: the rules here do without it, what is plugged in may want it."""

    def __init__(self, text: str, nlp: Any = None) -> None:
        self._text, self._nlp, self._doc = text, nlp, None

    def _made(self) -> Any:
        if self._doc is None:
            self._doc = (self._nlp or mentions.blank())(self._text)
        return self._doc

    def __getattr__(self, name: str) -> Any:
        return getattr(self._made(), name)

    def __iter__(self) -> Iterator[Any]:
        return iter(self._made())

    def __len__(self) -> int:
        return len(self._made())

    def __getitem__(self, key: Any) -> Any:
        return self._made()[key]


def parse(source: Source, lexicon: Lexicon, nlp: Any = None) -> Reading:
    """Return the reading of a source.

    ``nlp`` is the spaCy pipeline with which ``Reading.doc`` is made. A text in a language without rules is not read further.
    """
    text = source.text
    tongue = (source.about.language or language(text)).split("-")[0]
    doc = Later(text, nlp)
    if tongue not in LANGUAGES:
        return Reading(source, doc, lexicon, tongue, (), (), (), (), ())
    parts = sentences(text)
    named = mentions.names(text, lexicon)
    spoken = voices(source, lexicon, parts, named)
    named = mentions.as_of(text, named, lexicon, spoken[0].dating.not_after if spoken else None)
    if tongue == "fr":
        named = french_names.french(text, named)
    else:
        named = capitals.acting(text, named)
    dated = times.find(text, spoken, lexicon)
    referred = without_identity(References(source, parts, named, dated, spoken, lexicon).find(), source)
    return Reading(source, doc, lexicon, tongue, parts, spoken, named, referred, dated)
