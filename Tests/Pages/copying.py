"""Copy buttons by keyboard, the clipboard read back."""

SUBJECT = r"""button => button.dataset.copy || button.parentElement.querySelector("pre").textContent"""


def findings(visit):
    buttons = visit.page.locator("button[data-copy]:visible")
    names = buttons.evaluate_all("buttons => buttons.map(each => each.getAttribute('aria-label') || each.textContent)")
    blocks = visit.page.locator(".block:visible").count()
    if len(names) < blocks:
        yield f"{len(names)} copy buttons are shown for {blocks} blocks of code"
    for index, name in enumerate(names):
        button = buttons.nth(index)
        wanted = button.evaluate(SUBJECT)
        button.focus()
        visit.page.keyboard.press("Enter")
        visit.settle()
        copied = visit.page.evaluate("() => navigator.clipboard.readText()")
        if copied != wanted:
            yield f"{name} copies {copied[:60]!r}, and not {wanted[:60]!r}"
        if "Copied" not in button.inner_text():
            yield f"{name} does not say that it copied"
