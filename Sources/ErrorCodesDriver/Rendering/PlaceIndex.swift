package import ErrorCodesSpec

/// Lines and columns of the places that diagnostics are about; each file is indexed once.
package struct PlaceIndex {
    private var indexes: [ObjectIdentifier: LineIndex] = [:]

    package init() {}

    /// `path:line:column`.
    package mutating func description(of location: Location) -> String {
        let start = self.start(of: location)
        return "\(location.file.path.onOneLine):\(start.line):\(start.column)"
    }

    package mutating func start(of location: Location) -> Position {
        lines(of: location.file).position(of: Int(location.span.start))
    }

    package mutating func end(of location: Location) -> Position {
        lines(of: location.file).position(of: Int(location.span.end))
    }

    package mutating func lines(of file: SourceFile) -> LineIndex {
        let key = ObjectIdentifier(file)
        if let index = indexes[key] { return index }
        let index = LineIndex(file)
        indexes[key] = index
        return index
    }
}
