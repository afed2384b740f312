import BenchmarkResults
import Processes

extension Series {
    /// Builds packages in turn.
    ///
    /// - Parameter prepare: Called before each build with the number of the build, which is another each time.
    static func measure(
        _ packages: [ConsumerPackage],
        rounds: Int,
        of subject: String,
        prepare: (ConsumerPackage, Int) throws -> Void
    ) throws -> [Series] {
        var builds = 0
        return try measure(try packages.map { try $0.build() }, rounds: rounds, of: subject, unit: .seconds) {
            command in
            builds += 1
            for package in packages where package.folder == command.directory { try prepare(package, builds) }
        }
    }
}
