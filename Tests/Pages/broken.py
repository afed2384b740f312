"""Breaks a copy of a site once for each check, and says which checks do not see it: broken.py SITE"""

import pathlib
import re
import shutil
import sys
import tempfile

import browser
import check

INDEX, PAGE = "index.html", "order-in-progress.html"


def style(rule, page=PAGE, file="catalog.css"):
    """Adds a rule to the style."""
    return page, file, lambda text: text + "\n" + rule


def script(line, page=PAGE, file="catalog.js"):
    """Adds a line to the script."""
    return page, file, lambda text: text + "\n" + line


def markup(old, new, page=PAGE):
    """Replaces what an expression finds first in a page."""
    return page, page, lambda text: re.sub(old, new, text, count=1)


def code(old, new, page=PAGE, file="catalog.js"):
    """Replaces what an expression finds first in the script."""
    return page, file, lambda text: re.sub(old, new, text, count=1)


# Before anything else sees the key, the browser among them.
KEEP_ESCAPE = """addEventListener("keydown", event => {
  if (event.key === "Escape") { event.preventDefault(); event.stopImmediatePropagation(); }
}, true);"""

# What is done to the site, and the finding that must come of it.
BREAKAGES = [
    (style(".head { width: 3000px }"), r"at 1280 px, light: the page is \d+ px wide on a screen of 1280"),
    (style("@media (max-width: 400px) { .head { width: 400px } }"), r"at 390 px, dark: the page is \d+ px wide"),
    (style(".eyebrow { position: absolute; left: -200px }"), r"\.eyebrow lies from -\d+"),
    (style("h1 { white-space: nowrap; overflow: hidden; width: 4rem }"), r"h1 is 64 px wide, and its text"),
    (style(".head .name { margin-top: -2rem }"), r"the texts of .*h1.* and .*name lie over each other"),
    (style(":root { --quiet: #999 }"), r"1280 px, light: color-contrast"),
    (style("@media (prefers-color-scheme: dark) { :root { --quiet: #555 } }"), r"390 px, dark: color-contrast"),
    (style(":focus-visible { outline: none }"), r"the focus on .* is not shown"),
    (style(":focus-visible { outline-color: #eee }"), r"the focus on .* has a contrast below 3"),
    (style(".skip:focus { top: -4rem }"), r"the focus on a\.skip .* is out of sight"),
    (markup(r' aria-label="Search[^"]*" placeholder="[^"]*"', ""), r"label: Form elements must have labels"),
    (markup(r'<html lang="en">', "<html>"), r"html-has-lang"),
    (markup(r"</h1>", "</h1><h1>Once more</h1>"), r": 2 headings of the first level"),
    (markup(r"<h1", '<p id="_content"></p><h1'), r"the ID _content is given twice"),
    (markup(r'href="index.html">', 'href="index.htm">'), r"a link leads nowhere: index\.htm$"),
    (markup(r'href="#_content"', 'href="#contents"'), r"a link leads nowhere: #contents"),
    (script("console.log('x')"), r"the console: log: x"),
    (script("throw new Error('lost')"), r"the console: lost"),
    (markup(r"</h1>", "</h1><script>1</script>"), r"the console: error: .*Content Security Policy"),
    (markup(r"<h1", '<h1 style="color: black"'), r"the console: error: .*Content Security Policy"),
    (markup(r"</h1>", '</h1><img alt="" src="https://example.com/picture.png">'), r"the console: .*picture\.png"),
    (markup(r"</h1>", '</h1><img alt="" src="picture.png">'), r"the console: failed: .*picture\.png"),
    (markup(r"<meta http-equiv=\"Content-Security-Policy\"[^>]*>", ""), r"the policy lets inline scripts or styles run"),
    (markup(r"script-src 'self'", "script-src 'self' 'unsafe-inline'"), r"the policy's script-src allows"),
    (style("h1 { display: none } html:has(.live) h1 { display: block }"), r"without scripts: \"There are orders"),
    (markup(r" hidden(?=[^>]*data-copy)|(?<=data-copy) hidden", ""), r"without scripts: a button is shown that does nothing"),
    (style("@media print { .tabs section[hidden] { display: none !important } }"), r"\d tabs are not printed"),
    (style("@media print { .bar { display: block !important } }"), r"controls are printed"),
    (style("@media print { pre { white-space: pre; max-width: 10rem } }"), r"on paper pre"),
    (style("@media print { body { color: #ddd } }"), r"the print is not black on white"),
    (style("@media print { pre { visibility: hidden } }"), r"not on paper"),
    (code("ArrowRight", "ArrowDown"), r"tabs 1: ArrowRight leads to"),
    (code(r"Home", "Hom"), r"tabs 1: Home leads to"),
    (code(r"localStorage\.setItem", "void "), r"the next page shows"),
    (code(r"writeText\(", "writeText('x' + "), r" copies 'x"),
    (code(r"\"Copied\"", '"…"'), r"does not say that it copied"),
    (script(KEEP_ESCAPE, INDEX), r"Escape does not clear the search"),
    (code(r"event\.key !== \"/\"", 'event.key !== "?"', INDEX), r"a slash does not begin a search"),
    (code(r"get\(\"q\"\)", 'get("p")', INDEX), r"the search from another page for"),
    (code(r"\.toLowerCase\(\)", "", INDEX), r"the search for 'ORDER-queued'"),
    (code(r"=== control\.value", "!== control.value", INDEX), r"the choices .* show"),
    (code(r"location\.hash\.slice\(1\)", "decodeURIComponent(location.hash.slice(1))", INDEX), r"searching: the console: URI malformed"),
    (code(r"\[data-other\]", "[data-none]", INDEX), r"the search for '20003' shows \[\] beside errors"),
    (script("document.querySelector('[data-empty]').remove()", INDEX), r"where nothing is found, nothing says so"),
]


def unseen(chromium, folder, breakage, wanted):
    """What is wrong with a check: None where it finds what was broken."""
    page, file, edit = breakage
    with tempfile.TemporaryDirectory() as copies:
        copy = pathlib.Path(copies) / folder.name
        shutil.copytree(folder, copy)
        before = (copy / file).read_text(encoding="utf-8")
        after = edit(before)
        if after == before:
            return f"{file} holds nothing to break"
        (copy / file).write_text(after, encoding="utf-8")
        found = list(check.findings(chromium, browser.Site.of_folder(copy), [page]))
    if not any(re.search(wanted, finding) for finding in found):
        return f"not found; found were {found[:3]}"


def main():
    folder = pathlib.Path(sys.argv[1])
    failed = False
    with browser.launched() as chromium:
        for breakage, wanted in BREAKAGES:
            problem = unseen(chromium, folder, breakage, wanted)
            failed = failed or problem is not None
            print(f"{'red' if problem is None else 'NOT RED'}: {wanted}{': ' + problem if problem else ''}", flush=True)
    sys.exit(1 if failed else 0)


main()
