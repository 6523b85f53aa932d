"""Opens pages in Chromium and says what in them runs, leaves the site, or should not be there."""

import functools
import multiprocessing
import pathlib

from playwright.sync_api import sync_playwright

CHROMIUM = "/usr/bin/chromium"
TOGETHER = 16
# Where the default theme shows what Markdown made.
MARKDOWN = ".prose, .questions dd"
HERE = pathlib.Path(__file__).resolve().parent

# Pages open in frames, some at once: a page of its own for each would take three times as long.
# They stay until all have loaded, so that events that come late are still heard.
OPEN = """async ([addresses, markdown]) => {
  const shape = SHAPE;
  const frames = addresses.map(() => document.createElement("iframe"));
  const shapes = await Promise.all(frames.map((frame, index) => new Promise(done => {
    frame.onload = () => {
      frame.onload = null;
      const found = shape(frame.contentDocument, markdown);
      if (frame.contentDocument.querySelector("meta[http-equiv=refresh]")) frame.remove();
      done(found);
    };
    frame.src = addresses[index];
    document.body.append(frame);
  })));
  await new Promise(done => setTimeout(done, 20));
  frames.forEach(frame => frame.remove());
  const hits = window.hits;
  window.hits = [];
  return [shapes, hits];
}"""

PARSE = """([texts, markdown]) => {
  const shape = SHAPE;
  return texts.map(text => shape(new DOMParser().parseFromString(text, "text/html"), markdown));
}"""

HEARD = """if (top === window) window.hits = [];
window.__hit = () => top.hits.push(location.href);"""


def open_pages(pairs, folder: pathlib.Path, workers: int) -> list[tuple[pathlib.Path, str]]:
    """What is wrong, with the page, from several browsers at once."""
    blank = folder / "blank.html"
    blank.write_text("<!DOCTYPE html><html lang=en><title>x</title><body></body></html>")
    parts = [pairs[number::workers] for number in range(workers)]
    with multiprocessing.get_context("spawn").Pool(workers) as pool:
        found = pool.map(functools.partial(open_part, blank), parts)
    return [fault for part in found for fault in part]


def open_part(blank: pathlib.Path, pairs) -> list[tuple[pathlib.Path, str]]:
    faults: list[tuple[pathlib.Path, str]] = []
    shape = (HERE / "hostile.js").read_text("utf-8").strip()
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--allow-file-access-from-files"])
        context = browser.new_context(bypass_csp=True)
        context.add_init_script(HEARD)
        page = context.new_page()
        dialogs: list[str] = []
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.goto(blank.as_uri())
        for start in range(0, len(pairs), TOGETHER):
            batch = pairs[start:start + TOGETHER]
            paths = {path.as_uri(): path for path, _ in batch}
            shapes, hits = page.evaluate(OPEN.replace("SHAPE", shape), [list(paths), MARKDOWN])
            texts = [harmless.read_text("utf-8") for _, harmless in batch]
            expected = page.evaluate(PARSE.replace("SHAPE", shape), [texts, MARKDOWN])
            faults += [(paths.get(address, batch[0][0]), "executed") for address in set(hits)]
            faults += [(batch[0][0], f"dialog {text}") for text in dialogs]
            dialogs.clear()
            for (path, _), (tree, found), (wanted, usual) in zip(batch, shapes, expected):
                faults += [(path, fault) for fault in found if fault not in usual]
                if tree != wanted:
                    faults.append((path, "other elements: " + difference(tree, wanted)))
        browser.close()
    return faults


def difference(tree: str, wanted: str) -> str:
    place = next((i for i, (a, b) in enumerate(zip(tree, wanted)) if a != b), min(len(tree), len(wanted)))
    return f"{tree[max(0, place - 40):place + 80]} instead of {wanted[place:place + 80]}"
