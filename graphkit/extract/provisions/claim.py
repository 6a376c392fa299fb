"""From a norm found in a sentence to its claim: addressee, topic, locator and whose norm it is."""

from __future__ import annotations

import re

from graphkit.extract import trace
from graphkit.extract.attribution import owner, proposes
from graphkit.extract.bodies import body
from graphkit.extract.holders import Owner
from graphkit.extract.patterns import later
from graphkit.extract.provisions.calls import AGENTS
from graphkit.extract.provisions.clauses import clause_start
from graphkit.extract.provisions.governed import Governed
from graphkit.extract.provisions.operators import modality, operators
from graphkit.extract.reading import Reading, Sentence
from graphkit.extract.structure import mend
from graphkit.extract.topics import topic
from graphkit.model import ProvisionClaim

_PASSIVE = later(
    r"\s*(?:\w+ly\s+)?be(?:\s+\w+ly)?\s+(?:\w+(?:ed|wn|ought|aught)|given|taken|made|done|held|kept|built|put|set|met|sent|left|read"
    r"|laid|paid|found|chosen|written|spoken|broken|driven|seen|begun|cut|lent|spent|borne)\b"
)
_BY = later(
    r"\bby\s+((?:the\s+|all\s+)?(?:States?|[Gg]overnments?|[Pp]arties|countries|Member States|Secretary-General|Committee"
    r"|Group)\b[\w ]{0,40}?)(?=[,.;]|\s+(?:in|to|with|at|on|and|for)\b|$)"
)
_DUMMY = later(r"(?:it|there|this|that|these|those|which|who|what)\b", re.I)
_BOUND = later(r"\b(States(?: Parties)?|states|[Gg]overnments|[Pp]arties|Member States|[Mm]embers|countries)\b")
_ADVERBIAL = later(r"(?:At|In|On|Within|For) (?:the|their|its|this)?")
_MANNER = later(r",\s+(?:with|in|through|as|within|by|including|taking|on|at|where|when|if)\b.*$")
FOR = later(
    r"(?:that|for|on|upon)?\s*(?P<who>(?:all\s+|the\s+|every\s+|each\s+)?(?:[\w-]+\s+){0,2}?(?:States?|states|[Pp]arties|[Gg]overnments?"
    r"|countries|community|members|delegations))\b"
)
_INNER = later(r",\s+|\bthat\s+|\band\s+(?=we\b|they\b|it\b)")
_LIGHT = later(r"^(?:however|therefore|also|then|thus|and|but)[, ]+", re.I)


def make_claim(
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
    trace.fired(start, end, name)
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


def addressee_of(reading: Reading, words: str, offset: int, after: str) -> str | None:
    """The addressee that the subject names, as printed, bodies by their code; None where a passive names no agent."""
    subject = _LIGHT.sub("", " ".join(words.split())).strip(' ,*"“”')
    if _ADVERBIAL.match(subject) and ", " in subject:
        subject = subject.rsplit(", ", 1)[1]
    subject = _MANNER.sub("", subject)
    if len(subject) > 60 and not AGENTS.match(subject.split(" ", 1)[0]):
        subject = _INNER.split(subject)[-1]  # "Let us not forget that the parties": the parties
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


def claim_governed(reading: Reading, sentence: Sentence, governed: Governed) -> ProvisionClaim:
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
        addressee = addressee_of(reading, addressee, governed.start, "") or addressee
    elif governed.name in ("provision.infinitive", "provision.item-gerund", "provision.item-verb") and governed.lead:
        addressee = _subject(reading, governed.lead)
    elif governed.name == "provision.gerund":
        addressee = "States"
    return make_claim(
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
    from graphkit.extract.holders import holder_in, reported

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
    return addressee_of(reading, reading.text[start : first.start], start, "")
