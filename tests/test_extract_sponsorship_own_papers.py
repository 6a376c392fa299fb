"""Papers by their own heads and first words, entries with their days, and what sounds like it and is not."""

import pytest

from tests.extracting import claims

HEAD = "\n15 April 2098\nENGLISH only\n\n"


def told(index, text):
    return " ".join(sorted({f"{claim.sponsor}:{claim.document}" for claim in claims("sponsorship", text, index)}))


def days(index, text):
    return " ".join(sorted({f"{claim.sponsor}:{claim.date}" for claim in claims("sponsorship", text, index)}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("See Chile, “Safe casks”, NPT/CONF.2015/WP.99, 11 May 2015.", "CHL:2015-05-11"),
        ("See CD/1890 (Kenya), 4 March 2010, and CD/1891 (Peru).", "KEN:2010-03-04 PER:None"),
        ("Norway (2015), “Safe casks in 2010”, NPT/CONF.2015/WP.99.", "NOR:2015"),
        ("Norway, “Safe casks in 2010”, CD/1890.", "NOR:None"),
        ("Norway and Peru. Safe casks. Working paper. NPT/CONF.2025/WP.9. New York, 2025.", "NOR:2025 PER:2025"),
        ("Norway (2025). Safe casks. Working paper. NPT/CONF.2025/WP.9.", "NOR:2025"),
        ("Norway. Safe casks. Working paper. NPT/CONF.2025/WP.9. In: Smith, J. Papers of 2010. London, 2030.", "NOR:None"),
        (
            "NPT/CONF.2015/WP.9 (3 March 2015) - Safe casks of 2010 - Chile\nNPT/CONF.2015/WP.10 - Old casks, 2010 - Peru",
            "CHL:2015-03-03 PER:None",
        ),
        (
            "NPT/CONF.2015/WP.9 - Safe casks - Chile - 11 May 2015\nNPT/CONF.2015/WP.10 - Old casks - Peru, 12 May 2015",
            "CHL:2015-05-11 PER:2015-05-12",
        ),
        ("WP.91 - Chile - Kenya\nWP.92 - Peru - Norway", ""),
    ],
)
def test_days_of_entries(index, text, expected):
    assert days(index, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"RC-3/NAT.91{HEAD}FIJI, PERU AND CHAD\n\nTRANSFERS OF CASKS AT SEA\n\n1. We do.\n",
            "FIJI PERU CHAD",
        ),
        (f"NPT/CONF.2015/WP.12{HEAD}Fiji and Chad\n\nSafe casks and their transport\n\n1. We think so.\n", "FIJI CHAD"),
        (f"NPT/CONF.2015/WP.12{HEAD}INDIA AND PAKISTAN\n\n1. Views on both were heard.\n", ""),
        (f"NPT/CONF.2015/WP.12{HEAD}Summary of the Chair\n\nINDIA AND PAKISTAN\n\nTests of weapons\n\n1. None.\n", ""),
        (f"RC-3/NAT.93{HEAD}IRAQ\n\nSTATEMENT OF AMBASSADOR SMITH\n\nThank you.\n", ""),
        (f"CD/1299{HEAD}Members of the Group\n\nINDIA, PERU AND CHAD\n\nTerms of reference\n\n1. None.\n", ""),
        (f"CD/299{HEAD}On casks\n\nFiji and Chad, wishing to contribute, submit the following considerations:\n\n1. One.\n", "FIJI CHAD"),
        (f"CD/PV.299{HEAD}On casks\n\nFiji and Chad, wishing to contribute, submit the following considerations:\n\n1. One.\n", ""),
        (f"NPT/CONF.2015/WP.12{HEAD}On casks\n\n1. This working paper sets out the views of Fiji and Chad on casks.\n", "FIJI CHAD"),
        (f"NPT/CONF.2015/WP.12{HEAD}Paper by the Chair\n\n1. This working paper sets out the views of Fiji and Chad on casks.\n", ""),
    ],
)
def test_heads_and_first_words(index, text, expected):
    codes = {"FIJI": "FJI", "PERU": "PER", "CHAD": "TCD"}
    symbol = text.split("\n")[0]
    assert told(index, text) == " ".join(sorted(f"{codes[name]}:{symbol}" for name in expected.split()))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A/C.1/68/L.90 passed. Its authors Fiji and Chad were pleased.", "FJI:A/C.1/68/L.90 TCD:A/C.1/68/L.90"),
        ("This paper presents the views of Fiji and Chad on casks, and compares them.", ""),
        ("This working paper sets out the views of Fiji and Chad as scholars saw them.", ""),
        ("1. This working paper sets out the views of Fiji and Chad on casks.\n2. It is short.", "FJI:in-invented-0 TCD:in-invented-0"),
        ("A/C.1/68/L.90 passed. The authors Georgia Smith and Jordan Jones were pleased.", ""),
        ("Compare the summary with those of Israel, document CD/1299 of the same series.", "ISR:CD/1299"),
        ("Its view was close to that of Norway (CD/PV.1299).", ""),
        (
            "The sponsors, led by Fiji and including Chad, resisted. Draft resolution A/C.1/68/L.90 went to the vote.",
            "FJI:A/C.1/68/L.90 TCD:A/C.1/68/L.90",
        ),
        ("The opponents, led by Fiji and including Chad, resisted. Draft resolution A/C.1/68/L.90 went to the vote.", ""),
        ("The sponsors, led by Fiji, resisted. Norway had been asked about A/C.1/68/L.90.", ""),
        (
            "This paper follows NPT/CONF.2010/PC.III/WP.41, presented by the same States last year together with Fiji.",
            "FJI:NPT/CONF.2010/PC.III/WP.41",
        ),
        ("Brazil asked that General Assembly resolution 69/38 be recalled.", ""),
    ],
)
def test_authors_and_leaders(index, text, expected):
    assert told(index, text) == expected
