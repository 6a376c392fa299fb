"""The dataset as a file: one format a file, found by a folder scan, outsiders' by the entry point group ``graphkit.exporters``."""

from graphkit.export.registry import Options, export, exporter, exporters

__all__ = ["Options", "export", "exporter", "exporters"]
