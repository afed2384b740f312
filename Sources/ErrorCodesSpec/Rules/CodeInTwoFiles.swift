/// One integer code in two specs that belong together.
enum CodeInTwoFiles {
    static let fault = Fault(
        "EC0307",
        "code-in-two-files",
        "Who reads a bare number in a log or a ticket cannot tell of which catalogue it is.",
        severity: .warning
    )

    static func check(_ readings: inout [SpecReading]) {
        guard readings.count > 1 else { return }
        var first: [Int: Location] = [:]
        for index in readings.indices {
            guard let document = readings[index].facts?.document else { continue }
            var own: [Int: Location] = [:]
            for error in document.errors {
                guard let code = error.code.given, case .integer(let number) = code.value else { continue }
                let place = Location(file: document.file, span: code.span)
                own[number] = own[number] ?? place
                guard let other = first[number], own[number]?.span == code.span else { continue }
                readings[index].add(
                    Diagnostic(
                        fault,
                        "the code \(number) is used in another spec of this target too",
                        at: place,
                        related: [Diagnostic.Related(message: "the other one is here", location: other)]
                    )
                )
            }
            first.merge(own) { earlier, _ in earlier }
        }
    }
}
