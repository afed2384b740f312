import Testing

@testable import ErrorCodesSwiftEmitter

struct CodeWriterTests {
    @Test
    func blocksAreIndented() {
        var writer = CodeWriter(sizeHint: 0)
        writer.line("import A")
        writer.blank()
        writer.block("struct B") { writer in
            writer.line("let c: Int")
            writer.line("")
            writer.directive("#if D")
            writer.block("func e()") { $0.line("f(\(1))") }
            writer.directive("#endif")
            writer.indented { $0.line("g") }
        }
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                import A

                struct B {
                    let c: Int

                #if D
                    func e() {
                        f(1)
                    }
                #endif
                        g
                }

                """
        )
    }

    @Test
    func textIsJoined() {
        let parts: [CodeText] = ["a", "\(-7)", ""]
        let joined = parts.joined(separator: ", ")
        #expect(String(decoding: joined.bytes, as: UTF8.self) == "a, -7, ")
        #expect(parts[2].isEmpty && !joined.isEmpty)
    }
}
