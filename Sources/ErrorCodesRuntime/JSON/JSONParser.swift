/// Reads JSON strictly by RFC 8259: no trailing commas, no comments, UTF-8 only.
///
/// It makes no values, but notes where they are: a node for each. Containers that are open lie on a stack of its own, so
/// that no nesting can exhaust the thread's.
struct JSONParser: ~Copyable {
    private var scanner: JSONScanner
    private let limits: ProblemDecodingLimits
    /// The nodes within every container that has been closed.
    private(set) var nodes: ScratchList<JSONNode>
    /// The containers that are open, each followed by the nodes within it so far.
    private var pending: ScratchList<JSONNode>
    /// Where in `pending` the innermost open container is; -1 where none is open.
    private var innermost = -1
    private var depth = 0
    /// Where the document's value begins.
    private var start = 0
    private var valueCount = 0

    init(
        _ scanner: JSONScanner,
        _ limits: ProblemDecodingLimits,
        _ nodes: consuming ScratchList<JSONNode>,
        _ pending: consuming ScratchList<JSONNode>
    ) {
        self.scanner = scanner
        self.limits = limits
        self.nodes = nodes
        self.pending = pending
    }

    /// The whole document, which must be an object.
    mutating func parseObject() throws(ProblemDecodingError) -> JSONNode {
        let root = try parse()
        guard root.kind == .object else { throw scanner.error(.notAnObject, at: start) }
        return root
    }

    /// The whole document, a value of whatever kind.
    mutating func parse() throws(ProblemDecodingError) -> JSONNode {
        let size = min(limits.size, JSONNode.limit - 1)
        guard scanner.count <= size else { throw scanner.error(.tooLarge, at: size) }
        // It may be ignored (section 8.1), and some servers send one.
        scanner.skipByteOrderMark()
        scanner.skipWhiteSpace()
        start = scanner.offset
        repeat {
            if try parseValue() { try endValue() }
        } while innermost >= 0
        scanner.skipWhiteSpace()
        guard scanner.isAtEnd else { throw scanner.error(.invalidSyntax) }
        return pending[0]
    }

    /// A scalar or an empty container; false where a container begins, up to its first value.
    private mutating func parseValue() throws(ProblemDecodingError) -> Bool {
        scanner.skipWhiteSpace()
        let byte = try scanner.byte()
        guard valueCount < limits.values else { throw scanner.error(.tooManyValues) }
        valueCount &+= 1
        switch byte {
        case UInt8(ascii: "{"): return try begin(.object, close: UInt8(ascii: "}"))
        case UInt8(ascii: "["): return try begin(.array, close: UInt8(ascii: "]"))
        case UInt8(ascii: "\""): pending.append(try scanner.text())
        case UInt8(ascii: "t"): pending.append(try scanner.word("true", .true))
        case UInt8(ascii: "f"): pending.append(try scanner.word("false", .false))
        case UInt8(ascii: "n"): pending.append(try scanner.word("null", .null))
        default: pending.append(try scanner.number())
        }
        return true
    }

    /// After a value: closes the containers that end here, up to the next value.
    private mutating func endValue() throws(ProblemDecodingError) {
        while innermost >= 0 {
            scanner.skipWhiteSpace()
            let isObject = pending[innermost].kind == .object
            let byte = try scanner.byte()
            if byte == UInt8(ascii: ",") {
                scanner.advance()
                if isObject { try parseName() }
                return
            }
            guard byte == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
                throw scanner.error(.invalidSyntax)
            }
            scanner.advance()
            closeInnermost(isObject: isObject)
        }
    }

    /// The name of the next member and its colon.
    private mutating func parseName() throws(ProblemDecodingError) {
        scanner.skipWhiteSpace()
        guard try scanner.byte() == UInt8(ascii: "\"") else { throw scanner.error(.invalidSyntax) }
        pending.append(try scanner.text())
        scanner.skipWhiteSpace()
        guard try scanner.byte() == UInt8(ascii: ":") else { throw scanner.error(.invalidSyntax) }
        scanner.advance()
    }
}

// MARK: - Containers

extension JSONParser {
    /// Begins a container; true where it is empty, and so ended.
    private mutating func begin(_ kind: JSONNode.Kind, close: UInt8) throws(ProblemDecodingError) -> Bool {
        guard depth < limits.depth else { throw scanner.error(.tooDeep) }
        scanner.advance()
        scanner.skipWhiteSpace()
        if try scanner.byte() == close {
            scanner.advance()
            pending.append(JSONNode(kind))
            return true
        }
        // Until it is closed, its node holds where the container around it is.
        let outer = innermost
        innermost = pending.count
        depth &+= 1
        pending.append(JSONNode(kind, first: outer &+ 1))
        if kind == .object { try parseName() }
        return false
    }

    private mutating func closeInnermost(isObject: Bool) {
        let outer = pending[innermost].first &- 1
        let inside = innermost &+ 1
        if isObject { pending.mergeMembers(from: inside, scanner) }
        let count = pending.count &- inside
        let first = nodes.count
        nodes.append(copyOf: pending, from: inside)
        pending.truncate(to: inside)
        pending[innermost] =
            isObject
            ? JSONNode(.object, first: first, count: count / 2) : JSONNode(.array, first: first, count: count)
        innermost = outer
        depth &-= 1
    }
}
