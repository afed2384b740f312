import ArgumentParser

/// The path of a file or folder on a command line; the empty one names nothing, and stands for no variable of a script.
struct PathArgument: ExpressibleByArgument {
    static let current = PathArgument(path: ".")

    let path: String

    private init(path: String) {
        self.path = path
    }

    init?(argument: String) {
        guard !argument.isEmpty else { return nil }
        path = argument
    }

    var defaultValueDescription: String { path }
}
