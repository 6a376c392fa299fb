"""What holds a pair back, however much it weighs: other acts, denial, plans, the chair, and words that put nothing in.

Every line of the two tables is a way in which texts name a State beside a document that is not its own.
"""

from __future__ import annotations

import re

from graphkit.extract.frame import Spoken
from graphkit.extract.negation import negated, planned
from graphkit.extract.patterns import later
from graphkit.extract.sponsorship.subjects import chaired, free
from graphkit.extract.sponsorship.weighed.acts import ACT, JOINED
from graphkit.extract.sponsorship.weighed.pairs import Pair

_CONTENT = later(
    r"\bentitled\s[\u201c\"][^\u201d\"]*$|\b(?:stating|demanding|requesting|calling|urging|condemning|declaring|deploring|expressing|concerning|governed|(?:which|that)\s(?:calls?|called|says|states|demand\w*|provid\w+"
    r"|prohibit\w*|require\w*|concern\w*|deals?))\b",
    re.I,
)
_MOVED = later(
    r"\b(?:dropp|br[io]ught?|bring|came|g[ai]ve|offer|suppl|contribut|deliver|hand|la(?:y|id)|put|sets?\sout|carr|rush|publish|appear|voic|held\sthe\spen"
    r"|penholder|behind|names?|list|withdr|retir|board|subscri|associat|announc|request|address|appeal|repl)\w*",
    re.I,
)
_OWNED = later(r"^'s?\s|^[\s(\[|]{1,3}$|(?:^|\s)(?:by|of|from|par|de|du|des)\s(?:the\s)?$|[(\[|]\s?(?:see\s)?$", re.I)
_LONGEST = 250  # characters between a party and a document
_LONG = 90  # characters over which "of" and brackets tell nothing
_MAY = later(r"\b(?:should|would)\s(?:also\s)?like\sto\b|\bwish(?:es)?\sto\b|\b(?:shall|will)\snow\b|\bmay\sI\b|\bpleasure\b", re.I)
_BEFORE = (  # the party: what it is named for, where it is not for the text
    (
        r"\b(?:consult\w+|talks?|discuss\w+|negotiat\w+|experts?|repl(?:y|ies)|responses?|views?|comments?|stud(?:y|ies)|requests?|observations?"
        r"|objections?|instance|help|assistance|support|opposition|vote|statements?|speech|coordinat\w+|approv\w+|endorsement|adoption|behest|experience|example|practice|situation"
        r"|colleagues?)\b[^.;\u24b9]{0,25}?\b(?:with|among|between|from|of|by|to|held)\s(?:the\s)?(?:\w+\s)?$",
        "whose words or help it is",
    ),
    (
        r"\b(?:back|support|endors|welcom|oppos|criti\w+|reject|join|follow|second|prais|favou?r|accept|approv|amend|used|cited|quoted|rais|ask"
        r"|request|host|organi[sz]|conven|attend)\w*\s(?:\w+\s)?by\s(?:the\s)?$",
        "whose text it is not",
    ),
    (
        r"\b(?:builds?|built|based|dr[ae]ws?|drawn|modelled|inspired|composed|consist\w*|made\sup)\s(?:up)?(?:on|by|of)\s(?:the\s)?$",
        "on whose work it rests",
    ),
    (
        r"\b(?:enlist|invit|court|persuad|convinc|urg|ask)\w*\s(?:the\s)?$|\boppos\w*\s$",
        "what others want of somebody, or who is against it",
    ),
    (r"\bamendements\s(?:\w+\s)?$", "whose amendments, not whose text"),
    (r"\b(?:support|assist|help|protect|liberat|attack|threaten|recogni[sz])\w*\s(?:the\s)?$", "to whom something is done"),
    (
        r"\b(?:appui|soutien|concours|accord)\s(?:de\s(?:la\s)?|du\s|des\s|d')?$|\breports?\s(?:is|was)\s(?:\w+\s){1,3}of\s(?:the\s)?$"
        r"|\b(?:comments|views|observations|remarks|replies|suggestions)\sof\s\u24c5[^.;]{0,60}\sand\s(?:the\s)?$",
        "whose words or help it is",
    ),
    (r"\b(?:par\sla\svoix\s(?:d\w*\s)?|through\s(?:the\s)?)$", "who only speaks for it"),
    (r"\bfrom\sthe\s(?:Secretary-General|\u24bb)\s(?:on|about|concerning|regarding)\s(?:the\s)?$", "of whom another wrote"),
    (r"\b(?:[Pp]rofessor|experts|professeure?s?|universitaires)\b[^,.;\u24b9]{0,25}$", "people, not a State"),
    (
        r"(?<!sponsors\s)(?<!grateful\s)(?<!thankful\s)(?<!thanks\s)(?<!indebted\s)\b(?:in|at|to|into|within|inside|for|over|around|near|on|about|concerning|regarding|towards?|mission\sto)\s(?:the\s)?$",
        "where or for whom it is",
    ),
    (
        r"\b(?:withdraw\w*|troops|forces|exports?|refugees|departure|evacuat\w+)\b[^.;\u24b9]{0,30}\b(?:from|of)\s(?:the\s)?$"
        r"|\b(?:initiatives?|relations?|war|conflict|peace|borders?|disputes?|agreements?|treaty|trade)\s(?:\w+\s)?with\s(?:the\s)?$",
        "whence something goes, or with whom there is peace or war",
    ),
    (
        r"\b(?:boundar(?:y|ies)|borders?|frontiers?|cooperation|co-operation|partnership|relations|talks|dialogue|wars?|conflicts?|disputes?)\s"
        r"(?:between|among|with)\s(?:the\s)?(?:(?:\u24c5|\u24bb|[\w\s]{2,40}),?\sand\s(?:the\s)?)?$",
        "between whom something is",
    ),
    (
        r"\b(?:admission|independence|membership|accession|unification|partition)\b[^.;\u24b9]{0,80}?\sof\s(?:the\s)?(?:\w+\s)?$",
        "of whom it speaks",
    ),
    (r"\bentitled\s[\u201c\"][^\u201d\"]*$", "in its title"),
    (r"\b(?:in|at|from)\s(?:\u24c5|(?-i:[A-Z])[\w-]+(?:\s(?-i:[A-Z])[\w-]+)?),\s$", "where it is: a city, and its State"),
    (r"\bitems?\s(?:\w+\s){0,2}by\s(?:the\s)?$", "who asked for an item of the agenda"),
    (r"\b(?:spoke|speaking|interpretation|translat\w+|original)(?:\sin|\sfrom|\s?:)\s(?:the\s)?$", "a language"),
    (
        r"\b(?:against|favou?r|abstain\w*|abstentions?|contre|abstenus?|no|yes|negative)\W{1,3}(?:the\s)?$"
        r"|\b(?:votes?|(?<!with\s)those)\b[^.;\u24b9]{0,30}?\sof\s(?:the\s)?$",
        "how somebody voted",
    ),
)
_ABOUT_IT = (  # between and after: what is done, where it is not putting a text in
    (r"\b(?:abstain\w*|absent|vot(?:ed|ing|es)|joined\s(?:the\s)?consensus|abstenu\w*|vot\u00e9\w*)\b", "how somebody voted"),
    (r"^\sha(?:ve|s|d)\sbeen\sjoined\sby\b", "joined by others"),
    (r"\b(?:although|though|whereas)\b", "another clause"),
    (r"\b(?:pleased|glad|happy|grateful|noted|notes|regretted|aware)\sthat\b[^.;]*\u24c5", "another's act, of which somebody thinks"),
    (r"^\s(?:think|believe|feel|find|consider|note|notes|noted|see)\b[^.;]*\bthat\b", "what somebody thinks of another's act"),
    (
        r"\b(?:includ|contain|compris|featur|incorporat|mention|reflect)\w*\s(?:an?|the|two|three|several|some|many)\s(?:[\w-]+\s){1,4}"
        r"(?:proposed|suggested|submitted|put\sforward|drafted|made)\sby\b",
        "a part of it",
    ),
    (r"\bgives?\s(?:its|their|his|her|our)\s[^.;]{0,30}\bsupport\b|\bcongratulations\b|\bguided\b", "what somebody thinks of it"),
    (r"\bpresent\w*\s(?:the|its|our|his|her|their)\s(?:views?|positions?|comments?|observations?)\b", "views on it"),
    (r"^\sin\sits\s(?:\w+\s)?(?:resolutions?|decisions?)\b|^\sin\sits\s$", "a body's own decision"),
    (r"^\s(?:peoples?|nation|crisis|conflict|war|regime|question|territor\w+|refugees|forces|troops|army)\b", "something of that country"),
    (
        r"\band\s(?:the|an?|its|their)\s(?:[\w-]+\s){1,6}(?:proposed|suggested|put\sforward|initiated|advocated)\sby\b|\bon\sthe\s(?:one|other)\shand\b"
        r"|,\s(?:the|an?)\s(?:[\w-]+\s){0,4}(?:forum|conference|summit|meeting|event|programme|fund|mission),\s",
        "something else, told beside it",
    ),
    (r"\bco-?\s?facilitat\w*\b|\bparticipant\sin\b", "who took part, not whose it is"),
    (r"\bsupports?\sfor\b|\b(?:reiterat|reaffirm)\w*\b", "what somebody thinks of it"),
    (
        r"\bprepar\w+\s(?:for|to)\b|\b(?:is|are|currently)\spreparing\b",
        "not done yet",
    ),
    (r"\bin\s(?:his|her|its|their|a)\s(?:speech|address|statement|interview)\b", "what somebody said"),
    (r"^\s(?:l'a|l'avait|les\sa)\sretir", "what was taken back"),
    (r"\b(?:critics?|opponents?|supporters?|friends?|advocates?)\sof\b", "what somebody thinks of it"),
    (r"\brespond\w*\b|\bin\sresponse\b", "what others answered"),
    (r"\bpropos\w+\b[^.;]{0,40}\bthat\b|^'s?\sbehalf\sthat\b", "a proposal that something be done"),
    (r"\b(?:repeal|revocation|revok\w+|rescind\w*|rescission|abrogat\w+)\b", "of its repeal"),
    (
        r"^(?:,[^,]{2,60},)?\s(?:(?:is|are|was|were)\s(?:now\s|still\s|also\s|busy\s|already\s)?|has\sbeen\s)(?:preparing|drafting|writing|working|considering|finali[sz]ing)\b",
        "not done yet",
    ),
    (
        r"\b(?:observations?|remarques?|critiques?|suggestions?|objections?|demandes?|réserves?)\s(?:faites|formulées|présentées|émises|exprimées)\s(?:\w+\s)?par\s?$",
        "remarks on it",
    ),
    (r"^,?\smoving\s(?:towards?|away|on|forward)\b", "no act of putting in"),
    (
        r"\b(?:withdr\w+|withdrawn|retir\u00e9\w*|lev\u00e9|lifted|dropped)\s(?:its|their|his|her|son|sa|ses|leurs?)\s(?:objections?|reservations?|support|requests?|candida\w+|r\u00e9serves?|soutien|appui|demandes?)\b",
        "what was taken back is no text",
    ),
    (
        r"\b(?:the|these|les|ces)\s(?:two|three|four|five|six|deux|trois|quatre|cinq)\s(?:delegations?|countries|States|Powers|nations|pays|\u00c9tats|d\u00e9l\u00e9gations)\b",
        "others, counted before, are its subject",
    ),
    (r"\bto\sspeak\b|\blist\sof\sspeakers\b|\bspoke\sof\b|\bwhen\s$", "who spoke, or what happened meanwhile"),
    (
        r"\b(?:criticism|praise|objections?|opposition|hostility|scepticism|resistance)\s(?:of|to|for|from)\b",
        "what somebody thinks of it",
    ),
    (r"\bhelp(?:s|ed|ing)?\b", "whose help it was"),
    (
        r"\b(?:no|without|not\sa\ssingle)\s(?:\w+\s)?(?:co-?)?sponsors?\b|\bbut\s(?:\w+\s)?(?:none|critics|opponents|detractors|sceptics)\b",
        "who is not",
    ),
    (r"\bin\s(?:condemn|oppos|reject|vot|support|call|thank|mourn|express|welcom)\w*ing\b", "what somebody thinks of something"),
    (
        r"\b(?:tr(?:y|ies|ied|ying)\sto|enlist\w*|invit\w+|court\w*|persuad\w+|to\ssee|(?:asked|urged|wanted|wants?)\s(?:us|them|others|\u24c5))",
        "what somebody wants of others",
    ),
    (
        r"\b(?:contribut\w+\s(?:\w+\s){0,5}to|(?:constructive|own|major|active)\scontribution|participat\w+\s(?:\w+ly\s)?in|played\s(?:an?|its)\s[^.;]{0,24}?(?:part|role)|involved\sin|took\spart\sin|worked\sto)\b",
        "who took part, not whose it is",
    ),
    (r"\bSecretary-\s?General\b|\b(?:in|by)\ssupport(?:ing)?\b|\bsenators?\b|\bparliament", "somebody else's text"),
    (r"\b(?:initiative|plan|intention|decision|decided|efforts?)\sto\s(?:introduce|submit|table|present|propose|draft)\b", "not done yet"),
    (r"\b(?:items?|inscription|inclusion|agenda)\b", "an item of the agenda, not a text"),
    (
        r"\b(?:implement\w*|basis\sof|accordance\swith|pursuant\sto|under\s(?:the\s)?(?:terms\sof\s)?(?:\w+\s){0,3}?$|violat\w+|comply|compliance|provisions\sof|principles\sof"
        r"|spirit\sof|adherence|objectives?|respect(?:s|ed)?\b|leading\sto|resulted\sin|led\sto)",
        "an act under a text, not of putting it in",
    ),
    (
        r"^,?\s(?:\u24c9\s)?(?:\w+ly\s)?(?:deplor|prefer|welcom|support|regret|prais|thank|urg|criti|endors|oppos|reject|question|congratulat|commend)\w*"
        r"|\b(?:took|takes|taking)\sup\b|\b(?:draws?|drew|drawing)\s(?:the\s)?attention\b|\b(?:f\u00e9licit|salu|souti|appui|remerci|critiqu)\w*",
        "what somebody thinks of it",
    ),
)
_WITHHELD_BEFORE = tuple((later(words, re.I), why) for words, why in _BEFORE)
_WITHHELD_ABOUT = tuple((later(words, re.I), why) for words, why in _ABOUT_IT)
_OTHERS_OWN = later(r"'s?\s(?!(?:delegat|represent|ambassador|mission|minister|name))", re.I)
_PLANNED = later(r"\b(?:will|would|shall|should|may|might|intends?|plans?|hopes?|expects?)\b", re.I)
_REMARKS = later(  # after an act that puts in remarks on a text, or moves that something be done with it
    r"\b(?:changes?|comments?|views?|amendments?|corrections?|observations?|questions?|remarks?|reservations?|courses?|objections?)\b[^.;\u24b9]{0,30}"
    r"\b(?:to|on|in|of|about|for)\s(?:the\s)?(?:[\w-]+\s){0,2}$|\bthat\s(?:the\s)?$|\baccus\w+|\bterror|^(?:'s)?\s(?:objections?|comments?|views?|tests?|statements?|reservations?|vote)\s\($|\b(?:meetings?|seminars?|workshops?|visits?|talks)\s\($",
    re.I,
)
_THAT_OTHERS = later(r"\bthat\s[^\u24b9;]*\u24c5")  # "we recall that in 2002 Ruritania submitted": the act is the other's
_BY_OTHERS = later(r"\b(?:submitted|put\sforward|proposed|adopted|presented|tabled)\sby\b")
_OF_BODY = later(r"\sof\s(?:the\s)?$")
_TO_DO = later(r"\sto\s(?:introduce|submit|table|present|propose|draft|sponsor)\b")  # "an initiative of Ruritania to introduce"
_ANOTHER_DID = later(r"\b(?:which|that)\s(?:the\s)?\u24c5\s")  # "Ruritanian files which Freedonia presented (L.9)"
_ITS_OWN = later(r",\s(?:\w+ly\s)?(?:(?:co-?)?sponsored|submitted|tabled|put\sforward|circulated)\s")  # "the debate on L.9, submitted by"
_SPEECH = later(
    r"\b(?:statements?|debate|speech|comments?|vote|workshop|seminar|meeting|discussion|views?|criticism|praise|support|opposition|objections?|hostility)"
    r"\s(?:on|about|of|to|for)\s(?:the\s)?$",
    re.I,
)
_ANOTHER = later(
    r"\b(?:reports?|statements?|stud(?:y|ies)|letters?|requests?|information|repl(?:y|ies))\s(?:(?:that|which)\s\w+\s(?:been\s)?)?"
    r"(?:submitted|prepared|presented|circulated|made|delivered|provided|transmitted)\b",
    re.I,
)
_CHIEFS = later(r"(?:the\s+)?(?:UN\s+)?(?:Secretary|Director)-\s?General['\u2019]s\b", re.I)
_PARTNERS = later(r"\bto\s(?:its|their|his|her)\s(?:\w+\s)?(?:partners|allies|neighbours|friends)\b", re.I)
_RESPECTIVELY = later(r"\brespective(?:ly|ment)\b", re.I)
_MISSING = later(r"\b(?:missing|absent)\s(?:from|among)\b", re.I)
_SPOKEN_ON = later(r"\b(?:on|about|regarding|concerning|sur)\s(?:the\s)?$", re.I)
_ABSOLUTE = later(r"\s(?:n'|ne\s)?(?:ayant|s'(?:y\s)?étant|having)\s")
_AFTERWARDS = later(r"[^.;:]{0,45}")


def held_back(pair: Pair, name: str) -> str | None:
    """Say what takes the force out of the words, or None."""
    text, first, last = pair.frame.text, pair.first, pair.last
    before, between = text[max(0, pair.party - 80) : pair.party], text[first + 1 : last]
    if _ABSOLUTE.match(text, pair.party + 1) and before.endswith(", ") and pair.party > pair.document:
        return "the subject of a clause of its own"
    follows = _AFTERWARDS.match(text, last + 1) if pair.party > pair.document else None
    if _RESPECTIVELY.search(text, first, last + 80):
        return "who did which is told by the order of the words"
    around = f"{text[max(0, first - 30) : first]} {between} {follows[0] if follows else ''}"
    for pattern, why in _WITHHELD_BEFORE:
        if pattern.search(before):
            return why
    if follows and _OTHERS_OWN.match(follows[0]):
        return "something else of that party"
    if _CHIEFS.match(pair.called):
        return "somebody else's text"
    if _PARTNERS.search(f"{between} {pair.called}"):
        return "not put before a body"
    for pattern, why in _WITHHELD_ABOUT:
        if pattern.search(between) or (follows and pattern.search(follows[0])):
            return why
    if pair.party < pair.document and _SPOKEN_ON.search(between) and not ACT.search(between):
        return "on what somebody speaks"
    if pair.document < pair.party:
        if pair.group and _OF_BODY.match(between) and pair.reference.kind == "resolution":
            return "a body's own decision"
        if _CONTENT.search(between):
            return "what the text says"
        if (_SPEECH.search(text[max(0, first - 30) : first]) and not _ITS_OWN.match(between)) or _ANOTHER.search(between):
            return "of something else that was put in"
    elif _BY_OTHERS.search(between):
        return "put in by others"
    elif _TO_DO.match(between) and not isinstance(pair.frame.parts[pair.party], Spoken):
        return "not done yet"
    elif _ANOTHER_DID.search(between):
        return "what another did with it"
    elif _THAT_OTHERS.search(between):
        return "what somebody says of others"
    elif _REMARKS.search(between + pair.called[:5] if pair.called[:5].lower() == "that " else between):
        return "remarks on it"
    if "/RES/" in (pair.reference.symbol or "") and not ACT.search(between):
        return "a text adopted before"
    if len(between) > _LONGEST:
        return "too far away"
    owned = len(between) < _LONG and (_OWNED.search(between) or "|" in between)
    beside = text[max(0, first - 45) : first].rpartition(". ")[2].rpartition(";")[2]
    told = (
        ACT.search(between)
        or ACT.search(beside)
        or JOINED.search(between)
        or (follows and ACT.search(follows[0]))
        or (pair.reference.symbol and (owned or _MOVED.search(between)))
    )
    if not told:
        return "nothing says that it was put in, or whose it is"
    if _withheld(around):
        return "denied"
    plan = planned(_MAY.sub("", between))
    if plan or _PLANNED.search(beside):
        return plan or "not done yet"
    if not free(pair.frame, first, last + 1, name) or chaired(pair.frame, pair.party, last + 1, name):
        return "held back"
    return None


def _withheld(words: str) -> str | None:
    return negated(re.sub(r"\bwithdr[ae]w\w*|\bno\slonger\b|\bwithout\s(?:a\svote|change)", "", words)) or (
        "missing" if _MISSING.search(words) else None
    )
