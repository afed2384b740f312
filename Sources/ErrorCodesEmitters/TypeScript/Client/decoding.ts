// ---- Decoding

type Members = Readonly<Record<string, unknown>>;

/** What the tables at the end of this file say about an error. */
interface Row {
    readonly code: number | string;
    readonly status: number;
    readonly title: string;
    readonly type?: string;
    readonly retry?: RetryPolicy;
    readonly params?: ParameterTypes;
    readonly fields?: { readonly [name: string]: FieldRow };
}

interface FieldRow {
    readonly code: number | string;
    readonly params?: ParameterTypes;
}

/** The types of parameters by their names on the wire, as a spec spells them: `int?`, `list<uuid>`. */
type ParameterTypes = { readonly [wire: string]: string };

/** A body in the form of problem details, and why it is not one. */
interface Reading {
    readonly problem: Problem;
    readonly form: BodyForm | undefined;
    readonly reason?: string | undefined;
}

/** Why a problem of a known type is not its error. */
class Mismatch {
    constructor(reason: string) {
        this.reason = reason;
    }
    readonly reason: string;
}

function read(parts: ResponseParts, reason?: string): Failure {
    try {
        return failureOf(parts, reason === undefined ? readBody(parts) : blank(parts.status, reason));
    } catch {
        // A value that was parsed elsewhere can be anything.
        return failureOf({ status: parts.status, body: parts.body }, blank(parts.status, "the body cannot be read"));
    }
}

function failureOf(parts: ResponseParts, reading: Reading): Failure {
    const listed = member(reading.problem, "errors");
    // No server sends as many.
    const others = Array.isArray(listed) ? listed.filter(isProblem).slice(0, 1_000) : [];
    return failure(parts, reading, others.map((other) => failure(
        { status: parts.status, headers: parts.headers },
        { problem: standard(other), form: reading.form },
        [],
        true,
    )));
}

/** - listed: True for one of several errors of a response: its own status counts, and the response's text is not its own. */
function failure(parts: ResponseParts, reading: Reading, others: readonly Failure[], listed = false): Failure {
    const { problem, form } = reading;
    const header = (name: string): string[] => headerValues(parts.headers, name);
    const date = last(header("date"), (text) => httpDate(text));
    const name = nameOf(problem, listed ? problem.status : parts.status, form === "json-api");
    const row = name === undefined ? undefined : rowOf(name);
    const received: Received = {
        status: listed ? problem.status ?? parts.status : parts.status,
        problem,
        form,
        body: parts.body,
        message: listed ? undefined : messageOf(problem, form, header("content-language")),
        requestID: textOf(problem, "requestId") ?? last(header("x-request-id"), (text) => text || undefined),
        retryAfter: last(header("retry-after"), (text) => retryAfterText(text, date)) ?? retryAfterMember(problem),
        retry: row === undefined ? retryOfStatus(parts.status) : row.retry ?? "never",
        date,
        pointer: textOf(problem, "pointer") ?? textOf(member(problem, "source"), "pointer"),
        others,
    };
    if (name === undefined || row === undefined) {
        const reason = reading.reason ?? (problem.type === blankType ? "it has no type" : "its type is not in the catalog");
        return { ...received, name: undefined, reason };
    }
    const error = errorOf(row, typeOf(name, row), problem, form);
    if (error instanceof Mismatch) return { ...received, name: undefined, reason: error.reason };
    // The one place where what was checked gets its type.
    return { ...received, name, error } as unknown as Failure;
}

/** The error of a problem: by its type or, without one, by its code where the catalog's status for it is that of the response. */
function nameOf(problem: Problem, status: number | undefined, codesAreText: boolean): string | undefined {
    const all = Object.entries<Row>(rows);
    if (problem.type !== blankType) {
        const name = problem.type.startsWith(typeBase) ? problem.type.slice(typeBase.length) : "";
        const row = rowOf(name);
        if (row !== undefined && typeOf(name, row) === problem.type) return name;
        return all.find(([, row]) => row.type === problem.type)?.[0];
    }
    const code = member(problem, "code");
    return all.find(([, row]) => row.status === status && isCode(code, row.code, codesAreText))?.[0];
}

/** By a string, since a compiler needs seconds to look a thousand names up as a union. */
function rowOf(name: string): Row | undefined {
    return own<Row>(rows, name);
}

function typeOf(name: string, row: Row): string {
    return row.type ?? typeBase + name;
}

/** An integer never equals a string of its digits, but in JSON:API, where all codes are strings. */
function isCode(received: unknown, code: number | string, codesAreText: boolean): boolean {
    return received === code || (codesAreText && typeof code === "number" && received === String(code));
}

function errorOf(row: Row, type: string, problem: Members, form: BodyForm | undefined): Members | Mismatch {
    const detail = textOf(problem, "detail");
    const instance = textOf(problem, "instance");
    const params = parameters(problem, row.params);
    if (params instanceof Mismatch) return params;
    const fields = fieldErrors(row, problem, form === "json-api");
    if (fields instanceof Mismatch) return fields;
    return Object.fromEntries([
        ["type", type],
        ["title", textOf(problem, "title") ?? row.title],
        ["status", row.status],
        // The message of an envelope is for end users, and no detail.
        ...(detail === undefined || form === "envelope" ? [] : [["detail", detail] as const]),
        ...(instance === undefined ? [] : [["instance", instance] as const]),
        ["code", row.code],
        ...params,
        ...(fields === undefined ? [] : [["errors", fields] as const]),
    ]);
}

/** The parameters that are there, `null` being absent. */
function parameters(members: Members, types: ParameterTypes = {}): (readonly [string, unknown])[] | Mismatch {
    const values: (readonly [string, unknown])[] = [];
    for (const [name, type] of Object.entries(types)) {
        const isOptional = type.endsWith("?");
        const value = member(members, name);
        if (value === undefined || value === null) {
            if (!isOptional) return new Mismatch(`its member ${name} is missing`);
        } else if (isOfType(value, isOptional ? type.slice(0, -1) : type)) {
            values.push([name, value]);
        } else {
            return new Mismatch(`its member ${name} has an unexpected value`);
        }
    }
    return values;
}

const places = ["pointer", "parameter", "pathParameter", "header"] as const;

/** The errors of fields; undefined for an error that has none. Those of `errors` with a type are errors of their own. */
function fieldErrors(row: Row, problem: Members, codesAreText: boolean): readonly Members[] | undefined | Mismatch {
    if (row.fields === undefined) return undefined;
    const listed = member(problem, "errors") ?? [];
    if (!Array.isArray(listed)) return new Mismatch("its member errors has an unexpected value");
    const fields: Members[] = [];
    for (const element of listed) {
        if (isProblem(element)) continue;
        const field = isObject(element) ? fieldError(row.fields, element, codesAreText) : new Mismatch("an element of errors is no object");
        if (field instanceof Mismatch) return field;
        fields.push(field);
    }
    return fields;
}

function fieldError(rows: Required<Row>["fields"], element: Members, codesAreText: boolean): Members | Mismatch {
    const code = member(element, "code");
    if (code === undefined) return new Mismatch("a code in errors is missing");
    // One place counts, the first of them.
    const place = places.find((name) => (member(element, name) ?? null) !== null);
    const at = place === undefined ? undefined : textOf(element, place);
    if (place === undefined || at === undefined || (place === "pointer" && !isPointer(at))) {
        return new Mismatch("a place in errors is missing or unexpected");
    }
    const detail = textOf(element, "detail");
    const head = [...(detail === undefined ? [] : [["detail", detail] as const]), [place, at] as const];
    const row = Object.values(rows).find((row) => isCode(code, row.code, codesAreText));
    if (row === undefined) return Object.fromEntries([...head, ["code", undefined], ["members", element]]);
    const params = parameters(element, row.params);
    return params instanceof Mismatch ? params : Object.fromEntries([...head, ["code", row.code], ...params]);
}
