"""The texts of a site that carry payloads, each in the way of its sort of field."""

import re

from hostile_payloads import PAYLOADS

CONTROLS = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


class Leaf:
    """A text of the site that carries a payload, until Gazette has refused it."""

    def __init__(self, name: str, number: int, form: str = "{}", harmless: str | None = None,
                 width: int = 1):
        self.name = name
        self.number = number % len(PAYLOADS)
        self.width = width
        self.form = form
        self.harmless = harmless
        self.is_refused = False
        # Whether the payloads go without the control characters that no text may hold.
        self.is_clean = False

    @property
    def tried(self) -> list[str]:
        return [PAYLOADS[(self.number + more) % len(PAYLOADS)] for more in range(self.width)]

    @property
    def payloads(self) -> list[str]:
        return [CONTROLS.sub("", text) for text in self.tried] if self.is_clean else self.tried

    @property
    def payload(self) -> str:
        return " ".join(self.payloads)

    def text(self, hostile: bool) -> str:
        if hostile and not self.is_refused:
            return self.form.format(self.payload)
        return self.harmless or self.form.format(f"harmless {self.number}")

    def refuse(self, id_: str, _part: tuple[str, str] | None):
        if id_ == "control-character" and not self.is_clean:
            self.is_clean = True
        else:
            self.is_refused = True


class LinkLeaf(Leaf):
    """A link; in its place stands a harmless one."""

    def text(self, hostile: bool) -> str:
        if hostile and not self.is_refused:
            return self.payload
        return "https://example.org/"


class AliasLeaf(Leaf):
    """An old address, which is left out where it is refused."""


class TagLeaf(Leaf):
    """A tag, with a number in front so that no two tags share an address: above 200 for the tags
    that carry several payloads."""

    def __init__(self, name: str, number: int, width: int):
        super().__init__(name, number // width * width, width=width)
        self.form = f"{self.number + (len(PAYLOADS) if width > 1 else 0):03} {{}}"


class FileLeaf(Leaf):
    """A file whose name is a payload, where a file system can hold it."""

    def __init__(self, name: str, number: int, suffix: str, way: str = "../"):
        super().__init__(name, number)
        self.folder = "photos" if suffix == ".png" else "files"
        self.suffix, self.way = suffix, way
        self.is_possible = not re.search(r"[/\0]", self.payload) and len(self.payload.encode()) < 180

    def file(self, hostile: bool) -> str:
        if not self.is_possible or self.is_refused:
            return f"plain{self.suffix}"
        return f"{self.number:03}-{self.payload if hostile else 'harmless'}{self.suffix}"

    def text(self, hostile: bool) -> str:
        return f"{self.way}{self.folder}/{self.file(hostile)}"


class MarkdownLeaf(Leaf):
    """A Markdown text with its payloads in every part that Markdown has. What is refused in one text
    is left out of all."""

    refused: set[tuple[str, str]] = set()

    PARTS = {
        "destination": "[x](<{line}>)",
        "reference": "[x][r{number}]\n\n[r{number}]: <{line}> \"{line}\"",
        "autolink": "<{line}>",
        "picture": "![{line}](../photos/plain.png \"{line}\")",
        "title": "[x](https://example.org/ \"{line}\")",
        "link": "[{line}](https://example.org/)",
        "address": "https://example.org/{line}",
        "heading": "## {line}",
        "table": "| a | b |\n| - | - |\n| {line} | {line} |",
        "item": "- {line}\n- [ ] {line}",
        "quote": "> {line}",
        "note": "x[^n{number}]\n\n[^n{number}]: {line}",
        "code": "`` {line} ``",
        "fence": "~~~ {line}\n{line}\n~~~",
        "raw": "{text}",
    }

    def lines(self, hostile: bool) -> list[tuple[str, tuple[str, str]]]:
        """The lines, each with the part and payload that it belongs to."""
        hostile = hostile and not self.is_refused
        found = []
        parts = [(part, *item) for part in self.PARTS for item in enumerate(self.payloads)]
        for part, index, payload in parts:
            if (part, payload) in self.refused:
                continue
            text = payload if hostile else f"harmless {self.number}"
            line = re.sub(r"[\n\r]", " ", text)
            if part in ("destination", "reference") and not hostile:
                line = "https://example.org/"
            value = self.PARTS[part].format(text=text, line=line, number=index)
            found += [(line, (part, payload)) for line in value.split("\n") + [""]]
        return found + [("End.", ("", ""))]

    def text(self, hostile: bool) -> str:
        return "\n".join(line for line, _ in self.lines(hostile))

    def refuse(self, id_: str, part: tuple[str, str] | None):
        if part and id_ != "control-character":
            self.refused.add(part)
        elif id_ == "missing-description":
            # Of a text in a field only the field's line is known, but only a picture is described.
            self.refused.update(("picture", payload) for payload in self.payloads)
        elif id_ == "control-character":
            super().refuse(id_, part)
