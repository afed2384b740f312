import ErrorCodesSpec

/// The project file that `errorcodes init --project` writes: the spec beside it, and a comment on each key.
package enum StarterProject {
    /// - Parameter name: The name of the spec.
    package static func text(name: String) -> String {
        """
        # yaml-language-server: $schema=./\(ProjectFormat.schemaFileName)
        # What `errorcodes generate` writes and `errorcodes check` compares.

        \(ProjectFormat.key): \(ProjectFormat.version)
        specs: [\(name)\(SpecFormat.fileSuffix)]    # paths from this folder; `*.errorcodes.yaml` stands for several

        outputs:
          - emit: swift                     # beside each spec; leave it out where the build plugin generates it
          - { emit: json, output: docs }    # audience: team adds what the public must not see

        """
    }
}
