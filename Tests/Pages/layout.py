"""Nothing is wider than the screen, cut off, or drawn over something else."""

# What is in a box that scrolls or cuts is where the box is; what is out of sight until it has the focus does not count.
PROBE = r"""() => {
  const width = document.documentElement.clientWidth;
  const findings = [];
  const name = element => {
    const parts = [];
    for (let each = element; each && each !== document.body && parts.length < 3; each = each.parentElement)
      parts.unshift(each.localName + (each.id ? "#" + each.id : [...each.classList].map(c => "." + c).join("")));
    return parts.join(" > ");
  };
  const scrolls = element => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const frame = element => {
    for (let each = element; each && each !== document.body; each = each.parentElement)
      if (getComputedStyle(each).overflowX !== "visible") return each;
  };
  const clipped = element => {
    for (let each = element; each && each !== document.body; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath !== "none" || style.clip !== "auto") return true;
    }
  };
  const seen = [...document.body.querySelectorAll("*")].filter(each => each.checkVisibility() && !clipped(each));

  if (document.scrollingElement.scrollWidth > width)
    findings.push(`the page is ${document.scrollingElement.scrollWidth} px wide on a screen of ${width}`);
  for (const element of seen) {
    const box = element.getBoundingClientRect();
    if (box.width && box.height && !frame(element.parentElement) && (box.left < -1 || box.right > width + 1) && box.bottom > 0)
      findings.push(`${name(element)} lies from ${box.left} to ${box.right} on a screen of ${width}`);
    const hasText = [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim());
    if (hasText && !scrolls(element) && element.clientWidth && element.scrollWidth > element.clientWidth + 1
        && getComputedStyle(element).textOverflow !== "ellipsis")
      findings.push(`${name(element)} is ${element.clientWidth} px wide, and its text ${element.scrollWidth}`);
  }

  // The boxes of texts, each cut to that of what scrolls it.
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode());) {
    const parent = node.parentElement;
    if (!node.data.trim() || !parent.checkVisibility() || clipped(parent) || parent.closest("option")) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const cut = frame(parent)?.getBoundingClientRect();
    for (const box of range.getClientRects()) {
      const left = Math.max(box.left, cut?.left ?? -Infinity), right = Math.min(box.right, cut?.right ?? Infinity);
      // Lines of text touch each other where they are close; only their middles count.
      if (right - left > 2) texts.push({ left, right, top: box.top + box.height / 4, bottom: box.bottom - box.height / 4, parent });
    }
  }
  const fixed = element => {
    for (let each = element; each && each !== document.body; each = each.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(each).position)) return each;
  };
  texts.sort((one, other) => one.top - other.top);
  texts.forEach((one, index) => {
    for (let next = index + 1; next < texts.length && texts[next].top < one.bottom; next += 1) {
      const other = texts[next];
      if (other.left < one.right - 1 && other.right > one.left + 1 && other.parent !== one.parent && fixed(one.parent) === fixed(other.parent))
        findings.push(`the texts of ${name(one.parent)} and ${name(other.parent)} lie over each other`);
    }
  });
  return [...new Set(findings)];
}"""

# On paper nothing scrolls, so that what would is cut off.
CUT = r"""() => [document.scrollingElement, ...document.body.querySelectorAll("*")]
  .filter(each => each.checkVisibility() && each.clientWidth && each.scrollWidth > each.clientWidth + 1)
  .filter(each => each === document.scrollingElement || /auto|scroll|hidden|clip/.test(getComputedStyle(each).overflowX))
  .map(each => `on paper ${each.localName}.${each.className} is ${each.clientWidth} px wide, and what is in it ${each.scrollWidth}`)"""


def findings(visit):
    return visit.page.evaluate(PROBE)


def findings_on_paper(visit):
    return visit.page.evaluate(CUT)
