/// One parsed row of a code table: numbers, and slices of the table's static bytes.
struct CodeRow {
    /// The code as it is written.
    var code: StaticText
    /// Its value, where every code of the table is an integer.
    var integerCode: Int
    var status: Int
    var name: StaticText
    var title: StaticText
    var retry: RetryPolicy
    var logLevel: LogLevel
    /// Index into the table's ranges, or -1.
    var range: Int
    /// The attribute lines below the head line.
    var attributes: StaticText
    /// Whether a header field is among them.
    var hasHeaders = false
    var retryAfter = SpecifiedRetryAfter.absent
    /// Whether code, name, title, detail and type are the insides of JSON strings as they stand.
    var isPlain = false
    /// The template of the detail; empty where there is none.
    var detail: StaticText
    /// The row's own problem type; empty where it is type base + name.
    var type: StaticText
}
