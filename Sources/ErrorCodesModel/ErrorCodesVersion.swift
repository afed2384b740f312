/// The version of the package. It stands only here: the tools print it, and the plugins compare it with a tool's.
public enum ErrorCodesVersion {
    public static let current = "0.1.0"
}
