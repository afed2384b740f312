/// Why a target has nothing to generate.
enum CatalogFilesError: Error, CustomStringConvertible {
    case noSource(target: String)
    case noSpec(target: String)
    case twoSpecs(name: String, paths: [String], target: String)

    var description: String {
        switch self {
        case .noSource(let target):
            "target '\(target)' has no source files; ErrorCodesPlugin works on targets of Swift sources"
        case .noSpec(let target):
            """
            target '\(target)' uses ErrorCodesPlugin but has no spec: add a file NAME.errorcodes.yaml to its folder. \
            A file that the target excludes, or that lies outside its folder, is not seen.
            """
        case .twoSpecs(let name, let paths, let target):
            """
            target '\(target)' has \(paths.count) specs named '\(name).errorcodes.yaml', and each would be generated \
            into \(name)\(CatalogFiles.generatedSuffix): rename one of \(paths.joined(separator: ", "))
            """
        }
    }
}
