"""What came of loading a table: every row is accounted for, what was not taken in stands in a file with line and reason."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from graphkit.model import Entity


@dataclass
class Report:
    """Counts of one load. ``rows == taken + silent + rejected`` holds at the end of every load."""

    table: str = ""
    rejects: Path | None = None
    taken: int = 0  # rows that became findings
    silent: int = 0  # rows that say that no vote is recorded
    rejected: int = 0
    counts: int = 0  # vote counts written
    documents: int = 0  # documents that the reference data lack
    reasons: Counter[str] = field(default_factory=Counter)
    warnings: list[str] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)
    touched: set[str] = field(default_factory=set)  # IRIs of the counts, documents, acts and sponsorships that the table speaks of

    @property
    def rows(self) -> int:
        """All rows read."""
        return self.taken + self.silent + self.rejected

    def reject(self, file: str, line: int, reason: str, what: str = "") -> None:
        """Leave a row out and say why. The file of rejects begins with the first."""
        self.rejected += 1
        self.reasons[reason] += 1
        if self.rejects is None:
            return
        begin = self.rejected == 1
        self.rejects.parent.mkdir(parents=True, exist_ok=True)
        with self.rejects.open("w" if begin else "a", encoding="utf-8", newline="") as stream:
            writer = csv.writer(stream, lineterminator="\n")
            if begin:
                writer.writerow(("file", "line", "reason", "value"))
            writer.writerow((file, line, reason, what))

    def warn(self, words: str) -> None:
        """Keep a Warning: something to look at that stopped nothing."""
        self.warnings.append(words)

    def __str__(self) -> str:
        parts = [f"{self.table}: {self.rows:,} rows, {self.taken:,} taken in"]
        if self.silent:
            parts.append(f"{self.silent:,} without a recorded vote")
        if self.counts:
            parts.append(f"{self.counts:,} vote counts")
        if self.documents:
            parts.append(f"{self.documents:,} documents new to the graph")
        if self.rejected:
            parts.append(f"{self.rejected:,} left out" + (f" (see {self.rejects})" if self.rejects else ""))
        if self.warnings:
            parts.append(f"{len(self.warnings):,} warnings")
        return ", ".join(parts)
