"""Proves in a real browser that no text of a record, of a kind or of site.yml becomes markup.

    python3 hostile.py .build/release/gazette

Puts 200 hostile texts into every field of every kind, builds the site with the default theme, opens
every page with its content security policy switched off, and holds its elements and attributes
against those of the same site with harmless texts. Exit 1 with a list of what is wrong.
"""

import collections
import concurrent.futures
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import hostile_site
from hostile_browser import open_pages
from hostile_fields import Declarations
from hostile_payloads import PAYLOADS
from hostile_site import Site
from hostile_texts import CONTROLS, AliasLeaf, FileLeaf, Leaf, LinkLeaf, MarkdownLeaf, TagLeaf

HERE = pathlib.Path(__file__).resolve().parent
DAY = "2026-06-30"
WORKERS = 2

# The diagnostics by which a text may be refused; nothing else may be, and plain text never is.
REFUSALS = {
    LinkLeaf: {"unsafe-link", "bad-address", "broken-link", "outside-site"},
    FileLeaf: {"bad-path"},
    AliasLeaf: {"bad-address", "duplicate-address"},
    MarkdownLeaf: {"unsafe-link", "broken-link", "missing-file", "outside-site", "missing-description"},
    TagLeaf: set(),
}
REFUSALS_BY_NAME = {
    "page.template": {"unknown-template"}, "page.list.of": {"bad-list"},
    "page.list.where": {"bad-list"}, "page.list.sort": {"bad-list"}, "page.list.group": {"bad-list"},
    "kind.folder": {"bad-kind"}, "site.menu.link": {"broken-menu", "unsafe-link"},
}


class Proof:
    """The builds of all sites, with what was refused and what is wrong."""

    def __init__(self, gazette: pathlib.Path, folder: pathlib.Path):
        self.gazette, self.folder = gazette, folder
        self.refused: collections.Counter = collections.Counter()
        self.faults: list[str] = []

    def run(self, command: str, root: pathlib.Path, *more: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [self.gazette, command, "--root", root, "--as-of", DAY, "--format", "json", "--language",
             "en", *more], capture_output=True, text=True)

    def settle(self, site: Site, root: pathlib.Path):
        """Takes out, round by round, every text that Gazette refuses."""
        for _ in range(12):
            shutil.rmtree(root, ignore_errors=True)
            site.write(root, hostile=True)
            run = self.run("check", root, "--quiet")
            printed = run.stdout + run.stderr
            found = json.loads(printed[printed.index("["):printed.rindex("]") + 1])
            errors = [fault for fault in found if fault["severity"] == "error"]
            if run.returncode != (1 if errors else 0):
                self.faults.append(f"{root.name}: {len(errors)} errors, but exit {run.returncode}")
            if not errors or not self.refuse(site, errors):
                return
        self.faults += [f"{root.name}: cannot be built: {fault}" for fault in errors[:3]]

    def refuse(self, site: Site, errors: list[dict]) -> bool:
        """Notes what was refused; false if nothing was that can be taken out."""
        seen: set[tuple] = set()
        strange = []
        for error in errors:
            leaf, part = site.places.get((error["path"], error.get("line")), (None, None))
            if leaf is None:
                strange.append(error)
            elif (leaf.name, leaf.number, part) not in seen:
                seen.add((leaf.name, leaf.number, part))
                allowed = REFUSALS_BY_NAME.get(leaf.name) or REFUSALS.get(type(leaf), set())
                if error["id"] == "control-character":
                    allowed = {error["id"] for text in leaf.tried if CONTROLS.search(text)}
                if error["id"] not in allowed:
                    self.faults.append(f"{leaf.name} refused {leaf.payload!r}: {error['id']}")
                self.refused[error["id"]] += 1
                leaf.refuse(error["id"], part)
        # A record that is refused is missing for those that name it, for one more round.
        if not seen:
            self.faults += [f"cannot be built: {error}" for error in strange[:3]]
        return bool(seen)

    def build(self, site: Site, root: pathlib.Path):
        """Builds the site twice: with hostile texts and with harmless ones."""
        self.settle(site, root / "hostile")
        site.write(root / "harmless", hostile=False)
        for variant in ("hostile", "harmless"):
            run = self.run("build", root / variant, "--quiet")
            if run.returncode:
                self.faults.append(f"{root.name}/{variant}: exit {run.returncode} {run.stderr[-300:]}")

    def pairs(self, root: pathlib.Path) -> list[tuple[pathlib.Path, pathlib.Path]]:
        """The pages with hostile texts, each with its harmless twin."""
        found = [{self.key(path, root / variant): path
                  for path in (root / variant / "Output").rglob("*.html")}
                 for variant in ("hostile", "harmless")]
        for key in found[0].keys() ^ found[1].keys():
            self.faults.append(f"{root.name}: {key} is in one of the two sites only")
        for name in ("feed.xml", "sitemap.xml"):
            self.compare_feeds(root, name)
        return [(path, found[1][key]) for key, path in sorted(found[0].items()) if key in found[1]]

    @staticmethod
    def key(path: pathlib.Path, root: pathlib.Path) -> str:
        """A page's address without what it has from a payload."""
        address = str(path.relative_to(root / "Output"))
        address = re.sub(r"((?:^|/)(?:tag-|tags/)\d{3})-[^/]*?((?:-page-\d+)?\.html)$", r"\1\2", address)
        address = re.sub(r"^(old/\w+/\d{3})-.*", r"\1", address, flags=re.S)
        return re.sub(r"^(k\d{3})-[^/]*", r"\1", address)

    def compare_feeds(self, root: pathlib.Path, name: str):
        trees = []
        for variant in ("hostile", "harmless"):
            path = root / variant / "Output" / name
            if path.exists():
                elements = xml.etree.ElementTree.parse(path).getroot().iter()
                trees.append(sorted((element.tag, sorted(element.attrib)) for element in elements))
        if len(trees) == 1 or trees and trees[0] != trees[1]:
            self.faults.append(f"{root.name}: {name} has other elements")


def bare_pages(folder: pathlib.Path) -> list[tuple[pathlib.Path, pathlib.Path]]:
    """Pages that hold each payload without any escape, to see that the check finds it."""
    policy = re.search(r"<meta http-equiv=.Content-Security-Policy.*>",
                       (HERE.parents[1] / "Templates/partials/head.html").read_text("utf-8"))[0]
    pairs = []
    for number, payload in enumerate(PAYLOADS):
        pair = []
        for name, text in (("bare", payload), ("plain", f"harmless {number}")):
            path = folder / name / f"{number}.html"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes((
                f"<!DOCTYPE html><html lang=en><head><meta charset=utf-8>{policy}<title>x</title></head>"
                f"<body><h1>{text}</h1><p title=\"{text}\">x</p><p title='{text}'>x</p>"
                f"<a href=\"{text}\">x</a></body></html>").encode())
            pair.append(path)
        pairs.append(tuple(pair))
    return pairs


def payloads_by_field(leaves: list[Leaf]) -> dict[str, set[str]]:
    """What went into every field, or was tried."""
    found: dict[str, set[str]] = collections.defaultdict(set)
    for leaf in leaves:
        found[leaf.name].update(leaf.tried)
    return found


def ids_are_refused(proof: Proof, root: pathlib.Path):
    """No payload can be the id of a record, which would be part of an address."""
    ids = [text for text in PAYLOADS if not re.search(r"[\0-\x08\x0b\x0c\x0e-\x1f]", text)]
    rows = ["id,title"] + ['"' + text.replace('"', '""') + '",x' for text in ids]
    Site().emit(hostile_site.SETTINGS, "", "", lines := [], False)
    (root / "Content").mkdir(parents=True)
    (root / "Content/site.yml").write_text("\n".join(lines) + "\n", "utf-8")
    (root / "Content/units.csv").write_bytes(("\n".join(rows) + "\n").encode())
    run = proof.run("check", root, "--quiet")
    count = (run.stdout + run.stderr).count('"bad-name"')
    if run.returncode != 1 or count != len(ids):
        proof.faults.append(f"{count} of {len(ids)} hostile ids are refused, exit {run.returncode}")


def main() -> int:
    gazette = pathlib.Path(sys.argv[1]).resolve()
    declared = Declarations(HERE.parents[1])
    with tempfile.TemporaryDirectory() as name, concurrent.futures.ThreadPoolExecutor(WORKERS) as pool:
        folder = pathlib.Path(name)
        proof = Proof(gazette, folder)
        sites = {"records": hostile_site.records_site(declared.kinds)}
        for number in range(len(PAYLOADS)):
            sites[f"words-{number}"] = hostile_site.words_site(declared.site, number)
        list(pool.map(lambda root: proof.build(sites[root], folder / root), sites))
        ids_are_refused(proof, folder / "ids")
        pairs = [pair for root in sites for pair in proof.pairs(folder / root)]
        bare = bare_pages(folder)
        results = open_pages(bare + pairs, folder, WORKERS)
        found = {path for path, _ in results}
        missed = [PAYLOADS[number] for number, (path, _) in enumerate(bare) if path not in found]
        executed = sum(1 for path, fault in results if path.parent.name == "bare" and fault == "executed")
        proof.faults += [f"{path.relative_to(folder)}: {fault}" for path, fault in results
                         if path.parent.name != "bare"]
    if len(missed) > 30 or executed < 70:
        proof.faults.append(f"the check itself misses {len(missed)} payloads: {missed}")
    leaves = [leaf for site in sites.values() for leaf in site.leaves]
    fields = payloads_by_field(leaves)
    proof.faults += [f"{name} has {len(numbers)} payloads" for name, numbers in fields.items()
                     if len(numbers) < len(PAYLOADS)]
    records = sum(path.endswith(".md") for site in sites.values() for path in site.files)
    print(f"{len(PAYLOADS)} payloads, {records} records, {len(fields)} fields, {len(leaves)} texts, "
          f"{len(pairs)} pages: {len(proof.faults)} faults")
    print("refused: " + ", ".join(f"{count} {name}" for name, count in sorted(proof.refused.items())))
    print(f"without escapes {len(PAYLOADS) - len(missed)} payloads are found, {executed} are executed")
    for fault in list(dict.fromkeys(proof.faults))[:60]:
        print("  " + fault.replace("\n", " ")[:400])
    return 1 if proof.faults else 0


if __name__ == "__main__":
    sys.exit(main())
