extension CatalogError {
    /// The body of the response with this error, the same bytes as those of `ProblemDetails(self).encoded()`.
    ///
    /// Parameters and facts of the error go to the body without becoming Strings or values on the way; a body of
    /// ordinary size is made in memory of the stack, and the result is the only allocation.
    ///
    /// - Parameter occurrence: What is special about this occurrence.
    public func encodedProblem(_ occurrence: ErrorOccurrence = ErrorOccurrence()) -> [UInt8] {
        // Up to 1,024 bytes each are always on the stack.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { bytes in
            withUnsafeTemporaryAllocation(of: ProblemMembers.Value.self, capacity: 16) { values in
                var members = ProblemMembers(JSONBuffer(lent: bytes), ScratchList(lent: values))
                let ordinal = withUnsafeMutablePointer(to: &members) { members in
                    var collector = ParameterCollector(writingTo: members)
                    return collect(into: &collector)
                }
                let table = Code.errorCodeTable
                let row = table.row(ordinal)
                return members.problem(
                    row,
                    of: table,
                    hasIntegerCode: Code.RawValue.self == Int.self,
                    occurrence,
                    retryAfter: retryAfter(occurrence, row)
                )
            }
        }
    }

    /// The member `retryAfter`; most errors have no header field that could say it.
    private func retryAfter(_ occurrence: ErrorOccurrence, _ row: UnsafePointer<CodeRow>) -> Int? {
        if occurrence.retryAfter != nil || !occurrence.headers.isEmpty || row.pointee.hasHeaders {
            return retryAfterSeconds(occurrence)
        }
        guard case .after(let delay) = row.pointee.retry else { return nil }
        return Int(clamping: delay.delaySeconds)
    }
}
