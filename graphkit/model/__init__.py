"""The words of the project as frozen value objects: Source, Quote, Mention, the kinds of Claim, Link, Finding, Divergence.

Things of the world (States, groups, forums, documents) are named by their *code* throughout: ISO 3166-1 alpha-3 for States, a short code
for groups, forums and organizations ("SCO", "UNGA-C1"), the symbol for documents ("A/66/359"). A party that a text names only by
description ("civil society representatives") is its own code. Offsets are half-open and count code points of the text as read.
Dates are ISO 8601 literals of the precision that was stated ("2013", "2013-05", "2013-05-12"), never widened; bounds are whole days.
"""

from graphkit.model.claims import (
    KINDS,
    Claim,
    DocumentClaim,
    EventClaim,
    ForumClaim,
    NameClaim,
    ProvisionClaim,
    SponsorshipClaim,
    StakeholderClaim,
    StanceClaim,
    StatementClaim,
    ThreatClaim,
    VoteClaim,
)
from graphkit.model.findings import (
    Act,
    Assessment,
    Divergence,
    Findings,
    FoundDocument,
    Side,
    Sponsorship,
    VoteCount,
)
from graphkit.model.values import (
    About,
    Attribution,
    Basis,
    Dating,
    Entity,
    Ground,
    Link,
    Mention,
    Quote,
    Source,
)

__all__ = [
    "KINDS",
    "About",
    "Act",
    "Assessment",
    "Attribution",
    "Basis",
    "Claim",
    "Dating",
    "Divergence",
    "DocumentClaim",
    "Entity",
    "EventClaim",
    "Findings",
    "ForumClaim",
    "FoundDocument",
    "Ground",
    "Link",
    "Mention",
    "NameClaim",
    "ProvisionClaim",
    "Quote",
    "Side",
    "Source",
    "Sponsorship",
    "SponsorshipClaim",
    "StakeholderClaim",
    "StanceClaim",
    "StatementClaim",
    "ThreatClaim",
    "VoteClaim",
    "VoteCount",
]
