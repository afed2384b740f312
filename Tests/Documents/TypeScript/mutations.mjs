// Bodies with one member dropped, or another value in its place.

const values = [
    null, 0, 1, -1, 1.5, 9007199254740993, 1e300, "", "x", "1", "2026-02-30", "about:blank", "https://errors.example.com/new", true, [], {},
    [null], [1], [""], [{}], { "0": 1 }, JSON.parse('{"__proto__":{"polluted":true}}'), [[["x"]]], "\ud800", "a\u0000b",
];

/** Each place in a JSON value, as the names on the way. */
function* places(value, path = []) {
    if (typeof value !== "object" || value === null) return;
    for (const name of Object.keys(value)) {
        yield [...path, name];
        yield* places(value[name], [...path, name]);
    }
}

/** The value with what is at a place dropped or, given one, replaced. */
function changed(value, [name, ...rest], ...replacement) {
    const copy = Array.isArray(value) ? [...value] : { ...value };
    if (rest.length > 0) copy[name] = changed(value[name], rest, ...replacement);
    else if (replacement.length > 0) copy[name] = replacement[0];
    else if (Array.isArray(copy)) copy.splice(Number(name), 1);
    else delete copy[name];
    return copy;
}

/** Every mutation of a body, as text. */
export function* mutations(body) {
    for (const place of places(body)) {
        yield JSON.stringify(changed(body, place));
        for (const value of values) yield JSON.stringify(changed(body, place, value));
    }
    for (const value of values) yield JSON.stringify(value);
}
