/// Makes the catalogue of a document in which the rules found nothing wrong.
struct CatalogBuilder {
    private let facts: SpecFacts
    private let document: SpecDocument

    init(_ facts: SpecFacts) {
        self.facts = facts
        document = facts.document
    }

    /// The catalogue; nil where a rule should have refused the document.
    func build() -> Catalog? {
        guard let domain = document.domain?.value, let typeBase = document.typeBase?.value,
            let swift = swiftOptions(domain: domain)
        else { return nil }
        let ranges = sortedRanges()
        let order = errorOrder()
        let successes = document.successes.compactMap(success).sorted { $0.code < $1.code }
        guard let errors = errors(ErrorResolver(facts: facts, ranges: ranges, order: order), order),
            successes.count == document.successes.count, let kind = errors.first?.code.kind
        else { return nil }
        return Catalog(
            name: CatalogName.of(document.file),
            sourceName: document.file.name,
            places: Places(document, in: document.file),
            domain: domain,
            typeBase: typeBase,
            swift: swift,
            codeKind: kind,
            ranges: ranges,
            reserved: reservations(),
            successes: successes,
            errors: errors,
            operations: operations(successes: successes, order: order),
            unexpected: document.unexpected.flatMap { order.number(of: $0.value) },
            languages: languages(errors)
        )
    }

    private func swiftOptions(domain: DomainName) -> SwiftOptions? {
        let swift = document.swift
        guard let type = swift.type?.value ?? SwiftTypeName(defaultFor: domain) else { return nil }
        let access = swift.access.value ?? .internal
        return SwiftOptions(
            type: type,
            access: access,
            isExhaustive: access != .public || swift.evolution?.value == .exhaustive,
            layout: swift.layout?.value ?? .enum
        )
    }

    private func sortedRanges() -> [CodeRange] {
        facts.ranges
            .compactMap { range, interval in
                EntryName(range.name.value).map { name in
                    CodeRange(places: Places(range, in: document.file), name: name, codes: interval)
                }
            }
            .sorted { $0.codes.lower < $1.codes.lower }
    }

    private func errorOrder() -> EntryOrder {
        let codes = document.errors.map { facts.code($0.code, name: $0.name)?.value }
        return EntryOrder(names: facts.errors, codes: codes)
    }

    private func errors(_ resolver: ErrorResolver, _ order: EntryOrder) -> [ErrorEntry]? {
        let entries = order.sorted.compactMap { resolver.entry(document.errors[$0]) }
        return entries.count == document.errors.count ? entries : nil
    }

    private func success(_ success: SuccessDocument) -> SuccessEntry? {
        guard let name = EntryName(success.name.value), let code = facts.code(success.code, name: success.name)?.value,
            let status = success.status.value, let title = success.title?.value
        else { return nil }
        let places = Places(success, in: document.file)
        return SuccessEntry(places: places, name: name, code: code, status: status, title: title)
    }

    private func reservations() -> Reservations {
        var reserved = document.reserved
        reserved.codes.sort { $0.value < $1.value }
        reserved.names.sort { $0.value < $1.value }
        return Reservations(places: Places(reserved, in: document.file))
    }

    private func operations(successes: [SuccessEntry], order: EntryOrder) -> [Operation] {
        let successNumbers = Dictionary(
            successes.enumerated().map { ($1.name.text, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return document.operations
            .map { operation in
                let successes = Self.sorted(operation.successes) { successNumbers[$0] }
                let errors = Self.sorted(operation.errors, number: order.number)
                var operation = operation
                operation.successes = successes.map(\.name)
                operation.errors = errors.map(\.name)
                return Operation(
                    places: Places(operation, in: document.file),
                    successes: successes.map(\.number),
                    errors: errors.map(\.number)
                )
            }
            .sorted { $0.name.text < $1.name.text }
    }

    private static func sorted(
        _ names: [Spanned<Text>],
        number: (Text) -> Int?
    ) -> [(number: Int, name: Spanned<Text>)] {
        names.compactMap { name in number(name.value).map { ($0, name) } }.sorted { $0.number < $1.number }
    }

    private func languages(_ errors: [ErrorEntry]) -> [LanguageTag] {
        let languages = WordTable()
        for error in errors {
            for number in error.messages.indices { _ = languages.insert(error.messages[number].language.text) }
            for application in error.applications {
                for message in application.messages { _ = languages.insert(message.language.text) }
            }
        }
        return languages.words.compactMap(LanguageTag.init).sorted()
    }
}

extension CodeValue: Comparable {
    /// Integers by value, words by bytes.
    package static func < (left: CodeValue, right: CodeValue) -> Bool {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): left < right
        case (.text(let left), .text(let right)): left < right
        case (.integer, .text): true
        case (.text, .integer): false
        }
    }
}

extension ReservedDocument.Code {
    /// Intervals by their lower bounds, then words by bytes.
    fileprivate static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.interval(let left), .interval(let right)): left.lower < right.lower
        case (.text(let left), .text(let right)): left < right
        case (.interval, .text): true
        case (.text, .interval): false
        }
    }
}

extension SwiftTypeName {
    /// `OrdersError` for `shop.orders`; earlier words join where the last one begins with a digit.
    fileprivate init?(defaultFor domain: DomainName) {
        let words = domain.text.string.split { $0 == "." || $0 == "-" }.map(String.init)
        let start = words.lastIndex { $0.utf8.first?.isLetter == true } ?? 0
        self.init(Text(words[start...].map(\.capitalizedFirst).joined() + "Error"))
    }
}

/// What a spec is called.
package enum CatalogName {
    package static func of(_ file: SourceFile) -> String {
        let name = file.name
        return name.hasSuffix(SpecFormat.fileSuffix) ? String(name.dropLast(SpecFormat.fileSuffix.count)) : name
    }
}
