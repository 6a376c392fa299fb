"""What validating finds: results, counted and in detail. Our *report* of this kind is always called a ValidationReport."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from graphkit.names import SNFS

SEVERITIES = ("Violation", "Warning", "Info")


@dataclass(frozen=True, slots=True, order=True)
class Result:
    """One thing that a shape found at one node.

    ``severity`` is Violation (cannot be), Warning (look at it) or Info; ``shape`` the rule's name, such as "Act-earliestDate"; ``path`` is
    the property as prefix:name, and ``value`` the value in words, where there is one. ``quote`` is the sentence behind the node, with
    ``source`` (its file or short name), ``start`` and ``end`` (half-open, code points); ``claims`` are the IRIs of the claims that the node
    rests on.
    """

    severity: str
    shape: str
    focus: str
    label: str
    message: str
    component: str = ""
    path: str | None = None
    value: str | None = None
    quote: str | None = None
    source: str | None = None
    start: int | None = None
    end: int | None = None
    claims: tuple[str, ...] = ()

    @property
    def claim(self) -> str | None:
        """The IRI of the claim to hold back: the node itself, or the first that it rests on; ``None`` where there is none."""
        return self.focus if self.focus in self.claims else self.claims[0] if self.claims else None

    def row(self) -> dict[str, object]:
        """Return the result as plain values, for JSON."""
        return {"severity": self.severity, "message": self.message, "shape": self.shape, "claim": self.claim, **asdict(self)}

    @property
    def shape_iri(self) -> str:
        """The IRI of the shape."""
        return SNFS + self.shape


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """All results of validating, sorted by severity, shape and node, and how many nodes each shape looked at."""

    results: tuple[Result, ...] = ()
    focus_nodes: Mapping[str, int] = field(default_factory=dict)  # by shape
    checked: str = ""  # what was checked, in words

    @property
    def conforms(self) -> bool:
        """Whether nothing was found that cannot be (Warnings do not count)."""
        return not any(result.severity == "Violation" for result in self.results)

    def count(self, severity: str) -> int:
        """Return how many results have this severity."""
        return sum(result.severity == severity for result in self.results)

    def counts(self) -> list[tuple[str, str, int, str]]:
        """Return severity, shape, number of results and message, the gravest and most frequent first."""
        messages = {(result.severity, result.shape): result.message for result in reversed(self.results)}
        found = Counter((result.severity, result.shape) for result in self.results)
        ordered = sorted(found, key=lambda key: (_rank(key[0]), -found[key], key[1]))
        return [(*key, found[key], messages[key]) for key in ordered]


def report(results: list[Result], focus_nodes: Mapping[str, int], checked: str = "") -> ValidationReport:
    """Return a report of results in their fixed order."""
    ordered = sorted(
        set(results),
        key=lambda one: (_rank(one.severity), one.shape, one.focus, one.value or "", one.component, one.path or "", one.quote or ""),
    )
    return ValidationReport(tuple(ordered), dict(sorted(focus_nodes.items())), checked)


def _rank(severity: str) -> int:
    return SEVERITIES.index(severity) if severity in SEVERITIES else len(SEVERITIES)
