package import ErrorCodesSpec
package import ErrorCodesWriting

/// The catalog as JSON, for programs, with what its audience may see. DocC's page on the command line describes its members.
///
/// A value that the spec omits and that has no default is absent, as are empty lists and objects.
package struct JSONCatalogEmitter: OptionTakingEmitter {
    /// Goes up where a reader of the format would fail or misread: a member that is removed, renamed, or means something
    /// else. A new member does not count.
    package static let version = 1

    package let name = "json"
    package let fileSuffixes = [".errorcodes.json"]
    let takenOptions: Set<EmitterOption> = [.audience]

    private let audience: Audience

    package init(audience: Audience) {
        self.audience = audience
    }

    package func artifacts(for catalogs: [Catalog]) -> [Artifact] {
        catalogs.enumerated().map { number, catalog in
            Artifact(name: catalog.name + fileSuffixes[0], catalog: number) { [audience] sink in
                JSONCatalog(PublishedCatalog(catalog, for: audience)).write(to: sink)
            }
        }
    }
}
