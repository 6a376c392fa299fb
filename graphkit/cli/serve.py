"""graphkit serve: a read-only endpoint with pages."""

from __future__ import annotations

from pathlib import Path

import click

from graphkit.cli.options import graph_option


@click.command("serve")
@graph_option
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on. Anything but loopback is open to others.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="Port to listen on.")
@click.option("--timeout", type=click.FloatRange(0.1, 3600), default=30.0, show_default=True, help="Seconds after which a query is ended.")
@click.option("--max-answer", type=click.IntRange(1), default=32, show_default=True, help="Largest answer in MiB.")
@click.option("--max-query", type=click.IntRange(100), default=100_000, show_default=True, help="Longest query in characters.")
@click.option("--max-running", type=click.IntRange(1, 256), default=32, show_default=True, help="Queries that run at once.")
@click.option("--max-waiting", type=click.IntRange(0), default=128, show_default=True, help="Queries that wait in line.")
@click.option("--memory", type=click.IntRange(128), default=2048, show_default=True, help="Memory of a query in MiB.")
@click.option("--root-path", default="", metavar="/PATH", help="The path under which a proxy shows the endpoint.")
def command(
    graph: str,
    host: str,
    port: int,
    timeout: float,
    max_answer: int,
    max_query: int,
    max_running: int,
    max_waiting: int,
    memory: int,
    root_path: str,
) -> None:
    """Serve the graph as a read-only SPARQL 1.1 endpoint at /sparql, with the saved questions, an editor and the documents as pages.

    It answers on loopback unless told otherwise, fetches nothing, and ends each query at its time limit. Stop it with Ctrl-C.
    """
    from graphkit.errors import GraphkitError
    from graphkit.serve import Limits, run

    if graph.startswith(("http://", "https://")):
        raise GraphkitError(f"'{graph}' is an endpoint already; serve takes a folder made by graphkit build.", path=graph)
    limits = Limits(
        seconds=timeout,
        answer_bytes=max_answer * 1024 * 1024,
        query_characters=max_query,
        running=max_running,
        waiting=max_waiting,
        memory_bytes=memory * 1024 * 1024,
    )
    if host not in ("localhost", "127.0.0.1", "::1"):
        click.echo(
            f"Listening on {host}: others can reach this. TLS and a limit of requests belong to a proxy before it (docs/serve.md).",
            err=True,
        )
    click.echo(f"http://{host}:{port}{root_path}/  (the endpoint is /sparql; stop with Ctrl-C)", err=True)
    try:
        run(Path(graph), limits, host=host, port=port, root=root_path)
    except OSError as error:
        raise GraphkitError(f"Cannot listen on {host}:{port} ({error.strerror or error}); choose another --port.") from None
