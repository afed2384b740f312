/// The characters of a file that are more than one byte long, as runs of neighbours of one length.
struct WideCharacters {
    struct Run {
        /// The number of its first code point in the file.
        var firstScalar: Int
        /// The offset of its first byte.
        var firstByte: Int
        var count: Int
        /// How many bytes each character has.
        var width: Int
    }

    private(set) var runs: [Run] = []
    /// How many bytes there are more than code points so far.
    private var surplus = 0

    /// Takes the next character, whose first byte is at an offset.
    @_optimize(none) mutating func add(at offset: Int, width: Int) {
        if let last = runs.last, last.width == width, last.firstByte + last.count * width == offset {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(Run(firstScalar: offset - surplus, firstByte: offset, count: 1, width: width))
        }
        surplus += width - 1
    }
}

/// Turns libyaml's marks, which count code points, into byte offsets.
///
/// Marks come almost in the order of the file, so the cursor walks from run to run, back as well.
struct OffsetCursor {
    private let runs: [WideCharacters.Run]
    private let byteCount: Int
    /// The number of the run that begins at or before the last mark, or -1.
    private var current = -1
    private var run = before
    /// The code point at which the next run begins.
    private var nextScalar: Int

    /// The text before the first run, without wide characters.
    private static let before = WideCharacters.Run(firstScalar: 0, firstByte: 0, count: 0, width: 1)

    init(_ wide: WideCharacters, byteCount: Int) {
        runs = wide.runs
        self.byteCount = byteCount
        nextScalar = runs.first?.firstScalar ?? .max
    }

    /// The byte offset of the code point with this number.
    mutating func offset(ofScalar target: Int) -> Int {
        while target >= nextScalar { move(by: 1) }
        while target < run.firstScalar { move(by: -1) }
        let distance = target &- run.firstScalar
        let wide = distance < run.count ? distance : run.count
        let offset = run.firstByte &+ distance &+ wide &* (run.width &- 1)
        return offset < byteCount ? offset : byteCount
    }

    private mutating func move(by step: Int) {
        current += step
        run = current < 0 ? Self.before : runs[current]
        nextScalar = current + 1 < runs.count ? runs[current + 1].firstScalar : .max
    }
}
