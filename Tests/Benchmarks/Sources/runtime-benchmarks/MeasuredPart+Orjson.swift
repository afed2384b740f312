import BenchmarkResults
import Measurements

extension MeasuredPart {
    /// Prints the time of a call beside orjson's; where orjson is not there, the row says so.
    func printTime(_ measured: Measurement, besideOrjson orjson: Measurement?, goal: Goal? = nil) throws {
        var measured = measured
        if orjson == nil { measured.name += " (no orjson here to put beside it)" }
        try printTime(measured, against: orjson, goal: orjson == nil ? nil : goal)
    }
}
