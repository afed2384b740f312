import ErrorCodesSpec

/// What the name of a file says of its being a file of texts.
enum TextFileName {
    /// The name of the spec whose texts a file holds, or would hold if it were named rightly; nil for a spec.
    static func spec(of path: String) -> String? {
        let name = FilePath.name(of: path)
        if name.hasSuffix(SpecFormat.fileSuffix) { return nil }
        if let spec = TranslationFileName.split(name)?.spec { return spec }
        let infix = name.indices.first { name[$0...].hasPrefix(SpecFormat.translationInfix) }
        return isYAML(name) ? infix.map { String(name[..<$0]) } : nil
    }

    /// Whether a file beside a spec, which is none itself, is meant for its texts, and has a name under which no texts are read.
    static func isMisnamed(_ name: String, of spec: String) -> Bool {
        TranslationFileName.split(name) == nil && isYAML(name) && name.hasPrefix(spec + SpecFormat.translationInfix)
    }

    private static func isYAML(_ name: String) -> Bool {
        name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    }
}
