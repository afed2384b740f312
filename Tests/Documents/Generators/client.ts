// Calls the order service through the client that was generated for typescript-fetch, and prints what it gets, a line a call.
import {
    Configuration, CreateOrderFailureFromJSON, GetOrderFailureFromJSON, ListOrdersFailureFromJSON, MaintenanceApi, OrdersApi,
    PayOrderFailureFromJSON, ResponseError, SetMaintenanceFailureFromJSON,
} from "./client/index.js";
import type { NewOrder } from "./client/index.js";

declare const process: { argv: string[] };

const [, , service = "", newerService = ""] = process.argv;
const tea: NewOrder = { items: [{ sku: "TEA-1", quantity: 2 }] };

function configuration(customer: string, basePath = service): Configuration {
    return new Configuration({ basePath, accessToken: `${customer}-token` });
}

/** The response of a call that fails, and its body as it came. */
async function failed(call: Promise<unknown>): Promise<{ response: Response; body: any }> {
    try {
        await call;
    } catch (caught) {
        if (!(caught instanceof ResponseError)) throw caught;
        return { response: caught.response, body: await caught.response.json() };
    }
    throw new Error("A call succeeds that is to fail.");
}

async function place(orders: OrdersApi, newOrder: NewOrder): Promise<string> {
    try {
        const answer = await orders.createOrder({ idempotencyKey: crypto.randomUUID(), newOrder });
        return `placed ${answer.data.id}`;
    } catch (caught) {
        if (!(caught instanceof ResponseError)) throw caught; // There is no answer.
        const body = await caught.response.json().catch(() => ({})); // A proxy may answer with a page.
        const failure = CreateOrderFailureFromJSON(body);
        switch (failure.type) {
            case "https://orders.example.com/errors/order-in-progress":
                return `${failure.orderID} comes first`;
            case "https://orders.example.com/errors/validation-failed":
                return (failure.errors ?? []).map((field) => `${field.pointer}: ${field.detail}`).join(" ");
            case "https://orders.example.com/errors/item-sold-out": {
                const others = (failure.errors ?? []).map((_, index) => CreateOrderFailureFromJSON(body.errors[index]));
                return [failure, ...others].map((error) => `${error.status} ${"detail" in error ? error.detail : error.title}`).join(" ");
            }
            default: // Another error, or one that is newer than the client: then it has whatever came.
                return `${caught.response.status} ${failure.title ?? "no problem"}`;
        }
    }
}

const ada = new OrdersApi(configuration("ada"));
const bob = new OrdersApi(configuration("bob"));

const signedOut = await failed(new OrdersApi(configuration("nobody")).listOrders());
const unauthenticated = ListOrdersFailureFromJSON(signedOut.body);
if (unauthenticated.type === "https://orders.example.com/errors/unauthenticated") {
    console.log(unauthenticated.status, unauthenticated.realm, signedOut.response.headers.get("WWW-Authenticate"));
}

console.log(await place(ada, { items: [{ sku: "tea", quantity: 1 }, { sku: "TEA-1", quantity: 100 }] }));
const invalid = CreateOrderFailureFromJSON((await failed(
    ada.createOrder({ idempotencyKey: "a", newOrder: { items: [{ sku: "TEA-1", quantity: 100 }] } }),
)).body);
if (invalid.type === "https://orders.example.com/errors/validation-failed") {
    for (const field of invalid.errors ?? []) if ("maximum" in field) console.log(field.code, field.minimum, field.maximum);
}

console.log(await place(ada, { items: [{ sku: "CAKE-1", quantity: 1 }, { sku: "CAKE-2", quantity: 1 }] }));
console.log(await place(ada, tea));
console.log(await place(ada, tea));

const queued = await bob.createOrderRaw({ idempotencyKey: "b", newOrder: tea });
const { data, warnings = [] } = await queued.value();
for (const warning of warnings) console.log(data.state, warning.code, warning.name, queued.raw.headers.get("Location"));

const foreign = GetOrderFailureFromJSON((await failed(bob.getOrder({ orderID: "A-1001" }))).body);
if (foreign.type === "https://orders.example.com/errors/order-not-found") console.log(foreign.status, foreign.orderID);

const declined = PayOrderFailureFromJSON((await failed(
    ada.payOrder({ orderID: "A-1001", idempotencyKey: "c", payment: { card: "expired" } }),
)).body);
if (declined.type === "https://orders.example.com/errors/payment-declined") console.log(declined.status, declined.reason);

const forbidden = SetMaintenanceFailureFromJSON((await failed(
    new MaintenanceApi(configuration("ada")).setMaintenance({ maintenance: { minutes: 5 } }),
)).body);
if (forbidden.type === "https://orders.example.com/errors/operators-only") console.log(forbidden.status, forbidden.customer);

await new MaintenanceApi(configuration("olga")).setMaintenance({ maintenance: { minutes: 5 } });
const closed = await failed(ada.listOrders());
const maintenance = ListOrdersFailureFromJSON(closed.body);
if (maintenance.type === "https://orders.example.com/errors/maintenance") {
    console.log(maintenance.status, maintenance.retryAfter, closed.response.headers.get("Retry-After"));
}

const newer = new OrdersApi(configuration("ada", newerService));
for (const sku of ["SEVERAL-1", "NEWER-1", "BLANK-1", "GATEWAY-1", "PAGE-1"]) {
    console.log(await place(newer, { items: [{ sku, quantity: 1 }] }));
}
const raw: any = CreateOrderFailureFromJSON((await failed(
    newer.createOrder({ idempotencyKey: "d", newOrder: { items: [{ sku: "NEWER-1", quantity: 1 }] } }),
)).body);
console.log(raw.type, raw.until);
