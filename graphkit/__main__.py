"""``python -m graphkit``: the same as the command."""

from graphkit.cli import main

main()
