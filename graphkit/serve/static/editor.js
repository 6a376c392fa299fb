// Sends the query to the endpoint and shows the answer as a table. Everything goes into the page as text.
"use strict";
const form = document.getElementById("ask");
const query = document.getElementById("query");
const status = document.getElementById("status");
const answer = document.getElementById("answer");

async function ask(accept) {
  status.textContent = "Asking …";
  answer.replaceChildren();
  const began = performance.now();
  const response = await fetch(form.action, {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query.value,
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  if (!response.ok) {
    status.textContent = (await response.text()) || "The endpoint gave no answer (" + response.status + ").";
    return null;
  }
  return { response, seconds };
}

function cell(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function show(found, seconds) {
  if ("boolean" in found) {
    status.textContent = (found.boolean ? "yes" : "no") + ", " + seconds + " s";
    return;
  }
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  for (const name of found.head.vars) head.append(cell("th", name));
  const body = table.createTBody();
  for (const row of found.results.bindings.slice(0, 1000)) {
    const line = body.insertRow();
    for (const name of found.head.vars) line.append(cell("td", row[name] ? row[name].value : ""));
  }
  answer.append(table);
  const count = found.results.bindings.length;
  status.textContent = count + " rows" + (count > 1000 ? ", the first 1000 shown" : "") + ", " + seconds + " s";
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  try {
    const got = await ask("application/sparql-results+json, text/turtle;q=0.9");
    if (!got) return;
    const text = await got.response.text();
    if ((got.response.headers.get("content-type") || "").includes("json")) show(JSON.parse(text), got.seconds);
    else {
      answer.append(cell("pre", text));
      status.textContent = got.seconds + " s";
    }
  } catch (error) {
    status.textContent = "The endpoint does not answer: " + error.message;
  }
});

document.getElementById("csv").addEventListener("click", async () => {
  const got = await ask("text/csv");
  if (!got) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(await got.response.blob());
  link.download = "answer.csv";
  link.click();
  URL.revokeObjectURL(link.href);
  status.textContent = "Saved.";
});

query.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
});
