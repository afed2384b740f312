// Search, tabs and copy buttons. Everything on a page can be read without this.
"use strict";
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const plain = text => text.normalize("NFKC").toLowerCase();

// The index: nothing is fetched, so it works from a file. `entries` is there where search.js is.
const field = document.querySelector("[data-search]");
if (field) {
  const isLarge = typeof entries !== "undefined";
  const errors = isLarge
    ? entries.map(([code, name, title, type, status, retry, old, range, detail, text]) => (
      { code, name, title, type, status, retry, old, range, detail, text: plain(text) }))
    : all("[data-text]").map(element => {
      const { code, type, status, retry, range, text } = element.dataset;
      return { code, name: element.id, type, status, retry: retry === "yes", range, text: plain(text), element };
    });
  const controls = all("[data-filter]");
  const count = document.querySelector("[data-count]");
  const empty = document.querySelector("[data-empty]");
  const beside = document.querySelector("[data-others]");

  // What was pasted can be a whole body, a line of a log or a type URI: its type, code or name is looked for in this order.
  const byKey = key => new Map(errors.map(error => [plain(error[key]), error]));
  let keys;
  const known = (key, candidates) => [...new Set(candidates.map(word => keys[key].get(word)).filter(Boolean))];
  const bare = word => {
    let [start, end] = [0, word.length];
    while (start < end && "#:.".includes(word[start])) start += 1;
    while (start < end && ":.!?".includes(word[end - 1])) end -= 1;
    return word.slice(start, end);
  };
  const tokensOf = text => text.split(/[\s"'`,;()[\]{}<>=|]+/).map(bare).filter(Boolean);
  const named = text => {
    keys ||= { type: byKey("type"), code: byKey("code"), name: byKey("name") };
    const after = word => [...text.matchAll(new RegExp(`\\b${word}"?\\s*[:=]\\s*"?([^\\s",;}\\]]+)`, "g"))].map(match => match[1]);
    const tokens = tokensOf(text);
    const groups = [["type", after("type")], ["type", tokens], ["code", after("code")], ["name", tokens], ["code", tokens]];
    for (const [key, candidates] of groups) {
      const found = known(key, candidates);
      if (found.length > 0) return found;
    }
    return [];
  };

  // Warnings, successes and what is reserved have no rows.
  const others = all("[data-other]").map(element => {
    const { other, keys = "", first, last } = element.dataset;
    const interval = first ? [BigInt(first), BigInt(last)] : null;
    const address = element.getAttribute("href") || `#${element.id || "_reserved"}`;
    return { text: other, address, words: plain(other), keys: plain(keys).split(" "), interval };
  });
  const isOf = ({ keys, interval }, word) =>
    keys.includes(word) || (interval && /^\d{1,19}$/.test(word) && BigInt(word) >= interval[0] && BigInt(word) <= interval[1]);
  // A body or a line of a log that names an error may well hold numbers that are something else.
  const besides = (query, hasErrors) => {
    const text = plain(query).trim();
    const [tokens, words] = [[...new Set(tokensOf(text))], text.split(/\s+/)];
    if (!text || (hasErrors && words.length > 1)) return [];
    const found = others.filter(other => tokens.some(word => isOf(other, word)));
    return found.length > 0 || hasErrors ? found : others.filter(other => words.every(word => other.words.includes(word)));
  };
  const search = query => {
    const text = plain(query).trim();
    if (!text) return errors;
    const words = text.split(/\s+/);
    const exact = words.length === 1 ? named(text) : [];
    const found = errors.filter(error => words.every(word => error.text.includes(word)));
    if (found.length === 0) return exact.length > 0 ? exact : named(text);
    return [...exact, ...found.filter(error => !exact.includes(error))];
  };
  const fits = error => controls.every(control => {
    if (control.type === "checkbox") return !control.checked || Boolean(error[control.dataset.filter]);
    return !control.value || String(error[control.dataset.filter]) === control.value;
  });

  // Rows of what search.js lists, made when they are found.
  const limit = 200;
  const part = (kind, text) => Object.assign(document.createElement("span"), { className: kind, textContent: text });
  const row = error => {
    const link = Object.assign(document.createElement("a"), { className: error.old ? "row deprecated" : "row", href: `${error.name}.html` });
    const what = part("what", "");
    what.append(part("title", error.title), " ", part("name", error.name));
    const right = part("right", "");
    right.append(part(`status s${String(error.status)[0]}`, error.status));
    if (error.retry) right.append(part("tag", error.retry));
    if (error.old) right.append(part("tag old", "deprecated"));
    link.append(part("code", error.code), what, ...(error.detail ? [part("detail", error.detail)] : []), right);
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  let shown = errors;
  const groups = all("[data-group]");
  const ranges = document.querySelector("[data-ranges]");
  const hits = document.querySelector("[data-hits]");
  const showRows = () => {
    const visible = new Set(shown);
    for (const error of errors) {
      const isHidden = !visible.has(error);
      if (error.element.hidden !== isHidden) error.element.hidden = isHidden;
    }
    const isAll = shown.length === errors.length;
    for (const group of groups) group.hidden = !isAll && !group.querySelector("[data-text]:not([hidden])");
  };
  const showHits = () => {
    const isAll = shown.length === errors.length;
    ranges.hidden = !isAll;
    hits.hidden = isAll || shown.length === 0;
    hits.firstElementChild.replaceChildren(...(isAll ? [] : shown.slice(0, limit).map(row)));
  };
  let found = [];
  const linkTo = ({ text, address }, index) => [
    index === 0 ? "" : ", ", Object.assign(document.createElement("a"), { href: address, textContent: text })];
  const show = () => {
    shown = search(field.value).filter(fits);
    found = besides(field.value, shown.length > 0);
    beside.hidden = found.length === 0;
    beside.lastElementChild.replaceChildren(...found.flatMap(linkTo));
    if (isLarge) showHits(); else showRows();
    const first = isLarge && shown.length < errors.length && shown.length > limit ? `, the first ${limit} are shown` : "";
    count.textContent = shown.length === errors.length ? `${shown.length} errors` : `${shown.length} of ${errors.length}${first}`;
    empty.hidden = shown.length + found.length > 0;
  };
  for (const element of all("[data-live]")) element.hidden = false;
  field.value = new URLSearchParams(location.search).get("q") || "";
  field.addEventListener("input", show);
  for (const control of controls) control.addEventListener("change", show);
  field.form.addEventListener("submit", event => {
    event.preventDefault();
    if (shown.length > 0) location.href = `${shown[0].name}.html`;
    else if (found.length > 0) location.href = found[0].address;
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Escape") { field.value = ""; show(); }
  });
  show();

  // A type base that ends in `#` leads here: where the index has no row of that name, a page has it.
  const name = location.hash.slice(1);
  const page = errors.some(error => error.name === name) ? `${name}.html`
    : others.find(other => other.keys.includes(name) && !other.address.startsWith("#"))?.address;
  if (name && page && !document.getElementById(name)) location.replace(page);
}
document.addEventListener("keydown", event => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
  event.preventDefault();
  document.querySelector(".search input").focus();
});

// Tabs, made of sections with a heading each. The choice is kept for the next page.
const remembered = key => { try { return localStorage.getItem(key); } catch { return null; } };
const remember = (key, value) => { try { localStorage.setItem(key, value); } catch { /* Nothing is kept. */ } };
for (const tabs of all("[data-tabs]")) {
  const sections = [...tabs.children];
  const list = document.createElement("div");
  list.className = "tablist";
  list.setAttribute("role", "tablist");
  list.setAttribute("aria-label", tabs.dataset.label);
  const select = (chosen, isChoice) => {
    buttons.forEach((button, index) => {
      button.setAttribute("aria-selected", String(index === chosen));
      button.tabIndex = index === chosen ? 0 : -1;
      sections[index].hidden = index !== chosen;
    });
    if (isChoice) remember(tabs.dataset.tabs, buttons[chosen].textContent);
  };
  const buttons = sections.map((section, index) => {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = section.querySelector("h3").textContent;
    button.id = `${tabs.dataset.tabs}-tab-${index}`;
    section.id ||= `${tabs.dataset.tabs}-${index}`;
    button.setAttribute("role", "tab");
    button.setAttribute("aria-controls", section.id);
    section.setAttribute("role", "tabpanel");
    section.setAttribute("aria-labelledby", button.id);
    button.addEventListener("click", () => select(index, true));
    list.append(button);
    return button;
  });
  list.addEventListener("keydown", event => {
    const last = buttons.length - 1;
    const now = buttons.indexOf(document.activeElement);
    const next = { ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(next, true);
    buttons[next].focus();
  });
  tabs.prepend(list);
  tabs.classList.add("live");
  select(Math.max(0, buttons.findIndex(button => button.textContent === remembered(tabs.dataset.tabs))), false);
}

// The table of a description scrolls where it is wide, also by keyboard.
for (const table of all(".prose table, .prose pre")) table.tabIndex = 0;

// Copy buttons: beside a block its text, else what the button says.
for (const button of all("[data-copy]")) {
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const source = button.dataset.copy || button.parentElement.querySelector("pre").textContent;
    const before = button.textContent;
    try { await navigator.clipboard.writeText(source); button.textContent = "Copied"; } catch { button.textContent = "Not copied"; }
    setTimeout(() => { button.textContent = before; }, 1500);
  });
}
