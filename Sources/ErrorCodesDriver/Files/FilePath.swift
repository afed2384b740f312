/// Takes paths apart and joins them, as text.
package enum FilePath {
    /// What stands before the last slash; `` for a name alone, `/` for a name at the root.
    package static func directory(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        let directory = withoutTrailingSlashes(String(trimmed[..<slash]))
        return directory.isEmpty ? "/" : directory
    }

    package static func name(of path: String) -> String {
        let trimmed = withoutTrailingSlashes(path)
        guard let slash = trimmed.utf8.lastIndex(of: UInt8(ascii: "/")) else { return trimmed }
        return String(trimmed[trimmed.utf8.index(after: slash)...])
    }

    package static func join(_ directory: String, _ name: String) -> String {
        if directory.isEmpty { return name }
        return directory.utf8.last == UInt8(ascii: "/") ? directory + name : directory + "/" + name
    }

    private static func withoutTrailingSlashes(_ path: String) -> String {
        var end = path.utf8.count
        while end > 1, path.utf8[path.utf8.index(path.utf8.startIndex, offsetBy: end - 1)] == UInt8(ascii: "/") {
            end -= 1
        }
        return String(path.utf8.prefix(end)) ?? path
    }
}
