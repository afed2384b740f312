// In a debug build, which specializes nothing, what collections do takes longer than to write the line that becomes of
// an element.

extension Array {
    /// Reads the count, where `Collection` reads two indices and compares them.
    var isEmpty: Bool { count == 0 }

    /// Visits the elements with their numbers, where `for` asks an iterator, and that a collection, about each.
    func visit(_ body: (Int, Element) -> Void) {
        withUnsafeBufferPointer { elements in
            var number = 0
            while number < elements.count {
                body(number, elements[number])
                number &+= 1
            }
        }
    }

    /// Visits the elements where they lie, for those of which a copy takes longer than what becomes of it.
    ///
    /// - Parameter body: Gets places that are there until it returns.
    func visitInPlace(_ body: (Int, UnsafePointer<Element>) -> Void) {
        withUnsafeBufferPointer { elements in
            guard let start = elements.baseAddress else { return }
            var number = 0
            while number < elements.count {
                body(number, start + number)
                number &+= 1
            }
        }
    }
}
