"""Filters the lists of a built site in a real browser, from file:// and from a server below a folder.

    python3 filter.py Output

Every part of every list, and every two of them, are chosen in the list and compared with the records on the
pages that the links lead to without script; words, keys, the live region and the address work; nothing of
the index is loaded before it is used, and nothing moves when the script starts; no console error, no request
to another host. Exit 1 with a list of what is wrong.
"""

import html
import json
import pathlib
import re
import sys
import urllib.parse

from playwright.sync_api import sync_playwright

from check import CHROMIUM, serve
from results import check_results

# All results for each set of parts: the links are pressed as a reader would, then released.
RESULTS = """sets => sets.map(names => {
  const links = names.map(name => document.querySelector(`[data-filter="${CSS.escape(name)}"]`));
  links.forEach(link => link.click());
  const more = document.getElementById("search-more");
  while (!more.hidden) more.click();
  const found = [...document.querySelectorAll("#search-results a")].map(link => link.href);
  const status = document.getElementById("search-status").textContent;
  links.forEach(link => link.click());
  return [found, status];
})"""
STATE = """() => ({
  found: [...document.querySelectorAll("#search-results a")].map(link => link.href),
  status: document.getElementById("search-status").textContent,
  pressed: [...document.querySelectorAll("[data-filter][aria-pressed=true]")].map(link => link.dataset.filter),
  isOwn: !document.getElementById("search-start").hidden && document.getElementById("search-results").hidden,
  focus: document.activeElement.id || document.activeElement.dataset.filter || document.activeElement.localName,
})"""
SHIFTS = """window.shifts = 0; new PerformanceObserver(list => {
  // The foot moves while a short page is still being read.
  for (const entry of list.getEntries()) {
    if (entry.sources.some(source => source.node?.parentElement?.closest("main"))) window.shifts += entry.value;
  }
}).observe({type: "layout-shift", buffered: true});"""


def plain(text: str) -> str:
    return re.sub(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]", "", text).casefold()


def number(text: str) -> int:
    return int(re.sub(r"\D", "", text) or 0)


class List:
    """A list as its pages have it without script, and as the index has its records."""

    def __init__(self, site: pathlib.Path, page: pathlib.Path, index: dict[str, tuple[str, str]]):
        text = page.read_text("utf-8")
        self.site, self.page, self.folder = site, page, page.parent
        self.records = {address: words for address, words in index.items()
                        if address.startswith(str(self.folder.relative_to(site)) + "/")}
        self.isPartial = '<p class="quiet">' in text.partition('id="search"')[2].partition("</form>")[0]
        self.sorts: dict[str, str] = {}
        self.counts: dict[str, int] = {}
        self.parts: dict[str, set[str]] = {}
        self.missing: set[str] = set()
        for nav in re.findall(r'<nav aria-labelledby="by-.*?</nav>', text, re.S):
            for name, href, count in re.findall(
                    r'<a data-filter="([^"]*)" href="([^"]*)".*?<small>([\d,]*)', nav):
                name = html.unescape(name)
                self.sorts[name] = nav.partition('"by-')[2].partition('"')[0]
                self.counts[name] = number(count)
                self.parts[name] = self.of(page.parent / urllib.parse.unquote(html.unescape(href)))

    def of(self, first: pathlib.Path) -> set[str]:
        """The records on the pages of a part of the list."""
        found, page = set(), first.resolve()
        while page:
            text = page.read_text("utf-8").partition('id="search-start"')[2].partition("<footer")[0]
            for href in re.findall(r'<a(?: class="[^"]*")? href="([^"#]*)"', text):
                target = (page.parent / urllib.parse.unquote(html.unescape(href))).resolve()
                if target.parent == self.folder and not re.search(r'rel="(prev|next)" href="' + re.escape(href), text):
                    self.add(str(target.relative_to(self.site)), found, target.stem)
            for row in re.findall(r'<tr id="([^"]*)"', text):
                ends = [address for address in self.records if address.endswith("#" + html.unescape(row))]
                found.update(ends)
            after = re.search(r'rel="next" href="([^"]*)"', text)
            page = (page.parent / urllib.parse.unquote(html.unescape(after[1]))).resolve() if after else None
        return found

    def add(self, address: str, found: set[str], stem: str) -> None:
        if address in self.records:
            found.add(address)
        elif not re.match(r"(tag|unit|sector|state|page)-|\d{4}(-page-\d+)?$|index$|board$", stem):
            found.add(address)
            self.missing.add(address)

    def expected(self, names: list[str]) -> set[str]:
        """What a filter finds: of each sort one of those chosen."""
        bySort: dict[str, set[str]] = {}
        for name in names:
            bySort.setdefault(self.sorts[name], set()).update(self.parts[name])
        found = set(self.records)
        for part in bySort.values():
            found &= part
        return found


def read_index(site: pathlib.Path, language: str, folder: str) -> dict[str, tuple[str, str]]:
    """Title and all words of each record by its address."""
    found = {}
    for part in sorted((site / "search").glob(f"{language}-[0-9]*.js")):
        for _, before, behind, entries in json.loads(part.read_text("utf-8")[len("gazetteSearch("):-len(");\n")]):
            for id, title, day, tags, summary, words, *_ in entries:
                date = re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", str(day or ""))
                found[folder + urllib.parse.unquote(before) + id + behind] = (
                    title, plain("\n".join([title, date, *tags, summary, words])))
    return found


class Check:
    def __init__(self, page, root: str, lists: List, where: str, faults: list[str]):
        self.page, self.root, self.lists, self.where, self.faults = page, root, lists, where, faults
        self.count = 0

    def expect(self, holds: bool, what: str) -> None:
        self.count += 1
        if not holds:
            self.faults.append(f"{self.where}: {what}")

    def addresses(self, links: list[str]) -> list[str]:
        return [urllib.parse.unquote(link.removeprefix(self.root)) for link in links]

    def state(self) -> dict:
        self.page.wait_for_function(
            "() => !document.getElementById('search-status').textContent.includes("
            "document.getElementById('search').dataset.loading)", timeout=5000)
        state = self.page.evaluate(STATE)
        state["found"] = self.addresses(state["found"])
        return state

    def press(self, name: str) -> dict:
        self.page.click(f'[data-filter="{name}"]')
        return self.state()

    def parts(self, areAllPairs: bool) -> None:
        """What is found in parts, and in pairs of them, is what their pages list."""
        names = list(self.lists.parts)
        self.press(names[0])
        self.press(names[0])
        sets = [[name] for name in names]
        if areAllPairs:
            sets += [[a, b] for place, a in enumerate(names) for b in names[place + 1:]]
        for chosen, (found, status) in zip(sets, self.page.evaluate(RESULTS, sets)):
            found, wanted = self.addresses(found), self.lists.expected(chosen)
            self.expect(set(found) == wanted and len(found) == len(wanted),
                        f"{chosen}: {len(found)} found instead of {len(wanted)}: {list(set(found) ^ wanted)[:3]}")
            self.expect(number(status) == len(wanted), f"{chosen}: {status!r} instead of {len(wanted)}")
        for name in names:
            self.expect(len(self.lists.parts[name]) == self.lists.counts[name], f"{name}: the count is wrong")
        self.expect(self.lists.isPartial or not self.lists.missing, f"not in the index: {self.lists.missing}")
        self.expect(self.state()["isOwn"], "the list does not come back")

    def words(self) -> None:
        """Words narrow what is chosen."""
        name = max(self.lists.parts, key=lambda name: len(self.lists.parts[name]))
        for title, _ in list(self.lists.records.values())[:1]:
            word = title.split()[0][:2] if title.isascii() else title[:2]
            for chosen in ([], [name]):
                wanted = {address for address in self.lists.expected(chosen)
                          if all(part in self.lists.records[address][1] for part in plain(word).split())}
                self.page.fill("#search-box", word)
                for part in chosen:
                    self.press(part)
                state = self.state()
                self.expect(number(state["status"]) == len(wanted) and set(state["found"]) <= wanted,
                            f"{word!r} in {chosen}: {state['status']!r} instead of {len(wanted)}")
                self.page.click("#search-clear")
        state = self.state()
        self.expect(state["isOwn"] and state["focus"] == "search-box", "clearing leaves something, or loses the focus")
        self.page.fill("#search-box", "zqxzqxzqx")
        self.expect(self.state()["status"] == self.page.get_attribute("#search", "data-none"), "nothing found is not said")
        self.page.keyboard.press("Escape")
        self.expect(self.state()["isOwn"], "Escape does not clear words")

    def keys(self) -> None:
        page, name = self.page, next(iter(self.lists.parts))
        link = page.locator(f'[data-filter="{name}"]')
        for key in (" ", "Enter"):
            link.focus()
            page.keyboard.press(key)
            state = self.state()
            self.expect(state["pressed"] == [name] and state["focus"] == name, f"{key!r} does not choose")
            self.expect(number(state["status"]) == len(self.lists.expected([name])), f"{key!r} finds something else")
            page.keyboard.press("Escape")
            state = self.state()
            self.expect(state["isOwn"] and state["focus"] == name and not state["pressed"], "Escape loses the place")
        self.press(name)
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        self.expect(self.state()["focus"] == "search-box", "/ does not lead to the box")
        page.keyboard.press("ArrowDown")
        at = "[...document.querySelectorAll('#search-results a')].indexOf(document.activeElement)"
        self.expect(page.evaluate(at) == 0, "the arrow does not lead to the first result")
        page.keyboard.press("Escape")
        state = self.state()
        self.expect(state["isOwn"] and state["focus"] == "search-box", "Escape in the results loses the focus")
        region = page.locator("#search-status")
        self.expect(region.get_attribute("role") == "status", "no live region")
        self.expect(link.get_attribute("role") == "button" and link.get_attribute("aria-pressed") == "false",
                    "a part does not say whether it is chosen")

    def address(self, address: str) -> None:
        page, names = self.page, list(self.lists.parts)
        name, other = names[0], names[-1]
        self.press(name)
        if other != name:
            self.press(other)
        wanted = self.state()
        chosen = list(dict.fromkeys([name, other]))
        kept = address + "#q=&in=" + "+".join(urllib.parse.quote(part, safe="!'()*~") for part in chosen)
        page.wait_for_timeout(300)
        self.expect(page.url == kept, f"the address is {page.url} instead of {kept}")
        for link in (kept, kept + "+no-such-part"):
            page.goto("about:blank")
            page.goto(link)
            state = self.state()
            self.expect(state["status"] == wanted["status"] and state["pressed"] == wanted["pressed"]
                        and state["found"] == wanted["found"], f"{link} finds something else")
        page.keyboard.press("Escape")
        page.wait_for_timeout(300)
        self.expect(page.url == address, f"what was chosen stays in the address: {page.url}")
        # The page of a part begins with it, and leads on to all.
        page.goto(urllib.parse.urljoin(address, page.get_attribute(f'[data-filter="{name}"]', "href")))
        state = self.state()
        self.expect(state["pressed"] == [name] and state["isOwn"], "the page of a part does not begin with it")
        self.expect(number(self.press(name)["status"]) == len(self.lists.records), "a part cannot be left")
        self.press(name)
        self.expect(self.state()["isOwn"], "choosing a page's own part again does not lead back")
        page.goto(address)


def main() -> int:
    site = pathlib.Path(sys.argv[1]).resolve()
    faults: list[str] = []
    checks = lists = pairs = 0
    base = serve(site)
    host = urllib.parse.urlsplit(base).netloc
    pages = [page for page in sorted(site.rglob("index.html")) if 'id="search"' in page.read_text("utf-8")]
    if not pages:
        faults.append("there is no list that can be filtered")
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        indexes: dict[str, dict] = {}
        every: list[List] = []
        for path in pages:
            relative = path.relative_to(site)
            language = re.search(r'<html lang="([^"]*)"', path.read_text("utf-8"))[1]
            folder = str(relative.parent.parent) + "/" if len(relative.parts) > 2 else ""
            if language not in indexes:
                indexes[language] = read_index(site, language, folder)
            every.append(List(site, path, indexes[language]))
        # All pairs and keys by double-click in the main language; parts and addresses from a server in others.
        main = [ofList for ofList in every if len(ofList.page.relative_to(site).parts) == 2]
        others = [ofList for ofList in every if ofList not in main] or main
        for kind, root in (("file", site.as_uri() + "/"), ("http", base)):
            context = browser.new_context(viewport={"width": 1280, "height": 900})
            context.add_init_script(SHIFTS)
            page = context.new_page()
            (where, asked) = ([""], [])
            page.on("console", lambda message: message.type in ("error", "warning")
                    and faults.append(f"{where[0]}: console: {message.text}"))
            page.on("pageerror", lambda error: faults.append(f"{where[0]}: {error}"))
            page.on("request", lambda request: asked.append(request.url))
            for ofList in main if kind == "file" else others:
                relative = ofList.page.relative_to(site)
                where[0] = f"{relative} ({kind})"
                asked.clear()
                address = root + urllib.parse.quote(str(relative))
                page.goto(address)
                check = Check(page, root, ofList, where[0], faults)
                check.expect(not any("/search/" in url for url in asked), "the index is loaded before it is used")
                check.expect(page.evaluate("window.shifts") == 0, "something moves when the script starts")
                check.parts(areAllPairs=kind == "file")
                if kind == "file":
                    check.words()
                    check.keys()
                else:
                    check.address(address)
                check.expect(all(urllib.parse.urlsplit(url).netloc in ("", host) for url in asked),
                             "a strange host is asked")
                checks += check.count
            context.close()
        lists = len(every)
        pairs = sum(len(ofList.parts) * (len(ofList.parts) - 1) // 2 for ofList in main)

        name = next((page for page in pages if page.parent.name == "activities"), pages[0] if pages else None)
        pictures = sys.argv[2] if len(sys.argv) > 2 else None
        if name:
            address = base + urllib.parse.quote(str(name.relative_to(site)))
            checks += check_results(
                browser, "filter", address, lambda page: page.click("[data-filter]"), pictures, faults)
            context = browser.new_context(java_script_enabled=False)
            page = context.new_page()
            page.goto(address)
            isShown = page.locator("#search").is_visible()
            href = page.get_attribute("[data-filter]", "href")
            page.click("[data-filter]")
            if isShown or not urllib.parse.unquote(page.url).endswith(urllib.parse.unquote(href).removeprefix("..")):
                faults.append(f"without script: the form is shown, or a link leads to {page.url}")
            checks += 1
        browser.close()

    print(f"filter: {checks} checks, {lists} lists, {pairs} pairs of parts: {len(faults)} faults")
    for fault in dict.fromkeys(faults):
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
