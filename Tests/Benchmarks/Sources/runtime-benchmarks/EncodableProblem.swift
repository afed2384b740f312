/// The same body as a struct, for Foundation's coders.
struct EncodableProblem: Codable, Hashable {
    struct Field: Codable, Hashable {
        var detail: String
        var pointer: String
        var code: String
        var expected: String?
        var minimum: Int?
        var maximum: Int?
    }

    var type: String
    var title: String
    var status: Int
    var code: Int
    var errors: [Field]
}
