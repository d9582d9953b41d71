// The query page with a script: YASQE instead of the plain text field, completion of terms and names, answers in place.
"use strict";
(() => {
  const MOST = 30;
  const form = document.getElementById("ask");
  const field = document.getElementById("query");
  const label = form.querySelector("label[for=query]").textContent;
  const language = document.documentElement.lang;
  const prefixes = JSON.parse(form.dataset.prefixes);

  // its own completers ask services of others
  Yasqe.defaults.autocompleters = [];
  const editor = new Yasqe(form.insertBefore(document.createElement("div"), field), {
    value: field.value,
    consumeShareLink: null,
    createShareableLink: null,
    persistenceId: null,
    prefixCcApi: null,
    resizeable: false,
    showQueryButton: false,
    editorHeight: "auto",
    viewportMargin: Infinity,
    foldGutter: false,
    gutters: ["gutterErrorBar", "CodeMirror-linenumbers"],
    screenReaderLabel: label,
    extraKeys: {
      // who moves by keyboard must get out again
      Tab: false,
      "Shift-Tab": false,
      "Ctrl-S": false,
      "Ctrl-Space": () => complete(),
      "Ctrl-Enter": () => form.requestSubmit(),
      "Cmd-Enter": () => form.requestSubmit(),
    },
  });
  field.hidden = true;
  form.querySelector("label[for=query]").addEventListener("click", () => editor.focus());
  document.querySelectorAll(".scripted").forEach((note) => (note.hidden = false));

  // ---- answers in place: the page that the server makes anyway, its part with the result

  let running = null;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });

  async function run() {
    if (running) running.abort();
    running = new AbortController();
    const mine = running;
    const query = editor.getValue();
    const result = document.getElementById("result");
    result.setAttribute("aria-busy", "true");
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "text/html" },
        body: new URLSearchParams({ query }),
        signal: mine.signal,
      });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const answer = page.getElementById("result") || page.querySelector("main");
      result.replaceChildren(...answer.childNodes);
      const address = `${form.getAttribute("action")}?${new URLSearchParams({ query })}`;
      if (address.length < 8000) history.replaceState(null, "", address);
      result.removeAttribute("aria-busy");
      mark();
    } catch (e) {
      if (e.name === "AbortError") return;
      result.removeAttribute("aria-busy");
      // the server is not there: the browser's own page says so best
      field.value = query;
      form.submit();
    }
  }

  // ---- an error at its line

  let marked = null;
  function mark() {
    if (marked) editor.removeLineClass(marked, "background", "wrong-line");
    marked = null;
    const failure = document.querySelector("#result .failure");
    const line = failure ? Number(failure.dataset.line) : 0;
    if (line > 0) {
      marked = editor.addLineClass(line - 1, "background", "wrong-line");
      editor.setCursor({ line: line - 1, ch: Math.max(0, Number(failure.dataset.column) - 1) });
      editor.focus();
    }
  }
  mark();

  // ---- completion: variables of the query, terms of the graph, names of things

  const folded = (text) =>
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase();

  /** The short form of an IRI, as prefix and rest; none where no prefix fits. */
  function shortened(iri) {
    const fit = Object.entries(prefixes).find(([, base]) => iri.startsWith(base) && /^[\w-]+$/.test(iri.slice(base.length)));
    return fit ? { prefix: fit[0], text: `${fit[0]}:${iri.slice(fit[1].length)}` } : null;
  }

  const terms = fetch(form.action, {
    method: "POST",
    headers: { Accept: "application/sparql-results+json" },
    body: new URLSearchParams({ query: termsQuery() }),
  })
    .then((response) => (response.ok ? response.json() : { results: { bindings: [] } }))
    .then((answer) =>
      answer.results.bindings
        .map((row) => ({ short: shortened(row.term.value), label: row.label.value }))
        .filter((term) => term.short)
        .map((term) => ({
          text: term.short.text,
          prefix: term.short.prefix,
          displayText: `${term.short.text}  ${term.label}`,
          words: [folded(term.short.text), ...folded(`${term.short.text.split(":")[1]} ${term.label}`).split(/[\s'’-]+/)],
        })),
    )
    .catch(() => []);

  function termsQuery() {
    return `PREFIX owl: <${prefixes.owl}> PREFIX rdfs: <${prefixes.rdfs}> PREFIX skos: <${prefixes.skos}>
      SELECT DISTINCT ?term ?label {
        VALUES ?class { owl:Class owl:ObjectProperty owl:DatatypeProperty skos:Concept }
        ?term a ?class ; rdfs:label|skos:prefLabel ?label .
        FILTER(LANG(?label) = "${language}")
      } ORDER BY ?term`;
  }

  async function names(word) {
    const response = await fetch(`/api/v1/suggest?${new URLSearchParams({ q: word, limit: 8 })}`);
    if (!response.ok) return [];
    return (await response.json()).items
      .filter((one) => one["@type"] !== "Concept")
      .map((one) => ({ text: `<${one["@id"]}>`, displayText: `« ${one.label} »  ${one["@id"].split("/").slice(-2).join("/")}` }));
  }

  /** What stands before the cursor and may be the beginning of something. */
  function begun() {
    const cursor = editor.getCursor();
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const word = before.match(/[?$]?[\p{L}\p{N}_:'’-]*$/u)[0];
    // inside of an IRI, a string or a comment nothing is begun
    const type = editor.getTokenAt(cursor).type;
    const inside = type === "string" || type === "comment" || /<[^>\s]*$/.test(before);
    return { word, inside, declares: /^\s*prefix\s+[\w-]*$/i.test(before), cursor };
  }

  async function candidates(word, declares) {
    if (declares) {
      const fitting = Object.entries(prefixes).filter(([prefix]) => prefix.startsWith(word));
      return fitting.map(([prefix, base]) => ({ text: `${prefix}: <${base}>`, displayText: `${prefix}:  ${base}` }));
    }
    if (/^[?$]/.test(word)) {
      const variables = editor.getVariablesFromQuery().filter((name) => name.startsWith(word) && name !== word);
      return variables.map((name) => ({ text: name, displayText: name }));
    }
    const key = folded(word);
    const known = (await terms).filter((term) => term.words.some((one) => one.startsWith(key)));
    const found = word.length > 2 && !word.includes(":") ? await names(word) : [];
    return [...known.slice(0, MOST), ...found];
  }

  async function hints() {
    const { word, inside, declares, cursor } = begun();
    const from = { line: cursor.line, ch: cursor.ch - word.length };
    const list = inside ? [] : await candidates(word, declares);
    return {
      from,
      to: cursor,
      list: list.map((one) => ({
        ...one,
        hint: () => {
          editor.replaceRange(one.text, from, cursor);
          if (one.prefix) editor.addPrefixes({ [one.prefix]: prefixes[one.prefix] });
        },
      })),
    };
  }

  function complete() {
    editor.showHint({ hint: hints, completeSingle: false, closeCharacters: /[\s()[\]{};,>]/, container: form });
  }

  editor.on("inputRead", (_, change) => {
    if (change.origin === "+input" && !editor.state.completionActive && begun().word.length > 2) complete();
  });
})();
