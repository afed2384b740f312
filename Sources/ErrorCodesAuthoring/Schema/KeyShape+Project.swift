import ErrorCodesEmitters
import ErrorCodesSpec
import ErrorCodesWriting

extension KeyShape {
    private static let specPath = ValueShape.text(pattern: SpecPath.pattern)

    /// The keys of each mapping of a project file, by its subject.
    package static let ofProjects: [String: [KeyShape]] = [
        "a project": [
            KeyShape(ProjectFormat.key, .constant(ProjectFormat.version)),
            KeyShape("specs", .list(specPath, minimum: 1)),
            KeyShape("outputs", .list(.object("an output")), "What `errorcodes generate` makes of the specs."),
        ],
        "an output": [
            KeyShape("emit", .choice(EmitterRegistry.all.map(\.name))),
            KeyShape(
                "output",
                .text(pattern: FolderPath.pattern),
                "The folder of the files. Default: beside each spec, or the folder of that kind of output."
            ),
            KeyShape(
                "audience",
                .choice(Audience.allCases.map(\.rawValue)),
                "Who reads it: public, or team, for whom nothing is left out. Default: public."
            ),
            KeyShape("single-file", .boolean, "Whether all Markdown is one file. Default: false."),
            KeyShape("code-pages", .boolean, "Whether HTML has pages at the numbers of errors too. Default: false."),
            KeyShape("specs", .list(specPath, minimum: 1), "The specs that it is made of. Default: all."),
        ],
    ]
}
