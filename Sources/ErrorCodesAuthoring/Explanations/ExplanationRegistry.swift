package import ErrorCodesSpec

/// Every explanation, in the order of identifiers. To add one: an element in the file of its area.
package enum ExplanationRegistry {
    package static let all: [Explanation] =
        Explanation.ofFiles + Explanation.ofTheFormat + Explanation.ofNames + Explanation.ofCodes + Explanation.ofHTTP
        + Explanation.ofHeadersAndContent + Explanation.ofTemplates + Explanation.ofTexts + Explanation.ofProblemTypes
        + Explanation.ofLifeCycle + Explanation.ofOperations + Explanation.ofSwift

    package static func explanation(of fault: Fault) -> Explanation? {
        all.first { $0.id == fault.id }
    }
}

/// What a group of faults is about; the first two digits of an identifier say it.
package struct FaultArea: Sendable {
    package let digits: String
    package let title: String

    package static let all = [
        FaultArea(digits: "00", title: "Files and YAML"),
        FaultArea(digits: "01", title: "The format"),
        FaultArea(digits: "02", title: "Names"),
        FaultArea(digits: "03", title: "Codes"),
        FaultArea(digits: "04", title: "HTTP"),
        FaultArea(digits: "05", title: "Params and templates"),
        FaultArea(digits: "06", title: "Texts"),
        FaultArea(digits: "07", title: "Problem types"),
        FaultArea(digits: "08", title: "Life cycle"),
        FaultArea(digits: "09", title: "Operations"),
        FaultArea(digits: "10", title: "Swift"),
    ]

    package var faults: [Fault] { FaultRegistry.all.filter { $0.id.hasPrefix("EC" + digits) } }
}
