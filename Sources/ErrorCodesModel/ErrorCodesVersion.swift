/// The version of the package. It stands only here: the tools print it, and the plugins compare it with a tool's.
public enum ErrorCodesVersion {
    /// Three numbers, as in `1.2.3`.
    public static let current = "0.1.0"
}
