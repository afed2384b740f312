/** An error of the catalog with the name `N`, as a response brought it. */
export interface KnownError<N extends ErrorName = ErrorName> extends Received {
    readonly name: N;
    /** The error: the members that the catalog declares, each of the type that it declares. */
    readonly error: Errors[N];
}

/** What the catalog does not describe: an error of a newer server, a page of a proxy, a body that cannot be read. */
export interface UnknownError extends Received {
    readonly name: undefined;
    /** Why it is not an error of the catalog. No value of the body is in it. */
    readonly reason: string;
}

/** What a response with an error is: one of the catalog by its `name`, or unknown, where `name` is undefined. */
export type Failure<N extends ErrorName = ErrorName> = { readonly [K in N]: KnownError<K> }[N] | UnknownError;

/** What came with an error, known or not. */
export interface Received {
    /** The HTTP status of the response. */
    readonly status: number;
    /** Everything in the body as members of problem details (RFC 9457), whichever form the body has. */
    readonly problem: Problem;
    /** The form of the body; undefined where it could not be read. */
    readonly form: BodyForm | undefined;
    /** The body as it was given. */
    readonly body: unknown;
    /** The text for end users that the server sent, and its language: `und` where nothing says which. */
    readonly message: LocalizedText | undefined;
    /** The identifier under which the server logged the request, for support. */
    readonly requestID: string | undefined;
    /** When the client may try again: in so many seconds, or at a time. */
    readonly retryAfter: number | Date | undefined;
    /** Whether the same request can succeed later: the catalog's advice, or that of the status. */
    readonly retry: RetryPolicy;
    /** When the server answered: the field `Date`. */
    readonly date: Date | undefined;
    /** The place in the body of the request that the error is about, a JSON pointer such as `#/items/0`. */
    readonly pointer: string | undefined;
    /** The other errors of a response that lists several, in order. */
    readonly others: readonly Failure[];
}

/** Problem details (RFC 9457). Numbers beyond 2^53 - 1 are rounded here; `body` has them as they came, if it is text. */
export interface Problem {
    readonly type: string;
    readonly title?: string;
    readonly status?: number;
    readonly detail?: string;
    readonly instance?: string;
    readonly [member: string]: unknown;
}

/** The forms of a body: problem details, `{"code":…,"message":…,"data":…,"requestId":…}`, and JSON:API. */
export type BodyForm = "problem" | "envelope" | "json-api";

/** A text and the language that it is in, a tag of BCP 47. */
export interface LocalizedText {
    readonly text: string;
    readonly language: string;
}

/** `never`, with growing pauses, or after so many milliseconds. */
export type RetryPolicy = "never" | "backoff" | number;

/** A word that the catalog did not have when this file was generated. It is a string like any other. */
export type Unlisted = string & { readonly [unlisted]: true };
declare const unlisted: unique symbol;

/** An error of a field that the catalog did not have when this file was generated. */
export interface UnlistedField extends FieldLocation {
    readonly code: undefined;
    readonly detail?: string;
    /** Everything that came, the code too. */
    readonly members: { readonly [member: string]: unknown };
}

/** Where a field of a request is; one of the members is there. */
export interface FieldLocation {
    /** In the body: a JSON pointer as a URI fragment, such as `#/items/0/price`. */
    readonly pointer?: string;
    /** A parameter of the query. */
    readonly parameter?: string;
    /** A variable part of the path. */
    readonly pathParameter?: string;
    /** A header field. */
    readonly header?: string;
}

/** A response as `fetch` has it. */
export interface FetchResponse {
    readonly status: number;
    readonly url?: string;
    readonly headers: { get(name: string): string | null };
    text(): Promise<string>;
}

/** A response of any other library. */
export interface ResponseParts {
    readonly status: number;
    /** The header fields; without any, a body is taken for JSON if it can be. */
    readonly headers?: HeaderSource | undefined;
    /** Text, or the value that was parsed from it. */
    readonly body?: unknown;
    /** The URL that was asked, from which a relative `type` starts. */
    readonly url?: string | undefined;
}

/** `Headers`, a `Map`, pairs, or an object whose members are strings or arrays of them. */
export type HeaderSource =
    | { get(name: string): unknown }
    | Iterable<readonly [string, unknown]>
    | { readonly [name: string]: unknown };

/**
 * What is thrown for a response with an error.
 *
 * Printing it shows type, code and title, but nothing else of the response, which may be personal.
 */
export class CatalogException extends Error {
    override readonly name: string = "CatalogException";
    readonly #failures: readonly [Failure, ...Failure[]];

    constructor(failure: Failure, ...others: readonly Failure[]) {
        super(summary(failure));
        this.#failures = [failure, ...others];
    }

    /** The error; of several, the first that the catalog knows. */
    get failure(): Failure {
        return this.#failures[0];
    }

    /** The other errors of the same response, in order. */
    get others(): readonly Failure[] {
        return this.#failures.slice(1);
    }

    /** True if something that was caught is the error of this name: `caught.failure.error` is then typed. */
    static is<N extends ErrorName>(caught: unknown, name: N): caught is CatalogException & { readonly failure: KnownError<N> } {
        return caught instanceof CatalogException && caught.failure.name === name;
    }
}

/** Returns a response whose status is not one of an error, 100 to 399, unread; throws a CatalogException for any other. */
export async function check<R extends FetchResponse>(response: R): Promise<R> {
    if (response.status >= 100 && response.status < 400) return response;
    throw exception(await decodeResponse(response));
}

/** The error to throw for a failure: of several errors, the first that the catalog knows comes first. */
export function exception(failure: Failure): CatalogException {
    const all: Failure[] = [];
    all.push(failure, ...failure.others);
    const first = all.find((one) => one.name !== undefined) ?? failure;
    return new CatalogException(first, ...all.filter((one) => one !== first));
}

/** Reads the error that a response of `fetch` is. It never throws for what a server sent, nor where the body breaks off. */
export async function decodeResponse(response: FetchResponse): Promise<Failure> {
    const { status, headers, url } = response;
    if (Number(headers.get("content-length")) > longestBody) {
        return read({ status, headers, url }, "the body is too large");
    }
    try {
        return read({ status, headers, url, body: await response.text() });
    } catch {
        return read({ status, headers, url }, "the body could not be received");
    }
}

/** Reads the error that a response is. It never throws, whatever the body is. */
export function decode(response: ResponseParts): Failure {
    return read(response);
}

/** Name or type, status and title on one line. */
function summary(failure: Failure): string {
    const { type, title } = failure.problem;
    const text = "error" in failure
        ? `${failure.name} (${failure.error.code}): ${failure.error.title}`
        : `unknown problem: ${type} ${failure.status}${title === undefined ? "" : ` ${title}`} (${failure.reason})`;
    return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, " ").slice(0, 500);
}
