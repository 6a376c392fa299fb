"""What a web page or a page break puts between the words: menus, buttons, notices, page numbers, running symbols."""

from __future__ import annotations

import re

from graphkit.extract.patterns import later

PAGE = later(
    r"(?:[-–— ]*(?:[Pp]age\s+)?\d{1,4}(?:\s*(?:/|of)\s*\d{1,4})?[-–— ]*"
    r"|(?:[AESTC]{1,3}|CD)/[A-Z0-9][\w./()-]*"
    r"|\d{2}-\d{5}(?:\s*\(E\))?(?:\s+\d{1,4}(?:/\d{1,4})?)?|\d{1,4}(?:/\d{1,4})?\s+\d{2}-\d{5})$"
)
FURNITURE_LINE = later(
    r"(?:(?:[^>»|›]{1,60}\s[>»›]\s){2,}[^>»›]{1,80}|(?:[^|]{1,40}\s\|\s){2,}[^|]{1,60}"
    r"|(?:suggest|send|e-?mail|recommend|forward)(?: this(?: page| article)?)? to a (?:friend|colleague)\b.{0,20}"
    r"|(?:home|menu|search|share|print|tweet|e-?mail|login|log in|sign in|register|subscribe|sitemap|site map|contact(?: us)?|about us"
    r"|next|previous|back"
    r"|top|download|close|skip to (?:main )?content|print(?:er)?[- ](?:this page|friendly(?: version)?)|share (?:this|on)\b.{0,40}"
    r"|follow us.{0,40}"
    r"|back to top|read more|related (?:links|articles|posts|stories|content|news)|leave a (?:comment|reply)|\d* ?comments?"
    r"|advertisement|font size.{0,20}"
    r"|all rights reserved|terms (?:of|and) (?:use|service|conditions)|privacy policy|see also|tags?:.{0,80}|filed under.{0,80}"
    r"|posted (?:on|by|in)\b.{0,60}"
    r"|last (?:updated|modified).{0,40}|(?:©|\(c\)\s+\d{4}|copyright\s+(?:©|\d{4})).{0,80}|loading.{0,5}|english|français|中文|español"
    r"|русский|العربية)[\s:.>»…]*)$",
    re.I,
)
_BEGINS = frozenset(
    "sugg send e-ma emai reco forw home menu sear shar prin twee logi log sign regi subs site cont abou next prev back top down clos skip "
    "foll read rela leav comm adve font all term priv see tag tags file post last copy load engl fran espa".split()
)


def is_furniture_line(line: str) -> bool:
    """Tell whether a line is part of a web page's frame. A look at its first letters spares most lines the pattern."""
    if line[0].isascii() and line[0].isalpha() and not (">" in line or "»" in line or "›" in line or "|" in line):
        begin = line[:4].lower().rstrip(" :.")
        if begin not in _BEGINS and begin[:3] not in _BEGINS:
            return False
    return FURNITURE_LINE.match(line) is not None


FURNITURE_BLOCK = later(
    r"\b(?:cookies?|newsletter|javascript|your (?:web )?browser|your (?:e-?mail|inbox)|privacy policy|terms of (?:use|service)"
    r"|all rights reserved"
    r"|click here|sign up (?:for|to)|log in to|(?<![a-z] )subscribe to|subscribe to (?:our|rss)\b)\b|©",
)


def page_line(line: str) -> bool:
    """Whether a line is only a page number or a running symbol. A look at its first letter spares most lines the pattern."""
    return (line[0] == "p" or not line[0].islower()) and PAGE.match(line) is not None
