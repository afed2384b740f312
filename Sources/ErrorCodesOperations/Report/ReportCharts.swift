import ErrorCodesEmitters
import Foundation

/// A pie as SVG. Its colors are repeated in the table beside it.
struct PieChart {
    let slices: [(name: String, count: Int)]

    static func swatch(_ number: Int) -> HTMLText {
        "<svg class=\"swatch\" viewBox=\"0 0 10 10\" aria-hidden=\"true\"><rect class=\"c\(min(number, 7))\" width=\"10\" height=\"10\" rx=\"2\"/></svg>"
    }

    var svg: HTMLText {
        let total = max(1, slices.reduce(0) { $0 + $1.count })
        var done = 0
        let paths = slices.enumerated().map { number, slice -> HTMLText in
            let (start, end) = (Double(done) / Double(total), Double(done + slice.count) / Double(total))
            done += slice.count
            let title: HTMLText = "<title>\(slice.name): \(slice.count)</title>"
            guard slice.count < total else {
                return "<circle class=\"slice c\(number)\" cx=\"1000\" cy=\"1000\" r=\"980\">\(title)</circle>"
            }
            let large = end - start > 0.5 ? 1 : 0
            return """
                <path class="slice c\(number)" d="M1000 1000L\(point(start))A980 980 0 \(large) 1 \(point(end))Z">\(title)</path>
                """
        }
        return """
            <svg viewBox="0 0 2000 2000" role="img" aria-labelledby="pie-title pie-desc"><title id="pie-title">Shares of codes</title>\
            <desc id="pie-desc">A pie of the most frequent codes; the table beside it has the same figures.</desc>\(paths.joined())</svg>
            """
    }

    /// Where a share ends on the circle, clockwise from the top, in whole units: the same digits in every locale.
    private func point(_ share: Double) -> HTMLText {
        let angle = 2 * Double.pi * share
        return "\(Int((1000 + 980 * sin(angle)).rounded())) \(Int((1000 - 980 * cos(angle)).rounded()))"
    }
}

/// Bars over time as SVG, errors at the bottom.
struct TimeChart {
    let buckets: [(start: Int, counts: [Int])]

    private static let size = (width: 2000, height: 500)

    var svg: HTMLText {
        let most = max(1, buckets.map { $0.counts.reduce(0, +) }.max() ?? 1)
        let bars = buckets.enumerated().map { bar(number: $0, $1, most) }
        let (first, last) = (buckets.first?.start ?? 0, buckets.last?.start ?? 0)
        return """
            <svg viewBox="0 0 2000 520" role="img" aria-labelledby="time-title time-desc"><title id="time-title">Records over time</title>\
            <desc id="time-desc">A bar for each step, by the class of the status; the table below has the same figures.</desc>\
            \(bars.joined())<line class="axis" x1="0" y1="510" x2="2000" y2="510"/></svg>
            <p class="quiet ends"><span>\(LogTime.text(first))</span><span>up to \(most) in a step</span><span>\(LogTime.text(last))</span></p>
            <p class="quiet"><span class="status s5">5xx</span> <span class="status s4">4xx</span> <span class="status s2">2xx and 3xx</span></p>
            """
    }

    private func bar(number: Int, _ bucket: (start: Int, counts: [Int]), _ most: Int) -> HTMLText {
        let left = number * Self.size.width / buckets.count
        let right = (number + 1) * Self.size.width / buckets.count
        let counts = bucket.counts
        let parts: [(HTMLText, Int)] = [
            ("f5", counts[5]), ("f4", counts[4]), ("f2", counts[2] + counts[3]),
            ("f0", counts[0] + counts[1] + counts[6...].reduce(0, +)),
        ]
        var bottom = 0
        let rects = parts.filter { $0.1 > 0 }.map { style, count -> HTMLText in
            let (lower, upper) = (bottom * Self.size.height / most, (bottom + count) * Self.size.height / most)
            bottom += count
            let width = max(1, right - left - (right - left > 8 ? 4 : 0))
            return
                "<rect class=\"\(style)\" x=\"\(left)\" y=\"\(510 - upper)\" width=\"\(width)\" height=\"\(max(1, upper - lower))\"/>"
        }
        return "<g><title>\(LogTime.text(bucket.start)): \(counts.reduce(0, +))</title>\(rects.joined())</g>"
    }
}
