import ErrorCodesRuntime

/// The pages of a catalog's errors, answered by path: what the URI in a body's `type` leads to.
///
/// `errorcodes generate --emit pages` writes a Swift source with the files of the public site as static text. A server
/// serves them with `ErrorPagesMiddleware` of `ErrorCodesHummingbird`, or hands requests to
/// ``response(method:path:accept:ifNoneMatch:)``:
///
/// - The path of a type URI has the page as HTML, JSON or Markdown, whichever `Accept` prefers; HTML where it has no
///   preference, since RFC 9457 (section 3.1.1) asks for text that people read. `NAME.html`, `NAME.json` and `NAME.md`
///   are each of them alone.
/// - A code redirects to the name. What is retired answers 410, with the page that says so.
/// - Nothing is looked up but the names of the embedded files, so no path leads out of them, and each redirection is
///   relative, so none leads to another host.
public struct ErrorPages: Sendable {
    /// The path below which the pages are; it begins and ends with `/`.
    public let path: String

    let files: PageFiles

    /// Pages that the generator wrote.
    ///
    /// - Parameters:
    ///   - path: The path of the type base.
    ///   - index: What the files are called and how long they are, which codes there are, and what is retired.
    ///   - files: The files, a line end after each.
    public init(path: String, index: StaticString, files: StaticString) {
        self.init(path: path, files: PageFiles(index: StaticText(index), text: StaticText(files)))
    }

    private init(path: String, files: PageFiles) {
        self.path = "/" + path.split(separator: "/").map { $0 + "/" }.joined()
        self.files = files
    }

    /// The same pages below another path, such as the one to which a proxy in front of the service maps that of the type
    /// base.
    public func at(_ path: String) -> ErrorPages { ErrorPages(path: path, files: files) }
}

extension ErrorPages: CustomStringConvertible, CustomReflectable {
    /// The path.
    public var description: String { "error pages at \(path)" }

    /// Shows the path.
    public var customMirror: Mirror { Mirror(self, children: ["path": path], displayStyle: .struct) }
}
