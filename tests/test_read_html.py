"""Saved pages: the text stays, the furniture goes."""

import time

import pytest

from graphkit.errors import ReadError
from graphkit.read import read

PAGE = """<!DOCTYPE html><html lang="en"><head><title>Meetings Coverage</title><style>p{}</style></head>
<body class="page no-sidebar"><!-- saved from a site -->
<a class="skip-link" href="#m">Skip to content</a>
<header><div id="logo"><a href="/">Organization</a></div> Welcome</header>
<nav><ul><li><a href="/a">Home</a></li><li><a href="/b">Press</a></li></ul></nav>
<div class="breadcrumb"><a href="/">Home</a> &gt; <a href="/m">Meetings</a></div>
<form action="/"><div id="content">
<h1>Committee Approves&nbsp;Drafts on Lake Mines</h1>
<p class="date">12 November 2031</p>
<div class="share-buttons"><a href="#">Post</a> <span>Email</span></div>
<p>The representative of <b>Freedonia</b>, on behalf of Sylvania,<br>introduced
the draft (document A/C.9/86/L.27).<sup><a href="#n1">1</a></sup> A/86/359<sup>2</sup> came&#160;next.</p>
<script>var sponsors = "Ruritania";</script>
<ul><li>first point<ul><li>inner <i>poi</i>nt</li></ul></li><li><p>second point</p></li></ul>
<ol start="3"><li>three</li><li>four</li></ol>
<table><tr><th>State</th><th>Vote</th></tr><tr><td>Freedonia</td><td>Yes</td></tr></table>
<blockquote>Quoted words.</blockquote><pre>kept   as
it is</pre>
</div></form>
<aside><p>Related stories: Borduria sponsors a draft.</p></aside>
<ul class="links"><li><a href="1">Alpha</a></li><li><a href="2">Beta</a></li><li><a href="3">Gamma</a></li></ul>
<div style="display: none">hidden words</div>
<footer>Copyright. Contact</footer></body></html>"""


def text_of(tmp_path, page, name="a.html"):
    (tmp_path / name).write_bytes(page if isinstance(page, bytes) else page.encode())
    return read(tmp_path / name).text


def test_the_text_is_kept_and_the_furniture_goes(tmp_path):
    assert text_of(tmp_path, PAGE) == (
        "Committee Approves\u00a0Drafts on Lake Mines\n\n12 November 2031\n\n"
        "The representative of Freedonia, on behalf of Sylvania,\n"
        "introduced the draft (document A/C.9/86/L.27).[1] A/86/359[2] came\u00a0next.\n\n"
        "- first point\n  - inner point\n- second point\n\n3. three\n4. four\n\n"
        "State | Vote\nFreedonia | Yes\n\nQuoted words.\n\nkept   as\nit is\n"
    )


def test_a_marked_main_text_is_taken_and_its_lists_of_links_stay(tmp_path):
    states = "".join(f"<a href='/{n}'>State {n}</a>, " for n in range(9))
    links = "<ul><li><a>x</a><li><a>y</a><li><a>z</a></ul>"
    main = f"<main><h1>Sponsors</h1><p>{states}</p>{links}<p>{'Words. ' * 40}</p></main>"
    page = f"<body><div class=promo>Read our new book now</div>{main}</body>"
    text = text_of(tmp_path, page)
    assert "State 8" in text and "- z" in text and "new book" not in text


def test_a_heading_outside_the_article_is_not_lost(tmp_path):
    page = f"<body><div><h1>Statement by Freedonia</h1></div><article><p>{'Words of it. ' * 40}</p></article></body>"
    assert text_of(tmp_path, page).startswith("Statement by Freedonia")


def test_a_page_laid_out_with_tables_is_read_in_order(tmp_path):
    page = "<table><tr><td><table><tr><td><p>First words.</p><p>Second words.</p></td></tr></table></td></tr></table>"
    text = text_of(tmp_path, page)
    assert text.index("First words.") < text.index("Second words.") and "First words.\n" in text


def test_custom_entities_are_not_expanded(tmp_path):
    bomb = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body><p>Before &b; after</p></body></html>'
    assert "haha" not in text_of(tmp_path, bomb)
    assert "Before" in text_of(tmp_path, '<?xml version="1.0"?>' + bomb, "b.xhtml")


def test_deep_nesting_is_no_danger(tmp_path):
    assert text_of(tmp_path, "<div>" * 200 + "deep" + "</div>" * 200) == "deep\n"
    begun = time.perf_counter()
    with pytest.raises(ReadError):  # deeper than any page, and than the parser goes
        text_of(tmp_path, "<div>" * 20_000 + "deep" + "</div>" * 20_000)
    assert time.perf_counter() - begun < 10


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_the_encoding_is_found(tmp_path, encoding):
    page = f'<html><head><meta charset="{encoding}"></head><body><p>Côte d\'Ivoire présente</p></body></html>'
    assert text_of(tmp_path, page.encode(encoding)) == "Côte d'Ivoire présente\n"


@pytest.mark.parametrize("page", ["<html><body></body></html>", "<script>only()</script>", "<nav>menu</nav>"])
def test_a_page_without_text_is_refused(tmp_path, page):
    with pytest.raises(ReadError, match="no text"):
        text_of(tmp_path, page)


def test_markdown_is_read_without_its_marks(tmp_path):
    source = "---\ntitle: x\n---\n# Working paper\n\nSubmitted by **Freedonia** and\n[Sylvania](http://a.example).\n\n- one\n- two\n\n"
    source += "| State | Vote |\n|---|---|\n| Freedonia | Yes |\n"
    assert text_of(tmp_path, source, "a.md") == (
        "Working paper\n\nSubmitted by Freedonia and Sylvania.\n\n- one\n- two\n\nState | Vote\nFreedonia | Yes\n"
    )


def test_names_of_furniture_that_cover_the_page_are_not_believed(tmp_path):
    page = "<body>" + "".join(f"<div class='comment-body'><p>Paragraph {n} of the statement.</p></div>" for n in range(20)) + "</body>"
    assert "Paragraph 19 of the statement." in text_of(tmp_path, page)
