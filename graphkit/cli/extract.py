"""``graphkit extract``: the claims of files as JSON Lines; nothing is stored."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("extract")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option(
    "--kind", "kinds", multiple=True, metavar="KIND", help="Only claims of this kind (sponsorship, vote, document …); may be repeated."
)
@click.option("--explain", is_flag=True, help="Instead of claims: sentence by sentence, which rule fired and which was held back, and why.")
def command(paths: tuple[Path, ...], kinds: tuple[str, ...], explain: bool) -> None:
    """Print what files or folders say as claims, one JSON object a line, each with its quotation and offsets. No graph is needed.

    A file that cannot be read is named with its reason on standard error, the others are still printed; exit code 2 when none could be
    read, else 1.
    """
    from graphkit.claimjson import to_json
    from graphkit.errors import ReadError
    from graphkit.extract import extract, trace
    from graphkit.link import Index
    from graphkit.model import KINDS
    from graphkit.read import discover, read

    unknown = next((kind for kind in kinds if kind not in KINDS), None)
    if unknown:
        raise click.UsageError(f"There is no kind of claim {unknown!r}; there are {', '.join(KINDS)}.")
    index = Index.load()
    files = discover(paths)
    refused = 0
    for path in files:
        try:
            source = read(path)
        except ReadError as error:
            refused += 1
            click.echo(f"graphkit: {error.message}", err=True)
            continue
        with trace.listening() as heard:
            claims = [claim for claim in extract(source, index) if not kinds or claim.kind in kinds]
        if explain:
            _explain(source.name, source.text, heard, kinds)
            continue
        for claim in claims:
            click.echo(to_json(claim))
    if refused:
        sys.exit(2 if refused == len(files) else 1)


def _explain(name: str, text: str, heard: object, kinds: tuple[str, ...]) -> None:
    """Print each step with its offsets, its words and its outcome, in the order of the text."""
    from graphkit.extract.trace import Trace

    assert isinstance(heard, Trace)
    click.echo(f"==> {name} <==")
    if not heard.steps:
        click.echo("No rule found anything to try.")
    for step in sorted(set(heard.steps), key=lambda s: (s.start, s.end, s.rule, s.outcome)):
        if kinds and step.rule.split(".")[0] not in kinds:
            continue
        words = " ".join(text[step.start : step.end].split())
        words = words if len(words) <= 110 else f"{words[:70].rsplit(' ', 1)[0]} … {words[-36:].split(' ', 1)[-1]}"
        why = f": {step.why}" if step.why else ""
        click.echo(f"{step.start:>7}–{step.end:<7} {step.outcome:<8} {step.rule}{why}\n{'':17}“{words}”")
