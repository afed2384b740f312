"""Tabs by keyboard, as the ARIA Authoring Practices describe them; and their choice is kept."""

STATE = r"""list => {
  const tabs = [...list.querySelectorAll("[role=tab]")];
  const selected = tabs.filter(tab => tab.getAttribute("aria-selected") === "true");
  return {
    count: tabs.length,
    selected: selected.map(tab => tabs.indexOf(tab)),
    focused: tabs.indexOf(document.activeElement),
    reachable: tabs.filter(tab => tab.tabIndex === 0).map(tab => tabs.indexOf(tab)),
    shown: tabs.map(tab => document.getElementById(tab.getAttribute("aria-controls")))
      .map((panel, index) => panel.checkVisibility() ? index : -1).filter(index => index >= 0),
    named: tabs.every(tab => document.getElementById(tab.getAttribute("aria-controls")).getAttribute("aria-labelledby") === tab.id)
      && Boolean(list.getAttribute("aria-label") || list.getAttribute("aria-labelledby")),
    sizes: tabs.map(tab => tab.getBoundingClientRect().height),
  };
}"""

# A key, and which tab of how many it selects where this one is.
STEPS = [
    ("ArrowRight", lambda at, count: (at + 1) % count),
    ("ArrowRight", lambda at, count: (at + 1) % count),
    ("End", lambda at, count: count - 1),
    ("ArrowRight", lambda at, count: 0),
    ("ArrowLeft", lambda at, count: count - 1),
    ("Home", lambda at, count: 0),
    ("ArrowLeft", lambda at, count: count - 1),
]


def findings(visit, page):
    lists = visit.page.locator("[role=tablist]")
    for index in range(lists.count()):
        yield from list_findings(visit, lists.nth(index), index)
    if lists.count():
        yield from memory_findings(visit, page)


def list_findings(visit, tabs, index):
    place = f"tabs {index + 1}"
    state = tabs.evaluate(STATE)
    if not state["named"]:
        yield f"{place}: the list or a panel has no name"
    if state["count"] < 2:
        yield f"{place}: a list of {state['count']}"
        return
    tabs.locator("[tabindex='0']").focus()
    at = state["selected"][0]
    for key, then in STEPS:
        visit.page.keyboard.press(key)
        at = then(at, state["count"])
        now = tabs.evaluate(STATE)
        wrong = {what: now[what] for what in ("selected", "reachable", "shown", "focused") if now[what] not in ([at], at)}
        if wrong:
            yield f"{place}: {key} leads to {wrong}, and not to {at}"
            return
    visit.page.keyboard.press("Tab")
    if tabs.evaluate(STATE)["focused"] >= 0:
        yield f"{place}: the Tab key does not leave the list"


def memory_findings(visit, page):
    """What was selected is selected again on the next page that has it."""
    chosen = visit.page.locator("[role=tab][aria-selected=true]").all_inner_texts()
    visit.open(page)
    now = visit.page.locator("[role=tab][aria-selected=true]").all_inner_texts()
    if now != chosen:
        yield f"the next page shows {now}, and {chosen} were chosen"
