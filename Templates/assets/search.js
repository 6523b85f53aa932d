/* Searches the site, or filters a list. A classic script: modules do not work by double-click.
   Texts and queries become text nodes, never markup. */

(() => {
  "use strict";

  const [form, box, status, list, more, start, clearing, needs] =
    ["", "-box", "-status", "-results", "-more", "-start", "-clear", "-needs"]
      .map((name) => document.getElementById("search" + name));
  if (!form) return;
  const links = [...document.querySelectorAll("[data-filter]")];
  const words = form.dataset;

  const LONGEST = 200; // query
  const STEP = 50; // results at a time
  const BEFORE = 24; // letters before a match
  const LENGTH = 110; // letters around it

  const entries = [];
  let waiting = 0;
  let [query, found] = [[], []];
  let isUsed, isBroken;

  // Choosing: a record must be in one of the chosen parts of each sort, such as years and states.

  const nameOf = (link) => link.dataset.filter;
  const sortOf = (name) => name.split(/^\d|-/)[0];
  const own = links.filter((link) => link.hasAttribute("aria-current")).map(nameOf);
  let chosen;

  const isOwn = () => String(chosen) === String(own);

  const isChosen = ({ lists }) => chosen.every((name) =>
    chosen.some((other) => sortOf(other) === sortOf(name) && lists.includes(other)));

  const choose = (names) => {
    chosen = links.map(nameOf).filter((name) => names.includes(name));
    for (const link of links) link.setAttribute("aria-pressed", chosen.includes(nameOf(link)));
  };

  // Matching: in any width and case, without what nobody sees.

  const fold = (text) => text.normalize("NFKC").toUpperCase().toLowerCase().replace(/\u03C2/g, "\u03C3")
    .replace(/[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g, "");

  /* Where a word is: 0 in the title, 1 in kind, date, tags or summary, 2 in the text, -1 nowhere. */
  const place = (entry, word) => entry.folded.findIndex((text) => text.includes(word));

  /* Titles before summaries before texts; entries are in order of dates already. */
  const search = () => {
    const ranks = [[], [], []];
    for (const entry of entries.filter(isChosen)) {
      const places = query.map((word) => place(entry, word));
      if (!places.includes(-1)) ranks[Math.max(0, ...places)].push(entry);
    }
    return ranks.flat();
  };

  // Marking: letters stay whole with the marks on them.

  const letters = (text) => text.match(/[^][\p{M}\u1160-\u11FF\uFF9E\uFF9F]*/gu) || [];

  /* Whether each letter is part of a match. */
  const marks = (parts) => {
    const folded = parts.map(fold);
    const owners = folded.flatMap((part, index) => Array(part.length).fill(index));
    const text = folded.join("");
    const marked = parts.map(() => false);
    for (const word of query) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        marked.fill(true, owners[at], owners[at + word.length - 1] + 1);
      }
    }
    return marked;
  };

  const element = (name, parent) => parent.appendChild(document.createElement(name));

  const append = (parent, parts, marked) => {
    for (let from = 0, to = 0; from < parts.length; from = to) {
      while (to < parts.length && marked[to] === marked[from]) to += 1;
      (marked[from] ? element("mark", parent) : parent).append(parts.slice(from, to).join(""));
    }
  };

  /* A text, or so much of it around the first match. */
  const write = (parent, text, length) => {
    const parts = letters(text);
    const marked = marks(parts);
    const from = length ? Math.max(0, marked.indexOf(true) - BEFORE) : 0;
    const to = length ? from + length : parts.length;
    if (from > 0) parent.append("\u2026");
    append(parent, parts.slice(from, to), marked.slice(from, to));
    if (to < parts.length) parent.append("\u2026");
  };

  const item = (entry) => {
    const row = document.createElement("li");
    const link = element("a", row);
    link.href = entry.href;
    write(link, entry.title);
    const facts = element("p", row);
    facts.className = "meta";
    for (const fact of [words.kind ? "" : entry.kind, entry.date, ...entry.tags]) {
      if (fact) write(element(fact === entry.date ? "time" : "span", facts), fact);
    }
    const isInText = query.some((word) => place(entry, word) === 2);
    const text = element("p", row);
    write(text, (!isInText && entry.summary) || entry.text, LENGTH);
    if (entry.language) link.lang = text.lang = entry.language;
    return row;
  };

  const extend = () => {
    const from = list.children.length;
    list.append(...found.slice(from, from + STEP).map(item));
    more.hidden = list.children.length >= found.length;
    return list.children[from];
  };

  const show = () => {
    query = [...new Set(fold(box.value).split(/\s+/).filter(Boolean))];
    isUsed = query.length > 0 || !isOwn();
    if (isUsed) fetchIndex();
    found = isUsed ? search() : [];
    list.replaceChildren();
    extend();
    list.hidden = !found.length;
    if (start) start.hidden = isUsed;
    if (clearing) clearing.hidden = !isUsed;
    const count = new Intl.NumberFormat(document.documentElement.lang).format(found.length);
    const message = found.length ? words.found.replace("{count}", count) : !waiting && words.none;
    status.textContent = [isUsed && message, isUsed && waiting && words.loading, isBroken && words.broken]
      .filter(Boolean).join(" ");
  };

  // The index: its first script calls gazetteIndex, each other gazetteSearch.

  const names = new Map(); // of lists, by folder
  const beside = (address, name) => address.replace(/[^/]*$/, () => name);

  window.gazetteIndex = (parts, lists) => {
    for (const [folder, ofKind] of lists) names.set(folder, ofKind);
    for (const [name, ...folders] of parts) {
      if (!words.kind || folders.includes(words.kind)) load(beside(words.index, name));
    }
  };

  window.gazetteSearch = (kinds) => {
    for (const [kind, before, behind, records] of kinds) {
      const folder = decodeURIComponent(before.split("/")[0]);
      if (words.kind && folder !== words.kind) continue;
      for (const [id, title, day, tags, summary, text, lists, language] of records) {
        const date = String(day || "").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");
        entries.push({
          kind, title, date, tags, summary, text, language,
          href: beside(words.page, before + encodeURIComponent(id) + behind),
          lists: lists.map((place) => names.get(folder)[place]),
          folded: [title, [kind, date, ...tags, summary].join("\n"), text].map(fold),
        });
      }
    }
    entries.sort((a, b) => (a.date < b.date) - (a.date > b.date));
  };

  const load = (address) => {
    const script = element("script", document.head);
    waiting += 1;
    script.async = false;
    script.onload = script.onerror = ({ type }) => {
      waiting -= 1;
      isBroken ||= type === "error";
      if (isUsed || isBroken) show();
    };
    script.src = address;
  };

  // It is large: it is asked for when somebody begins to write or choose.

  let isAsked;
  const fetchIndex = () => {
    if (!isAsked) load(words.index);
    isAsked = true;
  };

  // The address holds the query and what is chosen.

  const decode = (text) => {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text;
    }
  };

  const read = () => {
    const [, hash, names] = /^#q=(.*?)(?:&in=([^&]*))?$/.exec(location.hash) || [];
    const text = hash ?? /[?&]q=([^&]*)/.exec(location.search)?.[1] ?? "";
    box.value = decode(text).slice(0, LONGEST);
    choose(names === undefined ? own : decode(names).split(" "));
    show();
  };

  let later;
  const keep = () => {
    clearTimeout(later);
    later = setTimeout(() => {
      try {
        const parts = isOwn() ? "" : "&in=" + chosen.map(encodeURIComponent).join("+");
        const text = query.length ? encodeURIComponent(box.value) : "";
        history.replaceState(null, "", location.pathname + location.search + (isUsed ? "#q=" + text + parts : ""));
      } catch {
        // Half a character cannot stand there, and some browsers refuse many changes at once.
      }
    }, 200);
  };

  const changed = () => { show(); keep(); };

  const clear = () => {
    if (!links.includes(document.activeElement)) box.focus();
    box.value = "";
    choose(own);
    changed();
  };

  const step = (by) => {
    const stops = [box, ...list.querySelectorAll("a"), ...(more.hidden ? [] : [more])];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at + by];
    if (at < 0 || !next) return false;
    next.focus();
    return true;
  };

  box.addEventListener("input", (event) => { if (!event.isComposing) changed(); });
  box.addEventListener("compositionstart", fetchIndex);
  box.addEventListener("compositionend", changed);
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => extend().querySelector("a").focus());
  window.addEventListener("hashchange", () => { if (location.hash.startsWith("#q=")) read(); });

  const isPlain = (event) => !(event.ctrlKey || event.metaKey || event.altKey);

  clearing?.addEventListener("click", clear);

  for (const link of links) {
    link.setAttribute("role", "button");
    link.addEventListener("click", (event) => {
      if (event.shiftKey || !isPlain(event)) return;
      event.preventDefault();
      const name = nameOf(link);
      choose(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
      changed();
    });
  }

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || !isPlain(event)) return;
    if (event.key === "/" && !event.target.matches("input, textarea, select")) {
      box.focus();
      box.select();
    } else if (event.key === "Escape" && (box.value || isUsed)) clear();
    else if (event.key === " " && links.includes(event.target)) event.target.click();
    else if (event.key === "ArrowDown" ? !step(1) : event.key !== "ArrowUp" || !step(-1)) return;
    event.preventDefault();
  });

  form.hidden = false;
  read();
  if (!needs) return;
  needs.hidden = true;
  box.focus({ preventScroll: true });
})();
