"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const $ = (id) => document.getElementById(id);
  const net = $("net"), detail = $("detail"), status = $("status");
  const nodes = data.nodes.map((node, i) => ({ ...node, i, el: $("n" + i), text: $("l" + i), on: true }));
  const edges = data.edges.map((edge, i) => ({ ...edge, i, el: $("e" + i), row: $("r" + i), on: true }));
  const records = new Map(data.records.map((record) => [record.state + "|" + record.document, record]));
  let held = null, alone = null, narrow = null, timer = null;

  const make = (name, text, kind) => {
    const el = document.createElement(name);
    if (text !== undefined) el.textContent = text;
    if (kind) el.className = kind;
    return el;
  };

  // Layouts: both are computed beforehand; a narrow window takes the tall one.
  const drawn = (edge) => { const a = nodes[edge.a].at, b = nodes[edge.b].at; return [a[0], a[1], b[0], b[1]]; };
  const place = () => {
    const now = window.matchMedia("(max-width: 860px)").matches;
    if (now === narrow) return;
    narrow = now;
    const size = now ? data.tall : data.wide;
    net.setAttribute("viewBox", "0 0 " + size[0] + " " + size[1]);
    for (const node of nodes) {
      node.at = now ? node.tall : node.wide;
      node.el.setAttribute("transform", "translate(" + node.at[0] + " " + node.at[1] + ") scale(" + (now ? data.shrink : 1) + ")");
      node.text.replaceChildren();
      const label = now ? node.labeltall : node.labelwide;
      if (!label) continue;
      const [x, y, anchor, turn, lead, lines] = label;
      if (lead) {
        const line = document.createElementNS(net.namespaceURI, "line");
        for (const [key, value] of Object.entries({ x1: node.at[0], y1: node.at[1], x2: x, y2: y })) line.setAttribute(key, value);
        node.text.append(line);
      }
      lines.forEach((words, k) => {
        const text = document.createElementNS(net.namespaceURI, "text");
        const step = size[2] * 1.18, off = (k - (lines.length - 1) / 2) * step;
        text.textContent = words;
        text.setAttribute("transform", "translate(" + x + " " + y + ") rotate(" + turn + ")");
        text.setAttribute("y", (off + size[2] * 0.35).toFixed(1));
        text.setAttribute("text-anchor", anchor);
        text.setAttribute("font-size", size[2]);
        node.text.append(text);
      });
    }
    for (const edge of edges) {
      const [x1, y1, x2, y2] = drawn(edge);
      for (const [key, value] of Object.entries({ x1, y1, x2, y2 })) edge.el.setAttribute(key, value);
    }
  };

  // Filters.
  const step = () => ($("time") ? Number($("time").value) : data.steps.length);
  const there = (state, document_, day) => {
    const record = records.get(state + "|" + document_);
    if (!record) return false;
    if (day === null) return true;
    return record.from !== "" && record.from <= day && !(record.until && record.until <= day);
  };
  const behind = (edge) => {
    const topic = $("topic") ? $("topic").value : "";
    const day = step() < data.steps.length ? data.steps[step()][0] : null;
    return edge.documents.filter((code) => (!topic || data.documents[code].topics.includes(topic)) &&
      [edge.a, edge.b].every((end) => nodes[end].kind !== "State" || there(nodes[end].id, code, day)));
  };
  const apply = () => {
    const least = data.weights[Number($("weight").value)];
    $("weight-out").textContent = String(least);
    if ($("time")) $("time-out").textContent = step() < data.steps.length ? data.steps[step()][1] : "any date";
    const linked = new Set();
    for (const edge of edges) {
      const shared = edge.documents.length ? behind(edge) : null;
      edge.now = shared && data.counted ? shared.length : edge.weight;
      edge.on = edge.now >= least && (shared === null || shared.length > 0) && (alone === null || edge.a === alone || edge.b === alone);
      edge.el.classList.toggle("off", !edge.on);
      edge.row.classList.toggle("off", !edge.on);
      if (edge.on) { linked.add(edge.a); linked.add(edge.b); }
    }
    for (const node of nodes) {
      node.on = linked.has(node.i) || node.i === alone;
      node.el.classList.toggle("off", !node.on);
      node.text.classList.toggle("off", !node.on);
    }
    const shown = edges.filter((edge) => edge.on).length;
    status.textContent = linked.size + " nodes and " + shown + " edges shown" + (shown < edges.length ? "; " + (edges.length - shown) + " of " + edges.length + " edges are filtered out." : ".");
    rove();
  };

  // One stop for the nodes and one for the edges; arrows move inside.
  const rove = (to) => {
    for (const list of [nodes, edges]) {
      const now = to && list.includes(to) ? to : list.find((one) => one.on && one.el.tabIndex === 0) || list.find((one) => one.on);
      for (const one of list) if (one.el.tabIndex !== (one === now ? 0 : -1)) one.el.tabIndex = one === now ? 0 : -1;
    }
  };
  const move = (event, one, list) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const shown = list.filter((other) => other.on && (list === nodes || !held || held.el.classList.contains("edge") || other.a === held.i || other.b === held.i || other === one));
    let next = null;
    if (by) next = shown[(shown.indexOf(one) + by + shown.length) % shown.length];
    else if (event.key === "Home") next = shown[0];
    else if (event.key === "End") next = shown[shown.length - 1];
    else if (event.key === "Enter" || event.key === " ") { hold(one); event.preventDefault(); return; }
    if (next) { event.preventDefault(); rove(next); next.el.focus(); }
  };

  // What is behind a node or an edge. Text goes in as text only.
  const quotes = (record, into) => {
    for (const [claims, words] of [[record.supports, ""], [record.contests, "differs: "]]) {
      for (const key of claims) {
        const claim = data.claims[key];
        if (!claim) continue;
        const block = make("blockquote", claim.quote ? words + "“" + claim.quote + "”" : words + claim.citation);
        const by = [claim.by, claim.reported && "as reported by " + claim.reported, claim.source, claim.place].filter(Boolean).join(", ");
        if (by) block.append(make("cite", by));
        into.append(block);
      }
    }
  };
  const standing = (record) => record.label + ": " + record.role + (record.date ? ", " + record.date : ", no date stated") + (record.via ? ", inferred through " + record.via : "") + (record.divergent ? "; accounts differ" : "");
  const showEdge = (edge, into) => {
    const a = nodes[edge.a], b = nodes[edge.b];
    into.append(make("h2", a.label + " – " + b.label), make("p", edge.words));
    const said = new Set();
    for (const code of edge.documents.length ? behind(edge) : []) {
      into.append(make("h3", code + (data.documents[code].title !== code ? ", " + data.documents[code].title : "")));
      for (const end of [a, b]) {
        const record = records.get(end.id + "|" + code);
        if (!record) continue;
        into.append(make("p", standing({ ...record, label: end.label })));
        const fresh = (claims) => claims.filter((key) => !said.has(code + key) && said.add(code + key));
        quotes({ ...record, supports: fresh(record.supports), contests: fresh(record.contests) }, into);
      }
    }
  };
  const showNode = (node, into) => {
    into.append(make("h2", node.label), make("p", node.words));
    const near = edges.filter((edge) => edge.on && (edge.a === node.i || edge.b === node.i));
    const list = make("ul");
    for (const edge of near.slice(0, 60)) list.append(make("li", nodes[edge.a === node.i ? edge.b : edge.a].label + ": " + edge.words));
    if (near.length > 60) list.append(make("li", "and " + (near.length - 60) + " more, in the table"));
    into.append(make("h3", near.length + (near.length === 1 ? " edge" : " edges")), list);
    for (const record of data.records.filter((one) => one.state === node.id)) {
      into.append(make("h3", record.document), make("p", standing({ ...record, label: node.label })));
      quotes(record, into);
    }
  };
  const show = (one) => {
    const hot = new Set();
    if (one) {
      const isNode = nodes.includes(one);
      for (const edge of edges) if (edge.on && (isNode ? edge.a === one.i || edge.b === one.i : edge === one)) { hot.add(edge); hot.add(nodes[edge.a]); hot.add(nodes[edge.b]); }
      hot.add(one);
      const into = document.createDocumentFragment();
      (isNode ? showNode : showEdge)(one, into);
      detail.replaceChildren(into);
      detail.scrollTop = 0;
    }
    net.classList.toggle("some", hot.size > 0);
    for (const other of nodes) { other.el.classList.toggle("hot", hot.has(other)); other.text.classList.toggle("hot", hot.has(other)); }
    for (const other of edges) other.el.classList.toggle("hot", hot.has(other));
  };
  const hold = (one) => {
    held = held === one ? null : one;
    for (const other of [...nodes, ...edges]) other.el.classList.toggle("held", other === held);
    for (const edge of edges) edge.row.classList.toggle("held", edge === held);
    $("isolate").disabled = alone === null && !(held && nodes.includes(held));
    show(held || one);
  };
  const near = (event) => {
    const found = event.target.closest && event.target.closest(".node, .edge");
    if (found) return (found.classList.contains("node") ? nodes : edges)[Number(found.id.slice(1))];
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(net.getScreenCTM().inverse());
    let best = null, least = 7;
    for (const edge of edges) {
      if (!edge.on) continue;
      const [x1, y1, x2, y2] = drawn(edge), dx = x2 - x1, dy = y2 - y1;
      const t = Math.max(0, Math.min(1, ((point.x - x1) * dx + (point.y - y1) * dy) / (dx * dx + dy * dy || 1)));
      const far = Math.hypot(point.x - x1 - t * dx, point.y - y1 - t * dy);
      if (far < least) { least = far; best = edge; }
    }
    return best;
  };
  let last = null;
  net.addEventListener("pointermove", (event) => { const one = near(event); if (one !== last) { last = one; if (!held) show(one); } });
  net.addEventListener("pointerleave", () => { last = null; if (!held) show(null); });
  net.addEventListener("click", (event) => { const one = near(event); if (one) hold(one); else if (held) hold(held), show(null); });
  for (const list of [nodes, edges]) for (const one of list) {
    one.el.addEventListener("focus", () => { rove(one); if (!held || list === edges) show(one); });
    one.el.addEventListener("keydown", (event) => move(event, one, list));
  }
  for (const edge of edges) edge.row.addEventListener("click", () => { held = null; hold(edge); });
  const free = () => { if (held) hold(held); show(null); };
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { alone = null; $("isolate").setAttribute("aria-pressed", "false"); free(); apply(); $("isolate").disabled = true; } });

  // Controls.
  $("search").addEventListener("input", () => {
    const words = $("search").value.trim().toLocaleLowerCase();
    const found = words ? nodes.filter((node) => node.on && (node.label.toLocaleLowerCase().includes(words) || node.code.toLocaleLowerCase() === words)) : [];
    const exact = found.find((node) => node.label.toLocaleLowerCase() === words || node.code.toLocaleLowerCase() === words) || (found.length === 1 ? found[0] : null);
    if (held) hold(held);
    if (exact) hold(exact); else show(null);
    status.textContent = !words ? "" : found.length === 0 ? "No node shown has that name." : found.length + (found.length === 1 ? " node has" : " nodes have") + " that name" + (exact ? ": " + exact.label + "." : ": " + found.slice(0, 8).map((node) => node.label).join(", ") + ".");
  });
  $("controls").addEventListener("submit", (event) => event.preventDefault());
  for (const id of ["weight", "topic", "time"]) if ($(id)) $(id).addEventListener("input", apply);
  $("isolate").addEventListener("click", () => {
    alone = alone === null && held ? held.i : null;
    $("isolate").setAttribute("aria-pressed", String(alone !== null));
    apply();
    $("isolate").disabled = alone === null && !held;
  });
  const stop = () => { clearInterval(timer); timer = null; if ($("play")) $("play").textContent = "Replay"; };
  if ($("play")) $("play").addEventListener("click", () => {
    if (timer) return stop();
    $("time").value = 0; apply();
    $("play").textContent = "Stop";
    timer = setInterval(() => { if (step() >= data.steps.length) return stop(); $("time").value = step() + 1; apply(); }, 1200);
  });
  $("reset").addEventListener("click", () => {
    stop(); alone = null; $("isolate").setAttribute("aria-pressed", "false");
    $("weight").value = 0; $("search").value = "";
    if ($("topic")) $("topic").value = "";
    if ($("time")) $("time").value = data.steps.length;
    free(); apply(); $("isolate").disabled = true;
  });
  $("theme").addEventListener("click", () => {
    const dark = getComputedStyle(document.documentElement).colorScheme === "dark";
    document.documentElement.dataset.theme = dark ? "light" : "dark";
  });

  // Downloads: what is shown, with the caption.
  const give = (name, blob) => { const link = make("a"); link.href = URL.createObjectURL(blob); link.download = name; link.click(); setTimeout(() => URL.revokeObjectURL(link.href), 5000); };
  const picture = () => {
    const copy = net.cloneNode(true), from = net.querySelectorAll("*"), to = copy.querySelectorAll("*");
    from.forEach((el, k) => {
      const looks = getComputedStyle(el);
      for (const key of ["fill", "stroke", "stroke-width", "stroke-opacity", "opacity", "paint-order", "font-family", "font-size"]) to[k].setAttribute(key, looks.getPropertyValue(key));
    });
    copy.querySelectorAll(".off").forEach((el) => el.remove());
    copy.querySelectorAll("[tabindex]").forEach((el) => el.removeAttribute("tabindex"));
    const [wide, high] = narrow ? data.tall : data.wide, looks = getComputedStyle(document.body), lines = [];
    for (const note of [...document.querySelectorAll(".legend .head"), ...document.querySelectorAll("footer p")].map((el) => el.textContent)) {
      if (note === data.legendtitle) { lines.push(note + ": " + data.legend.join(", ")); continue; }
      let line = "";
      for (const word of note.split(" ")) { if ((line + word).length * 6 > wide - 40) { lines.push(line); line = ""; } line += word + " "; }
      lines.push(line);
    }
    const total = high + 16 + lines.length * 15;
    copy.setAttribute("viewBox", "0 0 " + wide + " " + total);
    copy.setAttribute("width", wide); copy.setAttribute("height", total);
    const back = document.createElementNS(net.namespaceURI, "rect");
    for (const [key, value] of Object.entries({ width: wide, height: total, fill: looks.backgroundColor })) back.setAttribute(key, value);
    copy.prepend(back);
    lines.forEach((line, k) => {
      const text = document.createElementNS(net.namespaceURI, "text");
      for (const [key, value] of Object.entries({ x: 16, y: high + 14 + k * 15, "font-size": 11, "font-family": "sans-serif", fill: looks.color })) text.setAttribute(key, value);
      text.textContent = line;
      copy.append(text);
    });
    return [new XMLSerializer().serializeToString(copy), wide, total];
  };
  $("svg").addEventListener("click", () => give(data.name + ".svg", new Blob([picture()[0]], { type: "image/svg+xml" })));
  $("png").addEventListener("click", () => {
    const [text, wide, high] = picture(), image = new Image();
    image.onload = () => {
      const canvas = make("canvas");
      canvas.width = wide * 2; canvas.height = high * 2;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => give(data.name + ".png", blob), "image/png");
    };
    image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(text);
  });
  $("csv").addEventListener("click", () => {
    const cell = (text) => '"' + (/^[=+\-@\t]/.test(text) ? "'" + text : text).replaceAll('"', '""') + '"';
    const rows = [document.querySelectorAll("#rows thead th"), ...edges.filter((edge) => edge.on).map((edge) => edge.row.cells)];
    give(data.name + ".csv", new Blob([rows.map((row) => [...row].map((one) => cell(one.textContent)).join(",")).join("\r\n") + "\r\n"], { type: "text/csv" }));
  });

  window.matchMedia("(max-width: 860px)").addEventListener("change", place);
  place();
  apply();
})();
