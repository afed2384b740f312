import BenchmarkResults

/// How many codes are compiled, in which shapes, and what is wanted of them.
struct CatalogueSize {
    let codes: Int
    /// How often each is compiled.
    let rounds: Int

    /// A bare enum of 10,000 cases takes the compiler minutes.
    static let all = [
        Self(codes: 100, rounds: 9), Self(codes: 300, rounds: 9), Self(codes: 1_000, rounds: 5),
        Self(codes: 5_000, rounds: 1), Self(codes: 10_000, rounds: 1),
    ]

    /// The codes first.
    var shapes: [GeneratedShape] {
        [.codes, .structWithoutParameters, .structLayout] + (codes <= 300 ? [.enumLayout] : [])
    }

    /// Other generators' enums of more values take the compiler as long as a bare one, or longer.
    var peers: [PeerEnum] { codes <= 1_000 ? PeerEnum.allCases : [] }

    /// The most that a shape may take of the time of a bare enum.
    func goal(of shape: GeneratedShape) -> Goal? {
        switch (shape, codes) {
        case (.codes, 1_000): .ratio(0.7)
        case (.codes, 10_000): .ratio(0.1)
        case (.enumLayout, 300): .ratio(3)
        default: nil
        }
    }
}
