import ErrorCodesEmitters
import ErrorCodesSamples
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
            KeyShape(
                "form",
                .list(.choice(SampleForm.allCases.map(\.rawValue)), minimum: 1),
                "The forms of bodies. Default: all in fixtures and pages, problem in OpenAPI documents and JSON Schemas."
            ),
            KeyShape(
                "openapi",
                // YAML reads a plain 3.1 as a number.
                .anyOf([
                    .choice(OpenAPIVersion.allCases.map(\.rawValue)), .numbers(OpenAPIVersion.allCases.map(\.rawValue)),
                ]),
                "The version of OpenAPI documents. Default: 3.1."
            ),
            KeyShape(
                "openapi-format",
                .choice(DocumentFormat.allCases.map(\.rawValue)),
                "What OpenAPI documents are written in. Default: yaml."
            ),
            KeyShape(
                "merge",
                .text(pattern: DocumentPath.pattern),
                "The OpenAPI document that the errors are added to. Default: openapi writes a document of its own."
            ),
            KeyShape(
                "prefix",
                .text(pattern: ComponentPrefix.pattern),
                "What the names of components in OpenAPI begin with. Default: nothing."
            ),
            KeyShape("specs", .list(specPath, minimum: 1), "The specs that it is made of. Default: all."),
        ],
    ]
}
