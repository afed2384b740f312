"""What axe-core finds, and whether the keyboard shows where it is."""

from axe_playwright_python.base import AXE_SCRIPT

# WCAG 2.2 at level AA, and what axe-core advises beside it. It fetches nothing: a policy may forbid that.
OPTIONS = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    # Which headings a description has, its author decides.
    "rules": {"heading-order": {"enabled": False}},
    "resultTypes": ["violations"],
    "preload": False,
}

# Each element that takes the focus: it must be in sight, above everything, and marked by an outline that contrasts.
FOCUS = r"""() => {
  const findings = [];
  const channels = color => color.match(/[\d.]+/g).slice(0, 3).map(Number);
  const luminance = color => {
    const [r, g, b] = channels(color).map(value => value / 255).map(value => value <= .04045 ? value / 12.92 : ((value + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + .05) / (low + .05);
  };
  const page = getComputedStyle(document.body).backgroundColor;
  const focusable = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")]
    .filter(each => each.tabIndex >= 0 && each.checkVisibility());
  for (const element of focusable) {
    element.focus();
    if (document.activeElement !== element) continue;
    const name = `${element.localName}.${element.className} "${(element.textContent || element.name || "").trim().slice(0, 30)}"`;
    const style = getComputedStyle(element);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) findings.push(`the focus on ${name} is not shown`);
    else if (style.outlineStyle !== "auto" && contrast(style.outlineColor, page) < 3) findings.push(`the focus on ${name} has a contrast below 3`);
    const box = element.getClientRects()[0];
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth), top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    const top_one = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (!top_one || !(element.contains(top_one) || top_one.contains(element))) findings.push(`the focus on ${name} is out of sight`);
  }
  return findings;
}"""

# Texts that are written from the right are drawn so.
DIRECTIONS = r"""() => [...document.querySelectorAll("[lang]")]
  .filter(each => /^\s*[\u0590-\u08ff]/.test(each.textContent) && getComputedStyle(each).direction !== "rtl")
  .map(each => `the text in ${each.lang} is drawn from the left`)"""


def findings(visit):
    """What axe-core finds on the page as it is shown."""
    if not visit.page.evaluate("() => 'axe' in window"):
        visit.page.evaluate(AXE_SCRIPT)
    for violation in visit.page.evaluate("options => axe.run(options)", OPTIONS)["violations"]:
        places = [" ".join(map(str, node["target"])) for node in violation["nodes"]]
        reason = violation["nodes"][0].get("failureSummary", "").replace("\n", " ")
        yield f"{violation['id']}: {violation['help']} ({len(places)}: {', '.join(places[:3])}) {reason[:300]}"
    yield from visit.page.evaluate(DIRECTIONS)


def focus_findings(visit):
    # A key first, since a click would show no outline.
    visit.page.keyboard.press("Tab")
    return visit.page.evaluate(FOCUS)
