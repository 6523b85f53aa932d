/* What a page is made of, and what in it could run or leave the site. */
(document, markdown) => {
  // What is made of a text's own structure or length, and so may differ from page to page.
  const made = [
    [markdown, ("a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong " +
      "sup table tbody td th thead tr ul div span").split(" "),
     ("align alt aria-label aria-labelledby checked class data-footnote-backref " +
      "data-footnote-backref-idx data-footnote-ref data-footnotes decoding disabled height href id lang " +
      "loading role src start tabindex title type width").split(" ")],
    ["svg[role=img]", "title desc g text tspan rect line circle polygon polyline path".split(" "),
     ("class cx cy d fill fill-opacity font-weight height id points r rx stroke stroke-dasharray " +
      "stroke-width text-anchor transform width x x1 x2 y y1 y2").split(" ")],
  ];
  const forbidden = new Set(("script iframe frame frameset object embed applet math style base form " +
    "template noscript portal plaintext xmp video audio").split(" "));
  const addresses = new Set(("href src action srcset poster formaction data background cite ping " +
    "xlink:href").split(" "));
  const schemes = ["http:", "https:", "mailto:", "tel:"];
  const faults = [];
  const address = (element, name, value) => {
    let url;
    try { url = new URL(value, "https://own.invalid/a/b.html"); } catch { return; }
    if (!schemes.includes(url.protocol)) faults.push(`${element.localName} ${name}=${value}`);
    if (/^[\s\0-\x20]*[\/\\]\s*[\/\\]/.test(value)) faults.push(`another host: ${name}=${value}`);
    // Only a link may lead to another site; what the page loads is its own.
    const leads = ["a", "link"].includes(element.localName) && element.rel !== "stylesheet";
    if (!leads && url.host !== "own.invalid") faults.push(`loads ${value}`);
  };
  // The search page's script, and the parts of the index that it loads one after another.
  const isOwnScript = element => element.localName === "script" && !element.textContent
    && /^(\.\.\/)*(assets\/search|search\/[A-Za-z-]+-\d+)-[0-9a-f]+\.js$/.test(element.getAttribute("src"))
    && [...element.attributes].every(attribute => ["src", "defer"].includes(attribute.name));
  // What the page tells machines, which no browser runs: JSON whatever stands in it.
  const isData = element => {
    if (element.localName !== "script" || element.attributes.length !== 1) return false;
    if (element.type !== "application/ld+json") return false;
    try { return Boolean(JSON.parse(element.textContent)); } catch { return false; }
  };
  // The manifest in the address itself, percent-encoded.
  const isManifest = element => element.localName === "link" && element.rel === "manifest"
    && /^data:application\/manifest\+json,[\w.~%\/-]+$/.test(element.getAttribute("href"))
    && element.attributes.length === 2;
  const shape = (element, allowed) => {
    const name = element.localName;
    if (isOwnScript(element)) return "";
    if (!allowed && isData(element)) return "data()";
    if (!allowed && isManifest(element)) return "manifest()";
    if (forbidden.has(name)) faults.push(`element ${name}`);
    if (allowed && !allowed[1].includes(name)) faults.push(`${allowed[0]} holds ${name}`);
    const attributes = [];
    for (const attribute of element.attributes) {
      if (/^on/i.test(attribute.name) || attribute.name === "style") {
        faults.push(`attribute ${attribute.name}=${attribute.value}`);
      }
      if (allowed && !allowed[2].includes(attribute.name)) {
        faults.push(`${allowed[0]} holds ${name} ${attribute.name}=${attribute.value}`);
      }
      if (addresses.has(attribute.name)) address(element, attribute.name, attribute.value);
      // Which link of an alphabetical list leads to this page follows from the titles; and what the
      // script has shown already, or made a button of, from how far it is.
      const isOfScript = element.hasAttribute("data-filter") && ["role", "aria-pressed"].includes(attribute.name);
      if (!isOfScript && !["aria-current", "hidden"].includes(attribute.name)) attributes.push(attribute.name);
    }
    const container = allowed ? null : made.find(([selector]) => element.matches(selector));
    const inner = [...element.children].map(child => shape(child, allowed ?? container));
    return `${name}[${attributes.join(" ")}](${container ? "*" : inner.join("")})`;
  };
  return [shape(document.documentElement, null), faults];
}
