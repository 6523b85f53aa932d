"""Measures how light and steady the pages of a built site are, and keeps pictures of how they look.

    python3 look.py Output screenshots

A page of every type and the largest ones, from a server on this machine, with the processor slowed down four times:
at most three requests beside pictures, a page under 100 KB with its sheet and script, the sheet under 40 KB, scripts
under 10 KB, the first text soon after that of a page with one word (see BEHIND), nothing that moves while the page loads. Nothing scrolls sideways on
320 pixels. Pictures of every type at 360, 768 and 1440 pixels, light and dark. Exit 1 with a list of what is wrong.
"""

import pathlib
import sys
import tempfile
import urllib.parse

from playwright.sync_api import sync_playwright

from check import CHROMIUM, is_part, serve, sorts, start

WIDTHS = (360, 768, 1440)
KB = 1024
REQUESTS, PAGE, SHEET, SCRIPT, FIRST, SLOWER = 3, 100 * KB, 40 * KB, 10 * KB, 500, 4
# How many times as long as a page with one word a page may take to its first text. The goal is FIRST milliseconds, but what
# a millisecond is depends on the machine and on what else it does; a page of one word, opened in turn with the page, takes
# the same of both. The best of six took 1.3 to 4.6 times as long with five times as much to do as there were processors (one
# word 240 to 620 ms), most for pages that begin with pictures and figures. The difference swung from 116 to 1,340 ms in the
# same minutes, so it is no limit; a page ten times as long is no slower, for text is painted as it comes. What passes this
# limit holds the first text up: a script or a sheet that is waited for, a layout that must be made twice.
BEHIND = 6
# How often a page and the page of one word are opened before a page counts as slow; of both the best time counts.
TRIES = 8
ONE_WORD = b'<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Word</title><p>Word'
# What happened while the page loaded: when its first text was painted, and by how much anything moved.
SEEN = """() => new Promise(done => {
  let moved = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => moved += entry.value))
    .observe({type: "layout-shift", buffered: true});
  const first = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime;
  const wait = left => first() || !left ? setTimeout(() => done([first() ?? 1e9, moved]), 50) : setTimeout(wait, 50, left - 1);
  wait(40);
})"""

ALL_PICTURES = """() => Promise.all([...document.images].map(image => {
  image.loading = "eager";
  return image.complete || new Promise(done => image.onload = image.onerror = done);
}))"""


def types(pages: list[pathlib.Path], site: pathlib.Path) -> list[pathlib.Path]:
    """One page of every type: those of every sort, less other languages but for their home, and lists of parts but one."""
    languages = {page.parent.name for page in site.glob("*/status.html")}
    chosen, has_part = [], False
    for page in sorts(pages, site):
        parts = page.relative_to(site).parts
        if parts[0] in languages and parts[1:] != ("index.html",):
            continue
        if not (is_part(page) and has_part):
            chosen.append(page)
        has_part = has_part or is_part(page)
    return chosen


def open_once(browser, address: str) -> tuple[list, float, float]:
    """Opens a page for the first time; gives what was loaded, the time of its first text and what moved."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    loaded = []

    def keep(response):
        if response.request.resource_type in ("document", "stylesheet", "script", "font", "fetch"):
            # The server tells it as it is; the browser may have thrown the body away by now.
            loaded.append((response.request.resource_type, int(response.headers["content-length"])))

    page.on("response", keep)
    page.goto(address)
    first, moved = page.evaluate(SEEN)
    context.close()
    return loaded, first, moved


def measure(browser, address: str, word: str, faults: list[str], relative) -> tuple[int, int, float, float, float]:
    """Measures a page; gives its requests, its bytes, its first text, how many times that of one word it is, what moved.

    The machine may be busy with something else, and a browser that is interrupted shows half a page: a page that is too
    slow or moves is opened again, and is as good as its best; so is the page of one word.
    """
    _, empty, _ = open_once(browser, word)
    loaded, first, moved = open_once(browser, address)
    for _ in range(TRIES - 1):
        if first <= BEHIND * empty and moved == 0:
            break
        empty = min(empty, open_once(browser, word)[1])
        _, again, more = open_once(browser, address)
        first, moved = min(first, again), min(moved, more)

    def bytes_of(kind: str) -> int:
        return sum(size for sort, size in loaded if sort == kind)

    whole = sum(size for _, size in loaded)
    limits = [("requests", len(loaded), REQUESTS), ("bytes", whole, PAGE), ("bytes of style", bytes_of("stylesheet"), SHEET),
              ("bytes of script", bytes_of("script"), SCRIPT),
              (f"ms to the first text, one word {empty:.0f}", round(first), round(BEHIND * empty)), ("layout shift", moved, 0)]
    faults += [f"{relative}: {value} {what}, at most {limit}" for what, value, limit in limits if value > limit]
    return len(loaded), whole, first, first / empty, moved


def look(browser, base: str, pages: list, site: pathlib.Path, shots: pathlib.Path, faults: list[str]) -> int:
    """Takes pictures of pages; none scrolls sideways, and none on a small phone."""
    count = 0
    for width, scheme in [(320, "light")] + [(width, scheme) for width in WIDTHS for scheme in ("light", "dark")]:
        context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
        page = context.new_page()
        for path in pages:
            relative = path.relative_to(site)
            page.goto(base + urllib.parse.quote(str(relative)))
            if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
                faults.append(f"{relative}: scrolls sideways at {width} pixels")
            if width == 320:
                continue
            page.evaluate(ALL_PICTURES)
            name = str(relative.with_suffix("")).replace("/", "-")
            page.screenshot(path=str(shots / f"{name}-{width}-{scheme}.jpg"), full_page=True, type="jpeg", quality=70)
            count += 1
        context.close()
    return count


def main() -> int:
    site, shots = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    shots.mkdir(parents=True, exist_ok=True)
    every = sorted(site.rglob("*.html"))
    chosen = types(every, site)
    largest = sorted(every, key=lambda page: -page.stat().st_size)[:10]
    base = serve(site.resolve())
    with tempfile.TemporaryDirectory() as folder:
        (pathlib.Path(folder) / "word.html").write_bytes(ONE_WORD)
        return look_at(site, shots, chosen, largest, base, start(pathlib.Path(folder)) + "/word.html")


def look_at(site, shots, chosen, largest, base, word) -> int:
    faults: list[str] = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        measure(browser, base, word, [], "")  # The first page starts the browser's processes too.
        found = [measure(browser, base + urllib.parse.quote(str(page.relative_to(site))), word, faults, page.relative_to(site))
                 for page in dict.fromkeys(chosen + largest)]
        pictures = look(browser, base, chosen, site, shots, faults)
        browser.close()
    if not found:
        faults.append("there are no pages to look at")
    else:
        requests, sizes, paints, times, moved = zip(*found)
        print(f"{len(found)} pages: at most {max(requests)} requests and {max(sizes):,} bytes without pictures, "
              f"first text after {max(paints):.0f} ms (median {sorted(paints)[len(paints) // 2]:.0f}; goal {FIRST}), "
              f"at most {max(times):.1f} times one word (median {sorted(times)[len(times) // 2]:.1f}; limit {BEHIND}), on a "
              f"processor {SLOWER} times slower, layout shift {max(moved):.3f}; {len(chosen)} types without sideways scrolling "
              f"at 320 pixels; {pictures} pictures in {shots}")
    for fault in faults:
        print("error:", fault)
    return 1 if faults else 0


sys.exit(main())
