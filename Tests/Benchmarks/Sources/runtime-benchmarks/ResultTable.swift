import Foundation

/// Prints one line for each measurement as it comes.
struct ResultTable {
    init(_ title: String) { Swift.print("\n\(title)") }

    /// - Parameter reference: What the measurement is compared with; nil for the reference itself.
    func print(_ name: String, _ measurement: Measurement, against reference: Measurement? = nil) {
        var line = name.padding(toLength: 52, withPad: " ", startingAt: 0)
        line += String(format: "%10.1f ns %4d allocations", measurement.nanoseconds, Int(measurement.allocations))
        if let reference {
            line += String(format: "   1/%.1f", reference.nanoseconds / measurement.nanoseconds)
        }
        Swift.print(line)
    }
}
