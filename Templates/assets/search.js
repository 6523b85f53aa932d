/* Search in the records of the site. A classic script: modules and fetch do not work by double-click.
   Texts and queries become text nodes, never markup. */

(() => {
  "use strict";

  const form = document.getElementById("search");
  if (!form) return;
  const box = form.querySelector("input");
  const status = document.getElementById("search-status");
  const list = document.getElementById("search-results");
  const more = document.getElementById("search-more");
  const start = document.getElementById("search-start");
  const words = form.dataset;

  const LONGEST = 200; // of a query
  const STEP = 50; // results shown at a time
  const BEFORE = 24; // letters before the first match
  const LENGTH = 110; // letters around it

  const entries = [];
  let waiting = 0;
  let isBroken = false;
  let query = [];
  let found = [];

  // Matching: as wide as it is written, in any case, without what nobody sees.

  const UNSEEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u03C2]/g;

  const fold = (text) =>
    text.normalize("NFKC").toUpperCase().toLowerCase()
      .replace(UNSEEN, (sign) => (sign === "\u03C2" ? "\u03C3" : ""));

  const split = (text) => [...new Set(fold(text.slice(0, LONGEST)).split(/\s+/).filter(Boolean))];

  /* Where a record has a word: 0 in the title, 1 in kind, date, tags or summary, 2 in the text, -1 nowhere. */
  const place = (entry, word) => entry.folded.findIndex((text) => text.includes(word));

  /* Titles before summaries before texts; entries are in order of dates already. */
  const search = () => {
    const ranks = [[], [], []];
    for (const entry of entries) {
      let rank = 0;
      for (const word of query) {
        const at = place(entry, word);
        if (at < 0) { rank = -1; break; }
        if (at > rank) rank = at;
      }
      if (rank >= 0) ranks[rank].push(entry);
    }
    return ranks.flat();
  };

  // Marking: letters with the marks on them stay whole, and know what they fold to.

  const LETTER = /[^][\p{M}\u1160-\u11FF\uFF9E\uFF9F]*/gu;

  const letters = (text) => text.match(LETTER) || [];

  /* For each letter, whether it is part of a match. */
  const marks = (parts) => {
    let folded = "";
    const owners = [];
    parts.forEach((part, index) => {
      const text = fold(part);
      folded += text;
      for (let i = 0; i < text.length; i += 1) owners.push(index);
    });
    const marked = new Array(parts.length).fill(false);
    for (const word of query) {
      for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
        for (let i = owners[at]; i <= owners[at + word.length - 1]; i += 1) marked[i] = true;
      }
    }
    return marked;
  };

  const append = (parent, parts, marked) => {
    for (let from = 0, to = 0; from < parts.length; from = to) {
      while (to < parts.length && marked[to] === marked[from]) to += 1;
      const text = document.createTextNode(parts.slice(from, to).join(""));
      if (!marked[from]) { parent.append(text); continue; }
      const mark = document.createElement("mark");
      mark.append(text);
      parent.append(mark);
    }
  };

  const write = (parent, text) => {
    const parts = letters(text);
    append(parent, parts, marks(parts));
  };

  /* The beginning of a text, or what stands around the first match. */
  const writeAround = (parent, text) => {
    const parts = letters(text);
    const marked = marks(parts);
    const from = Math.max(0, marked.indexOf(true) - BEFORE);
    const to = from + LENGTH;
    if (from > 0) parent.append("\u2026");
    append(parent, parts.slice(from, to), marked.slice(from, to));
    if (to < parts.length) parent.append("\u2026");
  };

  // Results.

  const element = (name, className, parent) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    parent.append(made);
    return made;
  };

  const item = (entry) => {
    const row = document.createElement("li");
    const link = element("a", "", row);
    link.href = entry.href;
    write(link, entry.title);
    const facts = element("p", "meta", row);
    write(element("span", "", facts), entry.kind);
    if (entry.date) {
      const time = element("time", "", facts);
      time.dateTime = entry.date;
      write(time, entry.date);
    }
    for (const tag of entry.tags) write(element("span", "", facts), tag);
    const isInText = query.some((word) => place(entry, word) === 2);
    const text = (isInText ? entry.text : entry.summary) || entry.text;
    const words = element("p", "", row);
    writeAround(words, text);
    if (entry.language) link.lang = words.lang = entry.language;
    return row;
  };

  const extend = () => {
    const from = list.children.length;
    list.append(...found.slice(from, from + STEP).map(item));
    more.hidden = list.children.length >= found.length;
    return list.children[from];
  };

  const show = () => {
    query = split(box.value);
    if (query.length) fetchIndex();
    found = query.length ? search() : [];
    list.replaceChildren();
    extend();
    list.hidden = !found.length;
    start.hidden = query.length > 0;
    let message = "";
    if (query.length) {
      const count = new Intl.NumberFormat(document.documentElement.lang).format(found.length);
      message = found.length ? words.found.replace("{count}", () => count) : words.none;
      if (waiting) message = found.length ? message + " " + words.loading : words.loading;
    }
    if (isBroken) message = (message + " " + words.broken).trim();
    status.textContent = message;
  };

  // The index: each of its scripts calls this once.

  const dateOf = (number) =>
    String(number || "").replace(/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3");

  window.gazetteSearch = (kinds) => {
    for (const [kind, before, behind, records] of kinds) {
      for (const [id, title, day, tags, summary, text, language] of records) {
        const date = dateOf(day);
        entries.push({
          kind, title, date, tags, summary, text, language,
          href: before + encodeURIComponent(id) + behind,
          folded: [fold(title), fold([kind, date, ...tags, summary].join("\n")), fold(text)],
        });
      }
    }
    entries.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  };

  const load = (address) => {
    const script = document.createElement("script");
    const end = (failed) => () => {
      waiting -= 1;
      if (failed) isBroken = true;
      if (query.length || isBroken) show();
    };
    waiting += 1;
    script.async = false;
    script.onload = end(false);
    script.onerror = end(true);
    script.src = address;
    document.head.append(script);
  };

  // The index is large: it is asked for when somebody begins to write, not when the page is opened.

  const parts = words.parts.split(/\s+/).filter(Boolean);
  const fetchIndex = () => {
    parts.splice(0).forEach(load);
  };

  // The address holds the query, so that it can be linked to.

  const read = () => {
    const text = location.hash.startsWith("#q=") ? location.hash.slice(3)
      : (/[?&]q=([^&]*)/.exec(location.search) || ["", ""])[1];
    try {
      return decodeURIComponent(text.replace(/\+/g, " ")).slice(0, LONGEST);
    } catch {
      return text.slice(0, LONGEST);
    }
  };

  let later = 0;
  const keep = () => {
    clearTimeout(later);
    later = setTimeout(() => {
      try {
        const hash = box.value.trim() ? "#q=" + encodeURIComponent(box.value) : "";
        history.replaceState(null, "", location.pathname + location.search + hash);
      } catch {
        // Half a character cannot stand in an address, and some browsers refuse many changes at once.
      }
    }, 200);
  };

  const changed = () => { show(); keep(); };

  const clear = () => {
    box.value = "";
    changed();
    box.focus();
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
  form.addEventListener("submit", (event) => { event.preventDefault(); changed(); });
  more.addEventListener("click", () => { extend().querySelector("a").focus(); });
  window.addEventListener("hashchange", () => {
    if (!location.hash.startsWith("#q=")) return;
    box.value = read();
    show();
  });

  document.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const isTyping = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
    if (event.key === "/" && !isTyping) {
      box.focus();
      box.select();
    } else if (event.key === "Escape" && box.value) clear();
    else if (event.key === "ArrowDown" ? !step(1) : event.key !== "ArrowUp" || !step(-1)) return;
    event.preventDefault();
  });

  form.hidden = false;
  document.getElementById("search-needs").hidden = true;
  box.value = read();
  show();
  box.focus({ preventScroll: true });
})();
