"""browser.py FOLDER: decodes the fixtures of each spec with its compiled client, in headless Chromium."""

import json
import pathlib
import shutil
import sys

from playwright.sync_api import sync_playwright

ORIGIN = "https://client.example.com/"
HERE = pathlib.Path(__file__).parent

PAGE = """<!DOCTYPE html><title>Fixtures</title>
<script type="module">
import { roundTrip } from "./fixtures.mjs";
const wrong = [];
for (const { name, file, catalog, fixtures } of await (await fetch("specs.json")).json()) {
    wrong.push(...await roundTrip({ name, client: await import(`./${name}/${file}`), catalog, fixtures }));
}
document.title = JSON.stringify(wrong);
</script>"""


def specs(folder):
    for spec in sorted(folder.iterdir()):
        fixtures = [file for file in sorted((spec / "fixtures").iterdir()) if file.name != "index.json"]
        yield {
            "name": spec.name,
            "file": next(spec.glob("*.errors.js")).name,
            "catalog": json.loads(next(spec.glob("*.errorcodes.json")).read_text()),
            "fixtures": [json.loads(file.read_text()) for file in fixtures],
        }


def main(folder):
    all_specs = list(specs(folder))

    def answer(route):
        path = route.request.url.removeprefix(ORIGIN)
        if path == "":
            route.fulfill(content_type="text/html", body=PAGE)
        elif path == "specs.json":
            route.fulfill(content_type="application/json", body=json.dumps(all_specs))
        elif path == "fixtures.mjs":
            route.fulfill(content_type="text/javascript", path=HERE / path)
        else:
            route.fulfill(content_type="text/javascript", path=folder / path)

    with sync_playwright() as playwright:
        chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))), None)
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        page = browser.new_page()
        noises = []
        page.on("pageerror", lambda error: noises.append(str(error)))
        page.on("console", lambda message: noises.append(message.text))
        page.route("**/*", answer)
        page.goto(ORIGIN)
        page.wait_for_function("document.title !== 'Fixtures'", timeout=120_000) if not noises else None
        wrong = noises + json.loads(page.title())
        browser.close()
    print("\n".join(wrong[:50]) or f"{sum(len(spec['fixtures']) for spec in all_specs)} fixtures")
    return 1 if wrong else 0


sys.exit(main(pathlib.Path(sys.argv[1]).resolve()))
