/// Where the facts of a part of a catalog are written: `entry.places.title`, by the names that they have in the document.
///
/// Nothing is worked out before it is asked for. A fact that was left out and has a default stands nowhere.
@dynamicMemberLookup
package struct Places<Document: Sendable>: Sendable {
    package let document: Document
    package let file: SourceFile

    init(_ document: Document, in file: SourceFile) {
        self.document = document
        self.file = file
    }

    fileprivate func location(_ span: Span) -> Location { Location(file: file, span: span) }

    package subscript<Fact: Placed>(dynamicMember fact: KeyPath<Document, Fact>) -> Location {
        location(document[keyPath: fact].span)
    }

    @_optimize(none) package subscript<Fact: Placed>(dynamicMember fact: KeyPath<Document, Fact?>) -> Location? {
        document[keyPath: fact].map { location($0.span) }
    }

    @_optimize(none) package subscript<Fact>(dynamicMember fact: KeyPath<Document, Reading<Fact>>) -> Location? {
        document[keyPath: fact].given.map { location($0.span) }
    }

    @_optimize(none) package subscript<Fact: Placed>(dynamicMember facts: KeyPath<Document, [Fact]>) -> [Location] {
        document[keyPath: facts].map { location($0.span) }
    }
}

/// A fact of a document that stands at one place.
package protocol Placed {
    var span: Span { get }
}

extension Spanned: Placed {}
extension TemplateDocument: Placed {}
extension Span: Placed {
    package var span: Span { self }
}

extension Places<SpecDocument> {
    @_optimize(none) package var swift: Places<SwiftDocument> { Places<SwiftDocument>(document.swift, in: file) }
}

extension Places<ParameterDocument> {
    package var type: Location { location(document.typeSpan) }
}

/// Where the facts of an error are written. Those of its params, causes and so on are asked of these.
@dynamicMemberLookup
package struct ErrorPlaces: Sendable {
    fileprivate let own: Places<ErrorDocument>
    /// That of its range, where the error gives none itself.
    package let status: Location

    package subscript<Place>(dynamicMember place: KeyPath<Places<ErrorDocument>, Place>) -> Place {
        own[keyPath: place]
    }

    @_optimize(none) package var alert: Places<AlertDocument>? {
        own.document.alert.map { Places<AlertDocument>($0, in: own.file) }
    }
}

extension ErrorEntry {
    package var places: ErrorPlaces {
        ErrorPlaces(own: Places(document, in: file), status: Location(file: file, span: spannedStatus.span))
    }
}
