import ErrorCodesAuthoring

@testable import ErrorCodesSpec

/// A spec with mistakes in it, and everything that is to be said about them.
struct BrokenSpec: Sendable {
    /// What most specs begin with, so that a case shows only what it is about.
    static let head = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/

        """

    let name: String
    /// The files with their markers: the spec, then the texts beside it.
    let files: [(name: String, text: MarkedText)]
    /// The diagnostics, as ``Transcript`` writes them.
    let expected: String
    /// Whether warnings and notes are compared too; most cases are about errors, and leave them out.
    let isAdvice: Bool

    /// A spec whose first lines are ``head``.
    init(
        _ name: String,
        _ body: String,
        texts: [String: String] = [:],
        isAdvice: Bool = false,
        expects expected: String
    ) {
        self.init(name, whole: Self.head + body, texts: texts, isAdvice: isAdvice, expects: expected)
    }

    init(
        _ name: String,
        whole text: String,
        texts: [String: String] = [:],
        isAdvice: Bool = false,
        expects expected: String
    ) {
        self.name = name
        files =
            [("orders.errorcodes.yaml", MarkedText(text))]
            + texts.sorted { $0.key < $1.key }.map { ("orders.messages.\($0.key).yaml", MarkedText($0.value)) }
        self.expected = expected
        self.isAdvice = isAdvice
    }

    init(_ name: String, bytes: [UInt8], expects expected: String) {
        self.name = name
        files = [("orders.errorcodes.yaml", MarkedText(bytes: bytes))]
        self.expected = expected
        isAdvice = false
    }

    /// What the pipeline makes of the files.
    func run() -> Outcome {
        let files = files.map { (source: SourceFile(path: $0.name, bytes: $0.text.bytes), marked: $0.text) }
        let result = SpecPipeline.run(spec: files[0].source, translations: files.dropFirst().map(\.source), rules: .all)
        let compared = result.diagnostics.filter { isAdvice || $0.severity == .error }
        return Outcome(result: result, transcript: Transcript(files).text(of: compared))
    }

    struct Outcome {
        let result: SpecPipeline.Result
        let transcript: String
    }

    /// Every marker in the files.
    var markers: [String] { files.flatMap(\.text.allMarkers) }
}
