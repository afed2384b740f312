extension ProblemDetails {
    /// Whether RFC 9457 defines a member of this name.
    @inline(__always)
    static func isStandardName(_ name: StaticText) -> Bool {
        switch name.count {
        case 4: name.equals("type")
        case 5: name.equals("title")
        case 6: name.equals("status") || name.equals("detail")
        case 8: name.equals("instance")
        default: false
        }
    }

    /// The body of the response: JSON as UTF-8 bytes, without white space.
    public func encoded() -> [UInt8] {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1_024) { memory in
            var writer = JSONWriter(JSONBuffer(lent: memory))
            write(to: &writer)
            return writer.bytes
        }
    }

    private func write(to writer: inout JSONWriter) {
        writer.buffer.append("{\"type\":")
        writer.write(type)
        if let title {
            writer.buffer.append(",\"title\":")
            writer.write(title)
        }
        if let status {
            writer.buffer.append(",\"status\":")
            writer.buffer.append(status)
        }
        if let detail {
            writer.buffer.append(",\"detail\":")
            writer.write(detail)
        }
        if let instance {
            writer.buffer.append(",\"instance\":")
            writer.write(instance)
        }
        for member in extensions.members where !Self.isStandardName(member.name) { writer.write(next: member) }
        writer.buffer.append(UInt8(ascii: "}"))
    }

    private static func isStandardName(_ name: String) -> Bool {
        guard 4...8 ~= name.utf8.count else { return false }
        var name = name
        return name.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return false }
            return isStandardName(StaticText(start: start, count: bytes.count))
        }
    }
}
