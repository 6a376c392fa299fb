"""All rules: those that look for lists, and those that read sentences, which register themselves when their files are imported."""

from __future__ import annotations

from graphkit.extract.sponsorship import french  # noqa: F401  (rules register themselves)
from graphkit.extract.sponsorship.acts import (  # noqa: F401
    active,
    apart,
    brought,
    called_upon,
    chained,
    enumerated,
    following_texts,
    fronted,
    handed_over,
    has_circulated,
    initiative,
    language,
    listed_below,
    nominal,
    parted,
    passive,
    relative,
    several_by,
    texts_to_come,
    turned,
    versions,
    when_introducing,
)
from graphkit.extract.sponsorship.changes import (  # noqa: F401
    aboard,
    added,
    comers,
    gained,
    joining,
    joins_us,
    leaving,
    newcomers,
    pens,
    readings,
    rolls,
    shares,
    signed_names,
    signed_up,
    since_joined,
    withdrawals,
)
from graphkit.extract.sponsorship.changes.announced import announced, told_before
from graphkit.extract.sponsorship.hits import RULES
from graphkit.extract.sponsorship.letters import (  # noqa: F401
    correspondence,
    titles,
)
from graphkit.extract.sponsorship.owned import (  # noqa: F401
    authors,
    bearing,
    bracketed,
    comes_from,
    counted,
    his_text,
    next_to_another,
    of_its_own,
    origin,
    own_draft,
    own_handled,
    pairs,
    possessive,
    powers,
    put_on_paper,
    whose_symbol,
)
from graphkit.extract.sponsorship.papers import (  # noqa: F401
    cited,
    discussed,
    entries,
    in_its_paper,
    nothing_but,
    proposed_in,
    says_itself,
)
from graphkit.extract.sponsorship.printed.called_notes import noted
from graphkit.extract.sponsorship.printed.captioned import captioned
from graphkit.extract.sponsorship.printed.headers import printed
from graphkit.extract.sponsorship.printed.tables import tabled
from graphkit.extract.sponsorship.referring import (  # noqa: F401
    again,
    did_it,
    one_is,
    ones,
    other_names,
    pronouns,
    told_after,
)
from graphkit.extract.sponsorship.referring.among_them import among_them
from graphkit.extract.sponsorship.spoken import (  # noqa: F401
    capacity,
    courtesy,
    given_floor,
    groups_text,
    present,
    reported_honours,
    reported_own,
    standing,
    tasks,
    whose_it_is,
)
from graphkit.extract.sponsorship.together import (  # noqa: F401
    and_another,
    came_with,
    company,
    crowds,
    for_group,
    made_with,
    side_by_side,
    told_jointly,
)

__all__ = ["LISTS", "RULES"]

LISTS = (printed, announced, told_before, noted, tabled, captioned, among_them)
"""What looks in the text as a whole, not sentence by sentence: lists known by their place."""
