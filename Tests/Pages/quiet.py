"""A page says nothing on the console, asks for nothing but the site's files, and links to what is there."""

DOCUMENT = r"""() => ({
  policy: document.querySelector("meta[http-equiv='Content-Security-Policy']")?.content ?? "",
  ids: [...document.querySelectorAll("[id]")].map(each => each.id),
  links: [...document.querySelectorAll("a[href], link[href]")].map(each => each.href),
  headings: document.querySelectorAll("h1").length,
  stained: "stained" in window,
})"""

# Where a policy holds, none of these runs, and the last line of the page stays in sight.
INTRUSION = r"""() => {
  const script = document.createElement("script");
  script.textContent = "window.stained = 1";
  document.body.append(script);
  document.body.insertAdjacentHTML("beforeend", '<p id="intruder" style="display: none">.</p><a id="door" onclick="window.stained = 1">.</a>');
  document.getElementById("door").click();
  return "stained" in window || !document.getElementById("intruder").checkVisibility();
}"""


def findings(visit, page):
    """What came of opening a page, and what its document is made of."""
    gone = [noise for noise in visit.noises if visit.status == 410 and "status of 410" in noise]
    yield from (f"the console: {noise}" for noise in visit.noises if noise not in gone)
    for url in visit.requests:
        if not url.startswith((visit.site.address, "data:")):
            yield f"a request leaves the site: {url}"
    document = visit.page.evaluate(DOCUMENT)
    if document["stained"]:
        yield "a text of the spec ran as a script"
    if document["headings"] != 1:
        yield f"{document['headings']} headings of the first level"
    for name in sorted({name for name in document["ids"] if document["ids"].count(name) > 1}):
        yield f"the ID {name} is given twice"
    yield from policy_findings(document["policy"])
    if visit.site.address.startswith("http"):
        yield from (f"the header field: {finding}" for finding in policy_findings(visit.headers.get("content-security-policy", "")))
    yield from link_findings(visit, page, document)


def policy_findings(policy):
    directives = dict(part.strip().partition(" ")[::2] for part in policy.split(";") if part.strip())
    wanted = {"default-src": "'none'", "base-uri": "'none'", "form-action": "'self'"}
    for name, value in wanted.items():
        if directives.get(name) != value:
            yield f"the policy's {name} is {directives.get(name)}, and not {value}"
    for name, value in directives.items():
        if "unsafe" in value or "*" in value or "http" in value:
            yield f"the policy's {name} allows {value}"


def link_findings(visit, page, document):
    site = visit.site
    for url in dict.fromkeys(document["links"]):
        if url.startswith("javascript:"):
            yield f"a link runs a script: {url}"
        if not url.startswith(site.address):
            continue
        target, fragment = site.page(url), url.partition("#")[2]
        if site.text(target) is None:
            yield f"a link leads nowhere: {target}"
        elif fragment and target == page and fragment not in document["ids"]:
            yield f"a link leads nowhere: #{fragment}"
        elif fragment and target != page and fragment not in site.ids(target):
            yield f"a link leads nowhere: {target}#{fragment}"


def intrusion_findings(visit):
    """Whether the policy stops what would be put into a page."""
    if visit.page.evaluate(INTRUSION):
        yield "the policy lets inline scripts or styles run"
    visit.noises.clear()
