import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Foundation
import TestSupport
import Testing

/// The pages of faults: articles of the DocC catalog, which `errorcodes explain` prints.
@Suite struct PageTests {
    private static let recorded = Recording(in: "Sources/ErrorCodesRuntime/ErrorCodes.docc/Diagnostics")

    @Test func everyFaultHasAPageAndTheReverse() throws {
        let pages = try Self.recorded.names().filter { $0 != "Diagnostics.md" }
        #expect(pages == FaultRegistry.all.map { "\($0.id).md" }, "a page is a file in ErrorCodes.docc/Diagnostics")
        #expect(Page.all.keys.sorted() == FaultRegistry.all.map(\.id), "the pages are embedded")
    }

    @Test func theIndexListsEveryPage() throws {
        let index = try String(contentsOf: Self.recorded.folder.appending(path: "Diagnostics.md"), encoding: .utf8)
        let listed = index.matches(of: /- <doc:(EC\d{4})>/).map { String($0.1) }
        #expect(listed == FaultRegistry.all.map(\.id), "add a line to Diagnostics.md, in the order of identifiers")
        let front = try String(contentsOf: Self.recorded.folder.appending(path: "../ErrorCodes.md"), encoding: .utf8)
        #expect(front.contains("<doc:Diagnostics>"))
    }

    @Test(arguments: FaultRegistry.all)
    func aPageSaysWhatTheFaultIs(fault: Fault) throws {
        let page = try #require(Page.of(fault))
        #expect(page.title == "\(fault.id): \(fault.name)")
        #expect(page.finds.hasSuffix(".") && page.finds.count <= 120)
        #expect(page.reason.hasSuffix("."))
        let severity = "\(fault.severity == .error ? "An" : "A") **\(fault.severity.word)**. \(page.reason)"
        #expect(page.blocks(under: "Overview").first == .paragraph(severity))
        #expect(page.blocks(under: "Allowing it") == Self.allowing(fault))
        if page.blocks(under: "Wrong").isEmpty {
            #expect(fault.id == "EC0012" && !page.blocks(under: "An example").isEmpty)
        }
    }

    private static func allowing(_ fault: Fault) -> [Page.Block] {
        let note =
            switch fault.severity {
            case .error: "An error cannot be allowed, since a spec with errors makes no catalogue."
            case .warning where !fault.canBeAllowed: "It cannot be allowed. With `--strict` it is an error."
            case .warning:
                "Where it is meant, the spec says so with a reason. With `--strict` it is an error otherwise."
            case .note: "Where it is meant, the spec says so with a reason. It never fails a build."
            }
        let spec = "allow:\n  - { rule: \(fault.name), reason: Why it is right here. }\n"
        return [.paragraph(note)] + (fault.canBeAllowed ? [.code(language: "yaml", text: spec)] : [])
    }

    /// The whole report is compared, and recorded into the page.
    @Test(arguments: FaultRegistry.all.filter { $0.id != "EC0012" })
    func theWrongFilesAreReportedAsShownAndTheRightOnesHaveNoFault(fault: Fault) throws {
        let page = try #require(Page.of(fault))
        let wrong = PageExample(page.blocks(under: "Wrong"))
        #expect(wrong.diagnostics.contains { $0.fault == fault })
        let article = try String(contentsOf: Self.recorded.folder.appending(path: "\(fault.id).md"), encoding: .utf8)
        let shown = try #require(article.firstMatch(of: /(?s)```text\n(.*?)```/))
        let text = article.replacingCharacters(in: shown.1.startIndex..<shown.1.endIndex, with: wrong.report)
        try Self.recorded.check(text, against: "\(fault.id).md")
        let right = PageExample(page.blocks(under: "Right"))
        #expect(!page.blocks(under: "Right").isEmpty && right.diagnostics.isEmpty, "\(right.report)")
    }

    @Test(arguments: FaultRegistry.all.filter(\.canBeAllowed))
    func whatCanBeAllowedIsSilentOnceItIs(fault: Fault) throws {
        let blocks = try #require(Page.of(fault)).blocks(under: "Wrong")
        let place = try #require(PageExample(blocks).diagnostics.first { $0.fault == fault }).location.file.path
        let allowance = "allow: [{ rule: \(fault.name), reason: It is meant. }]\n"
        let allowed = PageExample(blocks, appending: (place, allowance))
        #expect(allowed.diagnostics.isEmpty, "\(allowed.report)")
    }

    @Test(arguments: FaultRegistry.all)
    func examplesFitOnAPage(fault: Fault) throws {
        for case .code("yaml", let text) in try #require(Page.of(fault)).blocks {
            let lines = text.split(separator: "\n")
            #expect(lines.count <= 16 && lines.allSatisfy { $0.count <= 120 }, "\(text)")
        }
    }
}

extension Fault {
    /// An allowance of unneeded allowances would itself be one of them, and a spec allows nothing in other documents.
    fileprivate var canBeAllowed: Bool {
        severity != .error && name != "unneeded-allowance" && !id.hasPrefix("EC12")
    }
}
