import Foundation

/// The clock of what this process has had of the processors, those of all its threads together.
package enum ProcessorTime {
    /// Nanoseconds.
    package static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
