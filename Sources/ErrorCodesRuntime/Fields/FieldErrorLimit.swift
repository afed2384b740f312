/// How many of an error's errors per field are shown: the first ones, as many as the limit admits.
///
/// The pointers count, since each repeats what all of them begin with: the errors of a request of 16 KB could else make a
/// response of many times its size.
package struct FieldErrorLimit {
    /// The limit for a body.
    package static let body = FieldErrorLimit(count: 100, pointerSize: 16_384)
    /// The limit for a log line.
    static let log = FieldErrorLimit(count: 10, pointerSize: 1_024)

    private var count: Int
    /// In bytes, all pointers together.
    private var pointerSize: Int
    private var isFirst = true

    /// How many were not admitted.
    private(set) var omitted = 0

    private init(count: Int, pointerSize: Int) {
        self.count = count
        self.pointerSize = pointerSize
    }

    /// True if the next error is shown; the first always is, and none is shown after one that is not.
    mutating func admits(_ location: FieldLocation) -> Bool {
        count &-= 1
        pointerSize &-= location.size
        guard isFirst || omitted == 0 && count >= 0 && pointerSize >= 0 else {
            omitted &+= 1
            return false
        }
        isFirst = false
        return true
    }
}

extension ParameterList {
    /// The errors per field that a limit admits, and how many more there are.
    package func fieldErrors(within limit: FieldErrorLimit) -> (shown: ArraySlice<AnyFieldError>, omitted: Int) {
        var limit = limit
        let shown = fieldErrors.prefix { limit.admits($0.location) }
        return (shown, fieldErrors.count - shown.count)
    }
}
