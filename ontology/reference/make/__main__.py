"""Make the reference data: ``python ontology/reference/make FACTS.json COUNTRY-CODES.csv [--out FOLDER]``.

FACTS.json holds facts with their sources and confidence; COUNTRY-CODES.csv the country codes with UN names in six languages
(github.com/datasets/country-codes, PDDL). What neither has stands in ontology/reference/tables. The same inputs give the same bytes.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from citations import citations
from documents import documents
from forums import forums, sessions
from groups import groups
from inputs import Inputs
from norms import norms
from spellings import spellings
from sponsors import claims
from states import states
from votes import votes

FILES = {
    "states": states,
    "names": spellings,
    "groups": groups,
    "forums": forums,
    "sessions": sessions,
    "documents": documents,
    "norms": norms,
    "votes": votes,
    "claims": claims,
    "citations": citations,  # last: by then every source that is cited is known
}


def main() -> None:
    """Write one Turtle file a subject."""
    parser = argparse.ArgumentParser(prog="make", description="Make ontology/reference/*.ttl from two inputs and the hand-kept tables.")
    parser.add_argument("facts", type=Path, help="facts with sources and confidence (JSON)")
    parser.add_argument("codes", type=Path, help="country codes with UN names in six languages (CSV)")
    parser.add_argument("--out", type=Path, default=Path(__file__).resolve().parents[1], help="folder to write to")
    options = parser.parse_args()
    inputs = Inputs(options.facts, options.codes)
    for name, make in FILES.items():
        make(inputs).write(options.out / f"{name}.ttl")


if __name__ == "__main__":
    main()
