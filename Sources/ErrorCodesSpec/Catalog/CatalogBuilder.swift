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
            domain: domain,
            title: document.title?.value,
            owner: document.owner?.value,
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
                EntryName(range.name.value).map { CodeRange(name: $0, codes: interval, title: range.title?.value) }
            }
            .sorted { $0.codes.lower < $1.codes.lower }
    }

    private func errorOrder() -> EntryOrder {
        let codes = document.errors.map { facts.code($0.code, name: $0.name)?.value }
        return EntryOrder(names: facts.errors, codes: codes)
    }

    /// The entries in the order of their codes; each takes the place of what it is made of, so that the memory for one
    /// of the two is enough.
    private func errors(_ resolver: ErrorResolver, _ order: EntryOrder) -> [ErrorEntry]? {
        var documents: [ErrorDocument?] = document.takeErrors()
        guard order.sorted.count == documents.count else { return nil }
        var entries: [ErrorEntry] = []
        entries.reserveCapacity(documents.count)
        for number in order.sorted {
            guard let error = documents[number], let entry = resolver.entry(error) else { return nil }
            entries.append(entry)
            documents[number] = nil
        }
        return entries
    }

    private func success(_ success: SuccessDocument) -> SuccessEntry? {
        guard let name = EntryName(success.name.value), let code = facts.code(success.code, name: success.name)?.value,
            let status = success.status.value, let title = success.title?.value
        else { return nil }
        return SuccessEntry(
            name: name,
            code: code,
            status: status,
            title: title,
            description: success.description?.value
        )
    }

    private func reservations() -> Reservations {
        var intervals: [CodeInterval] = []
        var words: [Text] = []
        for code in document.reserved.codes {
            switch code.value {
            case .interval(let interval): intervals.append(interval)
            case .text(let text): words.append(text)
            }
        }
        return Reservations(
            intervals: intervals.sorted { $0.lower < $1.lower },
            words: words.sorted(),
            names: document.reserved.names.map(\.value).sorted()
        )
    }

    private func operations(successes: [SuccessEntry], order: EntryOrder) -> [Operation] {
        let successNumbers = Dictionary(
            successes.enumerated().map { ($1.name.text, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return document.operations
            .map { operation in
                Operation(
                    name: operation.name.value,
                    method: operation.method?.value,
                    path: operation.path?.value,
                    summary: operation.summary?.value,
                    successes: operation.successes.compactMap { successNumbers[$0.value] }.sorted(),
                    errors: operation.errors.compactMap { order.number(of: $0.value) }.sorted()
                )
            }
            .sorted { $0.name.text < $1.name.text }
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
