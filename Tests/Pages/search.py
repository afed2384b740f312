"""The search of the index, as someone uses it who has a code, words, a body or a line of a log."""

import contextlib
import time

from playwright.sync_api import TimeoutError

LOG_LINE = (
    "2026-03-01T12:00:00+0000 notice OrderService: error.code=20001 error.domain=shop.orders error.parameters.orderID=A-1001 "
    "error.type=order-in-progress hb.request.id=0f8fad5bd9cb469fa165 http.response.status_code=409 [ErrorCodesHummingbird] "
    "order-in-progress (20001): Order A-1001 is still in progress. {orderID: A-1001}"
)

# What is looked for, and the page that is shown first; None where nothing is.
SEARCHES = {
    "orders": [
        ("20001", "order-in-progress.html"),
        ("  Error #20001:", "order-in-progress.html"),
        ("ORDER-queued", "order-queued.html"),
        ("token expired", "unauthenticated.html"),
        ("请先登录", "unauthenticated.html"),
        ("https://orders.example.com/errors/order-in-progress", "order-in-progress.html"),
        ("HTTP/1.1 409 Conflict Content-Type: application/json {\"code\":20001,\"message\":\"…\"}", "order-in-progress.html"),
        (LOG_LINE, "order-in-progress.html"),
        ("kitchen queue", "order-queued.html"),
        ("PUT /maintenance operators", "operators-only.html"),
        ("insufficient-funds", "payment-declined.html"),
        ("zebra", None),
    ],
    "extremes": [
        ("10003", "right-to-left.html"),
        ("الطلب", "right-to-left.html"),
        ("בתהליך", "right-to-left.html"),
        ("注文番号", "east-asian.html"),
        ("กรุณารอสักครู่", "east-asian.html"),
        ("🍰", "emoji.html"),
        ("window.stained", "markup.html"),
        ("zebra", None),
    ],
    "large": [("11234", "customer-1234.html"), ("customer 1234 unknown", None), ("ORDER-1000", "order-1000.html"), ("zebra", None)],
    "words": [("OUT_OF_STOCK", "out-of-stock.html"), ("stock", "out-of-stock.html"), ("zebra", None)],
}

# What is looked for that is no error, and where the link leads that is shown.
OTHERS = {
    "orders": [
        ("20003", "20003.html"),
        ("order-lost", "order-lost.html"),
        ("https://orders.example.com/errors/order-lost", "order-lost.html"),
        ('{"code":20100}', "#order-delayed"),
        ("busy order delayed", None),
        ("delayed", "#order-delayed"),
        ("1", "#_success-created"),
        (LOG_LINE, None),
    ],
    "extremes": [
        ("20015", "20010-20019.html"),
        ("39999", "30000-39999.html"),
        ("9999999999999999999999999999", None),
        ("lost", "lost.html"),
    ],
}

# What nobody looks for.
HARMLESS = [
    "%", "%E0%A4%A", "%00", "#", "\\", "\\u", "(", "[", "*", "+?", "$&", "`", "</script>", "<img src=x onerror=stained=1>",
    "__proto__", "constructor", "toString", "type=", "code:", "\ud800", "_content", "javascript:alert(1)", "x" + "." * 40_000 + "x",
]

SHOWN = r"""() => [...document.querySelectorAll("main a.row")].filter(row => row.checkVisibility()).map(row => row.getAttribute("href"))"""


class Index:
    def __init__(self, visit):
        self.visit, self.page = visit, visit.page
        self.field = visit.page.get_by_role("searchbox")
        self.open()

    def open(self):
        self.visit.open("index.html")
        self.visit.settle()

    def search(self, text):
        self.field.fill(text)
        self.visit.settle()
        return self.shown()

    def shown(self):
        return self.page.evaluate(SHOWN)

    def enter(self):
        """The page that the Enter key opens; None where it opens none."""
        with contextlib.suppress(TimeoutError):
            with self.page.expect_navigation(timeout=5_000):
                self.page.keyboard.press("Enter")
            self.visit.settle()
            return self.visit.site.page(self.page.url)

    def count(self):
        """How many errors the page says that it shows."""
        return int(self.page.locator("[data-count]").inner_text().split()[0])


def findings(visit, bodies):
    """Searches for the site's own texts, and for each body that its pages show: pairs of a page and a body."""
    index = Index(visit)
    every = index.shown()
    searches = SEARCHES[visit.site.name]
    for text, wanted in searches:
        yield from found(text, wanted, index.search(text))
        if index.count() != len(index.shown()):
            yield f"the count says {index.count()} of {len(index.shown())}"
    if not visit.page.locator("[data-empty]").is_visible():
        yield "where nothing is found, nothing says so"
    for page, body in bodies:
        yield from found(body, page, index.search(body))
    for text, wanted in OTHERS.get(visit.site.name, []):
        yield from other_found(index, text, wanted)
    yield from harmless_findings(index, every)
    page = searches[0][1]
    yield from key_findings(index, every, page)
    yield from query_findings(index, page)
    yield from filter_findings(index, every)


def found(text, wanted, shown):
    first = shown[0] if shown else None
    if first != wanted:
        yield f"the search for {text[:60]!r} shows {first} first, and not {wanted}"


def other_found(index, text, wanted):
    index.search(text)
    links = index.page.locator("[data-others]:visible a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    if links != ([wanted] if wanted else []):
        yield f"the search for {text[:60]!r} shows {links} beside errors, and not {wanted}"


def harmless_findings(index, every):
    """No text and no fragment stops the script, or takes it seconds."""
    for text in HARMLESS:
        start = time.monotonic()
        with contextlib.suppress(TimeoutError):
            index.search(text)
        if time.monotonic() - start > 2:
            yield f"the search for {text[:20]!r} takes {time.monotonic() - start:.0f} s"
            return
    for text in HARMLESS[:-1]:
        # The same page with another fragment would not be opened anew.
        index.page.goto("about:blank")
        index.visit.open(f"index.html?q={text}#{text}")
        index.visit.settle()
        if index.search("") != every:
            yield f"at index.html?q={text}#{text} the search does not work"


def key_findings(index, every, page):
    """Escape clears, a slash begins, Enter opens the first."""
    keyboard = index.page.keyboard
    index.search("zebra")
    index.field.focus()
    keyboard.press("Escape")
    index.visit.settle()
    if index.field.input_value() or index.shown() != every:
        yield "Escape does not clear the search"
        return
    index.page.evaluate("() => document.activeElement.blur()")
    keyboard.press("/")
    if not index.field.evaluate("field => field === document.activeElement") or index.field.input_value():
        yield "a slash does not begin a search"
        return
    keyboard.type(page.removesuffix(".html"))
    index.visit.settle()
    opened = index.enter()
    if opened != page:
        yield f"Enter opens {opened}, and not {page}"
        return
    index.page.go_back()
    index.visit.settle()
    value, shown = index.field.input_value(), index.shown()
    if shown != index.search(value):
        yield f"back on the index, the list does not fit {value!r}"


def query_findings(index, page):
    """The search on another page leads to the index, which shows what was looked for."""
    name = page.removesuffix(".html")
    index.visit.open(page)
    index.page.keyboard.press("/")
    index.page.keyboard.type(name)
    opened = index.enter()
    if opened != "index.html" or index.field.input_value() != name or index.shown()[:1] != [page]:
        yield f"the search from another page for {name} opens {opened}, which shows {index.shown()[:3]}"


def filter_findings(index, every):
    """The choices of a filter show as many errors together as there are; a checkbox shows fewer."""
    index.open()
    total = index.count()
    for select in index.page.locator("main select").all():
        choices = select.evaluate("select => [...select.options].map(option => option.value).filter(Boolean)")
        counts = []
        for choice in choices:
            select.select_option(choice)
            index.visit.settle()
            counts.append(index.count())
        if sum(counts) != total:
            yield f"the choices {choices} show {counts} errors, and there are {total}"
        select.select_option("")
    for box in index.page.locator("main input[type=checkbox]").all():
        box.press("Space")
        index.visit.settle()
        if not index.count() < total:
            yield "a filter leaves every row"
        box.press("Space")
    index.visit.settle()
    if index.shown() != every:
        yield "after the filters not every row is shown"
