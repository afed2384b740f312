// run.mjs FOLDER: decodes the fixtures of each spec with its compiled client, in node. A spec is a folder with `NAME.errors.js`,
// `NAME.errorcodes.json` and `fixtures`.

import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { test } from "./bodies.mjs";
import { faults, headersOf, roundTrip } from "./fixtures.mjs";
import { mutations } from "./mutations.mjs";

const folder = resolve(process.argv[2]);
const wrong = [];
let [fixtureCount, mutationCount, knownCount] = [0, 0, 0];
for (const name of readdirSync(folder).sort()) {
    const file = (suffix) => readdirSync(join(folder, name)).find((one) => one.endsWith(suffix));
    const read = (...path) => JSON.parse(readFileSync(join(folder, name, ...path), "utf8"));
    const client = await import(pathToFileURL(join(folder, name, file(".errors.js"))).href);
    const catalog = read(file(".errorcodes.json"));
    const fixtures = readdirSync(join(folder, name, "fixtures")).filter((one) => one !== "index.json").map((one) => read("fixtures", one));
    fixtureCount += fixtures.length;
    wrong.push(...await roundTrip({ name, client, catalog, fixtures }));
    // One of the large catalog's errors is like the other.
    for (const fixture of fixtures.slice(0, 90)) {
        for (const body of mutations(fixture.body)) {
            mutationCount += 1;
            try {
                const failure = client.decode({ status: fixture.status, headers: headersOf(fixture), body });
                const entry = catalog.errors.find((one) => one.name === failure.name);
                if (entry) knownCount += 1;
                const found = entry ? faults(failure.error, entry) : failure.reason ? [] : ["no reason"];
                if (found.length > 0) wrong.push(`${name}/${fixture.error}.${fixture.form}: ${body} has ${found}`);
                client.retryDelay(failure, 1);
                client.decodeWarnings(failure.problem);
                if (entry && client.localizedText) client.localizedText(failure, { languages: ["en"] });
            } catch (error) {
                wrong.push(`${name}/${fixture.error}.${fixture.form}: ${body} throws ${error.stack}`);
            }
        }
    }
    if (name === "order-service") await test(client);
}
for (const line of wrong.slice(0, 50)) console.error(line);
console.log(`${fixtureCount} fixtures; ${mutationCount} mutations, of which ${knownCount} are still known`);
if (wrong.length > 0 || fixtureCount === 0) process.exit(1);
