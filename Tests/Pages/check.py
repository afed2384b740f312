"""Opens every page of sites in Chromium: check.py [--screenshots FOLDER] SITE...

SITE is a folder with the pages of a catalog, named after its spec, or NAME=ADDRESS of a server. Prints what is wrong, a line
each, and fails then.
"""

import argparse
import html
import pathlib
import re
import sys
import time

import accessibility
import browser
import copying
import fallbacks
import layout
import quiet
import search
import tabs

BODIES = r"""() => [...document.querySelectorAll("[data-tabs=form] pre")].map(each => each.textContent)"""


def findings(chromium, site, pages=None):
    """What is wrong with the pages of a site, by page and circumstances."""
    pages = site.pages if pages is None else pages
    bodies = []
    with chromium.visit(site) as visit:
        for page in pages:
            for finding in page_findings(visit, page):
                yield f"{site.name}/{page}{finding}"
            if page != "index.html":
                bodies += [(page, body) for body in visit.page.evaluate(BODIES)]
    with chromium.visit(site, scripts=False) as visit:
        for page in pages:
            for finding in scriptless_findings(visit, page):
                yield f"{site.name}/{page} without scripts{finding}"
    if site.address.startswith("http"):
        yield from address_findings(chromium, site)
    if "index.html" in pages:
        with chromium.visit(site) as visit:
            yield from (f"{site.name}: {finding}" for finding in search.findings(visit, bodies))
            yield from (f"{site.name}, searching: the console: {noise}" for noise in visit.noises)


def page_findings(visit, page):
    visit.noises.clear()
    visit.requests.clear()
    visit.open(page)
    for width in browser.WIDTHS:
        for scheme in browser.SCHEMES:
            visit.show(width, scheme)
            yield from (f" at {width} px, {scheme}: {finding}" for finding in sight_findings(visit, width, scheme))
    visit.show(1280, "light")
    yield from (f": {finding}" for finding in copying.findings(visit))
    yield from (f": {finding}" for finding in tabs.findings(visit, page))
    yield from (f": {finding}" for finding in fallbacks.print_findings(visit))
    yield from (f": {finding}" for finding in quiet.findings(visit, page))
    yield from (f": {finding}" for finding in quiet.intrusion_findings(visit))


def sight_findings(visit, width, scheme):
    yield from layout.findings(visit)
    # Each width and each scheme once, since these take the longest.
    if (width, scheme) in ((1280, "light"), (390, "dark")):
        yield from accessibility.findings(visit)
        yield from accessibility.focus_findings(visit)


def scriptless_findings(visit, page):
    visit.show(1280, "light")
    visit.open(page)
    yield from (f": {finding}" for finding in fallbacks.scriptless_findings(visit))
    for width in browser.WIDTHS:
        visit.show(width, "light")
        yield from (f" at {width} px: {finding}" for finding in layout.findings(visit))


def address_findings(chromium, site):
    """The addresses of a server without an ending: the type URIs, and the codes, which lead to them."""
    with chromium.visit(site) as visit:
        for page in site.pages:
            title = re.search("<title>(.*?)</title>", site.text(page))[1]
            visit.open(page.removesuffix(".html") if page != "index.html" else "")
            if html.escape(visit.page.title(), quote=False) != title:
                yield f"{site.name}/{page} without its ending is {visit.page.title()!r}"
            code = visit.page.locator(".head .code")
            if page == "index.html" or visit.status == 410 or code.count() == 0:
                continue
            visit.open(code.inner_text())
            if visit.page.url != site.url(page.removesuffix(".html")):
                yield f"{site.name}/{page}: the code leads to {visit.page.url}"


def site_of(argument):
    name, separator, address = argument.partition("=")
    return browser.Site.of_server(name, address) if separator else browser.Site.of_folder(argument)


def photograph(chromium, site, folder):
    """Pictures of every page at both widths, in both schemes and as printed."""
    folder = folder / site.name
    folder.mkdir(parents=True, exist_ok=True)
    with chromium.visit(site) as visit:
        for page in site.pages:
            visit.open(page)
            shots = [(width, scheme, "screen") for width in browser.WIDTHS for scheme in browser.SCHEMES]
            for width, scheme, media in [*shots, (fallbacks.A4, "light", "print")]:
                visit.show(width, scheme, media)
                name = f"{page.removesuffix('.html')}-{width}-{scheme if media == 'screen' else media}.png"
                visit.page.screenshot(path=folder / name, full_page=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[0])
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("sites", nargs="+", metavar="SITE")
    arguments = parser.parse_args()
    failed = False
    with browser.launched() as chromium:
        for site in map(site_of, arguments.sites):
            start, count = time.monotonic(), 0
            for count, finding in enumerate(findings(chromium, site), start=1):
                print(finding, file=sys.stderr)
            failed = failed or count > 0
            print(f"{site.name}: {len(site.pages)} pages, {count} findings, in {time.monotonic() - start:.0f} s")
            if arguments.screenshots:
                photograph(chromium, site, arguments.screenshots)
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
