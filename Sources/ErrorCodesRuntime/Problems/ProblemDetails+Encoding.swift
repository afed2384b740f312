extension ProblemDetails {
    /// The names of the members that RFC 9457 defines.
    static let standardNames = ["type", "title", "status", "detail", "instance"]

    /// The body of the response: JSON as UTF-8 bytes, without white space.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter(capacity: 512)
        writer.beginObject()
        writer.write(name: "type")
        writer.write(type)
        if let title {
            writer.write(name: "title")
            writer.write(title)
        }
        if let status {
            writer.write(name: "status")
            writer.write(status)
        }
        if let detail {
            writer.write(name: "detail")
            writer.write(detail)
        }
        if let instance {
            writer.write(name: "instance")
            writer.write(instance)
        }
        for member in extensions where !Self.standardNames.contains(member.name) {
            writer.write(name: member.name)
            writer.write(member.value)
        }
        writer.endObject()
        return writer.bytes
    }
}
