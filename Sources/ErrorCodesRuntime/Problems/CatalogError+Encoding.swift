extension CatalogError {
    /// The body of the response with this error, the same bytes as those of `ProblemDetails(self).encoded()`.
    ///
    /// Parameters and facts of the error go to the body without becoming Strings or values on the way; a body of
    /// ordinary size is made in memory of the stack, and the result is the only allocation.
    ///
    /// - Parameter occurrence: What is special about this occurrence; nil for what the error's context says.
    @inlinable
    public func encodedProblem(_ occurrence: ErrorOccurrence? = nil) -> [UInt8] {
        encodedProblem(occurrence, of: Code._table, hasIntegerCode: Code.RawValue.self == Int.self)
    }

    @usableFromInline
    func encodedProblem(_ occurrence: ErrorOccurrence?, of table: _CodeTable, hasIntegerCode: Bool) -> [UInt8] {
        // Up to 1,024 bytes each are always on the stack.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { parameters in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { others in
                withUnsafeTemporaryAllocation(of: QuotableValue.self, capacity: 16) { values in
                    var members = ProblemMembers(
                        JSONBuffer(lent: parameters),
                        JSONBuffer(lent: others),
                        ScratchList(lent: values)
                    )
                    return problem(&members, occurrence, table, hasIntegerCode)
                }
            }
        }
    }

    private func problem(
        _ members: inout ProblemMembers,
        _ occurrence: ErrorOccurrence?,
        _ table: _CodeTable,
        _ hasIntegerCode: Bool
    ) -> [UInt8] {
        let (ordinal, context) = withUnsafeMutablePointer(to: &members) { members in
            var collector = _ParameterCollector(.writing, members)
            return (_collect(into: &collector), collector.context)
        }
        let occurrence = occurrence ?? context.occurrence
        guard occurrence.isPlain, !table.hasFlags, !members.hasFieldFlags else {
            return ProblemDetails(self, occurrence).encoded()
        }
        return members.problem(
            table.rows[ordinal],
            of: table,
            hasIntegerCode: hasIntegerCode,
            occurrence,
            retryAfter: retryAfter(occurrence, table.rows[ordinal], members)
        )
    }

    /// The member `retryAfter`, without making a header field where a parameter alone is its value.
    private func retryAfter(
        _ occurrence: ErrorOccurrence,
        _ row: CodeRow,
        _ members: borrowing ProblemMembers
    ) -> Int? {
        guard occurrence.retryAfter == nil, occurrence.headers.isEmpty else { return retryAfterSeconds(occurrence) }
        switch row.retryAfter {
        case .seconds(let seconds): return seconds
        case .parameter(let name):
            switch members.content(of: name, since: 0) {
            case .integer(let seconds) where seconds >= 0: return seconds
            case .duration(let seconds, let attoseconds):
                let delay = Duration(secondsComponent: seconds, attosecondsComponent: attoseconds)
                return Int(clamping: delay.delaySeconds)
            case .integer, nil: break
            case .text, .other: return retryAfterSeconds(occurrence)
            }
        case .other: return retryAfterSeconds(occurrence)
        case .absent: break
        }
        guard case .after(let delay) = row.retry else { return nil }
        return Int(clamping: delay.delaySeconds)
    }
}
