internal import CErrorCodesLibYAML

/// The spans of libyaml's events, as byte offsets in the file. Every correction of its marks happens here.
struct EventPositions {
    private var cursor: OffsetCursor
    private let bytes: UnsafePointer<UInt8>
    private let byteCount: Int
    private let shift: Int

    /// - Parameter shift: How many bytes of the file come before those that libyaml sees.
    init(_ wide: WideCharacters, bytes: UnsafeBufferPointer<UInt8>, shift: Int) {
        cursor = OffsetCursor(wide, byteCount: bytes.count)
        self.bytes = bytes.baseAddress ?? Text("").start
        byteCount = bytes.count
        self.shift = shift
    }

    mutating func scalarSpan(of event: UnsafePointer<yaml_event_t>) -> Span {
        let start = cursor.offset(ofScalar: event.pointee.start_mark.index)
        var end = cursor.offset(ofScalar: event.pointee.end_mark.index)
        // The end of a block scalar lands on the next token.
        while end > start &+ 1, bytes[end &- 1].isWhiteSpace { end &-= 1 }
        return Span(start &+ shift, end &+ shift)
    }

    /// Where something begins: one character wide.
    mutating func startSpan(of event: UnsafePointer<yaml_event_t>) -> Span {
        point(event.pointee.start_mark)
    }

    mutating func point(_ mark: yaml_mark_t) -> Span {
        let start = cursor.offset(ofScalar: mark.index)
        return Span(start + shift, (start < byteCount ? start + 1 : byteCount) + shift)
    }

    /// The end of a flow collection; nil for a block collection, whose end event is empty.
    mutating func flowEnd(of event: UnsafePointer<yaml_event_t>) -> Int32? {
        guard event.pointee.end_mark.index > event.pointee.start_mark.index else { return nil }
        return Int32(truncatingIfNeeded: cursor.offset(ofScalar: event.pointee.end_mark.index) + shift)
    }
}
