import ErrorCodesSpec

/// One code in two specs that belong together.
///
/// Only codes that are given count: those that names make say which errors they are. What is said depends neither on
/// the order of the specs nor on which of the two allows it.
enum CodeInTwoFiles {
    static let fault = Fault("EC0307", "code-in-two-files", .warning)

    static func check(_ readings: inout [SpecReading]) {
        var first: [CodeValue: Location] = [:]
        for index in SpecReading.inOrderOfNames(readings) {
            guard let document = readings[index].facts?.document, !document.allows(fault) else { continue }
            var own: [CodeValue: Location] = [:]
            for error in document.errors {
                guard let code = error.code.given, own[code.value] == nil else { continue }
                let place = Location(file: document.file, span: code.span)
                own[code.value] = place
                if let other = first[code.value] { readings[index].add(finding(code.value, at: place, other)) }
            }
            first.merge(own) { earlier, _ in earlier }
        }
    }

    private static func finding(_ code: CodeValue, at place: Location, _ other: Location) -> Diagnostic {
        Diagnostic(
            fault,
            "the code \(code.shortened) is used in another spec too",
            at: place,
            related: [Diagnostic.Related(message: "the other one is here", location: other)]
        )
    }
}
