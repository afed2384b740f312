@testable import ErrorCodesRuntime
@testable import ErrorCodesServer
import Testing

@Suite("What caches and languages are told")
struct StoredResponseTests {
    private func fields(
        _ error: GateError,
        _ headers: [(String, String)] = [],
        message: LocalizedMessage? = nil,
        format: ErrorBodyFormat = .problem,
        language: String? = nil
    ) -> [String] {
        let occurrence = ErrorOccurrence(
            headers: headers.map { HeaderField(name: $0.0, value: $0.1) },
            message: message
        )
        return ErrorResponder(GateError.self, formats: [format], language: language)
            .response(to: error.withContext { $0.occurrence = occurrence }, for: ErrorRequest()).fields
    }

    private static let text = LocalizedMessage(text: "T", language: "de")

    /// What a spec or a handler says to caches, and what a response says whose text was chosen by who asks.
    static let controls: [([(String, String)], [String])] = [
        ([], ["Cache-Control: private"]),
        ([("Cache-Control", "public")], ["Cache-Control: private"]),
        ([("Cache-Control", "PUBLIC, max-age=60")], ["Cache-Control: max-age=60, private"]),
        ([("Cache-Control", "s-maxage=600,max-age=60")], ["Cache-Control: max-age=60, private"]),
        ([("Cache-Control", "private")], ["Cache-Control: private"]),
        ([("Cache-Control", "private=\"Set-Cookie, X\", no-cache")], ["Cache-Control: no-cache, private"]),
        ([("Cache-Control", "no-store, public")], ["Cache-Control: no-store"]),
        ([("Cache-Control", "max-age=60"), ("cache-control", "public")], ["Cache-Control: max-age=60, private"]),
        ([("Cache-Control", "x=\"a, public\"")], ["Cache-Control: x=\"a, public\", private"]),
        ([("CDN-Cache-Control", "max-age=600")], ["Cache-Control: private"]),
        ([("Example-Cache-Control", "public"), ("Surrogate-Control", "max-age=60")], ["Cache-Control: private"]),
        ([("Cache-Control", "s-maxage = 5")], ["Cache-Control: private"]),
        ([("X-Accel-Expires", "600"), ("Edge-Control", "cache-maxage=60m")], ["Cache-Control: private"]),
        ([("Example-Surrogate-Control", "max-age=60")], ["Cache-Control: private"]),
        ([("Expires", "0")], ["Expires: 0", "Cache-Control: private"]),
    ]

    @Test("a text that was chosen for somebody is in no shared cache", arguments: controls)
    func chosenText(headers: [(String, String)], expected: [String]) {
        let all = fields(GateError(.unallowed, .list([])), headers, message: Self.text)
        let expires = expected.filter { $0.hasPrefix("Expires") }
        #expect(
            all == ["Allow: "] + expires + ["Vary: Accept-Language"] + expected.dropFirst(expires.count) + [
                "Content-Language: de"
            ]
        )
    }

    @Test("personal values are in no cache", arguments: controls)
    func personal(headers: [(String, String)], expected: [String]) {
        let expires = expected.filter { $0.hasPrefix("Expires") }
        #expect(fields(GateError(.missing, .string("x")), headers) == expires + ["Cache-Control: no-store"])
    }

    @Test("without a text the handler's word counts", arguments: ["public, max-age=60", "private", "no-store"])
    func plain(control: String) {
        let expected = ["Allow: ", "Cache-Control: \(control)", "CDN-Cache-Control: public"]
        let given = [("Cache-Control", control), ("CDN-Cache-Control", "public")]
        #expect(fields(GateError(.unallowed, .list([])), given) == expected)
    }

    /// The form, the language of the catalog, that of a handler's field, that of the text, and what is named.
    static let languages: [(ErrorBodyFormat, String?, String?, String?, String?)] = [
        (.problem, nil, nil, nil, nil), (.problem, "en", nil, nil, "en"), (.problem, nil, "fr", nil, "fr"),
        (.problem, "en", "fr", nil, "fr"), (.problem, nil, nil, "de", "de"), (.problem, "en", nil, "de", "en, de"),
        (.problem, "en", "fr, it", "de", "fr, it, de"), (.problem, "EN", nil, "en", "EN"),
        (.jsonAPI, "en", nil, "de", "en, de"), (.envelope, "en", nil, "de", "de"), (.envelope, "en", nil, nil, "en"),
        (.envelope, "en", "fr", "de", "de"), (.problem, "e n", nil, "de", "de"), (.problem, "en", nil, "d\r\ne", "en"),
        (.problem, "*", nil, nil, nil), (.problem, nil, nil, "", nil),
        (.problem, nil, nil, String(repeating: "a", count: 65), nil),
    ]

    @Test("Content-Language names what the texts are in", arguments: languages)
    func contentLanguage(format: ErrorBodyFormat, catalog: String?, field: String?, text: String?, expected: String?) {
        let all = fields(
            GateError(.unallowed, .list([])),
            field.map { [("content-language", $0)] } ?? [],
            message: text.map { LocalizedMessage(text: "T", language: $0) },
            format: format,
            language: catalog
        )
        #expect(
            all.filter { $0.lowercased().hasPrefix("content-language") }
                == [expected].compactMap(\.self).map { "Content-Language: \($0)" }
        )
    }

    @Test("a response without content names no language")
    func bodiless() {
        #expect(fields(GateError(.unchanged), language: "en") == [])
    }
}
