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
        let successes = document.successes.compactMap(success).inOrder { $0.code < $1.code }
        let order = errorOrder()
        let numbers = Dictionary(uniqueKeysWithValues: order.enumerated().map { (document.errors[$1].name.value, $0) })
        let resolver = ErrorResolver(facts: facts, ranges: ranges, numbers: numbers)
        let errors = order.compactMap { resolver.entry(document.errors[$0]) }
        let warnings = document.warnings.compactMap(resolver.warning).inOrder { $0.code < $1.code }
        guard errors.count == document.errors.count, warnings.count == document.warnings.count,
            successes.count == document.successes.count,
            let kind = errors.first?.code.kind
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
            warnings: warnings,
            statuses: statuses(numbers),
            operations: operations(successes: successes, errors: numbers),
            unexpected: document.unexpected.flatMap { numbers[$0.value] },
            languages: languages(errors + warnings)
        )
    }

    @_optimize(none) private func swiftOptions(domain: DomainName) -> SwiftOptions? {
        let swift = document.swift
        guard let type = swift.type?.value ?? SwiftTypeName(defaultFor: domain, facts.initialisms) else { return nil }
        let access = swift.access.value ?? .internal
        return SwiftOptions(
            type: type,
            access: access,
            isExhaustive: access != .public || swift.evolution?.value == .exhaustive,
            layout: swift.layout?.value ?? .enum,
            operations: swift.operations?.value ?? .codes,
            initialisms: facts.initialisms,
            foundation: swift.foundation?.value
        )
    }

    private func sortedRanges() -> [CodeRange] {
        facts.ranges
            .compactMap { range, interval in
                EntryName(range.name.value).map { name in
                    CodeRange(places: Places(range, in: document.file), name: name, codes: interval)
                }
            }
            .inOrder { $0.codes.lower < $1.codes.lower }
    }

    /// The numbers of the document's errors, the smallest code first.
    private func errorOrder() -> [Int] {
        let codes = facts.codes
        return document.errors.indices.sorted { left, right in
            guard let left = codes[left]?.value, let right = codes[right]?.value else { return false }
            return left < right
        }
    }

    private func success(_ success: SuccessDocument) -> SuccessEntry? {
        guard let name = EntryName(success.name.value), let code = facts.code(success.code, name: success.name)?.value,
            let status = success.status.value, let title = success.title?.value
        else { return nil }
        let places = Places(success, in: document.file)
        return SuccessEntry(places: places, name: name, code: code, status: status, title: title)
    }

    @_optimize(none) private func reservations() -> Reservations {
        var reserved = document.reserved
        reserved.codes = reserved.codes.inOrder { $0.value < $1.value }
        reserved.names = reserved.names.inOrder { $0.value < $1.value }
        return Reservations(places: Places(reserved, in: document.file))
    }

    private func statuses(_ errors: [Text: Int]) -> [StandingError] {
        document.statuses
            .compactMap { entry in
                errors[entry.error.value].map { number in
                    let place = Location(file: document.file, span: entry.error.span)
                    return StandingError(status: entry.status.value, error: number, place: place)
                }
            }
            .inOrder { $0.status.code < $1.status.code }
    }

    private func operations(successes: [SuccessEntry], errors: [Text: Int]) -> [Operation] {
        let numbers = Dictionary(uniqueKeysWithValues: successes.enumerated().map { ($1.name.text, $0) })
        func inOrder(_ names: [Spanned<Text>], _ numbers: [Text: Int]) -> [Spanned<Text>] {
            names.filter { numbers[$0.value] != nil }.inOrder {
                numbers[$0.value, default: 0] < numbers[$1.value, default: 0]
            }
        }
        return document.operations
            .map { operation in
                var operation = operation
                operation.successes = inOrder(operation.successes, numbers)
                operation.errors = inOrder(operation.errors, errors)
                return Operation(
                    places: Places(operation, in: document.file),
                    successes: operation.successes.compactMap { numbers[$0.value] },
                    errors: operation.errors.compactMap { errors[$0.value] }
                )
            }
            .inOrder { $0.name.text < $1.name.text }
    }

    private func languages(_ errors: [ErrorEntry]) -> [LanguageTag] {
        let languages = WordTable()
        for error in errors {
            for number in error.messages.indices { _ = languages.insert(error.messages[number].language.text) }
            for application in error.applications {
                for message in application.messages { _ = languages.insert(message.language.text) }
            }
        }
        return languages.words.compactMap(LanguageTag.init).inOrder(<)
    }
}

extension Array {
    /// The elements in an order, those of which neither is before the other as they were.
    ///
    /// No copy is made of it for each kind of element, which together took the compiler longer than all rules: what is
    /// sorted with it are few elements, or elements that are in order.
    @_semantics("optimize.sil.specialize.generic.never")
    @inline(never)
    func inOrder(_ isBefore: (Element, Element) -> Bool) -> [Element] {
        count < 2 ? self : sorted(by: isBefore)
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
    @_optimize(none) fileprivate init?(defaultFor domain: DomainName, _ initialisms: Initialisms) {
        let words = domain.text.string.split { $0 == "." || $0 == "-" }.map(String.init)
        let start = words.lastIndex { $0.utf8.first?.isLetter == true } ?? 0
        let name = EntryName(checked: Text(words[start...].joined(separator: "-")))
        self.init(Text(name.pascalCased(initialisms) + "Error"))
    }
}

/// The name of a spec.
package enum CatalogName {
    package static func of(_ file: SourceFile) -> String {
        let name = file.name
        return name.hasSuffix(SpecFormat.fileSuffix) ? String(name.dropLast(SpecFormat.fileSuffix.count)) : name
    }
}
