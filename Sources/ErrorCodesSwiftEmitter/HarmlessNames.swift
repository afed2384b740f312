import ErrorCodesSpec
import ErrorCodesWriting

// What these types hold is the same in code, literals and comments.

/// Lower-case words of letters and digits, joined by hyphens.
extension EntryName: CodeFragment {
    func append(to output: inout OutputBuffer) { output.append(text) }
}

/// Letters, digits and hyphens (BCP 47).
extension LanguageTag: CodeFragment {
    func append(to output: inout OutputBuffer) { output.append(text) }
}
