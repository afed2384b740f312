import ErrorCodesRuntime
import Testing

@testable import ErrorCodesMessages

@Suite struct MessageTemplateTests {
    private static let parameters: ParameterList = {
        var collector = _ParameterCollector()
        collector.add("count", 2)
        collector.add("rate", 1.5)
        collector.add("order", "A-1")
        collector.add("evil", "{count} }} {order")
        collector.add("hebrew", "שלום")
        collector.add("turned", "\u{202E}abc\u{2066}")
        collector.add("large", 1_234_567)
        return collector.list
    }()

    @Test(arguments: [
        ("plain", "en", "plain"), ("", "en", ""), ("{order}", "en", "A-1"), ("{{{order}}}", "en", "{A-1}"),
        ("{missing}.", "en", "."), ("{evil}", "en", "{count} }} {order"), ("#{count}#", "en", "#2#"),
        ("{large}", "en", "1,234,567"), ("{large}", "de", "1.234.567"), ("{rate}", "fr", "1,5"),
        ("a\u{B}b", "en", "a\nb"),
        ("{count, plural, one {# order} other {# orders}}", "en", "2 orders"),
        ("{count, plural, =2 {both} one {# order} other {# orders}}", "en", "both"),
        ("{ count ,plural, other{{order} and # more}}!", "en", "A-1 and 2 more!"),
        ("{count, plural, one {#} few {kilka: #} many {#} other {#}}", "pl", "kilka: 2"),
        ("{count, plural, two {شيئان} other {#}}", "ar", "شيئان"),
        ("{rate, plural, one {#} other {# others}}", "en", "1.5 others"),
        ("{missing, plural, =0 {none} other {#}}", "en", "none"),
        ("{count, plural, other {{rate, plural, other {# in {count}}}}}", "en", "1.5 in 2"),
        ("{large, plural, other {#}}", "de", "1.234.567"),
        ("{hebrew}", "en", "\u{2068}שלום\u{2069}"), ("{hebrew}", "he", "שלום"),
        ("{order}", "he", "\u{2068}A-1\u{2069}"),
        ("{count}", "he", "2"), ("{turned}", "en", "abc"),
        ("{turned, plural, other {#}}", "he", "\u{2068}abc\u{2069}"),
    ])
    func fills(_ text: String, _ language: String, _ expected: String) throws {
        let template = try #require(MessageTemplate(text))
        #expect(template.filled(Self.parameters, language: language) == expected)
        #expect(template.filled(Self.parameters, in: MessageLanguage(language)) == expected)
    }

    @Test(arguments: [
        "{", "}", "{a", "a}", "{}", "{ a}", "{1}", "{a b}", "{a,}", "{a, select, other {}}", "{a, plural}",
        "{a, plural, }", "{a, plural, one {}}", "{a, plural, other}", "{a, plural, other {}",
        "{a, plural, on {} other {}}",
        "{a, plural, only {}}", "{a, plural, =-1 {} other {}}", "{a, plural, =x {} other {}}",
        "{a, plural, other {} other {}}", "{a, plural, =1 {} =1 {} other {}}", "{a, plural, other {{}}}",
        "{a, plural, offset:1 other {}}", "{, plural, other {}}",
        String(repeating: "{a, plural, other {", count: 20) + String(repeating: "}}", count: 20),
    ])
    func refuses(_ text: String) {
        #expect(MessageTemplate(text) == nil)
    }

    @Test func namesItsPlaceholdersOnce() {
        let template = MessageTemplate("{b} {a, plural, one {{b} {c}} other {{d, plural, other {{a}}}}} {{e}}")
        #expect(template?.placeholders == ["b", "a", "c", "d"])
    }
}
