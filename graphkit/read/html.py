"""Saved web pages: the text around which menus, banners and footers stand.

Only what is surely no content is dropped (HTML Living Standard, section 4.3: nav, aside, footer, a header with no heading in it; blocks
that are nearly all links): a sentence lost is worse than a menu kept. The parser expands no entities but the named ones of HTML, and
fetches nothing.
"""

from __future__ import annotations

import re

from lxml import etree, html

from graphkit.errors import ReadError
from graphkit.read.blocks import render
from graphkit.read.registry import reader
from graphkit.read.text import decode

_NEVER = set(
    "script style noscript template nav aside footer head select button input textarea "
    "iframe object svg canvas audio video map dialog".split()
)
_ROLES = {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "alert", "dialog"}
_FURNITURE = re.compile(
    r"(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|sidebar|footer|cookies?|share|sharing|social|skip|pager|pagination|related|"
    r"search|toolbar|addthis|comments?|newsletter|banner|masthead|visually-hidden|sr-only)(?:[-_ ]|$)"
)
_WHOLE = {"html", "body", "main", "article"}
_BLOCKS = "div ul ol dl table tr td section center".split()
_DECLARED = re.compile(rb"""<meta[^>]+charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]+)""", re.IGNORECASE)


@reader(".html", ".htm", ".xhtml")
def page(data: bytes, path: str) -> tuple[str, str]:
    """Read a saved web page: its main text, headings and lists and tables in order."""
    tree = parse(_decoded(data, path), path)
    _prune(tree)
    return render(_main(tree)), "text/html"


def parse(markup: str, path: str) -> html.HtmlElement:
    """Parse HTML as browsers do, whatever it looks like. Raises ReadError when nothing is in it."""
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    markup = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup).replace("\0", "")
    try:
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise ReadError(f"{path} holds no text; save the page again with its content.", path=path, reason="empty") from None
    return tree


def _decoded(data: bytes, path: str) -> str:
    """UTF-8 where it is valid, else what the page declares, else as plain text."""
    declared = _DECLARED.search(data[:4096])
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        if declared and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            name = declared[1].decode("ascii")
            try:  # HTML takes Latin-1 for Windows-1252
                return data.decode("cp1252" if name.lower() in ("iso-8859-1", "latin1", "us-ascii") else name)
            except (LookupError, UnicodeDecodeError):
                pass
    return decode(data, path)


def _prune(tree: html.HtmlElement) -> None:
    """Take away what is surely no content."""
    for element in list(tree.iter(*_NEVER)):
        _drop(element)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in _WHOLE or not _attached(element, tree):
            continue
        if _is_hidden(element) or element.get("role", "").lower() in _ROLES:
            _drop(element)
        elif element.tag == "header" and not any(True for _ in element.iter("h1")) and not _inside(element, ("main", "article")):
            _drop(element)
    _prune_named(tree)
    for element in list(tree.iter(*_BLOCKS)):
        if _attached(element, tree) and _all_links(element) and not _inside(element, ("main", "article")):
            _drop(element)


def _prune_named(tree: html.HtmlElement) -> None:
    """Take away what its class or id calls furniture, unless that is a large part of the page: then the names mean something else."""
    whole = _length(tree)
    named: list[tuple[html.HtmlElement, int]] = []
    for element in tree.iter():
        if isinstance(element.tag, str) and element.tag not in _WHOLE and _FURNITURE.search(_names(element)):
            inside = next((True for above in element.iterancestors() if any(above is known for known, _ in named[-8:])), False)
            if not inside and not any(True for _ in element.iter("h1", "main", "article")):
                named.append((element, _length(element)))
    if sum(length for _, length in named) <= 0.4 * whole:
        for element, _ in named:
            _drop(element)


def _names(element: html.HtmlElement) -> str:
    return f"{element.get('class', '')} {element.get('id', '')}".lower()


def _all_links(element: html.HtmlElement) -> bool:
    links = list(element.iter("a"))
    return len(links) >= 3 and sum(_length(a) for a in links) > 0.75 * _length(element)


def _main(tree: html.HtmlElement) -> html.HtmlElement:
    """The element with the main text: the smallest marked one that holds nearly all the text, else the body."""
    body = tree.find("body")
    body = tree if body is None else body
    whole = _length(body)
    marked = [e for e in body.iter("main", "article")] + body.xpath("//*[@role='main' or @itemprop='articleBody']")
    fitting = [e for e in marked if _length(e) > 0.6 * whole and (not _headings(body) or _headings(e))]
    return min(fitting, key=_length) if fitting else body


def _headings(element: html.HtmlElement) -> list[html.HtmlElement]:
    return list(element.iter("h1"))


def _is_hidden(element: html.HtmlElement) -> bool:
    style = element.get("style", "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None or element.get("aria-hidden") == "true" or "display:none" in style or "visibility:hidden" in style
    )


def _inside(element: html.HtmlElement, tags: tuple[str, ...]) -> bool:
    return any(True for _ in element.iterancestors(*tags))


def _attached(element: html.HtmlElement, tree: html.HtmlElement) -> bool:
    return element.getroottree().getroot() is tree


def _length(element: html.HtmlElement) -> int:
    return sum(len(part.strip()) for part in element.itertext())


def _drop(element: html.HtmlElement) -> None:
    """Remove an element but keep the text that follows it."""
    if element.getparent() is not None:
        element.drop_tree()
