"""Symbols of bodies that no list knows, and what only looks like one."""

import pytest

from graphkit.extract import symbols


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("RUR/CW.82", "RUR/CW.82"),
        ("BWC/CONF.III/COM/WP.98", "BWC/CONF.III/COM/WP.98"),
        ("FRDO/COP/2031/L.4", "FRDO/COP/2031/L.4"),
        ("FRDO/COP(9)/L.5/Rev.1", "FRDO/COP(9)/L.5/Rev.1"),
        ("SYL/EC-70/INF.2", "SYL/EC-70/INF.2"),
        ("FRDO/POPS/INC.4/CRP.2*", "FRDO/POPS/INC.4/CRP.2"),
        ("RURO/CASKS/EG.4/2031/2", "RURO/CASKS/EG.4/2031/2"),
        ("document PSX/20", "PSX/20"),
        ("UNGA 66/999", "A/RES/66/999"),
        ("GA res. 66/999", "A/RES/66/999"),
        ("UNSCR 9540 (2031)", "S/RES/9540(2031)"),
    ],
)
def test_a_symbol_of_any_body(printed, code):
    assert [s.code for s in symbols.find(f"They read {printed}, and slept.")] == [code]


@pytest.mark.parametrize(
    "words",
    [
        "HIV/AIDS",
        "and/or",
        "3/4",
        "12/10/2011",
        "AC/DC",
        "24/7",
        "N/A",
        "km/h",
        "US/UK",
        "F/A-18",
        "TCP/IP",
        "MIRV/ICBM",
        "I/O.2",
        "9/11",
        "Vol. 2/No. 5",
        "www.example.org/WP.5",
        "http://X.ORG/L.5",
        "UNGA 2019",
        "1914/18",
        "Q/A",
        "the PSX/20 group",
        "P.O. Box 5/7",
        "GA/DIS/3451",
        "UNGA 8/15 minutes",
        "a ratio of 1/2 (B/C)",
    ],
)
def test_what_is_no_symbol(words):
    assert symbols.find(f"They read {words}, and slept.") == []
