"""``graphkit read``: the text as read, on which all offsets count."""

from __future__ import annotations

import sys
from pathlib import Path

import click


@click.command("read")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("-v", "--verbose", is_flag=True, help="Say on standard error what is known of each file beside its text.")
def command(paths: tuple[Path, ...], verbose: bool) -> None:
    """Print the text of files as it is read: claims' offsets count its characters. Nothing is stored.

    One file's text is printed as it is; several are divided by a line with their name. A file that cannot be read is named with its
    reason on standard error, the others are still printed; exit code 2 when none could be read, else 1.
    """
    from graphkit.errors import ReadError
    from graphkit.read import discover, read

    files = discover(paths)
    refused = 0
    for path in files:
        try:
            source = read(path)
        except ReadError as error:
            refused += 1
            click.echo(f"graphkit: {error.message}", err=True)
            continue
        if verbose:
            click.echo("\n".join(f"{label}: {value}" for label, value in _known(source)), err=True)
        if len(files) > 1:
            click.echo(f"==> {path} <==")
        sys.stdout.buffer.write(source.text.encode("utf-8", "surrogatepass"))
        sys.stdout.buffer.flush()
        if len(files) > 1:
            click.echo("")
    if refused:
        sys.exit(2 if refused == len(files) else 1)


def _known(source: object) -> list[tuple[str, object]]:
    """Label and value of whatever is known, without the text."""
    from dataclasses import fields

    from graphkit.model import Source

    assert isinstance(source, Source)
    rows: list[tuple[str, object]] = [
        ("file", source.name),
        ("media type", source.media),
        ("sha256", source.sha256),
        ("characters", len(source.text)),
    ]
    about = source.about
    for item in fields(about):
        value = getattr(about, item.name)
        if item.name == "dating":
            rows += [(part.name.replace("_", " "), getattr(value, part.name)) for part in fields(value)]
        else:
            rows.append((item.name.replace("_", " "), ", ".join(value) if isinstance(value, tuple) else value))
    return [(label, value) for label, value in rows if value not in (None, "", ())]
