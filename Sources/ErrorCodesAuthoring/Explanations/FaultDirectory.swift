import ErrorCodesDriver
import ErrorCodesSpec

/// All rules, as `errorcodes explain` lists them and finds one by its ID or name.
package enum FaultDirectory {
    /// A line for each rule.
    package static var text: String {
        let nameWidth = FaultRegistry.all.map(\.name.count).max() ?? 0
        return FaultRegistry.all.map { fault in
            let finds = Page.of(fault)?.finds ?? ""
            let severity = padded(fault.severity.word, to: 7)
            return "\(fault.id)  \(severity)  \(padded(fault.name, to: nameWidth))  \(finds)\n"
        }.joined()
    }

    /// A part that more names have says too little of what is meant.
    private static let maximumSuggestions = 10

    /// The advice for an unknown word: the nearest name, or the names of rules that contain the word.
    ///
    /// - Parameter other: The nearest word that is not of a rule.
    package static func advice(for word: String, other: String?) -> String {
        let names = nearest(to: word, other).map { [$0] } ?? names(with: word)
        guard let last = names.last, names.count <= maximumSuggestions else {
            return "`errorcodes list` lists the codes of specs, and `errorcodes explain` all rules"
        }
        let others = names.dropLast().map { "`\($0)`" }.joined(separator: ", ")
        return "did you mean \(others.isEmpty ? "" : "\(others) or ")`\(last)`?"
    }

    /// True if a word has the form of a rule's ID, such as `EC0301`.
    package static func isID(_ word: String) -> Bool {
        word.uppercased().hasPrefix("EC") && word.count > 2 && word.dropFirst(2).allSatisfy(\.isNumber)
    }

    /// The names that have each part of a word in them: `unused`, `retry after`.
    private static func names(with word: String) -> [String] {
        let parts = word.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard parts.contains(where: { $0.count > 2 }) else { return [] }
        return FaultRegistry.all.map(\.name).filter { name in parts.allSatisfy(name.contains) }
    }

    private static func nearest(to word: String, _ other: String?) -> String? {
        let identifiers = FaultRegistry.all.map(\.id)
        guard isID(word) else {
            return Suggestion.nearest(to: word, among: FaultRegistry.all.map(\.name) + [other].compactMap(\.self))
                ?? other
        }
        // The first digits are the area; a mistake in the last ones is more likely.
        let ofTheArea = identifiers.filter { $0.hasPrefix(word.uppercased().prefix(4)) }
        return Suggestion.nearest(to: word, among: ofTheArea.isEmpty ? identifiers : ofTheArea)
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
