// What must compile against the client of the order service, under every strict option.

import { OrderErrorException, check, decode, decodeResponse, decodeWarnings, localizedText, ofOperation, operations, retryDelay, successes } from "./orders.errors.js";
import type { CreateOrderFailure, ErrorName, Failure, KnownError, OrderError, OrderInProgressProblem, PaymentDeclinedProblem, SuccessEnvelope, Unlisted, UnlistedField, ValidationFailedProblem } from "./orders.errors.js";

function unreachable(value: never): never {
    throw new Error(String(value));
}

/** A switch over the names narrows, and is exhaustive. */
export function describe(failure: Failure<"order-in-progress" | "payment-declined">): string {
    switch (failure.name) {
        case "order-in-progress": return failure.error.orderID;
        case "payment-declined": return reason(failure.error);
        case undefined: return failure.reason;
        default: return unreachable(failure);
    }
}

/** A switch over codes narrows a union of errors. */
export function byCode(error: OrderInProgressProblem | PaymentDeclinedProblem): string {
    switch (error.code) {
        case 20001: return error.orderID;
        case 30001: return error.reason;
        default: return unreachable(error);
    }
}

/** So does one over types, and one over statuses. */
export function byType(error: OrderInProgressProblem | PaymentDeclinedProblem): 409 | 402 {
    if (error.type === "https://orders.example.com/errors/payment-declined") return error.status;
    return error.status;
}

/** Of an open enumeration, what is left is a word that is not listed. */
export function reason({ reason }: PaymentDeclinedProblem): string {
    switch (reason) {
        case "insufficient-funds": case "expired-card": case "refused": return reason.toUpperCase();
        default: {
            const unlisted: Unlisted = reason;
            const text: string = unlisted;
            return text;
        }
    }
}

/** Errors of fields narrow by their codes; what is newer has none. */
export function field(error: ValidationFailedProblem): string[] {
    return error.errors.map((field) => {
        switch (field.code) {
            case 0: return field.pointer ?? field.parameter ?? "";
            case 1: return field.expected;
            case 2: return (field.maximum - field.minimum).toFixed();
            case undefined: return newer(field);
            default: return unreachable(field);
        }
    });
}

function newer(field: UnlistedField): string {
    return field.detail ?? String(field.members["code"]);
}

export async function client(): Promise<string> {
    const languages = ["de", "en"];
    try {
        const response = await check({ status: 201, headers: { get: () => null }, text: async () => "" });
        return String(response.status);
    } catch (caught) {
        if (OrderErrorException.is(caught, "order-in-progress")) return caught.failure.error.orderID;
        if (!(caught instanceof OrderErrorException)) throw caught;
        const { failure } = caught;
        const delay: number | undefined = retryDelay(failure, 1);
        if (failure.name !== undefined) return localizedText(failure, { languages, application: "100001" }).text;
        return `${failure.reason} ${delay ?? "never"} ${String(failure.problem["extra"])}`;
    }
}

export function ofCreateOrder(failure: Failure): CreateOrderFailure | undefined {
    const declared = ofOperation(failure, "createOrder");
    return declared.name === undefined ? undefined : declared.error;
}

export const names: readonly ErrorName[] = operations.createOrder.errors;
export const created: 201 = successes.created.status;
export const all: Promise<Failure> = decodeResponse({ status: 500, headers: { get: () => null }, text: async () => "" });
export const known: KnownError | undefined = ((failure: Failure) => (failure.name === undefined ? undefined : failure))(decode({ status: 500 }));
export const errors: OrderError[] = known === undefined ? [] : [known.error];
export const envelope: SuccessEnvelope<{ id: string }, "created"> = { code: 1, message: "Created", data: { id: "A" }, requestId: null };

export const delayed = decodeWarnings(envelope).map((warning) => {
    switch (warning.type) {
        case "warning": return warning.name;
        case "error": return warning.error.title;
        case undefined: return warning.message ?? "";
        default: return unreachable(warning);
    }
});
