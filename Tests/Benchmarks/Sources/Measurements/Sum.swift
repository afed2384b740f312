extension Workload {
    /// How many calls `sum(_:_:)` makes, or hardly fewer.
    package static let callsOfSum = 100_000
}

/// Calls a function about 100,000 times, for each element in turn, and adds up what it gives.
@inlinable
@inline(__always)
package func sum<Element>(_ elements: [Element], _ value: (Element) -> Int) -> Int {
    var sum = 0
    for _ in 0..<max(1, 100_000 / elements.count) {
        for element in elements { sum &+= value(element) }
    }
    return sum
}
