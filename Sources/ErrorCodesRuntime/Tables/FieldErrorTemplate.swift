/// The JSON that all errors of fields with one violation have in common, made once; it lies in `FieldErrorTemplates`.
@usableFromInline
struct FieldErrorTemplate: @unchecked Sendable {
    /// A text, and the name of the parameter whose value follows it in the detail; an empty name after the last text.
    struct Piece {
        var text: StaticText
        var name: StaticText
    }

    /// The beginning of the object, up to where the pointer says which field it is.
    var head: UnsafeBufferPointer<Piece>
    /// What follows the pointer, up to the end of the code.
    var code: StaticText
}
