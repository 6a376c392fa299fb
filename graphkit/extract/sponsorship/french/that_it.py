"""The subject as a pronoun in a clause about the text: « La Ruritanie salue la résolution, qu'elle a portée avec la Freedonie ».

The pronoun means the party with which the sentence begins, where no other stands between; what it did with others they did too.
"""

from __future__ import annotations

from collections.abc import Iterator

from graphkit.extract.frame import Frame
from graphkit.extract.reading import Reading
from graphkit.extract.sponsorship.french.acts import hit, said
from graphkit.extract.sponsorship.french.words import NOT, does, pattern
from graphkit.extract.sponsorship.hits import Hit, rule
from graphkit.extract.sponsorship.subjects import reference

_HAS = r"(?:a|ont|avait|avaient|eut)"
_THAT_IT = pattern(
    r"^(?:[^;:.ⓅⒹ]{0,60},\s)?(?P<who>Ⓟ)\s(?P<link>[^;:.ⓅⒹ]{3,120}\s)(?P<doc>Ⓓ)(?P<gap>[^;:.ⓅⒹ]{0,60}?),?\s(?:qu'(?:elle|il)s?)\s"
    rf"{_HAS}{{ADV}}\s(?P<verb>{{VERB}})(?:(?:\s\w+ment|\sensemble|\sde\sconcert|\sconjointement|\sen\s(?:étroite\s)?(?:collaboration|coopération|partenariat))?\s(?:avec|aux\scôtés)\sⓅ)?"
)


@rule("sponsorship.french-that-it", "qu'elle", "qu'il")
def that_it(frame: Frame, reading: Reading) -> Iterator[Hit]:
    """The subject as a pronoun: « La Ruritanie salue l'adoption de la résolution, qu'elle a portée avec la Freedonie »."""
    if reading.language != "fr":
        return
    name = "sponsorship.french-that-it"
    match = _THAT_IT.search(frame.text)
    if match is None or NOT.search(match["link"] + match["gap"]) or not said(frame, match.start("who"), name):
        return
    place = match.start("who")
    yield hit(frame, name, place, reference(frame, match.start("doc")), match["verb"], does(match["verb"]), place, match.end())
