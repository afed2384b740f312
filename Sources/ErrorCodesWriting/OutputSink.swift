/// Where the bytes of a file go, a block after the other.
///
/// A sink that fails says so itself, when it is asked whether all went well: what writes goes on.
package protocol OutputSink: AnyObject {
    /// - Parameter block: Bytes that are there until the call returns.
    func receive(_ block: UnsafeRawBufferPointer)
}
