"""The commands. Every file of this folder with a ``command`` is one; it is imported only when it is called."""

from __future__ import annotations

import gc
import importlib
import pkgutil
import sys
import warnings
from typing import Any

import click

from graphkit import __version__
from graphkit.errors import GraphkitError

_NO_COMMANDS = {"options", "report", "terminal", "welcome"}


class Verbs(click.Group):
    """Finds commands by a folder scan and imports them when asked for."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names of all commands."""
        return sorted(m.name for m in pkgutil.iter_modules(__path__) if m.name not in _NO_COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Import and return one command."""
        if name not in self.list_commands(context):
            return None
        command: click.Command = importlib.import_module(f"{__name__}.{name}").command
        return command

    def resolve_command(self, context: click.Context, args: list[str]) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command for the first word, or an error that names the nearest one."""
        try:
            return super().resolve_command(context, args)
        except click.UsageError:
            from rapidfuzz.process import extractOne

            near = extractOne(args[0], self.list_commands(context))
            hint = f" Did you mean '{near[0]}'?" if near and near[1] > 60 else ""
            raise click.UsageError(f"There is no command '{args[0]}'.{hint} 'graphkit --help' lists them.", context) from None


@click.group(cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 120})
@click.version_option(__version__, prog_name="graphkit")
@click.pass_context
def graphkit(context: click.Context) -> None:
    """Ask who stands behind which document, where and since when, which norms a text states, and which sentence says so."""
    if context.invoked_subcommand is None:
        from graphkit.cli.welcome import welcome

        welcome(context)


def main() -> None:
    """Run the command line. An error or warning that is ours is one sentence on standard error; an error's exit code is 2 or its own."""
    plain = warnings.showwarning

    def show(message: Warning | str, category: type[Warning], *where: Any, **more: Any) -> None:
        if category.__module__.startswith("graphkit"):
            click.echo(f"graphkit: {message}", err=True)
        else:
            plain(message, category, *where, **more)

    warnings.showwarning = show
    gc.freeze()  # what a command makes lasts as long as it does; looking for garbage in circles took a tenth of its time
    gc.set_threshold(50_000, 20, 50)
    try:
        graphkit(standalone_mode=True)
    except GraphkitError as error:
        click.echo(f"graphkit: {error.message}", err=True)
        sys.exit(int(error.parts.get("exit_code", 2)))  # type: ignore[call-overload]
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    finally:
        gc.freeze()  # nothing is left to be done with what the command made: it need not be looked through on the way out
