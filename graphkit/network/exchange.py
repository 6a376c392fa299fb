"""Networks as files for other programs, static, one period a file.

GraphML (http://graphml.graphdrawing.org/) and GEXF 1.2 (https://gexf.net/). Labels, weights and colours are where Gephi and Cytoscape look
for them. No date and no program version enters a file: the same network gives the same bytes on another day.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from xml.etree import ElementTree

import networkx

from graphkit.errors import ExportError
from graphkit.network.colours import categories

_SHOWN = ("title", "caption", "query", "version", "communities")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # what XML 1.0 cannot hold
_GEXF = "http://www.gexf.net/1.2draft"


def write(network: networkx.Graph[str], path: str | Path) -> Path:
    """Write a network to a file whose suffix is .graphml or .gexf. Raises ExportError for another suffix."""
    path = Path(path)
    maker = FORMATS.get(path.suffix.lower())
    if maker is None:
        raise ExportError(
            f"A network cannot be written as '{path.name}'; use {' or '.join(FORMATS)}.", path=str(path), formats=list(FORMATS)
        )
    path.write_text(maker(network), "utf-8", newline="\n")
    return path


def graphml(network: networkx.Graph[str]) -> str:
    """Return GraphML: attributes as they are, and the colour of each node as r, g, b (Gephi) and color (Cytoscape)."""
    plain = _plain(network)
    for node, colour in _colours(network).items():
        r, g, b = _rgb(colour)
        plain.nodes[node].update(r=r, g=g, b=b, color=colour)
    return "\n".join(networkx.generate_graphml(plain)) + "\n"


def gexf(network: networkx.Graph[str]) -> str:
    """Return GEXF 1.2 with labels, weights, colours and sizes."""
    plain = _plain(network)
    top = max((float(held.get("strength", 0)) for _, held in network.nodes(data=True)), default=0.0) or 1.0
    for node, colour in _colours(network).items():
        r, g, b = _rgb(colour)
        size = round(5 + 15 * (float(network.nodes[node].get("strength", 0)) / top) ** 0.5, 2)
        plain.nodes[node]["viz"] = {"color": {"r": r, "g": g, "b": b, "a": 1.0}, "size": size}
    root = ElementTree.fromstring("\n".join(networkx.generate_gexf(plain, version="1.2draft")))
    for found in root.findall(f"{{{_GEXF}}}meta"):
        found.attrib.clear()
        for child in list(found):
            found.remove(child)
        ElementTree.SubElement(found, f"{{{_GEXF}}}creator").text = "graphkit"
        ElementTree.SubElement(found, f"{{{_GEXF}}}description").text = _clean(str(network.graph.get("caption", "")))
    ElementTree.register_namespace("", _GEXF)
    ElementTree.register_namespace("viz", f"{_GEXF}/viz")
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"


FORMATS: Mapping[str, Callable[[networkx.Graph[str]], str]] = {".graphml": graphml, ".gexf": gexf}


def _plain(network: networkx.Graph[str]) -> networkx.Graph[str]:
    """Return a copy in sorted order whose graph attributes are the words, not the sentences behind the edges."""
    plain: networkx.Graph[str] = networkx.DiGraph() if network.is_directed() else networkx.Graph()
    for node in sorted(network):
        plain.add_node(node, **{key: _value(value) for key, value in network.nodes[node].items()})
    for a, b, held in sorted(network.edges(data=True), key=lambda edge: (edge[0], edge[1])):
        plain.add_edge(a, b, **{key: _value(value) for key, value in held.items()})
    plain.graph.update({key: _clean(str(network.graph[key])) for key in _SHOWN if network.graph.get(key)})
    return plain


def _value(value: object) -> str | int | float:
    return value if isinstance(value, (int, float)) else _clean(str(value))


def _clean(text: str) -> str:
    return _CONTROL.sub("\ufffd", text)


def _colours(network: networkx.Graph[str]) -> dict[str, str]:
    regions = {node: str(held.get("region", "")) for node, held in network.nodes(data=True)}
    looks = categories(regions.values())
    return {node: looks[region][0] for node, region in sorted(regions.items())}


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
