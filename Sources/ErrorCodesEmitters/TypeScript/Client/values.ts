// ---- Values

const integerDigits = "\\d{1,15}";
const durationPattern = new RegExp(
    `^-?P(?=.)(${integerDigits}W)?(${integerDigits}D)?(T(?=\\d)(${integerDigits}H)?(${integerDigits}M)?(${integerDigits}([.,]\\d+)?S)?)?$`,
);

/** True if a value is of a type of parameters. Integers beyond 2^53 - 1 are of none, since they come rounded. */
function isOfType(value: unknown, type: string): boolean {
    if (type.startsWith("list<")) {
        const element = type.slice(5, -1);
        return Array.isArray(value) && value.every((one: unknown) => isOfType(one, element));
    }
    switch (type) {
        case "int": return Number.isSafeInteger(value);
        case "double": return Number.isFinite(value);
        case "bool": return typeof value === "boolean";
    }
    if (typeof value !== "string") return false;
    switch (type) {
        case "date": return isDate(value);
        case "date-time": return isDateTime(value);
        case "duration": return durationPattern.test(value);
        case "uuid": return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
        case "url": return value !== "";
        default: return true;
    }
}

/** A `full-date` (RFC 3339, section 5.6) of the calendar. */
function isDate(text: string): boolean {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []).map(Number);
    if (year === undefined || month === undefined || day === undefined) return false;
    return isDay(year, month, day);
}

function isDay(year: number, month: number, day: number): boolean {
    const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
    return days !== undefined && day >= 1 && day <= days;
}

/** A `date-time` (RFC 3339, section 5.6) with any offset. */
function isDateTime(text: string): boolean {
    const parts = /^(.{10})T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|[+-](\d\d):(\d\d))$/i.exec(text);
    if (parts === null) return false;
    const [hour = 0, minute = 0, second = 0, hours = 0, minutes = 0] = parts.slice(2).map((part) => Number(part ?? 0));
    return isDate(parts[1] ?? "") && hour < 24 && minute < 60 && second <= 60 && hours < 24 && minutes < 60;
}

/** A JSON pointer (RFC 6901), plain or as a URI fragment. */
function isPointer(text: string): boolean {
    try {
        const plain = text.startsWith("#") ? decodeURIComponent(text.slice(1)) : text;
        return plain === "" || (plain.startsWith("/") && !/~(?![01])/.test(plain));
    } catch {
        return false;
    }
}

function isObject(value: unknown): value is Members {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** True for an error among those of fields: it alone has a type, an absolute URI. */
function isProblem(value: unknown): value is Members {
    return textOf(value, "type")?.includes(":") ?? false;
}

/** A member of an object, but none that it inherits. */
function member(object: unknown, name: string): unknown {
    return isObject(object) && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}

/** What a table has under a name. */
function own<T>(object: { readonly [name: string]: T } | undefined, name: string): T | undefined {
    return object !== undefined && Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined;
}

/** A member that is a string. */
function textOf(object: unknown, name: string): string | undefined {
    const value = member(object, name);
    return typeof value === "string" ? value : undefined;
}
