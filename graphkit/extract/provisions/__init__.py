"""Provisions: passages that state a norm of behaviour, each with operator, force, polarity, addressee, topic, section and whose norm it is."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from graphkit.extract.attribution import Owner, owner, proposes
from graphkit.extract.bodies import body
from graphkit.extract.provisions.clauses import clause_end, clause_start, coordinated
from graphkit.extract.provisions.lists import AGENTS, Governed, force_of, gerunds, item, mandative, operative
from graphkit.extract.provisions.operators import Operator, modality, operators
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.registry import extractor
from graphkit.extract.stems import cues, stems
from graphkit.extract.structure import mend
from graphkit.extract.topics import topic
from graphkit.model import ProvisionClaim

# A sentence without a word that begins like one of these states no norm by its own words
_CUE = cues(
    "should shall must ought pledge pledges undertake vow vows promise promises commit right rights entitled obliged obligated obligation duty responsibility required bound encouraged encourages encourage "
    "encouraging invited invites invite inviting advised urge urges urged urging calls call called calling requests requested asked recommended recommends expected need needs essential necessary vital crucial "
    "imperative incumbent indispensable propose proposed suggest suggested demand demanded insist appeal appeals appealed appealing decides demands instructs directs authorizes principles norms recommendations recommendation rules commitments guidelines responsibilities pledged"
)
_LISTING = cues("principles recommendations recommendation norms rules commitments obligations pledges guidelines responsibilities")
_MANDATING = cues("recommend recommends recommended propose proposed proposes suggest suggested urge urged demand demanded request requested insist insisted")
_CALLING = cues("call calls called calling appeal appeals urge urges urged urging invite invited invites encourage encouraged requests request requested recommends decides demands instructs directs authorizes")
_LONGEST = 6000  # code points: what has no stop for longer is a table or broken text
_MAY = cues("may can")
_AGENTS = cues("states state governments government countries nations parties party members enterprises organizations committee group commission council conference assembly secretary secretariat priority preference attention consideration prominence")
_PASSIVE = re.compile(
    r"\s*(?:\w+ly\s+)?be(?:\s+\w+ly)?\s+(?:\w+(?:ed|wn|ought|aught)|given|taken|made|done|held|kept|built|put|set|met|sent|left|read|laid|paid|found|chosen|written|spoken|broken|driven|seen|begun|cut|lent|spent|borne)\b"
)
_BY = re.compile(
    r"\bby\s+((?:the\s+|all\s+)?(?:States?|[Gg]overnments?|[Pp]arties|countries|Member States|Secretary-General|Committee|Group)\b[\w ]{0,40}?)(?=[,.;]|\s+(?:in|to|with|at|on|and|for)\b|$)"
)
_DUMMY = re.compile(r"(?:it|there|this|that|these|those|which|who|what)\b", re.I)
_BOUND = re.compile(r"\b(States(?: Parties)?|states|[Gg]overnments|[Pp]arties|Member States|[Mm]embers|countries)\b")
_ADVERBIAL = re.compile(r"(?:At|In|On|Within|For) (?:the|their|its|this)?")
_MANNER = re.compile(r",\s+(?:with|in|through|as|within|by|including|taking|on|at|where|when|if)\b.*$")
_FOR = re.compile(r"(?:that|for|on|upon)?\s*(?P<who>(?:all\s+|the\s+|every\s+|each\s+)?(?:[\w-]+\s+){0,2}?(?:States?|states|[Pp]arties|[Gg]overnments?|countries|community|members|delegations))\b")
_LIGHT = re.compile(r"^(?:however|therefore|also|then|thus|and|but)[, ]+", re.I)


@extractor(yields=ProvisionClaim)
def provisions(reading: Reading) -> Iterator[ProvisionClaim]:
    """Yield the provisions of a text in order. Questions, headings and web furniture state none."""
    if not reading.language.startswith("en"):
        return
    text = reading.text
    led = _Led(reading)
    begun = stems(reading)
    for place, sentence in enumerate(reading.sentences):
        if sentence.role in ("heading", "furniture") or text[sentence.end - 1] == "?" or not 12 <= sentence.end - sentence.start <= _LONGEST:
            continue
        if sentence.lead is None and not led.carries(place) and not _hinted(reading, place, begun[place]):
            continue
        found = list(_modal(reading, sentence))
        if not _LISTING.isdisjoint(begun[place]):
            found += [_governed(reading, sentence, g) for g in gerunds(text, sentence.start, sentence.end)]
        if not _MANDATING.isdisjoint(begun[place]) and "that" in begun[place]:
            found += [
                _governed(reading, sentence, g)
                for g in mandative(text, sentence.start, sentence.end)
                if not any(c.start < g.end and g.start < c.end for c in found)
            ]
        first = place == 0 or reading.sentences[place - 1].paragraph != sentence.paragraph
        for governed in operative(text, sentence.start, sentence.end, first) if not _CALLING.isdisjoint(begun[place]) else ():
            if not any(c.start <= governed.start < c.end for c in found) or governed.name == "provision.operative":
                found = [c for c in found if governed.name != "provision.operative" or c.start > governed.end]
                found.append(_governed(reading, sentence, governed))
        if not found:
            found = list(led.items(place))
        led.note(place, found)
        yield from sorted(found, key=lambda c: (c.start, c.end))


def _hinted(reading: Reading, place: int, begun: frozenset[str]) -> bool:
    """Whether the words of a sentence can state a norm at all."""
    if not _CUE.isdisjoint(begun) or not (_MAY.isdisjoint(begun) or _AGENTS.isdisjoint(begun)):
        return True
    sentence = reading.sentences[place]
    return "to" in begun and ("are" in begun or "is" in begun) and re.search(r"\b(?:is|are)\s+(?:not\s+)?to\s", reading.text[sentence.start : sentence.end]) is not None


def _claim(
    reading: Reading,
    sentence: Sentence,
    start: int,
    end: int,
    *,
    operator: str,
    name: str,
    force: str,
    negative: bool,
    addressee: str | None,
    who: Owner,
    lead: tuple[int, int] | None,
) -> ProvisionClaim:
    """Make the claim of a norm."""
    text = reading.text
    words = mend(text, start, end)
    around = [mend(text, *lead)] if lead else []
    around += [mend(text, *sentence.lead)] if sentence.lead and sentence.lead != lead else []
    around.append(mend(text, sentence.start, sentence.end))
    grounds = [*who.grounds]
    if lead:
        grounds.insert(0, reading.ground(*lead, "lead"))
    voice = reading.voice(start)
    return ProvisionClaim(
        source=reading.source.name,
        start=start,
        end=end,
        quote=text[start:end],
        grounds=tuple(g for g in grounds if not (start <= g.start and g.end <= end)) or tuple(voice.grounds[:1]),
        asserted_by=who.asserted_by,
        reported_by=who.reported_by,
        attribution=who.attribution,
        rule=name,
        confidence=0.9 if name in ("provision.should", "provision.shall", "provision.operative", "provision.pledge") else 0.8,
        locator=_locator(sentence),
        text=words,
        operator=operator,
        force=force,
        polarity="negative" if negative else "positive",
        modality=modality(force, negative),
        addressee=addressee,
        topic=topic(reading, words, sentence, around),
        section=sentence.section,
        proposer=who.holders,
        status=None,
        document=who.document,
    )


def _locator(sentence: Sentence) -> str | None:
    if sentence.number and sentence.number.isdigit() and sentence.role != "heading":
        return f"para. {sentence.number}"
    if sentence.section:
        label = re.match(r"[IVXLA-Z\d]+(?=[.)])", sentence.section[0])
        return f"section {label.group()}" if label else sentence.section[0]
    return None


def _addressee(reading: Reading, words: str, offset: int, after: str) -> str | None:
    """The addressee that the subject names, as printed, bodies by their code; None where a passive names no agent."""
    subject = _LIGHT.sub("", " ".join(words.split())).strip(' ,*"“”')
    if _ADVERBIAL.match(subject) and ", " in subject:
        subject = subject.rsplit(", ", 1)[1]
    subject = _MANNER.sub("", subject)
    if _PASSIVE.match(after):
        agent = _BY.search(after[:200])
        return agent.group(1).strip() if agent else None
    if not subject or len(subject) > 120 or _DUMMY.match(subject):
        return None
    code = body(reading, subject, offset) if subject[0].isupper() or subject.lower().startswith("the ") else None
    if code:
        return code
    if not AGENTS.search(subject) and not reading.names_in(offset, offset + len(words)):
        return None  # a thing, not somebody who can act
    plain = re.sub(r"^(?:[Tt]he|[Aa]n?)\s+(?=[a-z])", "", subject)
    return "States" if plain in ("states", "States", "No State", "no State", "No States") else plain


def _modal(reading: Reading, sentence: Sentence) -> Iterator[ProvisionClaim]:
    """The norms of a sentence that have deontic words of their own."""
    text = reading.text
    found = list(operators(text, sentence.start, sentence.end))
    kept: list[Operator] = []
    for operator in found:
        if kept and operator.start < kept[-1].end:
            continue
        # "should have the right", "must be called upon to": one norm
        if kept and operator.start - kept[-1].end < 2:
            continue
        kept.append(operator)
    previous: int | None = None
    for place, operator in enumerate(kept):
        following = kept[place + 1].start if place + 1 < len(kept) else None
        start = clause_start(text, sentence.start, operator.start, previous)
        end = clause_end(text, operator.end, sentence.end, following)
        previous = operator.end
        if end - operator.end < 3:
            continue
        subject = text[start : operator.start]
        if operator.name == "provision.impersonal":
            agent = _FOR.match(text, operator.end)
            subject = agent["who"] if agent else "it"
        addressee = _addressee(reading, subject, start, text[operator.end : end])
        who = owner(reading, sentence, start)
        if text.startswith("needed", operator.start) and who.attribution != "reported":
            continue  # "needed to" is a norm only in speech told in the past
        printed = " ".join(operator_words(text, operator))
        pieces = (
            list(coordinated(text, operator.end, end))
            if operator.name in ("provision.should", "provision.shall", "provision.pledge", "provision.need", "provision.called")
            else [(operator.end, end, False)]
        )
        for index, (begin, stop, negated) in enumerate(pieces):
            lead = (start, operator.end) if index else None
            yield _claim(
                reading,
                sentence,
                start if index == 0 else begin,
                _trim(text, stop),
                operator=printed,
                name=operator.name,
                force=operator.force,
                # "should refrain from A and report B": what follows the abstention is asked for again
                negative=negated or (operator.negative and not (index and printed.endswith("from"))),
                addressee=addressee,
                who=who,
                lead=lead,
            )


def operator_words(text: str, operator: Operator) -> list[str]:
    """The operator as printed, in one line."""
    return text[operator.start : operator.end].split()


_DANGLING = re.compile(r",?\s+(?:and|or|but|and\s+meanwhile|and\s+also|meanwhile|as\s+well\s+as)$")


def _trim(text: str, end: int) -> int:
    dangling = _DANGLING.search(text, max(0, end - 20), end)
    end = dangling.start() if dangling else end
    while text[end - 1] in " \t\r\n\u00a0.;:,":
        end -= 1
    return end + 1 if text[end - 3 : end + 1] == "etc." else end


def _governed(reading: Reading, sentence: Sentence, governed: Governed) -> ProvisionClaim:
    """A norm that a lead, an operative verb or a call makes one."""
    voice = reading.voice(governed.start)
    who: Owner | None = None
    if governed.name == "provision.gerund" and governed.lead:
        who = proposes(reading, sentence.start, governed.lead[0], voice)
    elif governed.name == "provision.call":
        who = _caller(reading, sentence, governed.start)
    who = who or owner(reading, sentence, governed.start)
    addressee = governed.addressee
    if addressee:
        addressee = _addressee(reading, addressee, governed.start, "") or addressee
    elif governed.name in ("provision.infinitive", "provision.item-gerund", "provision.item-verb") and governed.lead:
        addressee = _subject(reading, governed.lead)
    elif governed.name == "provision.gerund":
        addressee = "States"
    return _claim(
        reading,
        sentence,
        governed.start,
        governed.end,
        operator=governed.operator,
        name=governed.name,
        force=governed.force,
        negative=governed.negative,
        addressee=addressee,
        who=who,
        lead=governed.lead,
    )


def _caller(reading: Reading, sentence: Sentence, verb: int) -> Owner | None:
    """Who calls on somebody: the subject of the verb."""
    from graphkit.extract.attribution import holder_in, reported

    voice = reading.voice(verb)
    start = clause_start(reading.text, max(sentence.start, voice.start), verb, None)
    held = holder_in(reading, start, verb, voice)
    return reported(voice, *held) if held and held[0] else None


def _subject(reading: Reading, lead: tuple[int, int]) -> str | None:
    """Whom a lead's operator binds: the subject of its clause."""
    first = next(operators(reading.text, *lead), None)
    if first is None:
        agent = _BOUND.search(reading.text, *lead)
        return "States" if agent and agent.group(1) in ("states", "States") else agent.group(1) if agent else None
    start = clause_start(reading.text, lead[0], first.start, None)
    return _addressee(reading, reading.text[start : first.start], start, "")


class _Led:
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
            lead, governing = (
                (self.last[1].start, self.last[1].end),
                (self.last[1].force, self.last[1].operator or "", (self.last[1].start, self.last[1].end)),
            )
            if not text.startswith(("To ", "Not to "), sentence.start):
                return
        if lead is None or governing is None:
            return
        # "To secure A, States will …" has a clause of its own and is purpose, not norm
        if text.startswith("To ", sentence.start) and re.search(
            r",\s+(?:[\w'’-]+\s+){1,6}(?:is|are|was|were|will|has|have|can|need|needs|must|should)\b", text[sentence.start : sentence.end]
        ):
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
                yield _governed(reading, sentence, piece)
            begin = whole.start + match.end()
        rest = item(text, begin, whole.end, *governing)
        if rest:
            yield _governed(reading, sentence, rest)

    def _governing(self, lead: tuple[int, int]) -> tuple[str, str, tuple[int, int]] | None:
        """The force and operator of a lead, and where they stand: by its own words or by those of its paragraph ("a list of possible pledges … It falls in two parts:")."""
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
