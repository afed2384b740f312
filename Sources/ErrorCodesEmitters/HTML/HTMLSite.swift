import ErrorCodesSamples
import ErrorCodesSpec

/// The pages of a catalog, and how they lead to each other.
struct HTMLSite: Sendable {
    let catalog: PublishedCatalog
    let descriptions: any DescriptionRenderer
    /// The forms of bodies that the server sends.
    let forms: [SampleForm]
    let groups: [ErrorGroup]

    /// From here on the index lists ranges, each of which has a page, since a browser needs seconds for so many rows.
    static let largeCount = 2000

    init(_ catalog: PublishedCatalog, descriptions: any DescriptionRenderer, forms: [SampleForm]) {
        self.catalog = catalog
        self.forms = forms
        self.descriptions = descriptions
        groups = ErrorGroup.all(of: catalog)
    }

    var isLarge: Bool { catalog.errors.count >= Self.largeCount }

    func page(_ error: Int) -> ErrorPage { ErrorPage(error, of: catalog) }

    /// The address of the page of an error.
    static func address(of page: ErrorPage) -> HTMLText { "\(page.error.name.text).html" }

    /// The address of a group in the overview. No name has a `_`, so no anchor of an error is the same.
    func address(of group: ErrorGroup) -> HTMLText {
        isLarge ? "_range-\(group.identifier).html" : "index.html#_range-\(group.identifier)"
    }

    static func link(to page: ErrorPage) -> HTMLText {
        "<a href=\"\(address(of: page))\">\(page.code) \(page.error.title)</a>"
    }

    /// A link to an address that a spec names, if a link may lead there.
    static func link(to address: Text) -> HTMLText {
        guard let target = address.linkTarget else { return "<code>\(address)</code>" }
        let text = target.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        let shown = text.count > 1 && text[1].hasPrefix("/") ? String(text[1].dropFirst()) : target
        return "<a href=\"\(target)\" rel=\"noreferrer\">\(shown)</a>"
    }
}
