"""Read a source once for all extractors: sentences, names, voices, times and references, in the order in which each rests on the others."""

from __future__ import annotations

from typing import Any

from graphkit.extract import mentions, times
from graphkit.extract.language import language
from graphkit.extract.reading import Lexicon, Reading
from graphkit.extract.references import References, without_identity
from graphkit.extract.structure import sentences
from graphkit.extract.voices import voices
from graphkit.model import Source

LANGUAGES = ("en", "fr")  # what the rules can read


def parse(source: Source, lexicon: Lexicon, nlp: Any = None) -> Reading:
    """Return the reading of a source. ``nlp`` is any spaCy pipeline; only its tokenizer is used. A language without rules is not read further."""
    nlp = nlp or mentions.blank()
    text = source.text
    tongue = (source.about.language or language(text)).split("-")[0]
    doc = nlp.make_doc(text)
    if tongue not in LANGUAGES:
        return Reading(source, doc, lexicon, tongue, (), (), (), (), ())
    parts = sentences(text, doc)
    named = mentions.names(doc, lexicon, nlp)
    spoken = voices(source, lexicon, parts, named)
    dated = times.find(text, spoken, lexicon)
    referred = without_identity(References(source, parts, named, dated, spoken, lexicon).find(), source)
    return Reading(source, doc, lexicon, tongue, parts, spoken, named, referred, dated)
