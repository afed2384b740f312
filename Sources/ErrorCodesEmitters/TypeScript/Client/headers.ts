// ---- Header fields and waiting

function headerValues(source: HeaderSource | undefined, name: string): string[] {
    if (source === undefined || source === null) return [];
    let values: unknown[];
    if (Symbol.iterator in source) {
        const fields = [...(source as Iterable<readonly [string, unknown]>)];
        values = fields.filter(([field]) => String(field).toLowerCase() === name).map(([, value]) => value);
    } else if (typeof (source as { readonly get?: unknown }).get === "function") {
        values = [(source as { get(name: string): unknown }).get(name)];
    } else {
        values = Object.entries(source).filter(([field]) => field.toLowerCase() === name).map(([, value]) => value);
    }
    return values.flat().filter((value) => value !== undefined && value !== null).map((value) => String(value).trim());
}

/** Of several fields of one name the last that can be read. `fetch` joins them with commas, which dates have too. */
function last<T>(values: readonly string[], readValue: (text: string) => T | undefined): T | undefined {
    for (const value of [...values].reverse()) {
        const whole = readValue(value);
        if (whole !== undefined) return whole;
        const parts = value.split(",").slice(-8);
        for (let end = parts.length; end > 0; end--) {
            for (let start = 0; start < end; start++) {
                const part = readValue(parts.slice(start, end).join(",").trim());
                if (part !== undefined) return part;
            }
        }
    }
    return undefined;
}

function messageOf(problem: Problem, form: BodyForm | undefined, languages: readonly string[]): LocalizedText | undefined {
    const text = form === "envelope" ? problem.detail : textOf(problem, "message");
    if (text === undefined) return undefined;
    const language = languages[languages.length - 1]?.split(",").pop()?.trim() || undefined;
    return { text, language: textOf(problem, "messageLanguage") ?? language ?? "und" };
}

/** Seconds, or a date: the value of `Retry-After` (RFC 9110, section 10.2.3). */
function retryAfterText(text: string, now?: Date): number | Date | undefined {
    return /^\d+$/.test(text) ? Number(text) : httpDate(text, now);
}

function retryAfterMember(problem: Problem): number | Date | undefined {
    const value = member(problem, "retryAfter");
    if (typeof value === "number") return value >= 0 ? Math.ceil(value) : undefined;
    return typeof value === "string" ? retryAfterText(value) : undefined;
}

/** Those that are temporary by definition may be tried again (RFC 9110, 8470 and 6585). */
function retryOfStatus(status: number): RetryPolicy {
    return [408, 425, 429, 502, 503, 504].includes(status) ? "backoff" : "never";
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date in one of the three forms of HTTP (RFC 9110, section 5.6.7). */
function httpDate(text: string, now?: Date): Date | undefined {
    const clock = "(\\d{1,2}):(\\d{1,2}):(\\d{1,2})";
    const current = new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), +(\\d{1,2}) +(\\w{3}) +(\\d{4}) +${clock} +GMT$`).exec(text);
    const short = new RegExp(`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, +(\\d{1,2})-(\\w{3})-(\\d\\d) +${clock} +GMT$`).exec(text);
    const ofC = new RegExp(`^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) +(\\w{3}) +(\\d{1,2}) +${clock} +(\\d{4})$`).exec(text);
    if (current !== null) return instant(current[3], current[2], current[1], current.slice(4));
    if (ofC !== null) return instant(ofC[6], ofC[1], ofC[2], ofC.slice(3));
    if (short === null) return undefined;
    const year = Number(short[3]);
    const inYear = (year: number): Date | undefined => instant(year, short[2], short[1], short.slice(4));
    if (now === undefined) return inYear(year + (year < 70 ? 2000 : 1900));
    // The last that is no more than 50 years ahead.
    const limit = new Date(now.getTime() + 50 * 31_556_952_000);
    const latest = year + Math.floor((limit.getUTCFullYear() - year) / 100) * 100;
    const date = inYear(latest);
    return date !== undefined && date <= limit ? date : inYear(latest - 100);
}

function instant(year: unknown, monthName: unknown, day: unknown, clock: readonly string[]): Date | undefined {
    const [hour = 0, minute = 0, second = 0] = clock.map(Number);
    const month = months.indexOf(String(monthName));
    if (!isDay(Number(year), month + 1, Number(day)) || hour > 23 || minute > 59 || second > 60) return undefined;
    const date = new Date(0);
    date.setUTCFullYear(Number(year), month, Number(day));
    date.setUTCHours(hour, minute, second);
    return date;
}

/** How attempts are spread; times are in milliseconds. */
export interface Backoff {
    /** The longest pause after the first attempt, which doubles with each further one: 500 unless given. */
    readonly initialPause?: number;
    /** The upper limit of that pause: 30,000 unless given. */
    readonly maximumPause?: number;
    /** The longest wait that is worth it: an hour unless given. */
    readonly maximumRetryAfter?: number;
    /** A number from 0 to 1 that spreads clients which failed together: random unless given. */
    readonly jitter?: number;
    /** When the response arrived; its own `Date` counts first. */
    readonly now?: Date;
}

/**
 * How many milliseconds to wait before the next attempt; undefined where the same request would fail again, and where
 * the server asks for more than `maximumRetryAfter`.
 *
 * `Retry-After` counts first, then the advice of the catalog. It does not say if sending a request twice does harm.
 *
 * @param attempt How many attempts have failed, from 1.
 */
export function retryDelay(failure: Failure, attempt: number, backoff: Backoff = {}): number | undefined {
    const { initialPause = 500, maximumPause = 30_000, maximumRetryAfter = 3_600_000, jitter = Math.random() } = backoff;
    const { retry, retryAfter } = failure;
    const now = failure.date ?? backoff.now ?? new Date();
    let least: number;
    if (typeof retryAfter === "number") least = retryAfter * 1_000;
    else if (retryAfter !== undefined) least = Math.max(0, retryAfter.getTime() - now.getTime());
    else if (retry === "never") return undefined;
    else least = retry === "backoff" ? 0 : retry;
    if (!(least <= maximumRetryAfter)) return undefined;
    const doublings = Math.min(Math.max(attempt, 1) - 1, 64);
    const pause = Math.min(Math.max(initialPause, 0) * 2 ** doublings, Math.max(maximumPause, 0));
    return least + pause * (Number.isNaN(jitter) ? 1 : Math.min(Math.max(jitter, 0), 1));
}
