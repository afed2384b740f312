// What a compiled client makes of the fixtures of its catalog: the same in node and in a browser.

/** Deep equality of JSON values. */
export function isEqual(left, right) {
    if (typeof left !== "object" || left === null || typeof right !== "object" || right === null) return Object.is(left, right);
    const [names, others] = [Object.keys(left), Object.keys(right)];
    return Array.isArray(left) === Array.isArray(right) && names.length === others.length
        && names.every((name) => Object.hasOwn(right, name) && isEqual(left[name], right[name]));
}

/** True if a value is of a type of the JSON catalog: written anew, so that the client's decoder is not its own judge. */
export function isOfType(value, type) {
    const list = /^list<(.*)>$/.exec(type);
    if (list) return Array.isArray(value) && value.every((one) => isOfType(one, list[1]));
    switch (type) {
        case "int": return Number.isSafeInteger(value);
        case "double": return Number.isFinite(value);
        case "bool": return value === true || value === false;
        case "date": return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
        case "date-time": return typeof value === "string" && /^\d{4}-\d\d-\d\dT/i.test(value);
        case "duration": return typeof value === "string" && /^-?P/.test(value);
        case "uuid": return typeof value === "string" && value.length === 36;
        case "url": return typeof value === "string" && value.length > 0;
        default: return typeof value === "string";
    }
}

function paramFaults(object, params = []) {
    return params.filter(({ wire, type, optional }) =>
        Object.hasOwn(object, wire) ? !isOfType(object[wire], type) : !optional).map(({ wire }) => wire);
}

/** What of a decoded error is not of its type. */
export function faults(error, entry) {
    const allowed = ["type", "title", "status", "detail", "instance", "code", "errors", ...(entry.params ?? []).map(({ wire }) => wire)];
    const found = [
        ...paramFaults(error, entry.params),
        ...Object.keys(error).filter((name) => !allowed.includes(name)),
        ...["type", "status"].filter((name) => error[name] !== entry[name]),
        ...(error.code === entry.code ? [] : ["code"]),
        ...["title"].filter((name) => typeof error[name] !== "string"),
        ...["detail", "instance"].filter((name) => name in error && typeof error[name] !== "string"),
    ];
    if ((entry.fields !== undefined) !== Array.isArray(error.errors)) return [...found, "errors"];
    for (const field of error.errors ?? []) {
        const known = entry.fields.find(({ code }) => code === field.code);
        if (known) found.push(...paramFaults(field, known.params));
        else if (field.code !== undefined || !("code" in field.members)) found.push("a field's code");
        if (!["pointer", "parameter", "pathParameter", "header"].some((place) => typeof field[place] === "string")) found.push("a place");
    }
    return found;
}

export const headersOf = (fixture) => fixture.headers.map(({ name, value }) => [name, value]);

/** Two of its field errors have codes that differ in their kind alone, 17 and "17"; in JSON:API every code is text. */
const isAmbiguous = (spec, fixture) => spec === "fields" && fixture.form === "json-api" && fixture.error === "invalid";

/** What is wrong with how a client decodes the fixtures of a spec. */
export async function roundTrip({ name: spec, client, catalog, fixtures }) {
    const wrong = [];
    const forms = new Map();
    for (const fixture of fixtures) forms.set(`${fixture.error} ${fixture.form}`, fixture);
    for (const fixture of fixtures) {
        const place = `${spec}/${fixture.error}.${fixture.form}`;
        const expect = (isRight, what) => isRight || wrong.push(`${place}: ${what}`);
        const entry = catalog.errors.find(({ name }) => name === fixture.error);
        const problem = forms.get(`${fixture.error} problem`).body;
        const [status, headers, body] = [fixture.status, headersOf(fixture), JSON.stringify(fixture.body)];
        const failure = client.decode({ status, headers, body });
        if (failure.name !== fixture.error) {
            wrong.push(`${place}: is ${failure.name}: ${failure.reason}`);
            continue;
        }
        expect(faults(failure.error, entry).length === 0, `has ${faults(failure.error, entry)}`);
        for (const { wire } of entry.params ?? []) {
            expect(isEqual(failure.error[wire], problem[wire]), `${wire} is ${JSON.stringify(failure.error[wire])}`);
        }
        expect(isAmbiguous(spec, fixture) || isEqual(failure.error.errors ?? [], problem.errors ?? []), `errors are ${JSON.stringify(failure.error.errors)}`);
        expect(failure.form === fixture.form, `form is ${failure.form}`);
        expect(failure.requestID === problem.requestId, `requestID is ${failure.requestID}`);
        expect(failure.body === body && failure.status === status, "does not keep what came");
        expect(fixture.form === "envelope" || failure.error.detail === problem.detail, `detail is ${failure.error.detail}`);
        // What was parsed elsewhere, without and with header fields.
        for (const parts of [{ status, body: fixture.body }, { status, body: fixture.body, headers: new Map(headers) }, { status, body }, { status, body: `\uFEFF${body}`, headers: Object.fromEntries(headers) }]) {
            const again = client.decode(parts);
            expect(isAmbiguous(spec, fixture) || isEqual(again.error, failure.error), `is ${again.name} (${again.reason}) of ${Object.keys(parts)}`);
        }
        const response = new Response(body, { status, headers });
        const received = await client.decodeResponse(response.clone());
        expect(received.name === fixture.error && isAmbiguous(spec, fixture) || isEqual(received.error, failure.error), "differs as a Response");
        const caught = await client.check(response).then(() => undefined, (error) => error);
        const Exception = Object.values(client).find((one) => typeof one === "function" && one.prototype instanceof Error);
        expect(caught instanceof Exception && caught instanceof Error, "is not thrown");
        expect(caught?.failure.name === fixture.error && Exception.is(caught, fixture.error), "is thrown as another one");
        expect(caught?.message.startsWith(`${fixture.error} (${fixture.code})`), `has the message ${caught?.message}`);
        expect(!JSON.stringify(Object.entries(caught ?? {})).includes(problem.requestId), "prints what came");
    }
    return wrong;
}
