"""The language of a text, guessed from its script and its commonest small words: enough to keep rules for English off other languages."""

from __future__ import annotations

from collections import Counter

from graphkit.extract.patterns import later

_WORDS = {
    "en": "the of and to in that is for with was by on as are this has be which from have it not",
    "fr": "le la les de des du et à un une est que dans pour par sur au aux qui ce pas sont a",
    "es": "el los las y en que de un una por con para del se su al es lo como más",
    "pt": "o os as e em que do da dos das um uma por com para não ao se é mais",
    "it": "il lo gli di che e un una per con del della dei nel alla sono non è si",
    "de": "der die das und in den von zu mit ist des dem nicht ein eine für auf im sich als",
    "nl": "de het een en van in dat is op te voor met zijn niet aan door er ook",
    "ru": "и в на с по что не для к из",
}
_TELLING = {  # words of this field that only one language has: a heading may hold no others
    "en": "draft resolution resolutions submitted sponsors sponsored statement representative representatives letter dated paper committee"
    " assembly council introduced tabled behalf states delegation we vote document amendment joined permanent mission",
    "fr": "projet projets résolution résolutions présenté présentée déposé soumis auteurs auteur coauteurs coauteur parrains "
    "parrainé travail"
    " lettre datée adressée représentant représentante représentants délégation délégations voix commission conseil sécurité "
    "assemblée générale"
    " texte amendements permanente pays déclaration nous ma notre nom été avec",
    "es": "proyecto proyectos resolución presentado presentó carta fecha dirigida representante patrocinadores patrocinado trabajo "
    "documento"
    " comisión consejo seguridad asamblea texto nombre fue sumaron delegación",
    "pt": "projeto projetos resolução apresentado apresentou carta representante patrocinadores copatrocinaram comissão conselho segurança"
    " assembleia texto nome foi pelo pela delegação",
    "it": "progetto risoluzione presentato presentata rappresentante lettera commissione consiglio sicurezza assemblea testo nome stato",
    "de": "entwurf resolutionsentwurf wurde wurden war hat haben legte vorgelegt eingebracht vertreter schreiben sicherheitsrat"
    " generalversammlung stimmte einbringer",
    "nl": "ontwerpresolutie ingediend werd vertegenwoordiger brief veiligheidsraad algemene vergadering",
}
_PARTICLES = frozenset("de la le du des di da do dos das del el los las van von der den dem".split())  # names have them in any language
_TABLE = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_TOLD = {language: frozenset(words.split()) for language, words in _TELLING.items()}
_WORD = later(r"[A-Za-z]+[^\W\d_]*|[^\W\d_]+")  # letters of English are found faster by themselves
_LETTERS = {
    "ru": r"\u0400-\u04ff",
    "ar": r"\u0600-\u06ff",
    "zh": r"\u4e00-\u9fff",
    "he": r"\u0590-\u05ff",
    "ko": r"\uac00-\ud7af",
}
_SCRIPTS = tuple((code, later(f"[{letters}]")) for code, letters in _LETTERS.items())
_OTHER = later(f"[{''.join(_LETTERS.values())}]")
_SAMPLE = 6000  # code points that decide


def language(text: str) -> str:
    """Return the BCP 47 code of the language of a text; "en" where its words tell nothing (a list of names, a heading).

    A script other than Latin decides by itself where it makes up a third of the letters; else the most frequent small words do.
    """
    sample = text[:_SAMPLE]
    words = _WORD.findall(sample)
    letters = sum(map(len, words))
    if not letters:
        return "en"
    for code, pattern in _SCRIPTS if _OTHER.search(sample) else ():
        if len(pattern.findall(sample)) * 3 > letters:
            return code
    counts = Counter(map(str.lower, words))
    scores = {code: _score(counts, words, _TOLD[code]) for code, words in _TABLE.items() if code != "ru"}
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] > scores["en"] * 1.2 and scores[best] >= 2 else "en"


def _score(counts: Counter[str], small: frozenset[str], told: frozenset[str]) -> float:
    """Weigh the words of a language: its small words, half where they may be parts of names, and twice those that nobody else has."""
    shared = counts.keys() & small
    telling = (counts.keys() & told) - small
    return sum(counts[word] * (0.5 if word in _PARTICLES else 1.0) for word in shared) + 2.0 * sum(counts[word] for word in telling)
