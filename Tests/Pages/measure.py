"""Prints how long the index of a site takes to open and to search, and whether it finds what it should: measure.py SITE"""

import statistics
import sys
import time

import browser
import search

# Typed a key at a time, and deleted so.
TYPED = ["payment 4711", "14711", "expired voucher", "请稍候 47", "nothing of this"]

# From the key to the drawn list: what the script does, and the layout that comes of it.
KEY = r"""value => {
  const field = document.querySelector("input[type=search]");
  field.value = value;
  const start = performance.now();
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  document.body.getBoundingClientRect();
  return performance.now() - start;
}"""


def values():
    for text in TYPED:
        yield from (text[:length] for length in range(1, len(text) + 1))
        yield from (text[:length] for length in reversed(range(len(text))))


def main():
    site = browser.Site.of_folder(sys.argv[1])
    with browser.launched() as chromium, chromium.visit(site) as visit:
        start = time.monotonic()
        visit.open("index.html")
        visit.settle()
        print(f"{len(site.pages)} pages; the index is drawn after {(time.monotonic() - start) * 1000:.0f} ms")
        times = sorted(visit.page.evaluate(KEY, value) for value in values())
        print(f"search, ms a key: median {statistics.median(times):.1f}, 90 % below {times[len(times) * 9 // 10]:.1f}, at most {times[-1]:.1f}")
        wrong = list(search.findings(visit, []))
        print(*wrong, sep="\n", end="\n" if wrong else "")
    sys.exit(1 if wrong else 0)


main()
