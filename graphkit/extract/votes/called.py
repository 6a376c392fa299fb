"""A text told again without its symbol: by whose it is, by what it is called, by what it would do."""

from __future__ import annotations

import re
from bisect import bisect_left

from graphkit.extract.mentions import DEMONYM
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference
from graphkit.extract.votes.numbers import WORDS, count
from graphkit.extract.votes.results import Result
from graphkit.model import SponsorshipClaim

DRAFTS = frozenset({"draft-resolution", "draft-decision", "revised-draft", "amendment"})
_POWERS = later(
    rf"\b(?P<n>{WORDS.removesuffix('(?![' + chr(92) + 'w-])')}|\d{{1,2}})[-\u2011 ](?:Power|nation|country|State|delegation)s?\b", re.I
)
_POSSESSIVE = later(r"[\u2019']s?\s+(?:\w+\s+){0,3}$")
_THEIR = later(r"(?:[-\u2011](?:\w+[-\u2011])?\w+)?\s+(?:\w+\s+)?")  # "the Ruritanian text", "the Ruritanian-sponsored draft"
_BARE = later(r"\s+(?:(?:draft|rival|competing|original|revised|counter)[\s-])?", re.I)
_THEIRS = later(
    r"(?:[\u2019']s?)?\s+(?:(?:draft|rival|competing|original|revised|own|proposed|oral|written)\s+)?(?P<noun>text|drafts?|resolutions?|counterpart|proposal|version|amendments?|measure|one)\b(?!\s+on\b)",
    re.I,
)
_AUTHORED = later(
    r"\s*(?:(?:submitted|proposed|put\s+forward|tabled|introduced|presented|offered)\s+)?(?:(?:by|of)\s+[^.;()]{3,160})?(?:,?\s*(?:contained\s+)?(?:in|as)\s+|\s*[(\[]\s*)",
    re.I,
)
_TEXT = later(r"(?:proposal|text|version|draft|amendments?)$", re.I)
_MARKED = later(r"\b(?P<mark>joint|oral|written|original|revised|rival|competing|[\w-]+-Power|procedural)\s", re.I)
_ON = later(
    r"(?:,|\)|[\u2013\u2014-])?\s+on\s+(?P<title>(?!(?:the\s+)?(?:draft|resolution|text|paragraph|operative|preambular|amendment)|\d|\w+day\b|behalf|this\b|that\b|which|whom|the\s+fence|its\s+(?:part|own\s+(?:initiative|behalf))|the\s+(?:same|grounds|basis|initiative|proposal|recommendation)"
    r"|(?:Mon|Tues|Wednes|Thurs|Fri|January|February|March|April|May|June|July|August|September|October|November|December))(?:the\s+|its\s+own\s+)?[a-z][^,.;:()]{6,160})",
)
_QUOTED = later(r"[^.;:\u201c\"\n]{0,160}?[\u201c\"](?P<title>[^\u201c\u201d\"\n]{6,260})[\u201d\"]")
_WOULD = (
    r"(?:the\s+)?(?:General\s+)?(?:Assembly|Council|Committee|Conference|Commission|Board)\s+would\s+"
    r"(?:also\s+|further\s+|inter\s+alia,?\s+)?(?P<does>[a-z][^.;()\u201c]{12,400})"
)
_SUR = later(  # "la résolution présentée par la Ruritanie sur les mines"
    r"(?:,?\s+(?:(?:pr\u00e9sent|d\u00e9pos|soumis|parrain|propos|port|initi)\w*\s+)?(?:par|du|de\s+la|de\s+l['\u2019]|des|d['\u2019])\s?[^.;,()]{2,60}?)?,?\s+(?:sur|concernant|relati(?:f|ve)\s+(?:aux?|\u00e0))\s+"
    r"(?:les?|la|l['\u2019]|des|une?)?\s?(?P<title>(?!vote|projet|r\u00e9solution|paragraphe|texte|proposition|sa\b|son\b|demande)[a-z\u00e0-\u00ff][^.;,()]{5,140})"
)
_BY_WHICH = later(rf"[^.;]{{0,120}}?\b(?:by|under|in)\s+(?:the\s+terms\s+of\s+)?which\s+{_WOULD}", re.I)
_IT_WOULD = later(r"(?:It|The\s+(?:text|draft|measure|resolution))\s+would\s+(?:also\s+|have\s+)?(?P<does>[a-z][^.;()\u201c]{12,400})")
_WHICH_CALLS = later(  # "a resolution proposed by Ruritania which calls for an end to mining"
    r"[^.;\u201c\n]{0,160}?,?\s+(?:which|that|qui)\s+(?P<does>(?:calls?|called|demand(?:s|ed)|urge[sd]|asks?|asked|seeks|sought|condemn(?:s|ed)|starts?|started|launch(?:es|ed)"
    r"|bann?(?:s|ed)|(?:would|will)\s+(?:ban|end|start|launch|outlaw|prohibit|set|create|establish)|demand(?:e|ait)|appel(?:le|ait)|condamn(?:e|ait)|interdi(?:t|sait))\s[^.;()\u201c]{10,300})"
)
_HEAD = later(rf"\W*{_WOULD}", re.I)
_UNDER_IT = later(  # "The Conference on Tides would be asked to draw up a list, under a further text approved today"
    r"\W*[A-Z][^.;\u201c]{2,90}?\s+would\s+(?:also\s+|further\s+)?(?P<does>[a-z][^.;()\u201c]{12,300}?),\s+(?:by|according\s+to|under|in)\s+(?:the\s+terms\s+of\s+)?(?:an?|another|one)\s+"
    r"(?:[\w-]+\s+){0,3}(?:text|draft|resolution|measure)\b"
)
_CLOSES = later(
    r",\s+(?:by|according\s+to|under|in)\s+(?:(?:the\s+terms\s+of\s+)?(?:one|a|an|the|another)\b|which\b)|,\s+(?:was|were|is|has|had|as\s+well)\b|,?\s+according\s+to\b|,\s+(?:and|while)\s+(?:it\s+)?(?:would|was|had)\b"
)


def whose(reading: Reading, one: Reference) -> Reference | None:
    """The document of a State, told again as its own: "the Czechoslovak text", "Egypt's draft", "the ten-Power draft"."""
    near = reading.names_in(max(0, one.start - 40), one.end)
    owner = [
        n
        for n in near
        if n.code
        and (
            (n.kind == DEMONYM and (n.start >= one.start or _THEIR.fullmatch(reading.text, n.end, one.start)))
            or (n.end <= one.start and _POSSESSIVE.fullmatch(reading.text, n.end, one.start))
            or (n.end <= one.start and _BARE.fullmatch(reading.text, n.end, one.start) and _with_article(reading.text, n.start, n.quote))
        )
    ]
    powers = _POWERS.search(reading.text, max(0, one.start - 24), one.end)
    if not owner and not powers:
        return None
    if one.symbol:
        return None
    return _sponsored(
        reading,
        one,
        owner[-1].code if owner else None,
        count(powers["n"]) if powers else None,
        "amendment" in reading.text[one.start : one.end].lower(),
    )


def _with_article(text: str, start: int, name: str) -> bool:
    """Whether a State's name stands for its adjective: "the Netherlands proposal", "the US draft"."""
    return (name.startswith(("the ", "The ")) or re.search(r"\bthe\s$", text[max(0, start - 5) : start], re.I) is not None) and name[
        -1
    ] != ","


def of_whom(reading: Reading, start: int, end: int) -> tuple[str, Reference | None] | None:
    """A text told by whose it is where the words are no reference of their own: "the British text won …", "its Russian counterpart"."""
    for name in reversed(reading.names_in(start, end)):
        noun = _THEIRS.match(reading.text, name.end, end)
        if noun and noun["noun"] == "counterpart" and not re.search(r"\bits\s$", reading.text[max(0, name.start - 5) : name.start], re.I):
            continue  # "his Norwegian counterpart" is a person
        if noun is None or not name.code or (name.kind != DEMONYM and not noun[0].startswith(("'", "\u2019"))):
            continue
        if any(
            r.start <= name.start < r.end or r.start >= noun.end() or ((r.symbol or r.title) and noun.start() <= r.start)
            for r in reading.references_in(start, end)
        ):
            continue
        place = noun.end("noun")
        one = Reference(place, place, "anaphor", None, kind="amendment" if "amend" in noun["noun"] else None)
        return reading.text[name.start : place], _sponsored(reading, one, name.code, None, "amend" in noun["noun"])
    return None


def _sponsored(reading: Reading, one: Reference, code: str | None, number: int | None, amends: bool) -> Reference | None:
    """The one document named before that the text gives to a State, or to so many Powers."""
    from graphkit.extract.sponsorship import sponsorship  # asked only where a text is told by whose it is

    behind: dict[str, set[str]] = {}
    more: dict[str, int] = {}
    told = reading.sentence(one.start)
    if "sponsorship" not in reading.kept:
        reading.kept["sponsorship"] = tuple(sponsorship(reading))
    for claim in reading.kept["sponsorship"]:
        if not isinstance(claim, SponsorshipClaim):
            continue
        beside_it = (
            claim.start < one.end and max(one.start - 40, told.start if told else 0) < claim.end
        )  # what is asked about answers nothing
        if claim.document and not beside_it and claim.role not in ("introducer", "withdrawn-sponsor"):
            behind.setdefault(claim.document, set()).add(claim.sponsor)
            more[claim.document] = claim.stated_count or 0
    found: dict[str, Reference] = {}
    for other in reading.references[: bisect_left(reading.references, one.start, key=lambda r: r.start)]:
        if not other.document or not (other.symbol or other.title) or other.end < one.start - 6000:
            continue
        if ("amendment" in reading.text[other.start : other.end].lower() or other.kind == "amendment") != amends:
            continue
        theirs = behind.get(other.document, set()) | {
            n.code for n in reading.names_in(max(0, other.start - 24), other.end) if n.kind == DEMONYM
        }
        if (code and code in theirs) or (
            number and number in (len(theirs), len(theirs) + more.get(other.document, 0), more.get(other.document))
        ):
            found[other.document] = other
    return next(iter(found.values())) if len(found) == 1 else None


def by_powers(reading: Reading, one: Reference) -> str | None:
    """The words that tell a text by the number of those behind it: "sixteen-Power draft resolution"."""
    powers = _POWERS.search(reading.text, max(0, one.start - 24), one.end)
    if powers is None or re.search(r"[A-Z]", reading.text[powers.end() : one.start]):
        return None  # "the 35-nation Board passed the resolution"
    return " ".join(reading.text[powers.start() : one.end].split())


def beside(reading: Reading, one: Reference) -> Reference | None:
    """The symbol told after the author of a text: "an amendment by Peru (L.9) to …", "a joint draft resolution of Peru and Chad (L.9)"."""
    if one.symbol or not (one.kind in DRAFTS or _TEXT.search(one.called or "")):
        return None
    place = bisect_left(reading.references, one.end, key=lambda r: r.start)
    other = reading.references[place] if place < len(reading.references) else None
    return other if other and other.symbol and _AUTHORED.fullmatch(reading.text, one.end, other.start) else None


def called_before(reading: Reading, one: Reference) -> Reference | None:
    """The document that bore the same mark with its symbol: "the joint draft", after "a joint draft resolution of … (L.9)"."""
    if one.symbol or (one.title and one.how != "anaphor"):
        return None
    mark = _MARKED.search(reading.text, one.start, one.end)
    if mark is None:
        return None
    word = mark["mark"].lower()
    found: dict[str, Reference] = {}
    for other in reading.references[: bisect_left(reading.references, one.start, key=lambda r: r.start)]:
        if (
            other.document
            and other.end > one.start - 4000
            and re.search(rf"\b{re.escape(word)}\s", reading.text[other.start : other.end], re.I)
        ):
            named = other if other.symbol else beside(reading, other)
            if named and named.document:
                found[named.document] = named
    return next(iter(found.values())) if len(found) == 1 else None


def described(reading: Reading, one: Reference, result: Result | None) -> str | None:
    """The words that say what a text without symbol and title is about: its title, its subject, what the body would do by it."""
    text = reading.text
    sentence = reading.sentence(one.start)
    if sentence is None:
        return None
    stop = sentence.end
    inside = _QUOTED.match(text, one.start, one.end)
    if inside:
        return " ".join(inside["title"].split()).strip(" ,.")
    quoted = _QUOTED.match(text, one.end, stop)
    if quoted and re.search(r"\bby\b|entitled|called|,\s*$", text[one.end : quoted.start("title")]):
        return " ".join(quoted["title"].split()).strip(" ,.")
    if reading.language == "fr" and (sur := _SUR.match(text, one.end, stop)):
        return _cut(sur["title"])
    for at in (one.end, result.end if result and sentence.start <= result.start < sentence.end else one.end):
        subject = _ON.search(text, at, min(stop, at + 420))
        if subject and not re.search(
            r"\b(?:vote|voted|paragraph|said|spoke|statement|(?:that|which)\s+(?:would|asked|called|demanded|urged|condemned|banned|sought))\b[^,]*$",
            text[at : subject.start()],
            re.I,
        ):
            return _cut(subject["title"])
    does = _BY_WHICH.match(text, one.end, stop) or _WHICH_CALLS.match(text, one.end, stop)
    if does:
        return _cut(does["does"])
    place = bisect_left(reading.sentences, sentence.start, key=lambda s: s.start)
    for other in reading.sentences[place : place + 3]:
        if other.paragraph == sentence.paragraph and (does := _IT_WOULD.match(text, other.start, other.end)):
            return _cut(does["does"])
    for other in reversed(reading.sentences[max(0, place - 2) : place + 1]):
        if (
            does := _HEAD.match(text, other.start, other.end) or _UNDER_IT.match(text, other.start, other.end)
        ) and other.end <= one.end + 400:
            return _cut(does["does"])
    return None


def _cut(words: str) -> str:
    """The words up to where the clause that describes ends."""
    closed = _CLOSES.search(words)
    return " ".join(words[: closed.start()].split() if closed else words.split()).strip(" ,")
