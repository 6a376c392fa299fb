"""Names of States, groups, forums, organizations and titled documents in a text, each with the code it is linked to.

A name is found in whatever case, with or without its accents, with any apostrophe or hyphen, and over a hard line break. What is a word of
the language as well (a pronoun, a month) counts only as it is printed in names: capitals for abbreviations, an initial capital otherwise.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any
from weakref import WeakKeyDictionary

from graphkit.extract.patterns import later
from graphkit.extract.reading import Lexicon
from graphkit.extract.tokens import Tokens, tokens
from graphkit.model import Mention

DEMONYM = "demonym"  # the kind of an adjective of a State: "Ruritanian"
_LANGUAGES = ("en", "fr", "")
_NEVER = frozenset(
    {
        "an",
        "as",
        "at",
        "be",
        "by",
        "do",
        "he",
        "in",
        "is",
        "it",
        "la",
        "le",
        "me",
        "my",
        "no",
        "of",
        "on",
        "or",
        "so",
        "to",
        "we",
        "all",
        "who",
        "the",
    }
)
_HYPHENS = str.maketrans({"\u2010": "-", "\u2011": "-", "\u2019": "'", "\u2018": "'", "\u00a0": " "})


Words = tuple[str, ...]
Owner = tuple[str | None, str]  # code, kind


@dataclass(frozen=True)
class Gazetteer:
    """The names of a lexicon in lower case: who bears a name, and how many words those have that begin with this and that word.

    Those of one word have no second: "".
    """

    lengths: dict[str, dict[str, set[int]]]
    bearers: dict[Words, list[Owner]]
    shared: frozenset[str]  # names, in lower case, that several States bear at different times


_NONE: frozenset[int] = frozenset()
_COMPILED: WeakKeyDictionary[Any, Gazetteer] = WeakKeyDictionary()
_TOKEN = later(r"\w+|[^\w\s]")
_REGION = later(r"\b(?:Latin|Central|South|North|Pan|Inter|Ibero|Meso|West|East|Southern|Northern|Anglo)[- \u2011\s]$")


def gazetteer(lexicon: Lexicon) -> Gazetteer:
    """Compile the names of a lexicon once. A title that several documents bear has no code: dates must tell them apart."""
    held = _COMPILED.get(lexicon)
    if held:
        return held
    by_entity: dict[Owner, set[str]] = {}
    titles: dict[str, set[str]] = {}
    for name, language, code, kind in lexicon.names():
        if kind == "document":
            titles.setdefault(name, set()).add(code)
        elif language in _LANGUAGES:
            by_entity.setdefault((code, kind), set()).update(_forms(name))
    for title, codes in titles.items():
        by_entity.setdefault((next(iter(codes)) if len(codes) == 1 else None, "document"), set()).update(_forms(title))
    for code, words in lexicon.cues("demonyms").items():
        by_entity.setdefault((code, DEMONYM), set()).update(form for word in words for form in _forms(word))
    lengths: dict[str, dict[str, set[int]]] = {}
    owners: dict[Words, list[Owner]] = {}
    for phrase, owner in {(tuple(_TOKEN.findall(form.lower())), owner) for owner, forms in by_entity.items() for form in forms}:
        first, second = (*phrase, "")[:2]
        lengths.setdefault(first, {}).setdefault(second, set()).add(len(phrase))
        owners.setdefault(phrase, []).append(owner)
    bearers: dict[str, set[str | None]] = {}
    for (entity, kind), forms in by_entity.items():
        if kind in ("state", "historic-state", "area"):
            for form in forms:
                bearers.setdefault(form.lower(), set()).add(entity)
    shared = frozenset(form for form, codes in bearers.items() if len(codes) > 1)
    made = Gazetteer(lengths, owners, shared)
    _COMPILED[lexicon] = made
    return made


def _forms(name: str) -> Iterator[str]:
    """Yield a name as printed, with plain apostrophes and hyphens, and without accents."""
    for form in (name, name.translate(_HYPHENS), name.replace("'", "\u2019")):
        if form.lower() not in _NEVER:
            yield form
            yield "".join(c for c in unicodedata.normalize("NFKD", form) if not unicodedata.combining(c))


def blank() -> Any:
    """Return the blank English pipeline that is used where the caller brings none, imported only when asked for."""
    import spacy

    return spacy.blank("en")


def names(text: str, lexicon: Lexicon) -> tuple[Mention, ...]:
    """Return the names of a text in order, longest first where they overlap.

    Words and marks are compared without the white space between them, so that a name may run over a line break.
    """
    table = gazetteer(lexicon)
    split = tokens(text)
    begins, words = split.begins, split.words
    found = []
    for first, last, (code, kind) in _matches(table, split):
        start, end = begins[first], begins[last - 1] + len(words[last - 1])
        if kind == DEMONYM and _REGION.search(text, max(0, start - 10), start):
            continue  # "Latin American" is of a region
        if text[end : end + 1] == "+":
            continue  # "P5+1" is another group
        if _is_name(text[start:end], kind):
            found.append((start, -end, kind == DEMONYM, code, kind))
    found.sort(key=lambda f: (f[0], f[1], f[2], f[3] or "", f[4]))
    return tuple(_outermost(found, text))


def _matches(table: Gazetteer, split: Tokens) -> Iterator[tuple[int, int, Owner]]:
    """Yield first word, word after the last, and owner of whatever runs of words are names, in no order."""
    words, bearers = split.words, table.bearers
    for word, begins in split.where.items():
        seconds = table.lengths.get(word.lower())
        if seconds is None:
            continue
        alone = seconds.get("", _NONE)
        for begin in begins:
            place = bisect_left(split.begins, begin)
            followed = seconds.get(words[place + 1].lower(), _NONE) if place + 1 < len(words) else _NONE
            for length in alone | followed if alone or followed else ():
                phrase = tuple(map(str.lower, words[place : place + length]))
                if len(phrase) == length:  # the text does not end before the name does
                    yield from ((place, place + length, owner) for owner in bearers.get(phrase, ()))


def _is_name(printed: str, kind: str) -> bool:
    """Tell whether the printed words are a name: in a title's words any case will do, elsewhere the name has its capitals."""
    if kind == "document":
        return True
    letters = [c for c in printed if c.isalpha()]
    if not letters or not (letters[0].isupper() or (" " in printed and any(c.isupper() for c in letters))):
        return False
    return len(letters) > 3 or all(c.isupper() for c in letters[:2]) or not printed.isascii() or printed.istitle()


def _outermost(found: Iterable[tuple[int, int, bool, str | None, str]], text: str) -> Iterator[Mention]:
    reach = -1
    for start, minus, _, code, kind in found:
        if start < reach:
            continue
        reach = -minus
        yield Mention(start=start, end=reach, quote=text[start:reach], code=code, kind=kind)


def as_of(text: str, found: tuple[Mention, ...], lexicon: Lexicon, on: str | None) -> tuple[Mention, ...]:
    """Give a name that several States bore at different times the one that bore it on the day of the text.

    Where the text has no day, the year counts that is told nearest to the name.
    """
    shared = gazetteer(lexicon).shared
    if not shared:
        return found
    return tuple(_as_of(n, lexicon, on or _year_near(text, n.start)) if n.quote.lower() in shared else n for n in found)


def _year_near(text: str, place: int) -> str | None:
    """The last day of the year told nearest to a place, within a paragraph or two."""
    first = max(0, place - 600)
    years = [(abs(first + year.start() - place), year[0]) for year in _YEAR.finditer(text[first : place + 600])]
    return f"{min(years)[1]}-12-31" if years else None


def _as_of(name: Mention, lexicon: Lexicon, on: str | None) -> Mention:
    link = lexicon.link(" ".join(name.quote.split()), on)
    return replace(name, code=link.entity.code, kind=link.entity.kind) if link else name


_YEAR = later(r"(?<![\d/.-])(?:19[4-9]\d|20[0-4]\d)(?![\d/])")
_TALL = later(r"[A-Z\u00c0-\u00de][\w\u2019'\u2011-]{4,}")


def unknown_name(text: str, start: int, end: int, lexicon: Lexicon) -> Mention | None:
    """Link a capitalised word inside a list of States that no name matches exactly: a close misspelling of a State's name, or None."""
    printed = text[start:end]
    if not _TALL.fullmatch(printed):
        return None
    link = lexicon.link(printed)
    if link is None or link.entity.kind not in ("state", "historic-state"):
        return None
    return Mention(start=start, end=end, quote=printed, code=link.entity.code, kind=link.entity.kind)
