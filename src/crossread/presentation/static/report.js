"use strict";
// Before anything is laid out: without a script all views stand below each other, which takes long to draw.
document.documentElement.classList.add("js");
addEventListener("DOMContentLoaded", () => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const html = document.documentElement;
  const views = $$(".view").map((view) => view.id);
  const layers = $$("input[name=layer]").map((input) => input.value);
  const numbers = $$(".account").map((account) => account.dataset.account);
  const home = { view: "overview", docs: numbers.slice(0, 2).join(","), layer: layers[0], claim: "", s: "", lit: "", open: "", q: "", only: "", off: "" };

  // The address holds the whole state: "#read?docs=1,2&layer=voices&s=s1-3".

  function parse(hash) {
    const [name, query = ""] = hash.replace(/^#/, "").split("?");
    const state = { ...home, ...Object.fromEntries(new URLSearchParams(query)) };
    if (views.includes(name)) return { ...state, view: name };
    const target = name && document.getElementById(name);
    if (!target) return state;
    const account = target.closest(".account");
    state.view = target.closest(".view")?.id ?? home.view;
    if (target.matches(".claim")) state.claim = name;
    if (target.matches(".card")) state.s = name;
    if (account) state.docs = beside(account.dataset.account);
    if (target.matches("[data-d]")) state.lit = address(target);
    return state;
  }

  function written(state) {
    const query = new URLSearchParams();
    for (const key of Object.keys(home)) if (key !== "view" && state[key] !== home[key]) query.set(key, state[key]);
    // A colon, a comma and a slash may stand in a fragment as they are; so the address stays legible.
    const text = query.toString().replace(/%3A/g, ":").replace(/%2C/g, ",");
    return `#${state.view}${text && `?${text}`}`;
  }

  const now = () => parse(location.hash);
  const go = (changes) => { location.hash = written({ ...now(), ...changes }); };
  const amend = (changes) => { history.replaceState(null, "", written({ ...now(), ...changes })); render(); };
  const address = (block) => `${block.dataset.d}:${block.dataset.s}-${block.dataset.e}`;

  /** The accounts to show so that this one is among them: what was shown stays, the last column gives way. */
  function beside(number) {
    const shown = shownNow.filter(Boolean);
    if (shown.includes(number)) return shown.join(",");
    const room = Math.max(shown.length, 2);
    return [...shown.slice(0, room - 1), number].join(",");
  }

  // Passages are "account:start-end" in code points; only here do they meet the browser's UTF-16.

  function passages(text) {
    return text.split(" ").filter(Boolean).map((one) => {
      const [account, span] = one.split(":");
      const [start, end] = span.split("-").map(Number);
      return { account, start, end };
    });
  }

  const named = (one) => `${one.account}:${one.start}-${one.end}`;

  const blocksOf = (one) => $$(`.account [data-d="${one.account}"]`)
    .filter((block) => Number(block.dataset.s) < one.end && one.start < Number(block.dataset.e));

  function texts(block) {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  }

  function mark(block, start, end) {
    let reached = Number(block.dataset.s);
    const made = [];
    for (const node of texts(block)) {
      const points = [...node.data];
      const from = Math.max(0, start - reached), to = Math.min(points.length, end - reached);
      reached += points.length;
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(node, points.slice(0, from).join("").length);
      range.setEnd(node, points.slice(0, to).join("").length);
      const wrapped = document.createElement("mark");
      range.surroundContents(wrapped);
      made.push(wrapped);
    }
    return made;
  }

  function unmark(root) {
    for (const one of $$("mark", root)) {
      const parent = one.parentNode;
      one.replaceWith(...one.childNodes);
      parent.normalize();
    }
  }

  /** A very long paragraph is cut to what stands around its passages. */
  function clip(block, found) {
    const first = Number(block.dataset.s), around = 1200;
    const from = Math.max(first, Math.min(...found.map((one) => one.start)) - around);
    const to = Math.max(...found.map((one) => one.end)) + around;
    let reached = first;
    for (const node of texts(block)) {
      const points = [...node.data];
      node.data = points.slice(Math.max(0, from - reached), Math.max(0, to - reached)).join("");
      reached += points.length;
    }
    block.dataset.s = from;
    block.classList.toggle("cut-before", from > first);
    block.classList.toggle("cut-after", to < reached);
  }

  // Drawing the state.

  let shownNow = home.docs.split(",");

  function render() {
    const state = now();
    for (const view of $$(".view")) view.classList.toggle("current", view.id === state.view);
    for (const link of $$("nav a")) {
      if (link.hash === `#${state.view}`) link.setAttribute("aria-current", "page");
      else link.removeAttribute("aria-current");
    }
    drawClaim(state);
    drawFilter(state);
    drawFigures(state);
    drawAccounts(state);
    drawLayer(state);
    drawStatement(state);
    drawLit(state);
    drawPassages(state);
  }

  function drawClaim(state) {
    for (const claim of $$(".claim")) claim.classList.toggle("open", claim.id === state.claim);
    $(".every-claim").classList.toggle("closed", Boolean(state.claim));
  }

  function drawFilter(state) {
    const view = document.getElementById(state.view);
    const input = $("[data-filter]", view);
    if (!input) return;
    if (input.value !== state.q) input.value = state.q;
    const rows = $$("tbody tr", input.closest(".every-claim") ?? view);
    const wanted = state.q.toLowerCase();
    const only = $("[data-only]", view);
    if (only) only.value = state.only;
    for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted) || Boolean(only && !contested(row, state.only));
    $("output", view).value = wanted || state.only ? `${rows.filter((row) => !row.hidden).length} of ${rows.length}` : "";
  }

  function contested(row, only) {
    const has = (marks) => $$(marks.map((mark) => `.mark-${mark}`).join(), row).length;
    const told = has(["asserts", "reports", "doubts", "rejects"]), against = has(["doubts", "rejects"]);
    return { several: told > 1, sides: against > 0 && told > against }[only] ?? true;
  }

  function drawFigures(state) {
    const off = state.off.split(",");
    for (const box of $$(".ledger input")) {
      box.checked = !off.includes(box.id);
      box.closest("tr").classList.toggle("off", !box.checked);
    }
    for (const ledger of $$(".ledger:has(output)")) $(".range output", ledger).value = rangeOf($$("tbody tr:not(.off)", ledger));
  }

  function rangeOf(rows) {
    const number = (text) => (text === "" ? null : Number(text));
    const lows = rows.map((row) => number(row.dataset.low)), highs = rows.map((row) => number(row.dataset.high));
    const ends = [...lows, ...highs].filter((end) => end !== null);
    if (!ends.length) return "no number";
    const known = lows.filter((low) => low !== null);
    const low = known.length ? Math.min(...known) : null, high = Math.max(...ends);
    const words = (value) => value.toLocaleString("en");
    const reach = low === null || low === high ? words(high) : `${words(low)} to ${words(high)}`;
    return (low === null ? "up to " : "") + reach + (highs.includes(null) ? " or more" : "");
  }

  function drawAccounts(state) {
    shownNow = state.docs.split(",").filter((number) => numbers.includes(number));
    for (const account of $$(".account")) {
      const place = shownNow.indexOf(account.dataset.account);
      account.classList.toggle("open", place >= 0);
      account.style.order = place;
    }
    for (const box of $$(".accounts input")) box.checked = shownNow.includes(box.value);
    $(".desk").style.setProperty("--shown", Math.min(Math.max(shownNow.length, 1), 3));
  }

  function drawLayer(state) {
    const desk = $(".desk");
    if (desk.dataset.layer === state.layer) return;
    desk.dataset.layer = state.layer;
    $(".legend.voices").hidden = state.layer !== "voices";
    for (const input of $$("input[name=layer]")) input.checked = input.value === state.layer;
    for (const one of $$(".text .m[tabindex]")) { one.removeAttribute("tabindex"); one.removeAttribute("role"); }
    for (const one of $$(`.text [data-${state.layer}]`)) { one.tabIndex = 0; one.setAttribute("role", "button"); one.title = one.dataset[state.layer]; }
  }

  function drawStatement(state) {
    const margin = $("#margin");
    for (const one of $$(".lit")) one.classList.remove("lit");
    const card = state.view === "read" && state.s ? document.getElementById(state.s) : null;
    margin.classList.toggle("chosen", Boolean(card));
    if (!card) return margin.replaceChildren(state.layer === "voices" ? margin.dataset.hint : margin.dataset.hintOther);
    const copy = document.createElement("div");
    copy.className = "card";
    copy.append(...card.cloneNode(true).childNodes);
    margin.replaceChildren(copy);
    const pieces = $$(`.text .m[data-k~="${state.s}"]`);
    for (const piece of pieces) piece.classList.add("lit");
    const tag = $(`.tag[data-k="${state.s}"]`);
    if (tag) reveal(tag);
    if (tag && state.layer === "voices" && !margin.contains(document.activeElement)) tag.focus({ preventScroll: true });
  }

  function drawLit(state) {
    unmark($(".desk"));
    if (state.view !== "read") return;
    const made = passages(state.lit).flatMap((one) => blocksOf(one).flatMap((block) => mark(block, one.start, one.end)));
    if (made.length) reveal(made[0]);
  }

  function reveal(element) {
    const account = element.closest(".account");
    const scrolls = account.scrollHeight > account.clientHeight + 1 && getComputedStyle(account).overflowY !== "visible";
    if (!scrolls) return element.scrollIntoView({ block: "center" });
    const inside = element.getBoundingClientRect().top - account.getBoundingClientRect().top;
    if (inside < 40 || inside > account.clientHeight - 80) account.scrollTop += inside - account.clientHeight / 3;
    const top = account.getBoundingClientRect().top;
    if (top < 0 || top > innerHeight / 3) account.scrollIntoView({ block: "start" });
  }

  // The panel of passages, each in its paragraph, one column an account.

  let opener = null;

  function drawPassages(state) {
    const dialog = $("#passages");
    if (!state.open) return dialog.open && dialog.close();
    const columns = new Map();
    for (const one of passages(state.open)) {
      for (const block of blocksOf(one)) {
        if (!columns.has(one.account)) columns.set(one.account, new Map());
        const found = columns.get(one.account);
        found.set(block, [...(found.get(block) ?? []), one]);
      }
    }
    const asked = opener ?? $(`[data-p="${CSS.escape(state.open)}"]`);
    $("#passages-title").textContent = asked?.getAttribute("title") || asked?.textContent.trim() || "Passages";
    $(".columns", dialog).replaceChildren(...[...columns].map(([number, blocks]) => column(number, blocks)));
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  }

  function column(number, blocks) {
    const section = document.createElement("section");
    const head = document.createElement("p");
    head.className = "kicker";
    head.textContent = $(`#head-${number}`).textContent.trim().replace(/\s+/g, " ");
    section.append(head);
    const inOrder = [...blocks].sort(([one], [other]) => Number(one.dataset.s) - Number(other.dataset.s));
    for (const [block, found] of inOrder) {
      const copy = block.cloneNode(true);
      copy.removeAttribute("id");
      for (const tag of $$(".tag", copy)) tag.remove();
      unmark(copy);
      for (const one of $$("[tabindex]", copy)) one.removeAttribute("tabindex");
      clip(copy, found);
      for (const one of found) mark(copy, one.start, one.end);
      section.append(copy);
    }
    const all = document.createElement("a");
    all.textContent = "Read it in the account";
    const spans = inOrder.flatMap(([, found]) => found).map(named);
    all.href = written({ ...home, view: "read", docs: beside(number), lit: [...new Set(spans)].join(" ") });
    section.append(all);
    return section;
  }

  /** What a cell opens: its own passages, and beside them what up to two other accounts say to its row. */
  function opened(element) {
    const own = element.dataset.p;
    const head = element.closest("tr")?.querySelector("[data-w]")?.dataset.w ?? "";
    const accounts = new Set(passages(own).map((one) => one.account));
    const others = passages(head).filter((one) => !accounts.has(one.account));
    const two = [...new Set(others.map((one) => one.account))].slice(0, 2);
    return [own, ...others.filter((one) => two.includes(one.account)).map(named)].join(" ");
  }

  // What people do.

  document.addEventListener("click", (event) => {
    const element = event.target.closest("[data-p], [data-q], [data-beside], [data-lit], [data-dialog], [data-close], .tag, .text .m");
    if (!element || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { p, lit, dialog, close } = element.dataset;
    const besides = element.dataset.beside;
    if (p !== undefined) { opener = element; go({ open: opened(element) }); }
    else if (element.dataset.q) location.hash = written({ ...home, view: "names", q: element.dataset.q });
    else if (besides) go({ view: "read", docs: beside(besides.split(":")[0]), lit: besides });
    else if (lit) go({ view: "read", lit });
    else if (dialog) document.getElementById(dialog).showModal();
    else if (close !== undefined) element.closest("dialog").close();
    else if (element.closest("dialog")) return;
    else choose(element);
    event.preventDefault();
  });

  /** A mark in the text: its card in the layer of voices, everything that says the same in the others. */
  function choose(element) {
    const { layer } = now();
    if (layer === "voices") {
      const keys = (element.dataset.k ?? "").split(" ");
      return keys[0] && go({ view: "read", s: keys[keys.length - 1], lit: "" });
    }
    const group = element.dataset[`${layer}Group`];
    const list = group && $(`#groups [data-group="${CSS.escape(group)}"]`);
    if (list) { opener = element; go({ open: list.dataset.p }); }
  }

  document.addEventListener("change", (event) => {
    const input = event.target;
    if (input.matches("[data-only]")) go({ only: input.value });
    if (input.name === "layer") go({ layer: input.value });
    if (input.closest(".accounts")) {
      const shown = shownNow.filter((number) => number !== input.value);
      go({ docs: (input.checked ? [...shown, input.value].slice(-3) : shown).join(",") });
    }
    if (input.closest(".ledger")) {
      const off = now().off.split(",").filter((id) => id && id !== input.id);
      go({ off: (input.checked ? off : [...off, input.id]).join(",") });
    }
  });

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-filter]")) amend({ q: event.target.value });
  });

  for (const dialog of $$("dialog")) {
    dialog.addEventListener("close", () => {
      if (dialog.id !== "passages") return;
      if (now().open) go({ open: "" });
      opener?.focus();
      opener = null;
    });
    dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
  }

  function step(by) {
    const { view, layer } = now();
    if (view !== "read") return;
    const stops = $$(layer === "voices" ? ".account.open .tag" : `.account.open .text [data-${layer}]`);
    stops.sort((one, other) => column_of(one) - column_of(other));
    const here = stops.indexOf(document.activeElement);
    const next = stops[here < 0 && by < 0 ? stops.length - 1 : here + by];
    if (!next) return;
    next.focus({ preventScroll: true });
    if (layer === "voices") amend({ s: next.dataset.k, lit: "" });
    else reveal(next);
  }

  const column_of = (element) => shownNow.indexOf(element.closest(".account").dataset.account);

  function move(key) {
    const cell = document.activeElement.closest("td, th");
    if (!cell) return false;
    const row = cell.parentElement;
    const rows = $$("tbody tr", row.closest("table")).filter((one) => !one.hidden);
    const [down, across] = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] }[key];
    const next = rows[rows.indexOf(row) + down]?.cells[cell.cellIndex + across];
    const target = next && $("a, input:not([hidden])", next);
    target?.focus();
    return Boolean(target);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input[type=search]")) return;
    if ($("dialog[open]") && event.key !== "?") return;
    const { layer, s } = now();
    const arrow = event.key.startsWith("Arrow");
    const reading = now().view === "read" && !event.target.matches("input");
    if (arrow && move(event.key)) event.preventDefault();
    else if (event.key === "j" || (reading && event.key === "ArrowRight")) step(1);
    else if (event.key === "k" || (reading && event.key === "ArrowLeft")) step(-1);
    else if (event.key === "l") go({ layer: layers[(layers.indexOf(layer) + 1) % layers.length] });
    else if (event.key === "?") $("#keys").open ? $("#keys").close() : $("#keys").showModal();
    else if (event.key === "Escape" && s) go({ s: "", lit: "" });
    else if ((event.key === "Enter" || event.key === " ") && event.target.matches(".text .m")) event.target.click();
    else if (/^\d$/.test(event.key)) { const link = $$("nav a")[(Number(event.key) + 9) % 10]; if (link) location.hash = link.hash; }
    else return;
    event.preventDefault();
  });

  html.classList.add("ready");
  for (const one of $$(".keys, .filter, .range, .back, .ledger input")) one.hidden = false;
  addEventListener("hashchange", render);
  render();
});
