import ErrorCodesEmitters
import ErrorCodesSpec
import Testing

@testable import ErrorCodesAuthoring

/// Documents of random keys, styles and comments: whatever is changed, the rest keeps its bytes.
@Suite struct DocumentPatchPropertyTests {
    @Test(arguments: 0..<300) func onlyWhatIsChangedChanges(seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let writer = RandomDocument(&random)
        let text = writer.text
        let document = try #require(EditableDocument.read(SourceFile(path: "d", text: text)).document, "\(text)")
        let root = try EditedMapping(rootOf: document)
        let values = try #require(
            WantedValue.all([.object([("n", .number(1)), ("t", .string("a\nb"))]), .object([])])
        )
        var removed: Set<String> = []
        for path in writer.mappings.shuffled(using: &random).prefix(3) {
            let mapping = try path.reduce(root) { mapping, key throws(UneditablePart) in try mapping.mapping(key) }
            for member in mapping.members.dropFirst() where Bool.random(using: &random) && !writer.isParent(member.key)
            {
                mapping.remove(member.key)
                removed.insert(member.key)
            }
            let position: EditedMapping.Position =
                Bool.random(using: &random)
                ? .last : mapping.members.randomElement(using: &random).map { .behind($0.key) } ?? .first
            mapping.set("new\(path.count)", to: values[0], at: position)
        }
        let bytes = try DocumentPatch.bytes(of: document, with: root)
        let result = String(decoding: bytes, as: UTF8.self)
        for comment in writer.comments {
            #expect(result.contains(comment), "\(comment) is lost of:\n\(text)\nin\n\(result)")
        }
        for (key, line) in writer.lines where removed.isDisjoint(with: [key]) {
            #expect(result.contains(line), "\(line) is changed of:\n\(text)\nin\n\(result)")
        }
        let again = try #require(EditableDocument.read(SourceFile(path: "d", bytes: bytes)).document)
        #expect(root.isHeld(by: again.root))
    }
}

/// A document of nested mappings, each key of which is unique.
private struct RandomDocument {
    private(set) var text = ""
    /// The keys that lead to each mapping.
    private(set) var mappings: [[String]] = [[]]
    /// Comments on lines of their own before keys of block mappings.
    private(set) var comments: [String] = []
    /// What stands for the scalar at a key.
    private(set) var lines: [(key: String, text: String)] = []
    private var number = 0
    private let step: String
    private let lineBreak: String

    init(_ random: inout SplitMix) {
        step = ["  ", "    ", " "].randomElement(using: &random) ?? "  "
        lineBreak = Bool.random(using: &random) ? "\n" : "\r\n"
        block([], indentation: "", &random)
        if lines.last.map({ text.hasSuffix($0.text + lineBreak) }) == true, Bool.random(using: &random) {
            text.removeLast()
        }
    }

    func isParent(_ key: String) -> Bool { mappings.contains { $0.contains(key) } }

    private mutating func key() -> String {
        number += 1
        return "k\(number)"
    }

    private mutating func block(_ path: [String], indentation: String, _ random: inout SplitMix) {
        for _ in 0...Int.random(in: 1...4, using: &random) {
            let key = key()
            if Bool.random(using: &random) {
                comments.append("# before \(key).")
                text += "\(indentation)# before \(key).\(lineBreak)"
            }
            if Int.random(in: 0..<6, using: &random) == 0 { text += lineBreak }
            text += "\(indentation)\(key):"
            switch path.count < 4 ? Int.random(in: 0..<9, using: &random) : 8 {
            case 0...2:
                text += lineBreak
                mappings.append(path + [key])
                block(path + [key], indentation: indentation + step, &random)
            case 3:
                text += " "
                mappings.append(path + [key])
                flow(path + [key], &random)
                text += lineBreak
            case 4: text += " |\(lineBreak)\(indentation)\(step)text # of \(key)\(lineBreak)"
            case 5: text += " &\(key) 'one'\(lineBreak)"
            case 6: text += "\(lineBreak)\(indentation)- one\(lineBreak)\(indentation)- *k\(lineBreak)"
            default:
                let value = " value of \(key) # behind \(key)."
                lines.append((key, "\(key):\(value)"))
                text += value + lineBreak
            }
        }
    }

    private mutating func flow(_ path: [String], _ random: inout SplitMix) {
        text += "{ "
        for index in 0...Int.random(in: 0...2, using: &random) {
            if index > 0 { text += ", " }
            let key = key()
            if path.count < 4, Bool.random(using: &random) {
                text += "\(key): "
                mappings.append(path + [key])
                flow(path + [key], &random)
            } else {
                lines.append((key, "\(key): 'of \(key)'"))
                text += "\(key): 'of \(key)'"
            }
        }
        text += " }"
    }
}
