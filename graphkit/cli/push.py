"""graphkit push: copy the graph to a remote store."""

from __future__ import annotations

import click

from graphkit.cli.options import console, graph_option


@click.command("push")
@click.argument("url")
@graph_option
@click.option("--update", metavar="URL", help="The store's address for SPARQL Update, where it does not follow from URL.")
@click.option(
    "--graph-store", metavar="URL", help="The store's address for the Graph Store Protocol: larger batches, used instead of Update."
)
@click.option("--default-graph", is_flag=True, help="Put everything into the default graph, for stores where it is no union of the others.")
@click.option("--deadline", type=click.FloatRange(1), default=300.0, show_default=True, help="Seconds that one request may take.")
def command(url: str, graph: str, update: str | None, graph_store: str | None, default_graph: bool, deadline: float) -> None:
    """Copy the graph to the store at URL, and check it by counts.

    What is there already is not sent again, what was removed here is removed there, and a push that was broken off goes on where it was.
    Other data of the store stay. Credentials: $GRAPHKIT_USER and $GRAPHKIT_PASSWORD ($GRAPHKIT_AUTH=digest), or $GRAPHKIT_TOKEN.
    """
    from dataclasses import replace

    from graphkit.errors import GraphkitError
    from graphkit.push import push, target
    from graphkit.remote.wire import plain
    from graphkit.store import Store, open_store

    store = open_store(graph)
    if not isinstance(store, Store):
        raise GraphkitError(f"'{graph}' is an endpoint; push copies a graph's folder.", path=graph)
    to = target(url)
    if graph_store:
        to = replace(to, graphs=graph_store, update=update or "", query=to.query)
    elif update:
        to = replace(to, update=update)
    done = push(store, to, default_graph=default_graph, deadline=deadline)
    out = console()
    out.print(f"{len(done.sent)} graphs sent ({done.triples_sent:,} triples), {len(done.unchanged)} unchanged, {len(done.dropped)} dropped")
    out.print(f"{done.triples:,} triples in all, checked by counts. Ask it with: graphkit query --graph {plain(to.query)}", markup=False)
