"""How found records look, on the search page and in a filtered list: light and dark, narrow and wide."""

import pathlib
from collections.abc import Callable

from axe_playwright_python.sync_playwright import Axe

from check import AXE_OPTIONS


def check_results(browser, name: str, address: str, ask: Callable, pictures: str | None, faults: list[str]) -> int:
    """Opens a page, lets `ask` look for something, and looks at what is found; gives the number of checks."""
    checks = 0
    for scheme in ("light", "dark"):
        for width in (320, 1280):
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            page = context.new_page()
            page.goto(address)
            ask(page)
            page.wait_for_selector("#search-results li")
            for violation in Axe().run(page, options=AXE_OPTIONS).response["violations"]:
                faults.append(f"{name} {scheme} {width}: {violation['id']}: {violation['nodes'][0]['target']}")
            if page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth") > 0:
                faults.append(f"{name} {width}: wider than the screen")
            if pictures:
                page.screenshot(path=pathlib.Path(pictures) / f"{name}-{scheme}-{width}.png")
            checks += 2
            context.close()
    return checks
