// ---- Warnings

/** A warning beside an answer: one of the catalog, an error in a part of what was asked for, or one that is not known. */
export type ReceivedWarning = KnownWarning | WarningError | UnknownWarning;

/** A warning of the catalog, by its name. */
export type KnownWarning = { readonly [N in WarningName]: { readonly type: "warning"; readonly name: N; readonly data: Warnings[N] } & AnyWarning }[WarningName];

/** An error of the catalog that concerned a part of what was asked for. */
export type WarningError = { readonly [N in ErrorName]: { readonly type: "error"; readonly name: N; readonly error: Errors[N] } & AnyWarning }[ErrorName];

/** A warning that the catalog does not describe. */
export interface UnknownWarning extends AnyWarning {
    readonly type: undefined;
    readonly name: undefined;
}

interface AnyWarning {
    /** What the server says to end users or, without such a text, to the client. */
    readonly message: string | undefined;
    /** Everything that came. */
    readonly members: { readonly [member: string]: unknown };
}

/** The warnings in a body that was parsed: that of a success, or `failure.problem`. Never throws. */
export function decodeWarnings(body: unknown): readonly ReceivedWarning[] {
    const warnings = member(body, "warnings") ?? member(member(body, "meta"), "warnings");
    return Array.isArray(warnings) ? warnings.filter(isObject).map(warningOf) : [];
}

function warningOf(members: Members): ReceivedWarning {
    const received = { message: textOf(members, "message"), members };
    const unknown: UnknownWarning = { ...received, type: undefined, name: undefined };
    const type = textOf(members, "type");
    const name = textOf(members, "name") ?? "";
    const value = member(members, "data");
    const data = isObject(value) ? value : {};
    const row = type === "warning" ? own<WarningRow>(warningRows, name) : undefined;
    if (row !== undefined && member(members, "code") === row.code) {
        const params = parameters(data, row.params);
        if (params instanceof Mismatch) return unknown;
        return { ...received, type, name, data: Object.fromEntries(params) } as unknown as ReceivedWarning;
    }
    const errorRow = type === "error" ? rowOf(name) : undefined;
    if (errorRow !== undefined && member(members, "code") === errorRow.code) {
        const error = errorOf(errorRow, typeOf(name, errorRow), data, undefined);
        return error instanceof Mismatch ? unknown : ({ ...received, type, name, error } as unknown as ReceivedWarning);
    }
    return unknown;
}

interface WarningRow {
    readonly code: number | string;
    readonly params?: ParameterTypes;
}
