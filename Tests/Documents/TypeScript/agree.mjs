// agree.mjs FOLDER: writes what the client in TypeScript makes of bodies, to be compared with the client in Swift. A spec is a
// folder with `client.js` and `fixtures`; its lines go to `cases.jsonl`.

import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

import { headersOf } from "./fixtures.mjs";
import { mutations } from "./mutations.mjs";

const wanted = [
    "ar", "de", "en", "fr", "he", "ja", "pl", "ru", "zh-Hans", "zh", "zh-CN", "zh-TW", "zh-HK", "zh-MO", "zh-Hant-MO", "zh_Hant_TW", "yue", "yue-HK",
    "en-GB", "EN-gb", "en-AU", "en-AT", "en-US", "en-CA", "es-MX", "es-ES", "es-US", "es", "pt-BR", "pt-AO", "pt-PT", "sr", "sr-Latn-RS", "sr-ME",
    "sr-Cyrl", "nn-NO", "no", "nb-NO", "iw", "iw-IL", "de-CH", "de-CH-1996", "de-DE-1996", "de-AT", "fr-CA", "fr-*-CH", "xx", "*", "", "x-y", "en-a-bbb",
];
const readers = [
    ...wanted.map((language) => ({ languages: [language] })),
    { languages: ["xx", "de-AT", "en"] }, { languages: [] }, { languages: ["en"], application: "100001" },
    { languages: ["de"], application: "100001" }, { languages: ["en"], application: "constructor" },
];

const folder = resolve(process.argv[2]);
for (const name of readdirSync(folder).filter((one) => existsSync(join(folder, one, "client.js")))) {
    const client = await import(pathToFileURL(join(folder, name, "client.js")).href);
    const lines = [];
    for (const file of readdirSync(join(folder, name, "fixtures")).filter((one) => one !== "index.json")) {
        const fixture = JSON.parse(readFileSync(join(folder, name, "fixtures", file), "utf8"));
        const [status, headers] = [fixture.status, headersOf(fixture)];
        const decode = (body) => client.decode({ status, headers, body });
        const body = JSON.stringify(fixture.body);
        const failure = decode(body);
        const texts = client.localizedText && failure.name !== undefined
            ? readers.map((reader) => ({ ...reader, ...client.localizedText(failure, reader) })) : [];
        lines.push({ status, headers, body, name: failure.name, texts });
        for (const body of mutations(fixture.body)) {
            if (!body.includes("9007199254740992")) lines.push({ status, headers, body, name: decode(body).name });
        }
    }
    writeFileSync(join(folder, name, "cases.jsonl"), lines.map((line) => JSON.stringify(line) + "\n").join(""));
}
