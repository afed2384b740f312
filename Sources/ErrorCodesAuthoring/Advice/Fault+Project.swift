package import ErrorCodesSpec

/// The faults of project files, which are registered with all others.
extension Fault {
    package static let unknownSpec = Fault("EC1101", "unknown-spec")
    package static let repeatedSpec = Fault("EC1102", "repeated-spec")
    package static let repeatedOutput = Fault("EC1103", "repeated-output")
    package static let unusedOption = Fault("EC1104", "unused-option")

    static let ofProjects: [Fault] = [.unknownSpec, .repeatedSpec, .repeatedOutput, .unusedOption]
}
