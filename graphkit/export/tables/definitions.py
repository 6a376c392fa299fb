"""The tables, one below the other: what a row is, its variables and where they stand in the graph."""

from __future__ import annotations

from graphkit.export.tables.model import Table, Variable

_EVIDENCE = Variable("evidence", "IRI of the finding, claim or record behind the row; the key into the table evidence", empty=None)
_DATES = (
    Variable("date", "as precise as stated or resolved: year, month or day (ISO 8601)"),
    Variable("date_basis", "whether the date is stated, resolved from another date, or inferred", scheme="basis"),
    Variable("not_before", "first day that is possible", "date"),
    Variable("not_after", "last day that is possible", "date"),
)
_PASSAGE = (
    Variable("source", "file name of the source", empty=None),
    Variable("start", "offset of the first character of the quotation in the text as read (code points)", "integer", empty=None),
    Variable("end", "offset after the last character of the quotation", "integer", empty=None),
    Variable("quote", "the words of the source", empty=None),
)
_VOICE = (
    Variable("asserted_by", "codes of those whose word it is", joined=True, empty="nobody is named"),
    Variable("reported_by", "through whom the words come, nearest first", empty="does not apply: own words"),
)
_CODES = (
    Variable("cow", "Correlates of War country code", "integer", empty="does not apply: no such code"),
    Variable("gleditsch_ward", "Gleditsch–Ward number", "integer", empty="does not apply: no such code"),
)
_NAMED = (
    "?{who} snf:code ?{name} ; rdfs:label ?{name}_name . FILTER(LANG(?{name}_name) IN ('', "
    "'en')) OPTIONAL {{ ?{who} snf:cow ?cow }} OPTIONAL {{ ?{who} snf:gleditschWard "
    "?gleditsch_ward }}"
)
_BOUNDS = (
    "OPTIONAL {{ ?{f} snf:date ?date }} OPTIONAL {{ ?{f} snf:dateBasis/skos:notation ?date_basis }} "
    "OPTIONAL {{ ?{f} snf:notBefore ?not_before }} OPTIONAL {{ ?{f} snf:notAfter ?not_after }}"
)
_QUOTED = (
    "?evidence snf:quote ?quote ; snf:start ?start ; snf:end ?end ; snf:source/snf:fileName "
    "?source . OPTIONAL { ?evidence snf:assertedBy/snf:code ?asserted_by_ } OPTIONAL { "
    "?evidence snf:reportedBy ?reported_by }"
)

TABLES: tuple[Table, ...] = (
    Table(
        "sponsorships",
        "an actor that stands behind a document, as the graph concludes from all accounts",
        ("document", "sponsor"),
        (
            Variable("document", "symbol or code of the document", empty=None),
            Variable("document_kind", "what the document is in procedure", scheme="kind"),
            Variable("sponsor", "ISO 3166-1 alpha-3 code of a State, or code of a group", empty=None),
            Variable("sponsor_name", "its name in English", empty=None),
            *_CODES,
            Variable("role", "the procedurally strongest of its acts", scheme="role", empty=None),
            Variable("entry", "from the start, later, withdrawn, or unknown", scheme="entry", empty=None),
            *_DATES,
            Variable("end_date", "when it ended, as precise as stated", empty="does not apply, or not stated"),
            Variable(
                "via",
                "group through which a member was inferred; leave such rows out of counts",
                empty="does not apply: a sponsorship of its own",
            ),
            Variable("divergent", "whether accounts differ on its being there or since when", "boolean", empty=None),
            Variable(
                "undecided",
                "whether no policy separated the accounts: values are then empty because accounts differ",
                "boolean",
                empty=None,
            ),
            Variable("called_as", "the words of the sources", joined=True),
            Variable("sources", "file names of the sources that support it", joined=True, empty="a cited reference, no loaded text"),
            _EVIDENCE,
        ),
        "?evidence a snf:Sponsorship ; snf:document ?d ; snf:sponsor ?who ; snf:role/skos:notation ?role ; "
        "snf:entry/skos:notation ?entry ; "
        "snf:divergent ?divergent ; snf:undecided ?undecided . ?d snf:code ?document . "
        + _NAMED.format(who="who", name="sponsor")
        + " OPTIONAL { ?d snf:kind/skos:notation ?document_kind } OPTIONAL { ?evidence snf:endDate ?end_date } OPTIONAL "
        "{ ?evidence snf:via/snf:code ?via } "
        "OPTIONAL { ?evidence snf:calledAs ?called_as_ } OPTIONAL { ?evidence snf:supportedBy/snf:source/snf:fileName ?sources_ } "
        + _BOUNDS.format(f="evidence"),
        "?document ?sponsor",
    ),
    Table(
        "acts",
        "something that an actor did for a document: signed, submitted, introduced, joined, withdrew",
        ("document", "actor", "role"),
        (
            Variable("document", "symbol or code of the document", empty=None),
            Variable("actor", "code of the actor", empty=None),
            Variable("actor_name", "its name in English", empty=None),
            *_CODES,
            Variable("role", "what was done", scheme="role", empty=None),
            *_DATES,
            Variable("forum", "code of the forum"),
            Variable("place", "place as printed"),
            Variable("speaker", "person who spoke, as printed", empty="does not apply, or not stated"),
            _EVIDENCE,
        ),
        "?evidence a snf:Act ; snf:document/snf:code ?document ; snf:actor ?who ; snf:role/skos:notation ?role . "
        + _NAMED.format(who="who", name="actor")
        + (
            " OPTIONAL { ?evidence snf:inForum/snf:code ?forum } OPTIONAL { ?evidence snf:place ?place "
            "} OPTIONAL { ?evidence snf:speaker ?speaker } "
        )
        + _BOUNDS.format(f="evidence"),
        "?document ?actor ?role ?evidence",
    ),
    Table(
        "provisions",
        "a passage that states a norm",
        ("evidence",),
        (
            *_PASSAGE,
            Variable("text", "the provision with page breaks mended", empty=None),
            Variable("section", "headings above it, outermost first, joined by >"),
            Variable("proposer", "codes of those whose norm it is", joined=True),
            Variable("attribution", "own word, reported of others, or content of a document", scheme="attribution", empty=None),
            Variable("document", "document whose content it is said to be", empty="does not apply"),
            Variable("operator", "the deontic words as printed", empty="no such words"),
            Variable("force", "how strongly the words bind, as printed", scheme="force", empty=None),
            Variable("polarity", "asks for something, or to refrain from it", scheme="polarity", empty=None),
            Variable("modality", "derived from force and polarity, for comparison with other codings", scheme="modality", empty=None),
            Variable("addressee", "to whom, in the words of the text"),
            Variable("topic", "what it is about", scheme="topic", empty=None),
            *_VOICE,
            _EVIDENCE,
        ),
        "?evidence a snf:Provision ; snf:text ?text ; snf:attribution/skos:notation ?attribution ; snf:force/skos:notation ?force ; "
        "snf:polarity/skos:notation ?polarity ; snf:modality/skos:notation ?modality ; snf:topic/skos:notation ?topic . "
        "OPTIONAL { ?evidence snf:section ?section } OPTIONAL { ?evidence snf:operator ?operator } OPTIONAL { ?evidence "
        "snf:addressee ?addressee } "
        "OPTIONAL { ?evidence snf:proposer/snf:code ?proposer_ } OPTIONAL { ?evidence snf:saysDocument/snf:code ?document } " + _QUOTED,
        "?source ?start ?end ?evidence",
    ),
    Table(
        "stances",
        "an attitude of a holder to a target, as worded",
        ("evidence",),
        (
            *_PASSAGE,
            Variable("holder", "codes of those whose attitude it is", joined=True, empty=None),
            Variable("attitude", "how the holder stands to the target", scheme="attitude", empty=None),
            Variable("target", "what it is about, in the words of the text", empty=None),
            Variable("part", "the part of the target that is meant", empty="does not apply"),
            Variable("topic", "what it is about", scheme="topic"),
            *_VOICE,
            _EVIDENCE,
        ),
        "?evidence a snf:Stance ; snf:attitude/skos:notation ?attitude ; snf:target ?target . OPTIONAL { ?evidence "
        "snf:holder/snf:code ?holder_ } "
        "OPTIONAL { ?evidence snf:targetPart ?part } OPTIONAL { ?evidence snf:topic/skos:notation ?topic } " + _QUOTED,
        "?source ?start ?end ?evidence",
    ),
    Table(
        "votes",
        "a recorded vote of a State in one body; a State without a row has no vote recorded, which is not the same as having been absent",
        ("document", "body", "part", "voter"),
        (
            Variable("document", "symbol of the text voted on", empty=None),
            Variable("body", "code of the body: UNGA is the plenary, UNGA-C1 the First Committee", empty=None),
            Variable("part", "part of the text", empty="does not apply: the text as a whole"),
            Variable("date", "day of the vote, as precise as known"),
            Variable("voter", "ISO 3166-1 alpha-3 code of the State", empty=None),
            Variable("voter_name", "its name in English", empty=None),
            *_CODES,
            Variable("choice", "as recorded", scheme="choice", empty=None),
            _EVIDENCE,
        ),
        "?evidence a snf:Vote ; snf:inCount ?c ; snf:voter ?who ; snf:choice/skos:notation ?choice "
        ". ?c snf:document/snf:code ?document ; snf:body/snf:code ?body . "
        + _NAMED.format(who="who", name="voter")
        + " OPTIONAL { ?c snf:votePart ?part } OPTIONAL { ?c snf:date ?date }",
        "?document ?body ?part ?voter",
    ),
    Table(
        "documents",
        "a document that the graph knows",
        ("document",),
        (
            Variable("document", "symbol or code", empty=None),
            Variable("symbol", "United Nations document symbol", empty="does not apply: no symbol"),
            Variable("title", "its title"),
            Variable("kind", "what it is in procedure", scheme="kind"),
            Variable("session", "number of the session", "integer"),
            Variable("signed", "as precise as known"),
            Variable("issued", "as precise as known"),
            Variable("adopted", "as precise as known", empty="does not apply, or not stated"),
            Variable("issued_by", "codes of those who issued it", joined=True),
            Variable("revises", "the earlier version", empty="does not apply"),
            Variable("adopted_from", "the last draft of a resolution", empty="does not apply, or not known"),
            _EVIDENCE,
        ),
        "?evidence a snf:Document ; snf:code ?document . OPTIONAL { ?evidence snf:symbol ?symbol } OPTIONAL { ?evidence "
        "dcterms:title ?title } "
        "OPTIONAL { ?evidence snf:kind/skos:notation ?kind } OPTIONAL { ?evidence snf:session ?session } OPTIONAL { "
        "?evidence snf:signed ?signed } "
        "OPTIONAL { ?evidence snf:issued ?issued } OPTIONAL { ?evidence snf:adopted ?adopted } OPTIONAL { ?evidence "
        "snf:issuedBy/snf:code ?issued_by_ } "
        "OPTIONAL { ?evidence snf:revises/snf:code ?revises } OPTIONAL { ?evidence snf:adoptedFrom/snf:code ?adopted_from }",
        "?document ?title",
    ),
    Table(
        "actors",
        "a State, group or organization, with the codes to join on",
        ("code",),
        (
            Variable("code", "ISO 3166-1 alpha-3 of a State, short code of others", empty=None),
            Variable("name", "its name in English", empty=None),
            Variable("kind", "State, HistoricState, Area, Group, Organization or Forum", empty=None),
            Variable("iso2", "ISO 3166-1 alpha-2 (NA is Namibia, not a missing value)", empty="does not apply"),
            Variable("m49", "area code of the United Nations Statistics Division", empty="does not apply"),
            *_CODES,
            Variable("wikidata", "item in Wikidata", empty="does not apply, or not known"),
            Variable("admitted", "day of admission to the United Nations", empty="does not apply"),
            Variable("regional_group", "code of the regional group", empty="does not apply"),
        ),
        "VALUES ?class { snf:State snf:HistoricState snf:Area snf:Group snf:Organization snf:Forum snf:ForumSeries } ?who a ?class . "
        f"BIND(STRAFTER(STR(?class), '#') AS ?kind) {_NAMED.format(who='who', name='code').replace('?code_name', '?name')} "
        "OPTIONAL { ?who snf:alpha2 ?iso2 } OPTIONAL { ?who snf:m49 ?m49 } OPTIONAL { ?who snf:wikidata ?wikidata } "
        "OPTIONAL { ?who snf:admitted ?admitted } OPTIONAL { ?who snf:regionalGroup/snf:code ?regional_group }",
        "?code ?kind ?regional_group",
    ),
    Table(
        "evidence",
        "how a claim bears on one aspect of a finding",
        ("finding", "claim", "aspect"),
        (
            Variable("finding", "IRI of the finding; column evidence of the other tables", empty=None),
            Variable("aspect", "existence, date, role or document", scheme="aspect", empty=None),
            Variable("effect", "whether the claim supports or contests it", scheme="effect", empty=None),
            Variable("value", "what the claim gives for the aspect", empty="does not apply"),
            Variable("policy", "the rule that decided", scheme="policy", empty=None),
            Variable("claim", "IRI of the claim", empty=None),
            Variable("source", "file name of the source", empty="a cited reference"),
            Variable("locator", "section, paragraph or page"),
            Variable("start", "offset of the quotation", "integer", empty="a cited reference"),
            Variable("end", "offset after the quotation", "integer", empty="a cited reference"),
            Variable("quote", "the words of the source", empty="a cited reference"),
            Variable("citation", "the reference of a claim of a cited source", empty="does not apply: a loaded text"),
            *_VOICE,
        ),
        "?a snf:assesses ?finding ; snf:weighs ?claim ; snf:aspect/skos:notation ?aspect ; snf:effect/skos:notation "
        "?effect ; snf:policy/skos:notation ?policy . "
        "OPTIONAL { ?a snf:value ?value } OPTIONAL { ?claim snf:quote ?quote ; snf:start ?start ; snf:end ?end ; "
        "snf:source/snf:fileName ?source } "
        "OPTIONAL { ?claim snf:locator ?locator } OPTIONAL { ?claim snf:citation ?citation } OPTIONAL { ?claim "
        "snf:assertedBy/snf:code ?asserted_by_ } "
        "OPTIONAL { ?claim snf:reportedBy ?reported_by }",
        "?finding ?aspect ?effect ?source ?start ?claim ?value",
    ),
)
