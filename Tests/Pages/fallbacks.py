"""Everything can be read without scripts, and on paper."""

import re
import subprocess
import tempfile

import layout

# Texts that are not shown, and controls that do nothing without a script.
HIDDEN = r"""() => {
  const findings = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement;
    if (node.data.trim() && !parent.checkVisibility() && !parent.closest("button, output, option, [data-live], [data-empty], [data-others], script"))
      findings.push(`"${node.data.trim().slice(0, 60)}" is not shown`);
  }
  for (const control of document.querySelectorAll("button, select, input, [role=tab]"))
    if (control.checkVisibility() && !control.closest("form[action]"))
      findings.push(`a ${control.localName} is shown that does nothing`);
  if (!document.querySelector("form[role=search][action][method=get] input[name=q]"))
    findings.push("the search leads nowhere");
  return findings;
}"""

ON_PAPER = r"""() => {
  const shown = selector => [...document.querySelectorAll(selector)].filter(each => each.checkVisibility());
  return {
    controls: shown("button, input, select, [role=tablist]").length,
    folded: [...document.querySelectorAll("[role=tabpanel]")].filter(each => !each.checkVisibility()).length,
    codes: shown("pre").map(each => each.textContent),
  };
}"""

A4 = 794 - 2 * 38  # px between margins of 1 cm


def scriptless_findings(visit):
    return visit.page.evaluate(HIDDEN)


def print_findings(visit):
    visit.show(A4, "dark", media="print")
    state = visit.page.evaluate(ON_PAPER)
    if state["controls"]:
        yield f"{state['controls']} controls are printed"
    if state["folded"]:
        yield f"{state['folded']} tabs are not printed"
    yield from layout.findings_on_paper(visit)
    if visit.page.evaluate("() => getComputedStyle(document.body).color") not in ("rgb(0, 0, 0)", "rgb(21, 24, 30)"):
        yield "the print is not black on white"
    printed = squeezed(text_of_print(visit))
    for code in state["codes"]:
        for line in filter(None, map(squeezed, code.splitlines())):
            # What pdftotext reads of other scripts is in another order or form.
            if line.isascii() and line not in printed:
                yield f"not on paper: {line[:80]}"


def text_of_print(visit):
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        visit.page.pdf(path=file.name, format="A4", margin={side: "1cm" for side in ("top", "right", "bottom", "left")})
        return subprocess.run(["pdftotext", file.name, "-"], check=True, capture_output=True, text=True).stdout


def squeezed(text):
    """Without white space, which a line break adds, and hyphens, which pdftotext joins words at."""
    return re.sub(r"[\s\-\u00ad]", "", text)
