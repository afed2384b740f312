import ErrorCodesSpec

/// The sets of errors, and of field errors, that hold at once: a bit each.
struct Flags {
    private typealias Flag = (code: CodeValue, name: EntryName, title: Text?)

    let source: SwiftSource

    func writeTypes(to writer: inout CodeWriter) {
        let catalog = source.catalog
        if catalog.hasFlags {
            let flags: [Flag] = catalog.errors.map { ($0.code, $0.name, $0.title) }
            writer.blank()
            writer.line("/// Errors that hold at once, a bit each.")
            write("Flags", flags, table: "Code._table", to: &writer)
        }
        for (number, error) in catalog.errors.enumerated() where error.hasFieldFlags {
            guard let type = source.names.fieldTypes[number] else { continue }
            let name = SwiftIdentifier(nested: NestedTypeName.flags(of: error.name, catalog.swift.initialisms))
            let flags: [Flag] = error.fields.map { ($0.code, $0.name, $0.detail?.text) }
            writer.blank()
            writer.line("/// What is wrong with the fields, in `\(CommentLine(error.name.text))`, a bit each.")
            write("\(name)", flags, table: "\(type)._table", to: &writer)
        }
    }

    @_optimize(none) private func write(_ type: CodeText, _ flags: [Flag], table: CodeText, to writer: inout CodeWriter)
    {
        let access = source.names.access
        writer.block("\(access)struct \(type): ErrorCodesRuntime.CodeFlags") { writer in
            for flag in flags {
                if let title = flag.title { writer.line("/// \(CommentLine(title))") }
                let name = SwiftIdentifier(case: flag.name, source.catalog.swift.initialisms)
                writer.line("\(access)static let \(name) = Self(rawValue: 1 << \(flag.code))")
            }
            writer.line("\(access)static var _table: any ErrorCodesRuntime._FlagTable { \(table) }")
            // Not inferred, since a flag may be called like the property that it would be inferred from.
            writer.line("\(access)typealias RawValue = Swift.UInt64")
            writer.line("\(access)let rawValue: Swift.UInt64")
            writer.line("\(access)init(rawValue: Swift.UInt64) { self.rawValue = rawValue }")
        }
    }
}
