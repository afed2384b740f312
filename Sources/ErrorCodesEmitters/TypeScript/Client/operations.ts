/** A failure as one of an operation: what the operation does not declare becomes unknown. */
export function ofOperation<O extends OperationName>(failure: Failure, operation: O): Failure<OperationErrors[O]> {
    const names: readonly string[] = operations[operation].errors;
    if (!("error" in failure) || names.includes(failure.name)) return failure as Failure<OperationErrors[O]>;
    const { error: _, ...received }: Received & { readonly error: unknown } = failure;
    return { ...received, name: undefined, reason: `the operation does not declare ${failure.name}` };
}
