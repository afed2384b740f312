import ErrorCodesDriver
import ErrorCodesSpec

/// The path of a folder below the one of the project file, `.` for that one itself.
///
/// As text it leads nowhere else. Symbolic links are refused once the files are planned.
struct FolderPath: Sendable {
    static let form = "a path below the folder of this file, such as `docs/errors`, or `.`"
    static let pattern = #"^(\.|(?!\.\.?(/|$))[^/]+(/(?!\.\.?(/|$))[^/]+)*)$"#

    /// Empty for the folder of the project file.
    let text: String

    init?(_ text: Text) {
        guard text != "." else {
            self.text = ""
            return
        }
        let parts = text.string.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ !["", ".", ".."].contains($0) }) else { return nil }
        self.text = text.string
    }
}

/// The path of a file below the folder of the project file.
struct DocumentPath: Sendable {
    static let form = "a path below the folder of this file, such as `docs/openapi.yaml`"
    static let pattern = #"^(?!\.\.?(/|$))[^/]+(/(?!\.\.?(/|$))[^/]+)*$"#

    let text: String

    init?(_ text: Text) {
        guard let path = FolderPath(text)?.text, !path.isEmpty else { return nil }
        self.text = path
    }
}

/// The path of a spec below the folder of the project file, or a pattern of several.
struct SpecPath: Sendable {
    static let form =
        "a path below the folder of this file, such as `Sources/App/orders.errorcodes.yaml`; `*` can stand in its last part"
    static let pattern =
        #"^((?!\.\.?/)[^/*]+/)*[^/*]*\*?[^/*]*\.errorcodes\.yaml$"#

    let text: String

    init?(_ text: Text) {
        let path = text.string
        guard FolderPath(text) != nil, path.hasSuffix(SpecFormat.fileSuffix) else { return nil }
        guard !FilePath.directory(of: path).contains("*"), path.count(where: { $0 == "*" }) < 2 else { return nil }
        self.text = path
    }

    var folder: String { FilePath.directory(of: text) }

    var isPattern: Bool { text.contains("*") }

    /// True for the name of a file in its folder that is meant.
    func isOf(_ name: String) -> Bool {
        let parts = FilePath.name(of: text).split(separator: "*", omittingEmptySubsequences: false)
        guard parts.count == 2 else { return name == parts[0] }
        // As in a shell, a pattern means no hidden files.
        let isShown = !name.hasPrefix(".") && name.count >= parts[0].count + parts[1].count
        return isShown && name.hasPrefix(parts[0]) && name.hasSuffix(parts[1])
    }
}
