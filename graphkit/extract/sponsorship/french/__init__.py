"""French texts: « Le représentant de la Ruritanie a présenté, au nom de la Freedonie, un projet de résolution ».

The practice is that of the English texts; French tells it with a verb in a compound tense ("a déposé", "avait été présenté"), a relative
clause ("que la Ruritanie avait présenté"), a noun ("les auteurs du projet, à savoir …") or an adjective ("le projet ruritanien").
"""

from graphkit.extract.sponsorship.french import (
    active,
    author,
    behalf,
    by_symbol,
    gained,
    inverted,
    joining,
    letters,
    nominal,
    on_paper,
    own_text,
    passive,
    perfect,
    possessive,
    pronouns,
    that_it,
)

__all__ = [
    "active",
    "author",
    "behalf",
    "by_symbol",
    "gained",
    "inverted",
    "joining",
    "letters",
    "nominal",
    "on_paper",
    "own_text",
    "passive",
    "perfect",
    "possessive",
    "pronouns",
    "that_it",
]
