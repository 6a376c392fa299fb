"""Bulk tables of votes and sponsors, as findings by authority of their source.

A layout is known by the header of its files; each is one mapping file of this folder with a ``LAYOUT``. ``groups`` sorts paths into
tables that belong together, ``load`` streams a group into a store, into a graph of its own, and reports what became of each row.
"""

from graphkit.tables.known import Known
from graphkit.tables.layouts import Group, Layout, groups, layout, layouts
from graphkit.tables.loading import load, quads, remove, turtle
from graphkit.tables.members import put
from graphkit.tables.report import Report

__all__ = ["Group", "Known", "Layout", "Report", "groups", "layout", "layouts", "load", "put", "quads", "remove", "turtle"]
