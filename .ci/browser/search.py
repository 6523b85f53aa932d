"""Searches a built site in a real browser, from file:// and from a server below a folder.

    python3 search.py Output

Words of every kind find what they should, with what matched marked; 50 hostile queries stay text; keys, the
live region and the address work; without script the page leads to lists and tags; no console error, no
request to another host. Exit 1 with a list of what is wrong.
"""

import json
import pathlib
import re
import sys
import urllib.parse

from playwright.sync_api import TimeoutError, sync_playwright

from check import CHROMIUM, serve
from hostile_payloads import PAYLOADS
from results import check_results

HOSTILE = PAYLOADS[::len(PAYLOADS) // 50][:50]
STATE = """() => ({
  results: [...document.querySelectorAll("#search-results li")].map(row => ({
    title: row.querySelector("a").textContent, href: row.querySelector("a").href,
    text: row.textContent, marks: [...row.querySelectorAll("mark")].map(mark => mark.textContent),
    titleMarks: row.querySelectorAll("a mark").length, date: row.querySelector("time")?.textContent || ""})),
  status: document.getElementById("search-status").textContent,
  elements: [...new Set([...document.querySelectorAll("main *")].map(e => e.localName))].sort(),
  attributes: [...new Set([...document.querySelectorAll("#search-results *")]
    .flatMap(e => e.getAttributeNames()))].sort(),
  focus: document.activeElement.id || document.activeElement.localName,
  hits: window.hits || 0,
})"""


def records(site: pathlib.Path, language: str) -> list[tuple[str, str, str]]:
    """The title, the summary with what stands beside it, and the text of each record of an index."""
    found = []
    for part in sorted((site / "search").glob(f"{language}-[0-9]*.js")):
        text = part.read_text("utf-8")
        for kind, _, _, entries in json.loads(text[len("gazetteSearch("):-len(");\n")]):
            for _, title, number, tags, summary, words, *_ in entries:
                date = re.sub(r"^(\d{4})(\d\d)(\d\d)$", r"\1-\2-\3", str(number or ""))
                found.append((plain(title), plain("\n".join([kind, date, *tags, summary])), plain(words)))
    return found


def plain(text: str) -> str:
    return re.sub(r"[\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u00ad]", "", text).casefold()


class Check:
    def __init__(self, page, where: str, faults: list[str]):
        self.page, self.where, self.faults = page, where, faults
        self.count = 0

    def expect(self, holds: bool, what: str) -> None:
        self.count += 1
        if not holds:
            self.faults.append(f"{self.where}: {what}")

    def type(self, text: str) -> dict:
        self.page.fill("#search-box", text)
        self.loaded()
        return self.page.evaluate(STATE)

    def loaded(self) -> None:
        """Waits for the index, which the page asks for when somebody begins to write."""
        self.page.wait_for_function(
            "() => !document.getElementById('search-status').textContent.includes("
            "document.getElementById('search').dataset.loading)", timeout=5000)

    def words(self, entries: list[tuple[str, str, str]], cases: list[tuple[str, list[str]]]) -> None:
        """Each query finds just the records that have all its words, titles first, newest first."""
        for query, words in cases:
            wanted = sum(all(any(word in text for text in of) for word in words) for of in entries)
            state = self.type(query)
            number = int(re.sub(r"\D", "", state["status"]) or 0)
            self.expect(wanted > 0, f"{query!r}: nothing to find")
            self.expect(number == wanted, f"{query!r}: {state['status']!r} instead of {wanted}")
            self.expect(len(state["results"]) == min(wanted, 50), f"{query!r}: {len(state['results'])} shown")
            self.expect(self.page.locator("#search-more").is_visible() == (wanted > 50),
                        f"{query!r}: more results are offered wrongly")
            for result in state["results"]:
                self.expect(bool(result["marks"]), f"{query!r}: nothing marked in {result['title']}")
                self.expect(all(any(plain(mark) in word or word in plain(mark) for word in words + [query])
                                or not mark.isascii() for mark in result["marks"]),
                            f"{query!r}: marks {result['marks']}")
            inTitle = [all(word in plain(r["title"]) for word in words) for r in state["results"]]
            self.expect(inTitle == sorted(inTitle, reverse=True), f"{query!r}: titles are not first")
            dates = [r["date"] for r, first in zip(state["results"], inTitle) if first]
            self.expect(dates == sorted(dates, reverse=True), f"{query!r}: titles are not newest first")

    def hostile(self, usual: dict) -> None:
        """Hostile queries find hostile records, and both stay text."""
        self.page.evaluate("texts => gazetteSearch([['Kind', 'x/', '.html', "
                           "texts.map(text => [text, text, 0, [text], text, text, [], text])]])", HOSTILE)
        for query in HOSTILE:
            state = self.type(query)
            self.expect(len(state["results"]) > 0, f"{query!r}: not found")
            self.expect(set(state["elements"]) <= set(usual["elements"]),
                        f"{query!r}: elements {set(state['elements']) - set(usual['elements'])}")
            self.expect(set(state["attributes"]) <= {"lang", *usual["attributes"]}, f"{query!r}: attributes")
            self.expect(query not in state["status"], f"{query!r}: echoed")
            self.page.wait_for_timeout(5)
            self.expect(self.page.evaluate("window.hits || 0") == 0, f"{query!r}: executed")
        self.page.reload()
        self.page.wait_for_load_state("networkidle")

    def keys(self, query: str) -> None:
        page = self.page
        self.type(query)
        page.evaluate("document.activeElement.blur()")
        page.keyboard.press("/")
        self.expect(page.evaluate(STATE)["focus"] == "search-box", "/ does not lead to the box")
        self.expect(page.input_value("#search-box") == query, "/ is typed")
        links = "[...document.querySelectorAll('#search-results a')].indexOf(document.activeElement)"
        page.keyboard.press("ArrowDown")
        self.expect(page.evaluate(links) == 0, "the arrow does not lead to the first result")
        page.keyboard.press("ArrowDown")
        self.expect(page.evaluate(links) == 1, "the arrow does not lead to the second result")
        page.keyboard.press("ArrowUp")
        page.keyboard.press("ArrowUp")
        self.expect(page.evaluate(STATE)["focus"] == "search-box", "the arrow does not lead back")
        page.keyboard.press("Tab")
        self.expect(page.evaluate(links) == 0, "Tab does not lead to the first result")
        page.keyboard.press("Escape")
        state = page.evaluate(STATE)
        self.expect(page.input_value("#search-box") == "" and not state["results"], "Escape does not clear")
        self.expect(state["focus"] == "search-box" and state["status"] == "", "Escape leaves something")
        self.expect(page.locator("#search-start").is_visible(), "the lists do not come back")

    def more(self, query: str) -> None:
        """The button shows the rest and leads to the first of it."""
        page = self.page
        wanted = self.type(query)["status"]
        for _ in range(100):
            if not page.locator("#search-more").is_visible():
                break
            shown = page.locator("#search-results li").count()
            page.click("#search-more")
            at = "[...document.querySelectorAll('#search-results a')].indexOf(document.activeElement)"
            self.expect(page.evaluate(at) == shown, "more results do not lead to the first of them")
        number = int(re.sub(r"\D", "", wanted) or 0)
        self.expect(number > 50 and page.locator("#search-results li").count() == number, "results are missing")

    def live(self) -> None:
        region = self.page.locator("#search-status")
        self.expect(region.get_attribute("role") == "status" and region.is_visible(), "no live region")
        self.expect(self.type("zqxzqxzqx")["status"] == self.page.get_attribute("#search", "data-none"),
                    "nothing found is not said")

    def address(self, address: str, query: str) -> None:
        page = self.page
        self.type(query)
        kept = address + "#q=" + urllib.parse.quote(query, safe="!'()*~")
        try:
            page.wait_for_url(kept, timeout=5000)
        except TimeoutError:
            self.expect(False, f"the address is {page.url}")
        wanted = page.evaluate(STATE)
        for link in (kept, address + "?q=" + urllib.parse.quote_plus(query)):
            page.goto("about:blank")
            page.goto(link)
            page.wait_for_load_state("networkidle")
            self.loaded()
            self.expect(page.evaluate(STATE)["status"] == wanted["status"], f"{link} finds something else")
        page.goto(address + "#q=%E0%A4%A&x=%")
        page.wait_for_timeout(100)
        self.expect(page.input_value("#search-box") != "", "a broken address is lost")
        page.goto(address)

    def follow(self, query: str) -> None:
        first = self.type(query)["results"][0]
        self.page.click("#search-results a")
        self.page.wait_for_load_state()
        self.expect(self.page.locator("h1").count() == 1, f"{first['href']} is no page")


def main() -> int:
    site = pathlib.Path(sys.argv[1]).resolve()
    faults: list[str] = []
    checks = 0
    base = serve(site)
    host = urllib.parse.urlsplit(base).netloc
    cases = {
        "zh-Hans": [("茶叶", ["茶叶"]), ("党员", ["党员"]), ("修剪　训练", ["修剪", "训练"]), ("２０２５", ["2025"]),
                    ("陈水根", ["陈水根"]), ("陈 饮水", ["陈", "饮水"]), ("活动 2025-05", ["活动", "2025-05"]), ("\u200b茶\u200d叶", ["茶叶"])],
        "en": [("tea", ["tea"]), ("TEA Pruning", ["tea", "pruning"]), ("ｔｅａ", ["tea"]), ("road", ["road"]),
               ("'s", ["'s"])],
    }
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        for kind, root in (("http", base), ("file", site.as_uri() + "/")):
            for language, place in (("zh-Hans", "search.html"), ("en", "en/search.html")):
                where = f"{place} ({kind})"
                context = browser.new_context(viewport={"width": 1280, "height": 900})
                context.add_init_script("window.__hit = () => { window.hits = (window.hits || 0) + 1; }")
                page = context.new_page()
                page.on("console", lambda message: message.type in ("error", "warning")
                        and faults.append(f"{where}: console: {message.text}"))
                page.on("pageerror", lambda error: faults.append(f"{where}: {error}"))
                page.on("dialog", lambda dialog: (faults.append(f"{where}: dialog"), dialog.dismiss()))
                page.on("request", lambda request: urllib.parse.urlsplit(request.url).netloc not in ("", host)
                        and faults.append(f"{where}: request to {request.url}"))
                page.goto(root + place)
                page.wait_for_load_state("networkidle")
                check = Check(page, where, faults)
                check.expect(page.locator("#search-needs").is_hidden(), "asks for a script that is there")
                entries = records(site, language)
                check.words(entries, cases[language])
                query = cases[language][0][0]
                usual = check.type(query)
                check.hostile(usual)
                check.live()
                check.more("2025" if language == "zh-Hans" else "the")
                check.keys(query)
                check.address(root + place, cases[language][1][0])
                check.follow(query)
                checks += check.count
                context.close()

        pictures = sys.argv[2] if len(sys.argv) > 2 else None
        asked = base + "search.html#q=" + urllib.parse.quote("茶叶")
        checks += check_results(browser, "search", asked, lambda page: None, pictures, faults)

        context = browser.new_context(java_script_enabled=False)
        page = context.new_page()
        page.goto(base + "search.html")
        seen = [page.locator(name).is_visible() for name in ("#search-needs", "#search-start", "#search")]
        if seen != [True, True, False] or page.locator("#search-start a").count() < 10:
            faults.append(f"without script: {seen}")
        checks += 1
        browser.close()

    print(f"search: {checks} checks, {len(HOSTILE)} hostile queries on 4 pages: {len(faults)} faults")
    for fault in dict.fromkeys(faults):
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
