// Bodies that no catalog describes, and a few that are known in spite of themselves: for the client of the order service.

import assert from "node:assert/strict";

const type = "https://orders.example.com/errors/order-in-progress";
const problem = { type, title: "T", status: 409, code: 20001, orderID: "A-1" };
const json = [["content-type", "application/problem+json"]];

export async function test(client) {
    const decode = (body, headers = json, status = 409) => client.decode({ status, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
    const unknown = (reason, ...parts) => {
        const failure = decode(...parts);
        assert.equal(failure.name, undefined);
        assert.equal(failure.reason, reason);
        return failure;
    };

    // What is newer than the client, with everything that came.
    const newer = unknown("its type is not in the catalog", { ...problem, type: `${type}-2`, extra: [1, { a: 2 }] });
    assert.deepEqual(newer.problem, { ...problem, type: `${type}-2`, extra: [1, { a: 2 }] });
    assert.equal(newer.status, 409);
    const word = decode({ type: "https://orders.example.com/errors/payment-declined", orderID: "A", reason: "stolen-card" }, json, 402);
    assert.deepEqual([word.name, word.error.reason], ["payment-declined", "stolen-card"]);
    const field = decode({ type: "https://orders.example.com/errors/validation-failed", errors: [{ pointer: "#/a", code: 9, detail: "D", limit: 3 }] }, json, 422);
    assert.deepEqual(field.error.errors, [{ detail: "D", pointer: "#/a", code: undefined, members: { pointer: "#/a", code: 9, detail: "D", limit: 3 } }]);
    for (const [name, value] of [["parameter", "limit"], ["pathParameter", "orderID"], ["header", "If-Match"]]) {
        const placed = decode({ type: "https://orders.example.com/errors/validation-failed", errors: [{ [name]: value, code: 0 }] }, json, 422);
        assert.deepEqual(placed.error.errors, [{ [name]: value, code: 0 }]);
    }

    // What a proxy or a framework answers.
    unknown("its media type is text/html", "<html>", [["Content-Type", "text/html; charset=utf-8"]], 502);
    unknown("its media type is missing", JSON.stringify(problem), []);
    unknown("it has no body", "");
    unknown("its body is not JSON", "{\"type\":");
    unknown("its body is no JSON object", "[1]");
    unknown("its body is no JSON object", "null");
    unknown("it has no type", { type: "about:blank", status: 409 });
    unknown("it has no type", {});
    unknown("its body is not JSON", "\u0000");
    assert.equal(unknown("its media type is text/html", "<html>", [["Content-Type", "text/html"]], 502).retry, "backoff");
    assert.equal(client.decode({ status: 409, body: undefined }).reason, "it has no body");
    assert.equal(client.decode({ status: 0 }).name, undefined);

    // Without a type a code counts with its status, as in the Swift client.
    assert.equal(decode({ code: 20001, orderID: "A" }).name, "order-in-progress");
    unknown("it has no type", { code: 20001, orderID: "A" }, json, 410);
    unknown("it has no type", { code: "20001", orderID: "A" });
    unknown("its type is not in the catalog", { ...problem, type: "https://orders.example.com/errors/__proto__" });
    unknown("its type is not in the catalog", { ...problem, type: "https://orders.example.com/errors/constructor" });

    // Wrong members.
    unknown("its member orderID is missing", { ...problem, orderID: null });
    unknown("its member orderID has an unexpected value", { ...problem, orderID: 1 });
    unknown("its member orderID is missing", JSON.stringify({ type }).replace("{", "{\"__proto__\":{\"orderID\":\"A\"},"));
    const large = { type: "https://orders.example.com/errors/order-queued", orderID: "A" };
    unknown("its member position has an unexpected value", JSON.stringify(large).replace("}", ",\"position\":9007199254740993}"));

    // What does harm elsewhere.
    const hostile = decode(`{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(problem).slice(1)}`);
    assert.equal(hostile.name, "order-in-progress");
    assert.equal({}.polluted, undefined);
    assert.equal(Object.getPrototypeOf(hostile.error), Object.prototype);
    assert.equal(hostile.problem.polluted, undefined);
    assert.deepEqual(Object.keys(hostile.problem).filter((name) => name === "__proto__"), ["__proto__"]);
    const deep = (count) => `{"type":"${type}","orderID":"A","x":${"[".repeat(count)}${"]".repeat(count)}}`;
    assert.equal(decode(deep(511)).name, "order-in-progress");
    unknown("its body is nested too deeply", deep(512));
    unknown("its body is nested too deeply", deep(400_000));
    unknown("its body is nested too deeply", "[".repeat(1 << 20));
    unknown("its body is too large", `{"x":"${"x".repeat(1 << 20)}"}`);
    unknown("its body is not JSON", "{\"".concat("\\\"".repeat(1 << 18)));
    const thrower = new Proxy({}, { ownKeys() { throw new Error("no"); } });
    assert.equal(client.decode({ status: 409, body: thrower }).reason, "the body cannot be read");
    const cyclic = { type, orderID: "A" };
    cyclic.self = cyclic;
    assert.equal(client.decode({ status: 409, body: cyclic }).name, "order-in-progress");
    for (const body of [1, true, Symbol("x"), () => 1, new Map(), new Date(), new Uint8Array(3), Object.create(null), 1n]) {
        assert.equal(client.decode({ status: 409, body }).name, undefined);
    }

    // The forms, and where one ends.
    const envelope = decode({ code: 20001, message: "Bitte warten", data: { orderID: "A" }, requestId: "r-1" }, [["content-type", "application/json"], ["content-language", "en, de"]]);
    assert.deepEqual([envelope.form, envelope.name, envelope.message, envelope.error.detail], ["envelope", "order-in-progress", { text: "Bitte warten", language: "de" }, undefined]);
    const api = decode({ errors: [{ status: "409", code: "20001", meta: { orderID: "A" } }] }, [["content-type", "application/vnd.api+json"]]);
    assert.deepEqual([api.form, api.name], ["json-api", "order-in-progress"]);
    const relative = client.decode({ status: 409, headers: json, body: JSON.stringify({ ...problem, type: "/errors/order-in-progress" }), url: "https://orders.example.com/orders?x" });
    assert.equal(relative.name, "order-in-progress");

    // Several errors in a response: the first that is known is thrown.
    const several = decode({ ...problem, type: `${type}-2`, errors: [{ type, orderID: "B", status: 409, pointer: "#/items/1" }, { type: "https://orders.example.com/errors/item-sold-out", sku: "tea" }] });
    assert.deepEqual(several.others.map(({ name, pointer }) => [name, pointer]), [["order-in-progress", "#/items/1"], ["item-sold-out", undefined]]);
    const thrown = client.exception(several);
    assert.deepEqual([thrown.failure.name, ...thrown.others.map(({ name }) => name)], ["order-in-progress", undefined, "item-sold-out"]);

    // Operations.
    assert.equal(client.ofOperation(decode(problem), "createOrder").name, "order-in-progress");
    const foreign = client.ofOperation(decode(problem), "listOrders");
    assert.deepEqual([foreign.name, foreign.reason, foreign.problem.orderID], [undefined, "the operation does not declare order-in-progress", "A-1"]);

    // Warnings, beside a success or an error.
    const warnings = client.decodeWarnings({ code: 1, data: {}, warnings: [
        { code: 20100, name: "order-delayed", type: "warning", message: "Slow" },
        { code: 20001, name: "order-in-progress", type: "error", data: { orderID: "A" } },
        { code: 20001, name: "order-in-progress", type: "error", data: {} },
        { code: 1, name: "order-delayed", type: "warning" }, { name: "constructor", type: "warning" }, 7,
    ] });
    assert.deepEqual(warnings.map(({ name, message }) => [name, message]), [["order-delayed", "Slow"], ["order-in-progress", undefined], [undefined, undefined], [undefined, undefined], [undefined, undefined]]);
    assert.equal(warnings[1].error.orderID, "A");
    for (const body of [undefined, null, "x", { warnings: {} }, { meta: { warnings: [1] } }]) assert.deepEqual(client.decodeWarnings(body), []);

    await responses(client);
    retries(client);
    flags(client);
}

async function responses(client) {
    const created = new Response("{}", { status: 201 });
    assert.equal(await client.check(created), created);
    assert.equal(created.bodyUsed, false);
    const broken = { status: 503, headers: new Headers(), text: () => Promise.reject(new Error("reset")) };
    assert.equal((await client.decodeResponse(broken)).reason, "the body could not be received");
    const large = { status: 503, headers: new Headers({ "content-length": "9999999999" }), text: () => assert.fail("it is read") };
    assert.equal((await client.decodeResponse(large)).reason, "the body is too large");
    await assert.rejects(client.check(new Response("<html>", { status: 502, headers: { "content-type": "text/html" } })), {
        name: "OrderErrorException", message: "unknown problem: about:blank 502 (its media type is text/html)",
    });
    assert.equal((await import("node:util")).inspect(client.exception(client.decode({ status: 409, body: problem }))).includes("A-1"), false);
}

function retries(client) {
    const maintenance = (headers = [], members = {}) => client.decode({ status: 503, headers: [...json, ...headers], body: JSON.stringify({ type: "https://orders.example.com/errors/maintenance", ...members }) });
    const delay = (failure, attempt = 1, backoff = {}) => client.retryDelay(failure, attempt, { jitter: 0.5, now: new Date(0), ...backoff });
    const date = ["Date", "Thu, 01 Jan 1970 00:00:00 GMT"];
    const table = [
        [delay(maintenance()), 900_250], [delay(maintenance([["Retry-After", "120"]])), 120_250], [delay(maintenance([["Retry-After", "120, 60"]])), 60_250],
        [delay(maintenance([["Retry-After", "junk"]], { retryAfter: 1.2 })), 2_250], [delay(maintenance([], { retryAfter: "7" })), 7_250],
        [delay(maintenance([["Retry-After", "Thu, 01 Jan 1970 00:01:00 GMT"]])), 60_250],
        [delay(maintenance([["Retry-After", "Thursday, 01-Jan-70 00:01:00 GMT"], date])), 60_250],
        [delay(maintenance([["Retry-After", "Thu Jan  1 00:01:00 1970"]])), 60_250],
        [delay(maintenance([["Retry-After", "Thu, 01 Jan 1970 00:01:00 GMT"], ["Date", "Thu, 01 Jan 1970 00:02:00 GMT"]])), 250],
        [delay(maintenance([["Retry-After", "3600"]])), 3_600_250], [delay(maintenance([["Retry-After", "3601"]])), undefined],
        [delay(maintenance([["Retry-After", "9".repeat(400)]])), undefined], [delay(maintenance([["Retry-After", "-1"]])), 900_250],
        [delay(client.decode({ status: 409, body: problem })), undefined], [delay(client.decode({ status: 503 })), 250],
        [delay(client.decode({ status: 503 }), 3), 1_000], [delay(client.decode({ status: 503 }), 7), 15_000], [delay(client.decode({ status: 503 }), 1e9), 15_000],
        [delay(client.decode({ status: 503 }), -3), 250], [delay(client.decode({ status: 503 }), 1, { jitter: NaN }), 500], [delay(client.decode({ status: 503 }), 1, { jitter: 7 }), 500],
        [delay(maintenance(), 1, { maximumRetryAfter: 1_000 }), undefined],
        [delay(client.decode({ status: 409, body: { ...problem, orderID: 1, retryAfter: 3 } })), 3_250],
    ];
    for (const [index, [received, expected]] of table.entries()) assert.equal(received, expected, `delay ${index}`);
    const waited = client.retryDelay(client.decode({ status: 503 }), 1);
    assert.ok(waited >= 0 && waited <= 500);
}

function flags(client) {
    const validation = (fieldFlags) => client.decode({ status: 422, body: { type: "https://orders.example.com/errors/validation-failed", fieldFlags } });
    assert.equal(client.fieldFlags(validation(5)), 5n);
    assert.equal(client.fieldFlags(validation("9007199254740993")), 9007199254740993n);
    for (const wrong of [-1, 1.5, "x", "", "99999999999999999999", null, undefined, [5]]) assert.equal(client.fieldFlags(validation(wrong)), undefined);
    assert.deepEqual([0, 1, 2, 63].map((code) => client.hasFlag(5n, code)), [true, false, true, false]);
}
