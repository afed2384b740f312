import ErrorCodesDriver
import ErrorCodesSpec

/// All faults, as `errorcodes explain` lists them and finds one by its identifier or name.
package enum FaultDirectory {
    /// A line for each fault.
    package static var text: String {
        let nameWidth = FaultRegistry.all.map(\.name.count).max() ?? 0
        return FaultRegistry.all.map { fault in
            let finds = ExplanationRegistry.explanation(of: fault)?.finds ?? fault.summary
            let severity = padded(fault.severity.word, to: 7)
            return "\(fault.id)  \(severity)  \(padded(fault.name, to: nameWidth))  \(finds)\n"
        }.joined()
    }

    /// What to say where there is no such fault.
    package static func advice(for word: String) -> String {
        guard let nearest = nearest(to: word) else { return "`errorcodes explain` lists all faults" }
        return "did you mean `\(nearest)`?"
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
