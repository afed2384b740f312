import ErrorCodesRuntime
import ErrorCodesSpec

/// Compares a body, in whichever form it is, with the error that it names.
struct BodyFit {
    private let problem: ProblemDetails
    /// That of the response, where it is known.
    private let status: Int?

    /// The members that a server can add to any problem.
    private static let common: Set<String> = [
        "message", "messageLanguage", "code", "requestId", "retryAfter", "application", "time", "pointer", "errors",
        "omittedErrors", "warnings", "outcome", "flags", "flagNames", "fieldFlags", "fieldFlagNames", "links", "id",
        "source",
    ]

    /// - Parameter status: That of the response, where it is known.
    init(_ members: JSONObject, _ body: [UInt8], status: Int?) {
        let isList = members["errors"]?.array != nil && members["type"] == nil && members["code"] == nil
        let type = (isList ? ErrorBodyFormat.jsonAPI : .envelope).mediaType
        let field = ErrorCodesRuntime.HeaderField(name: "Content-Type", value: type)
        // Without a status of the response, what the problem has is the body's own.
        problem = ProblemResponse(status: 0, headers: [field], body: body).problem
        self.status = status
    }

    func misfits(of hit: CatalogLookup.Hit, _ catalogs: [Catalog]) -> [String] {
        guard case .error(let number) = hit.subject else { return [] }
        let catalog = catalogs[hit.catalog]
        let error = catalog.errors[number]
        return facts(error, type: catalog.typeURI(of: error).string) + lacking(error) + unknown(error)
    }

    private func facts(_ error: ErrorEntry, type: String) -> [String] {
        let isTyped = problem.type != ProblemDetails.blankType
        let code = problem.extensions["code"].flatMap { $0.string ?? $0.int.map(String.init) }
        let facts: [(String, String?, String, String)] = [
            ("type", isTyped ? problem.type : nil, "in the body", type),
            ("code", code, "in the body", error.code.plainText),
            ("status", status.map(String.init), "of the response", String(error.status.code)),
            ("status", problem.status.map(String.init), "in the body", String(error.status.code)),
            ("title", isTyped ? problem.title : nil, "in the body", error.title.string),
        ]
        return facts.compactMap { name, given, place, expected in
            guard let given, given != expected else { return nil }
            return "the \(name) is `\(given)` \(place), and `\(expected)` in the catalog"
        }
    }

    private func lacking(_ error: ErrorEntry) -> [String] {
        error.payload.filter { !$0.isOptional && problem.extensions[$0.wireName.string] == nil }
            .map { "the body has no member `\($0.wireName)`, which the catalog requires" }
    }

    private func unknown(_ error: ErrorEntry) -> [String] {
        let declared = Self.common.union(error.payload.map(\.wireName.string))
        return problem.extensions.map(\.name).filter { !declared.contains($0) }.prefix(20).map { name in
            let guarded = error.guarded.first { $0.wireName.string == name }
            guard let guarded else { return "the catalog has no param `\(name)` for the member of the body" }
            return "the param `\(name)` is \(guarded.visibility.rawValue), and must not be in the body"
        }
    }
}
