import ErrorCodesMessages
import ErrorCodesRuntime

extension ResponseHeaders {
    /// Says that no cache may store the response (RFC 9111, section 5.2.2.5), whatever was said before.
    mutating func forbidStorage() {
        removeCacheControl()
        append("Cache-Control", "no-store")
    }

    /// Says that no shared cache may store the response (RFC 9111, section 5.2.2.7), and keeps what was said beside that.
    mutating func makePrivate() {
        let directives = fields.filter { $0.isNamed("Cache-Control") }
            .flatMap { Array($0.value.utf8)[...].parts(at: UInt8(ascii: ",")) }
            .filter { !$0.isEmpty && !Self.isAboutSharedCaches($0) }
            .map { String(decoding: $0, as: UTF8.self) }
        removeCacheControl()
        let isStored = !directives.contains { $0.equalsIgnoringCase("no-store") }
        append("Cache-Control", (directives + (isStored ? ["private"] : [])).joined(separator: ", "))
    }

    /// True if a directive lets shared caches store the response, or names the only fields that are private.
    private static func isAboutSharedCaches(_ directive: ArraySlice<UInt8>) -> Bool {
        let name = directive.parts(at: UInt8(ascii: "="))[0]
        return ["public", "s-maxage", "private"].contains { name.equalsIgnoringCase($0.utf8) }
    }

    /// Fields for some caches alone go as well, since those do not look at `Cache-Control` then: all whose names end as
    /// those of RFC 9213 (section 2.1) and of its forerunner do, and those of nginx and Akamai.
    private mutating func removeCacheControl() {
        for field in fields where Self.controlsCaches(field.name) { remove(field.name) }
    }

    private static func controlsCaches(_ name: String) -> Bool {
        ["Cache-Control", "Surrogate-Control"].contains { name.suffix($0.count).equalsIgnoringCase($0) }
            || ["X-Accel-Expires", "Edge-Control"].contains { name.equalsIgnoringCase($0) }
    }
}
