"""Letters told in prose: "my letter of 9 February (S/…)", "in a letter dated … (S/…), Ruritania", "that of Freedonia (S/…)".

Members of the Council write to its President, and refer in each letter to those before it, their own and others'. A letter is told apart
by its symbol; without one it is nobody's document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from graphkit.extract.frame import DOCUMENT, PARTY, TIME, Frame, Spoken
from graphkit.extract.frame import frame as frame_of
from graphkit.extract.patterns import later
from graphkit.extract.reading import Reading, Reference, TimeExpression
from graphkit.extract.sponsorship.hits import Hit, Who, rule
from graphkit.extract.sponsorship.owned.pairs import spoken_for
from graphkit.extract.sponsorship.printed.own import is_letter, own_document
from graphkit.extract.sponsorship.subjects import free, reference, who
from graphkit.extract.sponsorship.words import pattern

_NOUN = r"(?:letters?|notes?(?:\sverbales?)?|repl(?:y|ies)|responses?|communications?|telegrams?|cables?|messages?)"
_KINDS = (
    r"(?:(?:joint|identical|further|earlier|previous|second|third|recent|subsequent|separate|two|three|four|several|various|last|first"
    r"|present)\s)*"
)
_TO = r"(?:,?\s(?:addressed|sent|written|directed)?\s?to\s[^.;:\u24b9\u24c5]{2,110}?)?"
_ONE = r"(?:\(\u24b9(?:\s?[-/,;]\s?\u24b9)?\)|\u24b9)"
_SERIES = rf"(?P<series>(?:(?:,|,?\sand|,?\sas\swell\sas)\s(?:of\s|dated\s)?(?:\u24c9\s)?{_ONE}){{0,12}})"
_MINE = pattern(rf"\b(?:my|our)\s{_KINDS}{_NOUN}{_TO}\s(?:dated\s|of\s)?(?:\u24c9\s)?\(?(?P<doc>\u24b9)(?:\s?[-/,;]\s?\u24b9)?\)?{_SERIES}")
_MINE_ALONE = pattern(rf"\u24b9{_TO}(?:\s(?:dated\s|of\s)?\u24c9)?(?:\s?\(\u24b9(?:\s?[-/,;]\s?\u24b9)?\))?{_SERIES}")
_IN = pattern(
    rf"(?:^|[\s,(])(?:in|by|through|with)\s(?:(?:a|an|the|its|his|her|their)\s{_KINDS}{_NOUN}(?:\s(?:dated\s"
    rf"|of\s)?\u24c9)?{_TO}(?:\s\u24c9)?\s\((?P<doc>\u24b9)\)"
    rf"|(?:(?:a|an|the|its|his|her|their)\s)?{_KINDS}(?P<one>\u24b9)(?:\s(?:dated\s"
    rf"|of\s)?\u24c9)?{_TO}(?:\s\u24c9)?(?:\s\((?P<two>\u24b9)\))?),\s(?P<who>\u24c5)(?=\s)"
)
_OF = pattern(
    rf"(?P<who>\u24c5),\s(?:in|by|through|with)\s(?:(?:a|an|the|its|his|her|their)\s{_KINDS}{_NOUN}(?:\s(?:dated\s"
    rf"|of\s)?\u24c9)?{_TO}\s\((?P<doc>\u24b9)\)"
    rf"|(?:(?:a|an|the|its|his|her|their)\s)?{_KINDS}(?P<one>\u24b9)(?:\s(?:dated\s|of\s)?\u24c9)?{_TO}(?:\s\((?P<two>\u24b9)\))?),"
)
_WROTE = pattern(
    r"(?P<who>\u24c5)\s(?:(?:had|has|have|again|also|jointly|then|subsequently)\s)*(?:wrote"
    r"|written)\s(?:again\s)?to\s[^.;:\u24b9\u24c5]{2,90}?(?:\s\u24c9)?\s\((?P<doc>\u24b9)\)"
)
# "Ruritania has written to the Council. Its letter, which carries the number S/99/1, complains"
_HAS_WRITTEN = pattern(
    r"^(?:[^\u24c5\u24b9;:]{0,40}?)(?P<who>\u24c5)(?:,\s[^\u24c5\u24b9;:.]{2,60},)?\s(?:(?:had|has|have|also|again|jointly|then|\u24c9)\s){0,3}"
    r"(?:wrote|written|complained|protested|appealed)(?:\s(?:jointly|together|again|\u24c9|last\s\w+|this\s\w+|on\s\w+))?\sto\s(?:the\s)?(?:President\sof\sthe\s)?(?:\u24bb|Council|Secretary-General|United\sNations|UN)"
)
_THEIR_LETTER = pattern(
    r"^(?:In\s|The\stext\sof\s)?(?P<letter>\u24b9)(?:(?:,?\s(?:which|that)[^\u24c5;:.]{0,110}?|,?\s)(?:carries|bears|has|carrying|bearing|circulated|issued|published|distributed|numbered|released)[^\u24c5\u24b9;:.]{0,40}?\s(?P<doc>\u24b9))?"
)
_THEIRS = later(r"(?:their|its|the|this)\s(?:joint\s)?(?:letter|note)", re.I)
_HERE = r"(?:\s\u24c9)?\s\((?P<doc>\u24b9)(?P<more>(?:,\s\u24b9)*(?:,?\sand\s\u24b9)?)(?:\s?[-/;]\s?\u24b9)?\)"
_PAIRS = pattern(
    rf"(?:\b{_NOUN}(?:\s\u24c9)?|(?P<letter>\u24b9)(?:\s\u24c9)?|\b(?P<back>that|those|one))(?:\s(?:was\s|were\s"
    rf"|had\sbeen\s)?(?:received|addressed"
    rf"|sent)(?:\sto\s[^.;:\u24b9\u24c5]{{2,60}}?)?)?\s(?:from|of|by)\s(?P<who>\u24c5){_HERE}"
)
_NEXT = pattern(rf"(?:,|,?\sand|,?\sas\swell\sas)\s(?:(?:of|from|by|(?:that|those|one)\s(?:of|from))\s)?(?P<who>\u24c5){_HERE}")
_THAT = pattern(
    r"(?P<letter>\u24b9)\s(?:that|which)\s(?P<who>\u24c5)\s(?:had\s|has\s|have\s|jointly\s)*(?:addressed|sent|written|wrote"
    r"|transmitted|submitted)"
    r"[^.;:\u24b9\u24c5]{0,110}?(?:\s\u24c9)?\s\((?P<doc>\u24b9)"
)
_ISSUED = pattern(
    r"(?P<letter>\u24b9)(?:\s\u24c9)?\s(?:of|from|by)\s(?P<who>\u24c5)(?:\s\u24c9)?,?\s(?:(?:which\s)?(?:was|is)\s|and\s)?"
    r"(?:circulated|issued|distributed|published|reproduced|contained)\s(?:as|in|under)\s(?P<doc>\u24b9)"
)
_COMPLIMENTS = pattern(
    r"^(?P<who>\u24c5)(?:\sto\s[\w\u24bb ]{2,60}?)?,?\s(?:presents?\s(?:its|their)\scompliments|(?:has|have)\sthe\shonou?r(?:\shereby"
    r"|\sherewith)?\sto\s"
    r"(?:request|transmit|enclose|forward|submit|draw|inform|convey|bring|address)|(?:write|wish|hereby\srequest)\sto\s)"
)
_FOR_OTHERS = pattern(
    r"^(?:[\w ,]{0,60}?,\s)?(?:\u24c5\s(?:have|has)\sthe\shonou?r(?:\shereby|\salso)?,?\s|(?:[Uu]pon"
    r"|[Oo]n)\s(?:the\s)?instructions?\s[^.;\u24b9]{2,60},\s(?:and\s)?)?"
    r"(?P<how>on\sbehalf\s(?:also\s)?of)\s[^.;:\u24b9\u24c5]{0,60}(?P<who>\u24c5)[^.;:\u24b9\u24c5]{0,60}?,?\s(?:\u24c5\s(?:have|has"
    r"|am|are|wish|beg|would|should"
    r"|hereby|request|write|ask|take)\b[^.;\u24b9]{0,60}?\b)?(?:to\s)?(?:transmit|enclose|forward|convey|request|draw|address|submit"
    r"|inform|circulate|bring|send"
    r"|attach|communicate|ask|write|state)"
)
_UNDERSIGNED = pattern(r"\bthe\sundersigned,?\s(?:being\s|as\s)?[^.;:\u24b9\u24c5]{0,60}(?P<who>\u24c5)")
_UNDERSIGNED_SPONSORS = pattern(
    r"(?:(?P<we>\u24c5),\s)?\bthe\sundersigned(?P<who>\s\u24c5)?,?\s(?:being\s|as\s)?(?:the\s|all\s|co-?)*(?P<noun>(?:co-?)?sponsors"
    r"|authors)\sof\s(?P<doc>\u24b9)"
)
_COMPILED = later(
    r"\b(?:reports?|notes?|documents?|addend(?:um|a)|compilations?|summar(?:y|ies)|annex(?:es)?|papers?|records?|compendium|study)\b[^.;:\u24c5]{0,60}?"
    r"\s(?:contain|reproduc|compil|summari[sz]|includ|transmit|annex|collect|incorporat|bas)\w+(?:\s(?:on|the|in|of|all|substantive|written|national|\d+|\w+teen|f\w+|s\w+|t\w+))*\s$"
    r"|\b(?:reports?|notes?|documents?|addend(?:um|a)|compilations?|summar(?:y|ies)|compendium)\b[^.;:,\u24c5]{0,60}?\s(?:of|with)\s(?:the\s)?(?:\w+\s)?$",
    re.I,
)  # "a report containing replies from Ruritania (A/99/7)": the symbol is the report's
_REPLIES = later(r"(?:repl(?:y|ies)|responses?|communications?|messages?)\b", re.I)
_NOT_LETTERS = later(r"/(?:RES|PV|SR|L|WP|CRP|INF)[./]")


_LETTERS = ("letter", "note-verbale")


def _is_letter(one: Reference) -> bool:
    """Tell whether a document can be a letter: its symbol is of no resolution, record or draft."""
    return bool(one.document) and not _NOT_LETTERS.search(one.document or "") and (one.symbol is not None or one.kind in _LETTERS)


def _told(
    frame: Frame, name: str, first: int, last: int, by: Who, document: Reference, times: tuple[TimeExpression, ...], verb: str = "letter"
) -> Hit:
    while frame.text[first] in " ,(":
        first += 1
    start, end = frame.span(first, last)
    return Hit(
        rule=name,
        start=start,
        end=end,
        who=(by,),
        document=replace(document, kind="letter"),
        verb=verb,
        does="sign",
        entry="original",
        times=times,
        complete=True,
        confidence=0.9,
    )


def _dated(frame: Frame, first: int, last: int) -> tuple[TimeExpression, ...]:
    """The day right before a symbol, the last of a run of times."""
    return tuple(reversed([t for _, t in frame.all(TIME, first, last) if isinstance(t, TimeExpression)]))


@rule("sponsorship.own-letter", "my ", "our ", DOCUMENT.lower())
def own_letter(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The writer's own letters: "further to my letters of 9 February (S/2011/981) and 3 March 2011 (S/2011/990)"."""
    name = "sponsorship.own-letter"
    found = [(m, m.start("doc")) for m in _MINE.finditer(frame.text)]
    for place, one in frame.all(DOCUMENT):
        alone = _MINE_ALONE.match(frame.text, place) if spoken_for(reading, one) and getattr(one, "kind", None) in _LETTERS else None
        if alone:
            found.append((alone, place))
    for match, place in found:
        voice = reading.voice(frame.begins[place])
        if not voice.asserted_by or voice.reported_by:
            continue
        by = Spoken(frame.begins[match.start()], frame.ends[match.start()], voice.asserted_by)
        at = match.start()
        for there, one in frame.all(DOCUMENT, match.start(), match.end()):
            if isinstance(one, Reference) and (one.symbol or frame.text[there + 1 : there + 2] == ")") and _is_letter(one):
                closed = there + 2 if frame.text[there + 1 : there + 2] == ")" else there + 1
                yield _told(frame, name, at, closed, by, one, _dated(frame, at, there))
                at = there + 2


@rule("sponsorship.correspondence", DOCUMENT.lower())
def correspondence(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """A letter told with its writer: "By a letter dated 5 May (S/2008/981), the representative of Ruritania asked for a meeting"."""
    name = "sponsorship.correspondence"
    if DOCUMENT not in frame.text:
        return
    for compiled in (_IN, _OF, _WROTE):
        for match in compiled.finditer(frame.text):
            gaps = match.groupdict()
            place = next(match.start(key) for key in ("two", "doc", "one") if gaps.get(key))
            if gaps.get("one") and reference(frame, match.start("one")).kind not in _LETTERS:
                continue
            document = reference(frame, place)
            by = who(frame, match.start("who"))
            if not _is_letter(document) or document.document is None or isinstance(by, Spoken) or "/" not in document.document:
                continue
            if free(frame, match.start(), match.end(), name):
                first = match.start() + len(match[0]) - len(match[0].lstrip(" ,("))
                yield _told(frame, name, first, match.end(), by, document, _dated(frame, match.start(), match.end()))
    yield from _just_written(frame, reading, name)
    for match in (*_THAT.finditer(frame.text), *_ISSUED.finditer(frame.text)):
        document, by = reference(frame, match.start("doc")), who(frame, match.start("who"))
        if reference(frame, match.start("letter")).kind in _LETTERS and not isinstance(by, Spoken) and _is_letter(document):
            yield _told(frame, name, match.start(), match.end(), by, document, _dated(frame, match.start(), match.end()))
    for match in _PAIRS.finditer(frame.text):
        if match["letter"] and reference(frame, match.start("letter")).kind not in _LETTERS:
            continue
        if _COMPILED.search(frame.text, 0, match.start()) or _in_one(frame, match):
            continue
        if match["back"] and not any(isinstance(r, Reference) and r.kind == "letter" for _, r in frame.all(DOCUMENT, 0, match.start())):
            continue
        pair: re.Match[str] | None = match
        while pair:
            document, by = reference(frame, pair.start("doc")), who(frame, pair.start("who"))
            if _is_letter(document) and not isinstance(by, Spoken):
                yield _told(frame, name, pair.start("who"), pair.end(), by, document, _dated(frame, pair.start(), pair.end()))
                for _, other in frame.all(DOCUMENT, pair.start("more"), pair.end("more")):
                    if isinstance(other, Reference) and _is_letter(other):
                        yield _told(frame, name, pair.start("who"), pair.end(), by, other, ())
            pair = _NEXT.match(frame.text, pair.end())


def _just_written(frame: Frame, reading: Reading, name: str) -> Iterator[Hit]:
    """The letter of those who have written, as the sentence before tells: "Their letter (S/99/1) complains of piracy"."""
    match = _THEIR_LETTER.match(frame.text)
    here = reading.sentence(frame.start)
    number = reading.place(here) if here and match else 0
    if match is None or not number:
        return
    letter = reference(frame, match.start("letter"))
    document = reference(frame, match.start("doc")) if match["doc"] else letter
    if not _THEIRS.match(reading.text, letter.start) or not _is_letter(document) or document.symbol is None:
        return
    last = reading.sentences[number - 1]
    told = frame_of(reading, last.start, last.end)
    wrote = _HAS_WRITTEN.match(told.text)
    if wrote is None or frame.start - last.end > 4 or not free(told, wrote.start("who"), wrote.end(), name):
        return
    by = who(told, wrote.start("who"))
    if not isinstance(by, Spoken):
        written = _told(frame, name, match.start(), match.end(), by, document, ())
        yield replace(written, start=by.start)  # the words that name them are part of the proof


def _in_one(frame: Frame, match: re.Match[str]) -> bool:
    """Tell whether replies of several States stand under one symbol: they are printed together, and nobody signed that."""
    by = who(frame, match.start("who"))
    return _REPLIES.match(match[0]) is not None and not match["more"] and len(getattr(by, "names", ())) > 1


@rule("sponsorship.letter-behalf", "behalf")
def letter_behalf(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """Those for whom a letter is written: "On behalf of Ruritania and Freedonia, I have the honour to transmit …"."""
    match = _FOR_OTHERS.match(frame.text)
    if match is None or not is_letter(reading) or frame.start > 6000 or reading.voice(frame.start).reported_by:
        return
    by = who(frame, match.start("who"))
    if isinstance(by, Spoken) or (len(by.names) < 2 and by.names[0].kind == "group"):
        return  # the Presidency of a group forwards its declarations: the letter is the Presidency's
    if free(frame, match.start("how"), match.end(), "sponsorship.letter-behalf"):
        yield _told(frame, "sponsorship.letter-behalf", match.start("how"), match.end(), by, own_document(reading), (), "on behalf of")


@rule("sponsorship.compliments", "compliments", "hono", "write to", "wish to", "request to")
def compliments(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The first words of a joint note or letter without a title: "The Missions of Ruritania and Freedonia present their compliments".

    A note of one mission is everyday business, and a document only where its title or symbol makes it one.
    """
    match = _COMPLIMENTS.match(frame.text)
    if match is None or not is_letter(reading) or frame.start > 2500 or reading.voice(frame.start).reported_by:
        return
    by = who(frame, match.start("who"))
    if not isinstance(by, Spoken) and len(by.names) > 1:
        yield _told(frame, "sponsorship.compliments", 0, match.end(), by, own_document(reading), (), "letter")


@rule("sponsorship.undersigned", "undersigned")
def undersigned(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The first words of a joint letter: "We, the undersigned representatives of Ruritania and Freedonia", "…, sponsors of draft L.99"."""
    name = "sponsorship.undersigned"
    match = _UNDERSIGNED.search(frame.text)
    if match and not isinstance(who(frame, match.start("who")), Spoken):
        yield _told(frame, name, match.start(), match.end(), who(frame, match.start("who")), own_document(reading), (), "undersigned")
    match = _UNDERSIGNED_SPONSORS.search(frame.text)
    if match:
        place = frame.text.find(PARTY, match.start("who")) if match["who"] else match.start("we") if match["we"] else -1
        voice = reading.voice(frame.start)
        by = who(frame, place) if place >= 0 else Spoken(frame.begins[match.start()], frame.ends[match.start()], voice.asserted_by)
        start, end = frame.span(match.start(), match.end())
        document = reference(frame, match.start("doc"))
        yield Hit(
            rule="sponsorship.undersigned-sponsors", start=start, end=end, who=(by,), document=document, verb=match["noun"], does="sponsor"
        )
