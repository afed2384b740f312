// ---- Bodies

const blankType = "about:blank";

/** The longest body that is read, in characters; errors are far shorter. */
const longestBody = 1 << 20;

/** The most arrays and objects within each other. */
const deepest = 512;

function readBody({ status, headers, body, url }: ResponseParts): Reading {
    const media = last(headerValues(headers, "content-type"), mediaTypeOf);
    if (body === undefined || body === null || body === "") return blank(status, "it has no body");
    if (headers !== undefined && typeof body === "string" && !isJSON(media)) {
        return blank(status, `its media type is ${media ?? "missing"}`);
    }
    const value = typeof body === "string" ? parsed(body) : body;
    if (value instanceof Mismatch) return blank(status, value.reason);
    if (!isObject(value)) return blank(status, "its body is no JSON object");
    const reading = problemOf(value, media, status);
    return { ...reading, problem: resolved(reading.problem, url) };
}

/** The problem that says no more than its status does (RFC 9457, section 4.2.1). */
function blank(status: number, reason: string): Reading {
    return { problem: standard({ status }), form: undefined, reason };
}

function parsed(text: string): unknown {
    if (text.length > longestBody) return new Mismatch("its body is too large");
    if (depthOf(text) > deepest) return new Mismatch("its body is nested too deeply");
    try {
        const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""));
        return value;
    } catch {
        return new Mismatch("its body is not JSON");
    }
}

/** How deep arrays and objects lie within each other. */
function depthOf(text: string): number {
    let depth = 0;
    let most = 0;
    let isInString = false;
    for (let index = 0; index < text.length; index++) {
        const mark = text[index];
        if (isInString && mark === "\\") index++;
        else if (mark === '"') isInString = !isInString;
        else if (isInString) continue;
        else if (mark === "[" || mark === "{") most = Math.max(most, ++depth);
        else if (mark === "]" || mark === "}") depth--;
    }
    return most;
}

/** Type and subtype in lower case. */
function mediaTypeOf(field: string): string | undefined {
    return /^([\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+)[ \t]*(?:;|$)/.exec(field)?.[1]?.toLowerCase();
}

function isJSON(media: string | undefined): boolean {
    return media === "application/json" || (media?.endsWith("+json") ?? false);
}

/** The problem that an object is, going by its media type or, where that says nothing, by its members. */
function problemOf(members: Members, media: string | undefined, status: number): Reading {
    const saysForm = isJSON(media) && media !== "application/json";
    if (media === "application/vnd.api+json" || (!saysForm && media === undefined && textOf(members, "type") === undefined)) {
        const problem = problemOfJSONAPI(members, status);
        if (problem !== undefined) return { problem, form: "json-api" };
    }
    const has = (name: string): boolean => member(members, name) !== undefined;
    if (media !== "application/problem+json" && !has("type") && has("code") && (has("message") || has("data"))) {
        return { problem: problemOfEnvelope(members, status), form: "envelope" };
    }
    return { problem: standard(members), form: "problem" };
}

const standardNames = ["type", "title", "status", "detail", "instance"];

/** Members as those of a problem: a standard one of another type counts as absent (RFC 9457, section 3.1). */
function standard(members: Members, extensions: readonly (readonly [string, unknown])[] = Object.entries(members)): Problem {
    const status = member(members, "status");
    const hasStatus = Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599;
    const texts = ["title", "detail", "instance"].map((name) => [name, textOf(members, name)] as const);
    const problem: Members = Object.fromEntries([
        ["type", textOf(members, "type") ?? blankType],
        ...texts.filter(([, text]) => text !== undefined),
        ...(hasStatus ? [["status", status] as const] : []),
        // As entries, so that no member is taken for the prototype.
        ...extensions.filter(([name]) => !standardNames.includes(name)),
    ]);
    return problem as Problem;
}

/** The problem of `{"code":…,"message":…,"data":…,"requestId":…}`: members of `data` are its own, but for those that identify. */
function problemOfEnvelope(members: Members, status: number): Problem {
    const entries = Object.entries(members);
    const isIdentity = ([name]: readonly [string, unknown]): boolean => ["code", "requestId", "warnings"].includes(name);
    const identity = entries.filter(isIdentity).filter(([, value]) => value !== null);
    const message = textOf(members, "message");
    const data = member(members, "data");
    const taken = ["code", "requestId", "warnings", ...(message === undefined ? [] : ["message"]), ...(isObject(data) ? ["data"] : [])];
    const others = entries.filter(([name, value]) => !taken.includes(name) && !(value === null && ["data", "message"].includes(name)));
    const extensions = [...others, ...(isObject(data) ? Object.entries(data) : []), ...identity];
    return standard({ status, ...(message === undefined ? {} : { detail: message }), ...instanceIn(extensions) }, extensions);
}

/** The problem of a document of JSON:API: the first error object. Those without a type that follow are errors of its fields. */
function problemOfJSONAPI(document: Members, status: number): Problem | undefined {
    const errors = member(document, "errors");
    if (!Array.isArray(errors) || !errors.every(isObject)) return undefined;
    const [first, ...others] = errors;
    if (first === undefined) return undefined;
    const meta = member(document, "meta");
    const ofDocument = ["requestId", "application", "time", "omittedErrors", "warnings", "outcome"];
    const elements = elementsOf(others);
    const identity = [
        ...entriesOf(first, ["code"]),
        ...entriesOf(meta, ofDocument),
        ...(elements.length > 0 ? [["errors", elements] as const] : []),
    ];
    const placed = ["code", "detail", "meta", "status", "title", "type"];
    const rest = Object.entries(first).filter(([name]) => !placed.includes(name));
    const own = member(first, "meta");
    const extensions = [...rest, ...(isObject(own) ? Object.entries(own) : []), ...identity];
    const head = { title: member(first, "title"), detail: member(first, "detail"), type: linkedType(first) };
    return standard({ ...head, status: integerOf(member(first, "status")) ?? status, ...instanceIn(extensions) }, extensions);
}

/** Error objects as elements of a problem's `errors`: to one with a type belong those without that follow. */
function elementsOf(errors: readonly Members[]): readonly Members[] {
    const elements: { head: Members; fields: Members[] }[] = [];
    let fields: Members[] | undefined;
    for (const error of errors) {
        const isOwn = linkedType(error) !== undefined;
        const element = { head: elementOf(error), fields: [] };
        if (isOwn || fields === undefined) elements.push(element);
        else fields.push(element.head);
        if (isOwn) fields = element.fields;
    }
    return elements.map(({ head, fields }) => fields.length === 0 ? head : Object.fromEntries([...Object.entries(head), ["errors", fields]]));
}

function elementOf(error: Members): Members {
    const type = linkedType(error);
    const source = member(error, "source");
    const pointer = textOf(source, "pointer");
    const meta = member(error, "meta");
    const head = type === undefined ? {} : { type, title: member(error, "title"), status: integerOf(member(error, "status")) };
    // Problems have pointers as URI fragments.
    const place = pointer === undefined || pointer.startsWith("#") ? pointer : `#${encodeURI(pointer).replace(/#/g, "%23")}`;
    return Object.fromEntries([
        ...(isObject(meta) ? Object.entries(meta) : []),
        ...entriesOf(head, ["type", "title", "status"]),
        ...entriesOf(error, ["detail"]),
        ...entriesOf({ pointer: place }, ["pointer"]),
        ...entriesOf(source, ["parameter", "header"]),
        ...entriesOf(error, ["code"]),
    ]);
}

function linkedType(error: Members): string | undefined {
    const links = member(error, "links");
    return textOf(links, "type") ?? textOf(member(links, "type"), "href");
}

function integerOf(text: unknown): number | undefined {
    return typeof text === "string" && /^\d{3}$/.test(text) ? Number(text) : undefined;
}

function instanceIn(entries: readonly (readonly [string, unknown])[]): Members {
    const instance = entries.find(([name]) => name === "instance")?.[1];
    return { instance };
}

function entriesOf(object: unknown, names: readonly string[]): (readonly [string, unknown])[] {
    return names.map((name) => [name, member(object, name)] as const).filter(([, value]) => value !== undefined);
}

/** A relative type starts from the URL that was asked. An absolute one stays as it is written. */
function resolved(problem: Problem, base: string | undefined): Problem {
    if (!base || /^[a-z][a-z0-9+.-]*:/i.test(problem.type)) return problem;
    const { URL } = globalThis as unknown as { readonly URL?: new (url: string, base: string) => { readonly href: string } };
    try {
        return URL === undefined ? problem : { ...problem, type: new URL(problem.type, base).href };
    } catch {
        return problem;
    }
}
