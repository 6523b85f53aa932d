"""Reads from the Swift declarations which fields every kind of record has, so that no field can be
added to Gazette and left out of the browser test."""

import collections
import pathlib
import re

# A type is a tuple: its name, and what it is a list, group, choice or reference of.
Field = collections.namedtuple("Field", "name type required")
Kind = collections.namedtuple("Kind", "name folder fields")

OPENING, CLOSING = "([{", ")]}"


def tokens(text: str):
    """The offsets of all characters that stand outside of strings, with the characters."""
    quoted = False
    index = 0
    while index < len(text):
        if text[index] == "\\":
            index += 1
        elif text[index] == '"':
            quoted = not quoted
        elif not quoted:
            yield index, text[index]
        index += 1


def inside(text: str, start: int) -> str:
    """What stands between the bracket at `start` and its partner."""
    depth = 0
    for offset, character in tokens(text[start:]):
        depth += (character in OPENING) - (character in CLOSING)
        if depth == 0:
            return text[start + 1:start + offset]
    raise ValueError(f"no end of {text[start:start + 60]!r}")


def arguments(text: str) -> list[str]:
    """The parts between the commas of a call."""
    parts, depth, start = [], 0, 0
    for offset, character in tokens(text):
        depth += (character in OPENING) - (character in CLOSING)
        if character == "," and depth == 0:
            parts.append(text[start:offset].strip())
            start = offset + 1
    return parts + [text[start:].strip()]


def calls(text: str, name: str) -> list[list[str]]:
    return [arguments(inside(text, match.end() - 1)) for match in re.finditer(rf"\b{name}\(", text)]


class Declarations:
    """All that the Swift files below `Sources/Gazette/Kinds` declare."""

    def __init__(self, project: pathlib.Path):
        folder = project / "Sources/Gazette/Kinds"
        self.bodies: dict[str, str] = {}
        for path in [folder / "Common.swift", *sorted((folder / "Declarations").glob("*.swift"))]:
            text = re.sub(r"^\s*//.*$", "", path.read_text("utf-8"), flags=re.M)
            for match in re.finditer(r"\benum (\w+) \{", text):
                self.bodies[match[1]] = inside(text, match.end() - 1)
        self.unread = sum(len(calls(body, "Field")) for body in self.bodies.values())
        self.groups: dict[str, list[Field]] = {}
        self.common = self.fields("Common", self.bodies["Common"])
        self.kinds = [self.kind(owner) for owner, body in self.bodies.items() if "RecordKind(" in body]
        self.site = self.group("SiteFields")
        table = (folder / "KindTable.swift").read_text("utf-8")
        known = re.findall(r"(\w+)\.kind,", table)
        if len(known) != len(self.kinds) or self.unread:
            raise ValueError(f"{len(self.kinds)} of {len(known)} kinds, {self.unread} fields unread")

    def kind(self, owner: str) -> Kind:
        call = calls(self.bodies[owner], "RecordKind")[0]
        named = dict(part.split(":", 1) for part in call[1:] if re.match(r"\w+:", part))
        own = self.fields(owner, named["fields"])
        common = [field for field in self.common if field.name != "title"]
        if "titleField" not in named:
            own.insert(0, Field("title", ("text",), "titleFrom" not in named))
        return Kind(call[0].strip('"'), named["folder"].strip(' "'), own + common)

    def group(self, owner: str) -> list[Field]:
        if owner not in self.groups:
            call = calls(self.bodies[owner], "FieldList")[0]
            self.groups[owner] = self.fields(owner, call[0])
        return self.groups[owner]

    def fields(self, owner: str, text: str) -> list[Field]:
        found = []
        for call in calls(text, "Field"):
            self.unread -= 1
            name, type_, presence = call[0], call[1], call[2]
            found.append(
                Field(self.name(owner, name), self.type(owner, type_), presence == ".required"))
        return found

    def name(self, owner: str, text: str) -> str:
        if text.startswith('"'):
            return text.strip('"')
        name, _, index = text.rstrip("]").partition("[")
        value = re.search(rf"\blet {name}(?:: [^=]*)? = (.*?)(?=\n\s*\n|\b(?:let|func|var)\b|$)",
                          self.bodies[owner], flags=re.S)[1]
        return re.findall(r'"(\w+)"', value)[int(index or 0)]

    def type(self, owner: str, text: str) -> tuple:
        match = re.fullmatch(r"\.(\w+)(?:\((.*)\))?", text, flags=re.S)
        name, of = match[1], (match[2] or "").strip()
        if name == "list":
            return ("list", self.type(owner, of))
        if name == "group":
            return ("group", self.group(of.partition(".")[0]))
        if name == "choice":
            if not of.startswith("["):
                owner, _, of = of.rpartition(".") if "." in of else (owner, "", of)
                array = re.search(rf"\blet {of} = \[", self.bodies[owner])
                of = inside(self.bodies[owner], array.end() - 1)
            return ("choice", [call[0].strip('"') for call in calls(of, "Choice")])
        if name == "reference":
            return ("reference", re.findall(r'"(\w+)"', of))
        return (name,)
