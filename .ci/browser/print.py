"""Prints the forms of a built site as a reader would, and looks at the sheets.

    python3 print.py Output

Some of each sort: certificates fill one sheet of A4, landscape; posters one of A4, and one of A3 without another page; a
bulletin is A4 with a number on every sheet and its imprint at the foot of the last one. A page of every sort is printed whole, with
the foot of the site on its last sheet, below something. The code on each form, read by a decoder that knows nothing of
Gazette, is the address of the page that the form leads to. Exit 1 with a list of what is wrong.
"""

import pathlib
import re
import sys
import unicodedata

import cv2
import numpy
import pypdf
from playwright.sync_api import sync_playwright

from check import sorts

CHROMIUM = "/usr/bin/chromium"
# Width and height in millimetres.
A4, A3 = (210, 297), (297, 420)
# How far the last line of an imprint may be above the edge of the paper: 35 mm lie below the text of a sheet.
IMPRINT = (35, 45)
# How many forms of a folder are printed.
MOST = 10


def sheets(pdf: pathlib.Path) -> list[tuple[int, int]]:
    """The sizes of the sheets in whole millimetres."""
    boxes = [page.mediabox for page in pypdf.PdfReader(pdf).pages]
    return [(round(float(box.width) * 25.4 / 72), round(float(box.height) * 25.4 / 72)) for box in boxes]


def plain(text: str) -> str:
    """A text as it can be compared: PDFs write some characters as others of the same shape."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text))


def lines(sheet) -> list[tuple[float, str]]:
    """The pieces of text on a sheet, and how many millimetres above the edge of the paper they stand."""
    found = []

    def see(text, matrix, place, *_):
        if text.strip():
            found.append((pypdf.mult(place, matrix)[5] * 25.4 / 72, plain(text)))

    sheet.extract_text(visitor_text=see)
    return found


def foot_faults(page, pdf: pathlib.Path) -> list[str]:
    """What is wrong with the end of a page of the site: the foot stands on one sheet, not alone, and nothing is cut off."""
    foot, whole = page.evaluate("""() => [document.querySelector(".foot .wrap").innerText,
      ![...document.querySelectorAll("main *")].some(one => getComputedStyle(one).maxHeight !== "none"
        && one.scrollHeight > one.clientHeight + 1)]""")
    faults = [] if whole else ["a part is cut off"]
    every = [plain(sheet.extract_text()) for sheet in pypdf.PdfReader(pdf).pages]
    start = plain(foot.splitlines()[0])
    if start not in every[-1]:
        faults.append("the foot does not begin on the last sheet")
    elif len(every) > 1 and every[-1].startswith(start):
        faults.append("the last sheet holds only the foot")
    return faults


def imprint_faults(page, pdf: pathlib.Path) -> list[str]:
    """What is wrong with the imprint of a bulletin: it stands once, and at the foot of the last sheet."""
    line = plain(page.evaluate("document.querySelector('.bulletin-foot > :last-child').textContent"))
    pages = pypdf.PdfReader(pdf).pages
    if sum(plain(sheet.extract_text()).count(line) for sheet in pages) != 1:
        return ["the imprint does not stand there once"]
    low = "".join(text for height, text in lines(pages[-1]) if IMPRINT[0] < height < IMPRINT[1])
    return [] if line in low else [f"the imprint is not at the foot of the last sheet, where '{low}' is"]


def code(page) -> str:
    """What a telephone would read from the code on the page."""
    screenshot = numpy.frombuffer(page.locator(".form-code svg").screenshot(), numpy.uint8)
    picture = cv2.imdecode(screenshot, cv2.IMREAD_COLOR)
    # The decoder misses a whole code now and then; a telephone looks more than once too.
    sizes = (cv2.resize(picture, None, fx=scale, fy=scale) for scale in (1, 1.5, 2, 3, 0.75))
    return next(filter(None, (cv2.QRCodeDetector().detectAndDecode(size)[0] for size in sizes)), "")


def main() -> int:
    site = pathlib.Path(sys.argv[1])
    pdf = pathlib.Path(".build/print.pdf")
    faults: list[str] = []
    printed = codes = ends = 0
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1280, "height": 900}, device_scale_factor=2)

        def check(path: pathlib.Path, expected: list[tuple[int, int]], paper: str = "A4") -> None:
            nonlocal printed
            page.pdf(path=pdf, format=paper, prefer_css_page_size=True)
            printed += 1
            if (found := sheets(pdf)) != expected:
                faults.append(f"{path.relative_to(site)} on {paper}: {found} instead of {expected}")

        forms: dict[pathlib.Path, list[pathlib.Path]] = {}
        for form in sorted(site.rglob("print/*.html")) + sorted(site.glob("**/numbers/*-*.html")):
            forms.setdefault(form.parent, []).append(form)
        for form in (form for folder in forms.values() for form in folder[:MOST]):
            page.goto(form.resolve().as_uri())
            if form.parent.parent.name == "honours":
                check(form, [A4[::-1]])
            else:
                check(form, [A4])
                check(form, [A3], "A3")
            page.emulate_media(media="print")
            if page.evaluate("document.querySelector('.sheet').getBoundingClientRect().width != innerWidth"):
                faults.append(f"{form.relative_to(site)}: does not fill the sheet")
            page.emulate_media(media="null")
            leads_to = page.locator(".crumbs a").last.get_attribute("href")
            target = (form.parent / leads_to).resolve().relative_to(site.resolve())
            codes += 1
            if not (read := code(page)).endswith("/" + str(target)):
                faults.append(f"{form.relative_to(site)}: the code says '{read}', not {target}")
        bulletins = [path for path in sorted(site.glob("bulletins/*.html")) if re.match(r"\d{4}-\w+\.html", path.name)]
        for bulletin in bulletins:
            page.goto(bulletin.resolve().as_uri())
            page.pdf(path=pdf, prefer_css_page_size=True)
            printed += 1
            if any(sheet != A4 for sheet in sheets(pdf)):
                faults.append(f"{bulletin.relative_to(site)}: not on A4")
            for number, sheet in enumerate(pypdf.PdfReader(pdf).pages, 1):
                if not re.search(rf"— ?{number} ?—", sheet.extract_text()):
                    faults.append(f"{bulletin.relative_to(site)}: no number on sheet {number}")
            faults += [f"{bulletin.relative_to(site)}: {what}" for what in imprint_faults(page, pdf)]
        for path in sorts(sorted(site.rglob("*.html")), site):
            page.goto(path.resolve().as_uri())
            page.emulate_media(media="print")
            if not page.locator(".foot .wrap").is_visible():
                continue
            page.pdf(path=pdf, prefer_css_page_size=True)
            ends += 1
            faults += [f"{path.relative_to(site)}: {what}" for what in foot_faults(page, pdf)]
        if not ends or not forms or not bulletins:
            faults.append("there is nothing to print")
        browser.close()
    pdf.unlink(missing_ok=True)

    print(f"{printed} printed, {codes} codes read, {ends} pages of the site to their ends: {len(faults)} faults")
    for fault in faults:
        print("  " + fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
