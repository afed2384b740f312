// What must not compile: each line ends with the error that the compiler reports for it, and has no other.

import { OrderErrorException, decode, ofOperation, successes } from "./orders.errors.js";
import type { CreateOrderFailure, Failure, KnownError, OrderError, OrderInProgressProblem, PaymentDeclinedProblem, RouteNotFoundProblem } from "./orders.errors.js";

declare const failure: Failure<"order-in-progress" | "payment-declined">;
declare const payment: PaymentDeclinedProblem;
declare const order: OrderInProgressProblem;
declare const notFound: RouteNotFoundProblem;

function unreachable(value: never): never {
    throw new Error(String(value));
}

export function forgotten(): string {
    switch (failure.name) {
        case "order-in-progress": return failure.error.orderID;
        case undefined: return failure.reason;
        default: return unreachable(failure); // TS2345
    }
}

export const code: 20002 = order.code; // TS2322
export const status: 404 = order.status; // TS2322
export const type: "https://orders.example.com/errors/maintenance" = order.type; // TS2322
export const missing = order.customer; // TS2339
export const early = failure.error; // TS2339
export const member: string = failure.problem["orderID"]; // TS2322
export const word: "refused" = payment.reason; // TS2322
export const mock: PaymentDeclinedProblem["reason"] = "stolen-card"; // TS2322
export const undeclared: CreateOrderFailure = notFound; // TS2375
export const one: OrderError = { ...order, status: 410 }; // TS2322
export const name = failure.name === "order-lost"; // TS2367
export const success: 200 = successes.created.status; // TS2322
export const operation = ofOperation(decode({ status: 500 }), "createOrders"); // TS2345
export const caught = OrderErrorException.is(undefined, "order-lost"); // TS2345
export const known: KnownError<"maintenance"> = failure as KnownError<"order-in-progress">; // TS2322
order.orderID = "B"; // TS2540
