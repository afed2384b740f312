// ---- Flags

/** The errors that hold at once, a bit for each code; undefined where the response has none. */
export function flags(failure: Failure): bigint | undefined {
    return bits(member(failure.problem, "flags"));
}

/** The errors of fields that hold at once, a bit for each code; undefined where the response has none. */
export function fieldFlags(failure: Failure): bigint | undefined {
    return bits(member(failure.problem, "fieldFlags"));
}

/** True if the bit of a code is set. */
export function hasFlag(flags: bigint, code: number): boolean {
    return (flags >> BigInt(code)) % BigInt(2) === BigInt(1);
}

/** An integer or, where some readers would round it, a string of its digits. */
function bits(value: unknown): bigint | undefined {
    const isNumber = typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
    const isText = typeof value === "string" && /^\d{1,20}$/.test(value);
    if (!isNumber && !isText) return undefined;
    const bits = BigInt(value);
    return BigInt.asUintN(64, bits) === bits ? bits : undefined;
}
