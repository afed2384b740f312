"""Copy buttons by keyboard, the clipboard read back."""

SUBJECT = r"""button => button.dataset.copy || button.parentElement.querySelector("pre").textContent"""


def findings(visit, page):
    buttons = visit.page.locator("button[data-copy]:visible")
    names = buttons.evaluate_all("buttons => buttons.map(each => each.getAttribute('aria-label') || each.textContent)")
    if not names and page != "index.html":
        yield "no copy button is shown"
    for index, name in enumerate(names):
        button = buttons.nth(index)
        wanted = button.evaluate(SUBJECT)
        button.focus()
        visit.page.keyboard.press("Enter")
        visit.settle()
        copied = visit.page.evaluate("() => navigator.clipboard.readText()")
        if copied != wanted:
            yield f"{name} copies {copied[:60]!r}, and not {wanted[:60]!r}"
        if "Copied" not in visit.page.locator("body").inner_text():
            yield f"{name} does not say that it copied"
