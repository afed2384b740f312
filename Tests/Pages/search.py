"""The search of the index, as someone uses it who has a code, words, a body or a line of a log."""

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
        ("https://errors.example.com/orders/order-in-progress", "order-in-progress.html"),
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
    "words": [("OUT_OF_STOCK", "out-of-stock.html"), ("stock", "out-of-stock.html"), ("zebra", None)],
}

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

    def count(self):
        return self.page.locator("[data-count]").inner_text()


def findings(visit, bodies):
    """Searches for the site's own texts, and for each body that its pages show: pairs of a page and a body."""
    index = Index(visit)
    every = index.shown()
    for text, wanted in SEARCHES.get(visit.site.name, []):
        yield from found(text, wanted, index.search(text))
        if not index.count().startswith(str(len(index.shown()))):
            yield f"the count says {index.count()!r} of {len(index.shown())}"
    if not visit.page.get_by_text("Nothing").first.is_visible():
        yield "where nothing is found, nothing says so"
    for page, body in bodies:
        yield from found(body, page, index.search(body))
    yield from key_findings(index, every)
    yield from query_findings(index, every)
    yield from filter_findings(index, every)


def found(text, wanted, shown):
    first = shown[0] if shown else None
    if first != wanted:
        yield f"the search for {text[:60]!r} shows {first} first, and not {wanted}"


def key_findings(index, every):
    """Escape clears, a slash begins, Enter opens the first."""
    keyboard = index.page.keyboard
    if index.search("zebra"):
        yield "a search for nothing shows something"
    index.field.focus()
    keyboard.press("Escape")
    index.visit.settle()
    if index.field.input_value() or index.shown() != every:
        yield "Escape does not clear the search"
    index.page.evaluate("() => document.activeElement.blur()")
    keyboard.press("/")
    if not index.field.evaluate("field => field === document.activeElement") or index.field.input_value():
        yield "a slash does not begin a search"
    keyboard.type(every[-1].removesuffix(".html"))
    index.visit.settle()
    first = index.shown()[0]
    with index.page.expect_navigation():
        keyboard.press("Enter")
    if index.visit.site.page(index.page.url) != first:
        yield f"Enter opens {index.page.url}, and not {first}"
    index.page.go_back()
    index.visit.settle()
    value = index.field.input_value()
    if index.shown() != (index.search(value) if value else every):
        yield f"back on the index, the list does not fit {value!r}"


def query_findings(index, every):
    """The search on another page leads to the index, which shows what was looked for."""
    name = every[0].removesuffix(".html")
    index.visit.open(every[-1])
    index.page.keyboard.press("/")
    index.page.keyboard.type(name)
    with index.page.expect_navigation():
        index.page.keyboard.press("Enter")
    index.visit.settle()
    if index.field.input_value() != name or every[0] not in index.shown()[:1]:
        yield f"the search from another page for {name} shows {index.shown()[:3]} at {index.page.url}"


def filter_findings(index, every):
    """Each choice of each filter shows some of the rows, and all choices of one together show each row once."""
    index.open()
    for select in index.page.locator("main select").all():
        choices = select.evaluate("select => [...select.options].map(option => option.value).filter(Boolean)")
        shown = []
        for choice in choices:
            select.select_option(choice)
            index.visit.settle()
            shown += index.shown()
        if sorted(shown) != sorted(every):
            yield f"the choices {choices} show {len(shown)} rows, and there are {len(every)}"
        select.select_option("")
    for box in index.page.locator("main input[type=checkbox]").all():
        box.press("Space")
        index.visit.settle()
        if not set(index.shown()) <= set(every) or len(index.shown()) == len(every):
            yield "a filter leaves every row"
        box.press("Space")
    index.visit.settle()
    if index.shown() != every:
        yield "after the filters not every row is shown"
