"""A site whose records carry hostile texts, and the same site with harmless ones in their place."""

import pathlib
import re
import struct
import zlib

from hostile_fields import Kind
from hostile_payloads import PAYLOADS
from hostile_texts import CONTROLS, AliasLeaf, FileLeaf, Leaf, LinkLeaf, MarkdownLeaf, TagLeaf

DAY = "2026-03-05"
FIXED = {
    "day": DAY, "when": DAY, "year": "2026", "period": "2026", "count": "1", "number": "1",
    "percent": "60%", "money": "1 CNY", "flag": "no",
}
# Values that a record cannot be shown without, and texts that must name something.
SPECIAL = {
    ("common", "expires"): "2030-01-01", ("member", "until"): "2030-01-01",
    ("member", "withdrawn"): None, ("notice", "days"): None, ("page", "menu"): None,
    # People who are not named, and what is taken down, leave no text to look at.
    ("member", "anonymous"): None, ("takedown", "gone"): "yes", ("site", "search"): "yes",
    # An honour is given after its notice has closed.
    ("notice", "opens"): "2026-03-04", ("notice", "closes"): "2026-03-04",
    ("decision", "against"): "0", ("decision", "abstain"): "0", ("site", "languages"): ["en"],
    ("site", "timeZone"): "Asia/Shanghai", ("site", "themeColor"): "#b3261e",
    ("site", "honourColor"): "#a67c1e", ("site", "print"): "yes",
}
NAMING = {
    ("page", "template"): "page", ("page", "of"): "units", ("page", "where"): "type=branch",
    ("page", "sort"): "title", ("page", "group"): "title", ("site", "link"): "/",
}

# No record of help may hold the name of a member; and equal items of disclosures share a row.
NUMBERED = {("member", "name"): "Member", ("disclosure", "item"): "Item"}


def width_of(kind) -> int:
    """How many payloads a record carries in a field: one where they cannot stand in one text, in
    activities, and in kinds with files, links or names of which a record has one; else four."""
    def is_single(type_: tuple) -> bool:
        if type_[0] == "group":
            return any(is_single(field.type) for field in type_[1])
        return type_[0] in ("link", "image", "file")
    names = any(owner == kind.name for owner, _ in NAMING)
    alone = kind.name == "activity" or names or any(is_single(field.type) for field in kind.fields)
    return 1 if alone else 4


class Maker:
    """Makes the values of a kind's fields for one record after another."""

    def __init__(self, kinds):
        self.kinds = {kind.name: kind for kind in kinds}
        self.folders = {kind.name: kind.folder for kind in kinds}
        self.leaves: list[Leaf] = []

    def record(self, kind, number: int, way: str = "../") -> dict:
        self.kind, self.slot, self.way = kind.name, 0, way
        self.number, self.width = number, width_of(kind)
        return self.group(kind.fields, "")

    def add(self, leaf: Leaf) -> Leaf:
        self.leaves.append(leaf)
        return leaf

    def next(self) -> int:
        """The number of the payload: another one for each field, all of them over the records."""
        self.slot += 1
        return self.number * self.width + 7 * self.slot

    def group(self, fields, path: str) -> dict:
        values = {}
        for field in fields:
            value = self.value(field.type, f"{path}.{field.name}".lstrip("."), field.name)
            if value is not None:
                values[field.name] = value
        return values

    def value(self, type_: tuple, path: str, name: str):
        sort = type_[0]
        for owner in (self.kind, "common"):
            if (owner, name) in SPECIAL:
                return SPECIAL[owner, name]
        place = f"{self.kind}.{path}"
        if sort == "list":
            if type_[1][0] == "choice":
                return type_[1][1]
            return self.items(type_[1], path, name)
        if sort == "group":
            return self.group(type_[1], path)
        if sort == "choice":
            return type_[1][0]
        if sort == "reference":
            return self.reference(type_[1], name)
        if sort == "markdown":
            return self.add(MarkdownLeaf(place, self.next(), width=self.width))
        if sort == "link" and (self.kind, name) not in NAMING:
            return self.add(LinkLeaf(place, self.next()))
        if sort in ("text", "link"):
            return self.add(self.text(place, name))
        if sort == "image":
            return self.add(FileLeaf(place, self.next(), ".png", self.way))
        if sort == "file":
            return self.add(FileLeaf(place, self.next(), ".pdf", self.way))
        return FIXED[sort]

    def items(self, type_: tuple, path: str, name: str) -> list | None:
        """As many items as the record carries payloads, each with its own."""
        if name == "tags" and type_[0] == "text":
            return [self.add(TagLeaf(f"{self.kind}.tags", self.next(), self.width))]
        width, slot, start = self.width, self.slot, self.number * self.width
        number, found = self.number, []
        for more in range(width):
            self.number, self.width, self.slot = start + more, 1, slot
            found.append(self.value(type_, path, name))
        self.number, self.width = number, width
        return [item for item in found if item is not None] or None

    def text(self, place: str, name: str) -> Leaf:
        number = self.next()
        short = number % len(PAYLOADS)
        if name == "aliases":
            return AliasLeaf(place, number, f"old/{self.kind.lower()}/{short:03}-{{}}.html")
        word = NUMBERED.get((self.kind, name))
        form = f"{word} {number:03} {{}}" if word else "{}"
        return Leaf(place, number, form, NAMING.get((self.kind, name)), self.width)

    def reference(self, kinds: list[str], name: str) -> str | None:
        """The record that carries the same payloads. All of a kind stand below its first, as a tree
        in order of titles has one form then; and many units, which make many lists, are for
        activities alone."""
        if kinds == [self.kind] or name == "unit" and self.kind != "activity":
            return "r0" if self.number or kinds != [self.kind] else None
        kind = kinds[self.number % len(kinds)] if kinds else "unit"
        number = self.number * self.width // width_of(self.kinds[kind])
        return f"r{number}" if len(kinds) == 1 else f"{self.folders[kind]}/r{number}"


class Site:
    """Files of Content, as trees of fixed texts and leaves."""

    def __init__(self):
        self.files: dict[str, tuple[dict, MarkdownLeaf | None]] = {}
        # By path and line: the text that stands there, and the part of it.
        self.places: dict[tuple[str, int], tuple[Leaf, tuple[str, str] | None]] = {}
        self.leaves: list[Leaf] = []
        self.folder: Leaf | None = None

    def write(self, root: pathlib.Path, hostile: bool):
        self.places.clear()
        written = {"Content/photos/plain.png": PNG, "Content/files/plain.pdf": b"%PDF-1.4\n"}
        for path, (values, body) in self.files.items():
            if self.folder:
                path = path.replace("{folder}", self.folder.text(hostile))
            lines: list[str] = []
            if body:
                lines.append("---")
            self.emit(values, "", path, lines, hostile)
            if body:
                lines.append("---")
                for text, part in body.lines(hostile):
                    # A line of the body may hold other line ends, which count as well.
                    for line in re.split(r"\r\n?|\n", text):
                        lines.append(line)
                        self.places[path, len(lines)] = (body, part)
            written[path] = ("\n".join(lines) + "\n").encode()
        for leaf in self.leaves:
            if isinstance(leaf, FileLeaf):
                content = PNG if leaf.suffix == ".png" else b"%PDF-1.4\n"
                written[f"Content/{leaf.folder}/{leaf.file(hostile)}"] = content
        for path, content in written.items():
            target = root / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def emit(self, node, indent: str, path: str, lines: list[str], hostile: bool):
        pairs = node.items() if isinstance(node, dict) else [(None, item) for item in node]
        for key, value in pairs:
            head = f"{indent}-" if key is None else f"{indent}{self.key(key, hostile)}:"
            if isinstance(value, AliasLeaf) and value.is_refused:
                continue
            if isinstance(value, (dict, list)):
                lines.append(head)
                self.emit(value, indent + "  ", path, lines, hostile)
            else:
                text = value.text(hostile) if isinstance(value, Leaf) else value
                lines.append(f"{head} {quoted(text)}")
                if isinstance(value, Leaf):
                    self.places[path, len(lines)] = (value, None)
            # What is wrong with a value is not laid to its key.
            holds_controls = isinstance(value, Leaf) and CONTROLS.search(value.text(hostile))
            if isinstance(key, Leaf) and not holds_controls:
                self.places[path, len(lines)] = (key, None)

    @staticmethod
    def key(key, hostile: bool) -> str:
        return quoted(key.text(hostile)) if isinstance(key, Leaf) else key


def quoted(text: str) -> str:
    """The text as a double-quoted scalar of YAML, on one line."""
    def escaped(character: str) -> str:
        code = ord(character)
        if character in '"\\':
            return "\\" + character
        if 32 <= code < 127 or character.isalpha():
            return character
        return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}" if code < 65536 else f"\\U{code:08x}"
    return '"' + "".join(map(escaped, text)) + '"'


def png() -> bytes:
    """A white picture of 8 by 8 pixels."""
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
    rows = zlib.compress(b"".join(b"\0" + b"\xff" * 8 for _ in range(8)))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 0, 0, 0, 0))
            + chunk(b"IDAT", rows) + chunk(b"IEND", b""))


PNG = png()
SETTINGS = {
    "name": "Site", "languages": ["en"], "timeZone": "Asia/Shanghai", "contact": {"hours": "9"},
    "objections": {"how": "write"}, "licence": "CC-BY-4.0", "address": "https://example.org/",
}


def records_site(kinds) -> Site:
    """Records of every kind; over all those of a kind every field has every payload."""
    site, maker = Site(), Maker(kinds)
    site.files["Content/site.yml"] = (SETTINGS, None)
    for kind in kinds:
        for number in range(len(PAYLOADS) // width_of(kind)):
            values = maker.record(kind, number)
            body = maker.add(MarkdownLeaf(f"{kind.name} (text)", maker.next(), width=maker.width))
            site.files[f"Content/{kind.folder}/r{number}.md"] = (values, body)
    site.leaves = maker.leaves
    return site


def words_site(fields, number: int) -> Site:
    """A site whose own texts and the names, labels and values of a kind of its own are hostile."""
    site, maker = Site(), Maker([])
    settings = maker.record(Kind("site", "", fields), number, way="")

    def leaf(name: str, **more) -> Leaf:
        return maker.add(Leaf(name, maker.next(), **more))

    site.folder = leaf("kind.folder", form=f"k{number:03}-{{}}", harmless=f"k{number:03}-harmless")
    site.folder.is_refused = bool(re.search(r"[/\0]", site.folder.payload))
    own, code = leaf("kind.fields", form="x{}"), leaf("kind.choices")
    declared = {
        "folder": site.folder, "title": leaf("kind.title"), "plural": leaf("kind.plural"),
        "fields": {
            "words": {"type": "text", "title": leaf("kind.words")},
            "story": {"type": "markdown", "title": leaf("kind.story")},
            "way": {"type": "link", "title": leaf("kind.way")},
            "shot": {"type": "photo", "title": leaf("kind.shot")},
            "stage": {"type": "choice", "title": leaf("kind.state"),
                      "choices": {code: leaf("kind.choice")}},
            "many": {"type": "list", "of": "text", "title": leaf("kind.many")},
            "part": {"type": "group", "title": leaf("kind.part"),
                     "fields": {"inner": {"type": "text", "title": leaf("kind.inner")}}},
            own: {"type": "text"},
        },
    }
    record = {
        "title": leaf("own.title"), "words": leaf("own.words"),
        "story": maker.add(MarkdownLeaf("own.story", maker.next())),
        "way": maker.add(LinkLeaf("own.way", maker.next())),
        "shot": {"file": maker.add(FileLeaf("own.shot.file", maker.next(), ".png")),
                 "alt": leaf("own.shot.alt"), "caption": leaf("own.shot.caption"),
                 "credit": leaf("own.shot.credit")},
        "stage": code, "many": [leaf("own.many"), leaf("own.many")],
        "part": {"inner": leaf("own.part.inner")}, own: leaf("own.own"),
    }
    body = maker.add(MarkdownLeaf("own (text)", maker.next()))
    site.files = {
        "Content/site.yml": (settings, None), "Content/kinds/own.yml": (declared, None),
        "Content/{folder}/one.md": (record, body),
    }
    site.leaves = maker.leaves
    return site
