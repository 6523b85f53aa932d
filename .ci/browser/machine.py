"""Checks what the pages of a built site tell machines.

    python3 machine.py Output

Every page with an address of its own, unless it is kept from search: one block of JSON-LD that parses, with a context and types; what it says of the page
is at the page's canonical address, and every address of the site that it names is a file of the site. A home page says how
the site is searched if there is a search page: with words in the address of that page, which is in its language. Its Open Graph
picture, icons and manifest are files of the size that the page says. Exit 1 with a list of what is wrong.
"""

import html.parser
import json
import pathlib
import re
import struct
import sys
import urllib.parse


class Head(html.parser.HTMLParser):
    """What the head of a page says."""

    def __init__(self, text: str):
        super().__init__(convert_charrefs=True)
        self.blocks: list[str] = []
        self.meta: dict[str, list[str]] = {}
        self.links: dict[str, list[dict]] = {}
        self.is_data = False
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "meta" and ("property" in values or "name" in values):
            self.meta.setdefault(values.get("property") or values["name"], []).append(values.get("content", ""))
        elif tag == "link":
            self.links.setdefault(values.get("rel", ""), []).append(values)
        elif tag == "script" and values.get("type") == "application/ld+json":
            self.is_data = True
            self.blocks.append("")

    def handle_endtag(self, tag):
        self.is_data = self.is_data and tag != "script"

    def handle_data(self, data):
        if self.is_data:
            self.blocks[-1] += data


def size(file: bytes) -> tuple[int, int]:
    """The size of a PNG or JPEG picture."""
    if file.startswith(b"\x89PNG"):
        return struct.unpack(">II", file[16:24])
    place = 2
    while file[place + 1] not in (0xC0, 0xC1, 0xC2):
        place += 2 + struct.unpack(">H", file[place + 2:place + 4])[0]
    height, width = struct.unpack(">HH", file[place + 5:place + 9])
    return width, height


def things(value):
    """Every object within a value."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else []:
        yield from things(inner)


class Check:
    def __init__(self, site: pathlib.Path):
        self.site = site
        self.faults: list[str] = []
        self.counts = {"pages": 0, "things": 0, "searches": 0, "pictures": 0}

    def file(self, base: str, address: str) -> pathlib.Path | None:
        """The file of the site behind an absolute address."""
        if not address.startswith(base):
            return None
        path = urllib.parse.unquote(urllib.parse.urlsplit(address).path[len(urllib.parse.urlsplit(base).path):])
        found = self.site / (path + "index.html" if not path or path.endswith("/") else path)
        return found if found.is_file() else None

    def page(self, path: pathlib.Path) -> None:
        text = path.read_text("utf-8")
        if 'http-equiv="refresh"' in text or path.name == "404.html":
            return
        name, head = str(path.relative_to(self.site)), Head(text)
        self.counts["pages"] += 1
        canonical = head.links["canonical"][0]["href"]
        folders = name.removesuffix("index.html") if name.endswith("index.html") else name
        base = canonical.removesuffix(urllib.parse.quote(folders))
        fault = lambda what: self.faults.append(f"{name}: {what}")
        if head.meta.get("og:url") != [canonical]:
            fault(f"og:url {head.meta.get('og:url')}")
        if "noindex" in head.meta.get("robots", []):
            if head.blocks:
                fault("data on a page that is kept from search")
            # Nobody shares a form to print.
            if path.parent.name == "print" or re.fullmatch(r"\d{4}-\d\d\.html", path.name):
                return fault("a form has a card") if "og:image" in head.meta else None
            return self.picture(head, base, fault)
        if len(head.blocks) != 1:
            return fault(f"{len(head.blocks)} blocks of data")
        try:
            data = json.loads(head.blocks[0])
        except ValueError as error:
            return fault(f"data: {error}")
        if data.get("@context") != "https://schema.org" or not data.get("@graph"):
            return fault("data without a context or without things")
        for thing in data["@graph"]:
            self.thing(thing, base, canonical, fault)
        if data["@graph"][0].get("@type") == "WebSite":
            self.search(data["@graph"][0].get("potentialAction"), base, path.with_name("search.html"), fault)
        self.picture(head, base, fault)
        self.signs(head, base, path, fault)

    def thing(self, thing: dict, base: str, canonical: str, fault) -> None:
        if thing.get("url", canonical) != canonical:
            fault(f"{thing.get('@type')} at {thing['url']}")
        for inner in things(thing):
            self.counts["things"] += 1
            if "@type" not in inner:
                fault(f"a thing without a type: {inner}")
            for key in ("url", "item", "image", "logo"):
                address = inner.get(key)
                if address and not self.file(base, address):
                    fault(f"{key} leads nowhere: {address}")

    def search(self, action: dict | None, base: str, page: pathlib.Path, fault) -> None:
        """The way to search that a home page tells, against the search page beside it."""
        if not action or not page.is_file():
            return fault(f"says nothing of {page.name}") if action or page.is_file() else None
        self.counts["searches"] += 1
        asks = action.get("@type") == "SearchAction" and action.get("query-input") == "required name=search_term_string"
        address, _, query = action.get("target", {}).get("urlTemplate", "").partition("?")
        if not asks or query != "q={search_term_string}" or self.file(base, address) != page:
            fault(f"search: {action}")

    def picture(self, head: Head, base: str, fault) -> None:
        images = head.meta.get("og:image", [])
        file = self.file(base, images[0]) if len(images) == 1 else None
        if not file:
            return fault(f"og:image {images}")
        self.counts["pictures"] += 1
        said = tuple(int(head.meta[f"og:image:{side}"][0]) for side in ("width", "height"))
        if size(file.read_bytes()) != said or not head.meta.get("og:image:alt", [""])[0]:
            fault(f"og:image is not {said}, or says nothing")

    def signs(self, head: Head, base: str, path: pathlib.Path, fault) -> None:
        for link in head.links.get("apple-touch-icon", []):
            file = path.parent / link["href"]
            if not file.is_file() or size(file.read_bytes()) != (180, 180):
                fault("apple-touch-icon")
        for link in head.links.get("manifest", []):
            manifest = json.loads(urllib.parse.unquote(link["href"].split(",", 1)[1]))
            for icon in manifest["icons"]:
                file = self.file(base, icon["src"])
                if not file or "%dx%d" % size(file.read_bytes()) != icon["sizes"]:
                    fault(f"manifest: {icon}")


def main() -> int:
    check = Check(pathlib.Path(sys.argv[1]).resolve())
    for path in sorted(check.site.rglob("*.html")):
        check.page(path)
    counts = check.counts
    print(f"{counts['pages']} pages tell machines of {counts['things']} things and {counts['searches']} ways to search and show "
          f"{counts['pictures']} pictures: {len(check.faults)} faults")
    for fault in check.faults[:50]:
        print("  " + fault)
    return 1 if check.faults or not counts["pages"] else 0


if __name__ == "__main__":
    sys.exit(main())
