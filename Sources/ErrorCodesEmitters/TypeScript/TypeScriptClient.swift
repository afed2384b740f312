import ErrorCodesSwiftEmitter
import ErrorCodesWriting

/// A part of the client, as it lies in `Client`: TypeScript that nothing of a spec is in but the name of the exception.
struct TypeScriptClient: CodeFragment {
    enum Part {
        case failures, operations, headers, texts, warningTexts, warnings, flags, decoding, bodies, values
    }

    /// What stands for the name of the exception.
    private static let placeholder = Array("CatalogException".utf8)

    private let bytes: [UInt8]
    private let exception: TypeScriptTypeName

    init(_ part: Part, exception: TypeScriptTypeName) {
        bytes =
            switch part {
            case .failures: PackageResources.failures_ts
            case .operations: PackageResources.operations_ts
            case .headers: PackageResources.headers_ts
            case .texts: PackageResources.texts_ts
            case .warningTexts: PackageResources.warning_texts_ts
            case .warnings: PackageResources.warnings_ts
            case .flags: PackageResources.flags_ts
            case .decoding: PackageResources.decoding_ts
            case .bodies: PackageResources.bodies_ts
            case .values: PackageResources.values_ts
            }
        self.exception = exception
    }

    /// The part, to be written as lines.
    var code: CodeText { "\(self)" }

    func append(to output: inout OutputBuffer) {
        for (number, piece) in bytes.split(separator: Self.placeholder).enumerated() {
            if number > 0 { exception.append(to: &output) }
            output.append(Array(piece))
        }
    }
}
