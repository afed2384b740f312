/// The templates of a field table's rows, in the order of the ordinals, and the memory that they lie in.
final class FieldErrorTemplates: @unchecked Sendable {
    private let templates: UnsafeMutableBufferPointer<FieldErrorTemplate>
    private let pieces: UnsafeMutablePointer<FieldErrorTemplate.Piece>
    private let bytes: UnsafeMutablePointer<UInt8>

    /// All templates; they live as long as this object.
    var all: UnsafeBufferPointer<FieldErrorTemplate> { UnsafeBufferPointer(templates) }

    init(_ builder: consuming FieldErrorTemplateBuilder) {
        let drafts = builder.templates
        let draftPieces = builder.pieces
        let bytes = builder.takeMemory()
        let pieces = UnsafeMutablePointer<FieldErrorTemplate.Piece>.allocate(capacity: draftPieces.count)
        for (index, draft) in draftPieces.enumerated() {
            (pieces + index).initialize(to: .init(text: draft.text.text(in: bytes), name: draft.name))
        }
        templates = .allocate(capacity: drafts.count)
        _ = templates.initialize(
            fromContentsOf: drafts.map { draft in
                let head = UnsafeBufferPointer(start: pieces + draft.firstPiece, count: draft.pieceCount)
                return FieldErrorTemplate(head: head, code: draft.code.text(in: bytes))
            }
        )
        self.pieces = pieces
        self.bytes = bytes
    }

    deinit {
        templates.deallocate()
        pieces.deallocate()
        bytes.deallocate()
    }
}
