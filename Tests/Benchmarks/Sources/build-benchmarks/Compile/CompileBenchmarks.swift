import BenchmarkResults
import Foundation
import Processes
import SampleSpecs

/// What the compiler takes for generated code and what it makes of it, beside a bare enum and the enums of other generators.
func measureCompiling(in work: WorkFolder) throws {
    for configuration in [BuiltProgram.Configuration.debug, .release] {
        for size in CatalogueSize.all where size.codes <= 1_000 || !Rounds.areFew {
            try measure(size, configuration, in: work)
        }
        try measureGrowth(configuration, in: work)
    }
}

private func measure(_ size: CatalogueSize, _ configuration: BuiltProgram.Configuration, in work: WorkFolder) throws {
    let sample = SampleSpec(codes: size.codes)
    let bare = try BareEnum(sample: sample).file(in: work)
    let peers = try size.peers.map { try $0.file(of: sample, in: work) }
    let shapes = try size.shapes.map { (shape: $0, file: try $0.file(of: sample, in: work)) }
    let results = [bare] + peers + shapes.map(\.file)
    let compilations = try CompilationSeries.measure(results, size, configuration)
    let references = compilations.prefix(1 + peers.count)
    for (index, shape) in size.shapes.enumerated() {
        let compiled = compilations[references.count + index]
        try compiled.printTime(against: references[0], goal: size.goal(of: shape))
        try compiled.printBytes(against: references[0])
        guard shape == size.shapes[0] else { continue }
        for peer in references.dropFirst() {
            try compiled.printTime(against: peer, goal: nil)
            try compiled.printBytes(against: peer)
        }
    }
}

/// Five times the codes. Texts are left out, since with them the largest spec is larger than the tool reads.
private func measureGrowth(_ configuration: BuiltProgram.Configuration, in work: WorkFolder) throws {
    let counts = [10_000, 50_000]
    let files = try counts.map {
        try GeneratedShape.codes.file(of: SampleSpec(codes: $0, hasMessages: false), in: work)
    }
    let size = CatalogueSize(codes: counts[1], rounds: 3)
    let compilations = try CompilationSeries.measure(files, size, configuration)
    let each = zip(compilations, counts).map { Quantity($0.time.value * 1e6 / Double($1), .nanoseconds) }
    try BenchmarkRow(
        compilations[1].part,
        "50,000 codes without texts: \(files[1].name), for each",
        each[1],
        against: .init("10,000 codes", each[0]),
        goal: .ratio(1.2)
    ).print()
}
