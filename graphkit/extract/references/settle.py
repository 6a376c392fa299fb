"""What only the whole text tells: a title beside one symbol, a symbol that closes a sentence, and names for the nameless."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from graphkit.extract.patterns import later
from graphkit.extract.reading import Reference
from graphkit.extract.references.given import given
from graphkit.model import Source


def without_identity(references: Sequence[Reference], source: Source) -> tuple[Reference, ...]:
    """Settle what only the whole text tells.

    A title that stands beside one symbol is that document; what has no name gets "in-<source>-<n>".
    """
    text = source.text
    beside: dict[str, set[str]] = {}
    for reference in references:
        if reference.symbol and reference.title and reference.document:
            beside.setdefault(_key(reference.title), set()).add(reference.document)
    made: list[Reference] = []
    count = 0
    for reference in references:
        if _is_amended(references, len(made), text):
            reference = replace(reference, document=None, symbol=None, title=None, how="description")
        before = made[reference.antecedent] if reference.antecedent is not None and reference.antecedent < len(made) else None
        if before and reference.how == "anaphor":
            told = (
                _bracketed(references, len(made), text) or given(references, len(made), text)
                if before.symbol is None and before.kind != "treaty"
                else None
            )
            other = None if told else _another(references, len(made), text)
            if other:
                made.append(replace(reference, document=other, antecedent=None, title=None))
                continue
            if told and _ANOTHER_LETTER.match(text, reference.start):
                made.append(replace(reference, document=told, antecedent=None, title=None))
                continue  # "further to our letter dated 2 July (S/9)": not the letter that says so
            if told and (before.document or "").startswith(f"in-{source.ident}-"):
                # "a draft resolution … The text, tabled by Ruritania (S/9)": the symbol is that of both
                short = references[len(made) + 1].symbol if told.startswith("in-") else None
                made = [replace(m, document=told, title=m.title or short) if m.document == before.document else m for m in made]
            own = told and told != before.document and before.title  # it has a symbol of its own, and then no title of another
            apposed = None if told else _apposed(references, len(made), text)
            another = bool(own) or (apposed is not None and apposed != before.document)
            reference = replace(reference, document=told or apposed or before.document, title=None if another else reference.title)
        elif reference.title and not reference.symbol and len(codes := beside.get(_key(reference.title), set())) == 1:
            reference = replace(reference, document=next(iter(codes)))
        elif (reference.document is None or _nameless(reference, text) or reference.called == "revised version") and (
            bracketed := _bracketed(references, len(made), text)
            or _apposed(references, len(made), text)
            or given(references, len(made), text)
        ):
            short = references[len(made) + 1].symbol if bracketed.startswith("in-") and len(made) + 1 < len(references) else None
            reference = replace(reference, document=bracketed, title=reference.title or short)
        elif reference.document is None:
            count += 1
            reference = replace(reference, document=f"in-{source.ident}-{count}")
        made.append(reference)
    return tuple(made)


def _is_amended(references: Sequence[Reference], place: int, text: str) -> bool:
    """Tell whether the symbol after a text is that of the sub-amendment: "the sub-amendment of Ruritania to the Freedonian text (L.9)"."""
    here, before = references[place], references[place - 1] if place else None
    return bool(
        before
        and before.symbol is None
        and here.symbol
        and "(" in text[here.start : here.end]
        and _SUB.search(text, before.start, before.end)
        and _TO_ANOTHER.fullmatch(text, before.end, here.start)
    )


# "the competing text that Ruritania has put in blue (S/9)": the clause says which, and its symbol is not that of the text before
_WHICH = later(
    r"\s(?:that|which)\s[^.;()\n]{4,140}\s\((?:document\s)?"
    r"|\s(?:by|from|of)\s(?:the\s)?[A-Z][^.;()\n]{2,120}\s(?:\(|(?:as\s)?(?:contained|set\sout|reproduced|issued|circulated)\s(?:in|as)\s)(?:document\s)?"
    r"|\s(?:du\s|de\s(?:la\s|l['\u2019])?|des\s|d['\u2019])[A-Z\u00c0-\u00dd][^.;()\n]{2,120}\s\((?:document\s)?"
    r"|,?\s(?:jointly\s)?(?:submitted|circulated|distributed|tabled|presented|proposed|introduced|put\sforward|moved|sponsored)\s(?:jointly\s|orally\s)?by\s[^.;()\n]{2,140}?\s\((?:document\s)?"
    r"|,?\s(?:(?:that|which)\s[^.;()\n]{2,90}?)?(?:submitted|circulated|distributed|tabled|presented|issued)\s(?:[^.;()\n]{0,100}?\s)?(?:as|in|under)\s(?:document\s)?"
)


def _another(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The symbol in brackets at the end of the clause that tells a text from the one before."""
    here, after = references[place], references[place + 1] if place + 1 < len(references) else None
    if after is None or not after.symbol or after.start - here.end > 170 or not _PAPER_OR_DRAFT.search(after.symbol):
        return None
    closed = text[after.end : after.end + 1] == ")" or text[after.end - 1] == ")"
    found = _WHICH.fullmatch(text, here.end, after.start)
    return after.document if found and (closed or "(" not in found[0]) else None


_SUB = later(r"\bsub-?amendments?\b", re.I)
_TO_ANOTHER = later(
    r"\s(?:(?:submitted|proposed|moved|tabled|put\sforward|introduced)\s)?(?:of|by|from)\s[^.;()\n]{3,60}?\sto\sthe\s(?:[A-Z][\w-]+\s){0,3}"
)
_IN_THE_FORM_OF = later(
    r",\s(?:[^.;()\n]{0,60}?\s)?(?:the|an?)\s(?:outline|text|draft|version|sketch|elements|beginnings)\s(?:of|for)\s(?:an?\s|the\s)?(?:[\w-]+\s){0,4}"
)
_ANOTHER_LETTER = later(r"(?:my|our|its|their|his|her)\s(?:\w+\s){0,2}(?:letters?|notes?)\b", re.I)
_BLANK = later(r"\n[ \t]*\n")  # a paragraph ends
_PAPER_OR_DRAFT = later(r"/(?:L|WP|CRP|INF)\b|^(?:CD|ENDC)/\d|^S/\d{4}/\d|^S/\d{4,5}$")


# "a proposal on article V submitted by Ruritania (L.9)"
_BY_THEM = later(
    r",?\s(?:(?:was|were|had\sbeen)\s)?(?:jointly\s)?(?:submitted|circulated|tabled|presented|proposed|introduced|put\sforward|moved|made|sponsored)\s(?:jointly\s|orally\s)?by\s[^.;()\n]{2,140}?\s\((?:document\s)?(?=[A-Z])"
)


def _nameless(reference: Reference, text: str) -> bool:
    """Tell whether a draft goes by nothing but what the text says it is about: it may still get its symbol."""
    brought = reference.how == "title" and _BROUGHT.match(text, reference.end) is not None
    return (
        (
            reference.how == "description"
            or brought
            or (reference.title or "") not in " ".join(text[reference.start : reference.end].split())
        )
        and reference.symbol is None
        and (
            reference.kind in ("draft-resolution", "draft-decision", "working-paper", "resolution")
            or (
                (reference.called or "").endswith(("proposal", "proposals", "paper", "amendment", "amendments", "text", "document"))
                and _BY_THEM.match(text, reference.end) is not None
            )
            or _DRAFT_ELSE.match(reference.called or "") is not None
        )
        and bool(re.search(r"[a-z]{3}", reference.document or ""))
    )


# "a draft resolution entitled “Lights”, submitted by Ruritania and Freedonia (A/99/L.1)": the sponsors stand between title and symbol
_BROUGHT = later(
    r",?\s+(?:which\s+(?:was|had\s+been)\s+)?(?:(?:jointly|also|conjointement)\s+)?(?:submitted|tabled|introduced|sponsored|co-?sponsored|presented"
    r"|proposed|déposée?|présentée?|soumise?|(?:co-?)?parrainée?|proposée?)\s(?:[^.;()\n]|\([^()]{3,60}\)){3,220}?\s\((?:document\s+)?(?=[A-Z])",
    re.I,
)


def _bracketed(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The symbol that closes the sentence in brackets, with no other document before it.

    "a draft resolution that would end the war [A/1]".
    """
    here, after = references[place], references[place + 1] if place + 1 < len(references) else None
    if (
        here.kind == "amendment"
        and after
        and place + 2 < len(references)
        and re.search(r"\bto\s+(?:the\s+)?$", text[here.end : after.start])
    ):
        after = references[place + 2]  # what it amends is another document
    if after and _is_amended(references, place + 1, text):
        return after.document
    if after is None or not after.symbol or after.start - here.end > 420 or here.how not in ("description", "title", "anaphor"):
        return None
    between = text[here.end : after.start]
    if _BLANK.search(between):
        return None
    if (
        re.search(r"\((?:see\s+)?(?:document\s+)?$", between)
        and re.match(r"\s*\)", text[after.end : after.end + 2])
        and (len(between) < 160 or re.match(r"\s*\)\s?(?:[.;]|$)", text[after.end : after.end + 4]))
        and not re.search(r"[.;!?]\s", between)
    ):
        return after.document
    if len(between) < 300 and here.how != "anaphor" and _NEXT.fullmatch(between) and _PAPER_OR_DRAFT.search(after.symbol):
        return after.document
    if len(between) < 140 and not re.search(r"[.;!?]\s", between) and _FOUND_IN.search(between):
        return after.document
    if len(between) < 140 and _PUT_IN_AS.fullmatch(between) and _PAPER_OR_DRAFT.search(after.symbol):
        return after.document
    if (
        _AS_NUMBERED.fullmatch(between)
        and _BEING_PUT_IN.search(text, max(0, here.start - 70), here.start)
        and _PAPER_OR_DRAFT.search(after.symbol)
    ):
        return after.document
    if _IN_THE_FORM_OF.fullmatch(between) and text[after.end - 1 : after.end] == ")" and "(" in text[after.start : after.end]:
        return after.document  # the symbol belongs to what the apposition calls a declaration
    opened = text[after.start : after.start + 1] == "[" or between.rstrip().endswith(("[", "[see", "[resolution"))
    return after.document if opened and not re.search(r"[.;!?]\s", between) else None


# "the working paper of Ruritania on mines, A/CN.9/WP.7, deserves": what stands between says only whose, of when or on what it is
_SET_OFF = later(
    r"(?:\s+(?:(?:jointly\s+)?(?:submitted|presented|tabled|prepared|circulated|introduced)\s+(?:jointly\s+)?by|of|from|by|on|to|in|for|concerning|regarding)\s[^,;.()]{2,100})?"
    r"(?:\s+(?:(?:which|that)\s+(?:is|lies|was)\s+)?(?:(?:now|currently|today|just)\s+)?(?:before\s+(?:us|you|it|this\s+body|(?:the|this)\s+[A-Z]\w+)|under\s+(?:discussion|consideration)|at\s+hand"
    r"|adopted|introduced|tabled|circulated|distributed)(?:\s+(?:today|now|this\s+(?:morning|afternoon|year|week)))?)?,\s+(?:(?:in\s+)?document\s+)?"
)


def _apposed(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The symbol of a draft or a paper that follows it as an apposition, set off by commas."""
    here, after = references[place], references[place + 1] if place + 1 < len(references) else None
    if here.kind == "letter" and (cited := _cited(references, place, text)):
        return cited
    if after is None or here.symbol or not after.symbol or "/RES/" in after.symbol or not 2 <= after.start - here.end <= 130:
        return None
    if not re.search(r"draft|paper|text|proposal|amendment|resolution|decision|version", text[here.start : here.end], re.I):
        return None
    if not _SET_OFF.fullmatch(text, here.end, after.start) or not re.match(r"\*?(?:[,.;)]|\s+and\b|\s*$)", text[after.end : after.end + 8]):
        return None
    return after.document if _PAPER_OR_DRAFT.search(after.symbol) else None


# citations: "Letter dated 3 May 2011 from the representative of Ruritania, UN Doc. S/2011/1", "S/2011/1, Letter dated …"
_FROM_TO = later(
    r"\s+(?:dated\s[^;()]{5,30}?\s)?(?:from|addressed)\s[^;()\n]{5,400}?,\s+(?:(?:UN|U\.N\.|United\s+Nations)\s+)?(?:[Dd]oc(?:ument|\.)?\s+)?"
)
_LETTERS = later(r"^(?:A|S|CD|A/HRC|E)/\d[\d/]*\d(?:[-/]|$)")


def _cited(references: Sequence[Reference], place: int, text: str) -> str | None:
    """The symbol under which a letter is cited, after it or right before it."""
    here, after = references[place], references[place + 1] if place + 1 < len(references) else None
    before = references[place - 1] if place else None
    if before and before.symbol and _LETTERS.match(before.symbol) and re.fullmatch(r",\s+", text[before.end : here.start]):
        return before.document
    if after is None or not after.symbol or not _LETTERS.match(after.symbol) or not _FROM_TO.fullmatch(text, here.end, after.start):
        return None
    return after.document if re.match(r"\*?(?:[,.;)]|\s*$|\s\()", text[after.end : after.end + 4]) else None


# "a revised text. It has been circulated as document CD/9", "Its latest version is L.7": the next sentence gives the symbol
_NEXT = later(
    r"[^.;!?]{0,160}\.\s+(?:(?:(?:This\s+year|Today|Now),?\s+)?(?:[Ii]t|[Tt]he\s+(?:text|draft|paper))\s+(?:is|was|has\s+been|appears|can\s+be)\s+(?:(?:now|also|already|since)\s+)?"
    r"(?:(?:circulated|issued|distributed|published|contained|available|found|before\s+(?:you|us|the\s+Committee))\s+)?(?:as|in|under)\s+(?:the\s+symbol\s+)?"
    r"|You\s+will\s+find\s+it\s+(?:in|as|under)\s+|It\s+(?:carries|bears)\s+the\s+symbol\s+|Its\s+(?:symbol|(?:latest|current|newest|present|this\s+year['\u2019]s)\s+\w+)\s+(?:is|bears\s+the\s+symbol|appears\s+(?:as|in))\s+)"
    r"(?:document\s+)?"
)
_FOUND_IN = later(
    r"\b(?:submitted|presented|tabled|introduced|put\s+forward|distributed|circulated)\s(?:[^.;()\n]{3,90}\s)?as\s+(?:document\s+|working\s+paper\s+)?$"
    r"|,\s+(?:most\s+recently|this\s+time|the\s+latest\s+being|the\s+most\s+recent\s+being)\s+(?:in\s+|as\s+)?(?:document\s+)?$|"
    r"(?:\(|\[|\b(?:contained|circulated|issued|appear(?:s|ed|ing)?|found|set\s+out|reproduced|published|printed|distributed|available)\s+(?:in\s+blue\s+)?(?:\w+\s+){0,2}"
    r"(?:in|as|under)|^(?:\s+\w+){1,4}\s+in(?=\s+document)|,\s+as)\s*(?:(?:the\s+)?(?:document|working\s+paper|symbol)\s+)?$",
    re.I,
)


# "has circulated a working paper on lights as document CD/9"
_AS_NUMBERED = later(
    r"(?:\s(?:on|concerning|regarding)\s[^.,;:()\n]{2,60}?)?\s(?:as|under)\s(?:the\ssymbol\s|(?:working\s)?(?:document|paper)\s)?"
)
_BEING_PUT_IN = later(
    r"\b(?:circulated|submitted|tabled|presented|issued|distributed|put\sforward)\s(?:(?:to|in|at|on|before|this|last)\s[^.,;:()\n]{2,40}\s)?$"
)
_DRAFT_ELSE = later(r"draft\s(?:mandate|articles|elements|outline|terms|final)")
# "the draft mandate which Ruritania submitted in CD/9", "the articles tabled by Freedonia under CD/8"
_PUT_IN_AS = later(
    r",?\s(?:(?:that|which)\s[^.;:()\n]{2,80}?\s)?(?:submitted|presented|tabled|put\s+forward|distributed|circulated)"
    r"(?:\s(?:by|to|in|at|on)\s[^.;:()\n]{2,60}?)?\s(?:in|under)\s(?:the\ssymbol\s|(?:working\s)?(?:document|paper)\s)?"
    r"|,?\s(?:(?:that|which)\s(?:was|were)\s)?(?:proposed|introduced|moved|made|offered)\sby\s[^.;:()\n]{2,60}?\s(?:in|under)\s(?:the\ssymbol\s|(?:working\s)?(?:document|paper)\s)?"
    r"|\s(?:of|by|from)\s(?:the\s)?[A-Z][^.;:,()\n]{2,80}\s(?:in|under)\s(?:document\s)?"
)


def _key(title: str) -> str:
    """The words of a title without those by which prose turns it."""
    return " ".join(
        w for w in re.findall(r"\w+", title.lower()) if w not in ("the", "a", "an", "of", "on", "for", "draft", "international")
    )
