package import ErrorCodesSpec

/// What the page of a fault says beyond the fault's own declaration.
package struct Explanation: Sendable {
    /// The identifier of the fault.
    package let id: String
    /// What is found, in one sentence.
    package let finds: String
    /// What happens where it is not mended, as text that follows the fault's summary; empty where that says it all.
    package let consequence: String
    /// Where the rule comes from, unless it is this package's own.
    package let sources: [Source]
    package let demonstration: Demonstration

    package var fault: Fault? { FaultRegistry.all.first { $0.id == id } }

    /// - Parameters:
    ///   - consequence: Its line breaks are taken for spaces.
    ///   - wrong: The files that have the fault; the spec comes first.
    ///   - right: The same files without it.
    ///   - besides: The identifiers of other faults that the wrong files cannot but have.
    ///   - remark: What a reader must know to understand the files.
    init(
        _ id: String,
        finds: String,
        consequence: String = "",
        sources: [Source] = [],
        wrong: [ExampleFile],
        right: [ExampleFile],
        besides: [String] = [],
        remark: String? = nil
    ) {
        let shown = Demonstration.Shown(wrong: wrong, right: right, besides: besides, remark: remark)
        self.init(id, finds: finds, consequence: consequence, sources: sources, .shown(shown))
    }

    /// - Parameter reason: Why no files can show the fault.
    init(_ id: String, finds: String, consequence: String = "", cannotBeShown reason: String) {
        self.init(id, finds: finds, consequence: consequence, sources: [], .impossible(reason))
    }

    private init(
        _ id: String,
        finds: String,
        consequence: String,
        sources: [Source],
        _ demonstration: Demonstration
    ) {
        self.id = id
        self.finds = finds
        self.consequence = consequence.split(separator: "\n").joined(separator: " ")
        self.sources = sources
        self.demonstration = demonstration
    }
}

extension Explanation {
    /// Files that have a fault and files that do not, or why there can be none.
    package enum Demonstration: Sendable {
        package struct Shown: Sendable {
            package let wrong: [ExampleFile]
            package let right: [ExampleFile]
            package let besides: [String]
            package let remark: String?
        }

        case shown(Shown)
        case impossible(String)
    }

    /// A document that a rule follows.
    package struct Source: Sendable {
        package let title: String
        package let url: String

        static func rfc(_ number: Int, _ section: String) -> Source {
            Source(
                title: "RFC \(number), section \(section)",
                url: "https://www.rfc-editor.org/rfc/rfc\(number)#section-\(section)"
            )
        }

        static func yaml(_ section: String) -> Source {
            Source(title: "YAML 1.2.2, section \(section)", url: "https://yaml.org/spec/1.2.2/")
        }
    }

    /// Whether a spec can declare that it has the fault for a reason.
    package static func canBeAllowed(_ fault: Fault) -> Bool {
        // An allowance of unneeded allowances would itself be one of them.
        fault.severity != .error && fault != .unneededAllowance
    }
}

extension Explanation: CustomStringConvertible {
    package var description: String { id }
}
