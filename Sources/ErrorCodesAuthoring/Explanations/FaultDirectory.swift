import ErrorCodesDriver
import ErrorCodesSpec

/// All faults, as `errorcodes explain` lists them and finds one by its identifier or name.
package enum FaultDirectory {
    /// A line for each fault.
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

    /// The advice for an unknown name: the nearest name, or the names that contain the word.
    package static func advice(for word: String) -> String {
        let names = nearest(to: word).map { [$0] } ?? names(with: word)
        guard let last = names.last, names.count <= maximumSuggestions else {
            return "`errorcodes explain` lists all faults"
        }
        let others = names.dropLast().map { "`\($0)`" }.joined(separator: ", ")
        return "did you mean \(others.isEmpty ? "" : "\(others) or ")`\(last)`?"
    }

    /// The names that have each part of a word in them: `unused`, `retry after`.
    private static func names(with word: String) -> [String] {
        let parts = word.lowercased().split { !$0.isLetter && !$0.isNumber }
        guard parts.contains(where: { $0.count > 2 }) else { return [] }
        return FaultRegistry.all.map(\.name).filter { name in parts.allSatisfy(name.contains) }
    }

    private static func nearest(to word: String) -> String? {
        let identifiers = FaultRegistry.all.map(\.id)
        guard word.uppercased().hasPrefix("EC"), word.dropFirst(2).allSatisfy(\.isNumber) else {
            return Suggestion.nearest(to: word, among: FaultRegistry.all.map(\.name))
        }
        // The first digits say the area, and whoever looks for a fault is rather wrong about the last ones.
        let ofTheArea = identifiers.filter { $0.hasPrefix(word.uppercased().prefix(4)) }
        return Suggestion.nearest(to: word, among: ofTheArea.isEmpty ? identifiers : ofTheArea)
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
