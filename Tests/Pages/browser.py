"""Chromium, and pages in it that note what they say and ask for."""

import contextlib
import functools
import os
import pathlib
import re
import shutil
import urllib.parse
import urllib.request

from playwright.sync_api import sync_playwright

WIDTHS = {1280: 900, 390: 844}
SCHEMES = ("light", "dark")


def executable():
    """Chromium's, by its names in distributions; None where it is not installed."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)


class Site:
    """The pages of a catalog under one address: a folder, or what a server serves."""

    def __init__(self, name, address, pages):
        self.name, self.address, self.pages = name, address, pages

    @classmethod
    def of_folder(cls, folder):
        folder = pathlib.Path(folder).resolve()
        pages = sorted(file.name for file in folder.glob("*.html"))
        return cls(folder.name, folder.as_uri() + "/", pages)

    @classmethod
    def of_server(cls, name, address):
        """What the index at an address links to, with the names of the files."""
        site = cls(name, address, [])
        links = re.findall(r'href="([^"#?/:]+\.html)"', site.text("index.html"))
        site.pages = sorted({"index.html", *links})
        return site

    def url(self, page):
        return urllib.parse.urljoin(self.address, page)

    def page(self, url):
        """The page that a URL names, without what it is asked."""
        return url.partition("#")[0].partition("?")[0].removeprefix(self.address)

    @functools.cache
    def text(self, page):
        """The text of a file of the site; None where there is none."""
        try:
            with urllib.request.urlopen(self.url(page)) as file:
                return file.read().decode()
        except urllib.error.HTTPError as error:
            # What is retired has a page that says so.
            return error.read().decode() if error.code == 410 else None
        except urllib.error.URLError:
            return None

    def ids(self, page):
        """The places that a fragment of a link may name."""
        return set(re.findall(r'\sid="([^"]*)"', self.text(page) or ""))


class Visit:
    """A tab of the browser, and what came of its pages."""

    def __init__(self, site, page):
        self.site, self.page = site, page
        self.noises, self.requests = [], []
        page.on("console", lambda message: self.noises.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.noises.append(str(error)))
        page.on("dialog", lambda dialog: (self.noises.append(f"a dialog: {dialog.message}"), dialog.dismiss()))
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("requestfailed", lambda request: self.noises.append(f"failed: {request.url}: {request.failure}"))

    def open(self, name):
        response = self.page.goto(self.site.url(name))
        self.status, self.headers = response.status, response.headers

    def show(self, width, scheme, media="screen"):
        self.page.set_viewport_size({"width": width, "height": WIDTHS.get(width, 900)})
        self.page.emulate_media(media=media, color_scheme=scheme, reduced_motion="reduce")

    def settle(self):
        """Waits until the page has drawn what it was told."""
        self.page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")


class Browser:
    def __init__(self, chromium):
        self.chromium = chromium

    @contextlib.contextmanager
    def visit(self, site, scripts=True):
        """A new profile, which remembers nothing."""
        context = self.chromium.new_context(java_script_enabled=scripts)
        context.set_default_timeout(20_000)
        if scripts:
            context.grant_permissions(["clipboard-read", "clipboard-write"])
        try:
            yield Visit(site, context.new_page())
        finally:
            context.close()


@contextlib.contextmanager
def launched():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=os.environ.get("CHROMIUM") or executable())
        try:
            yield Browser(chromium)
        finally:
            chromium.close()
