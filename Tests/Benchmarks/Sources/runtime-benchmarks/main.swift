import ErrorCodesRuntime

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "count" {
    count(arguments.dropFirst().first ?? "", times: arguments.last.flatMap(Int.init) ?? 0)
} else {
    let wanted = Set(arguments.isEmpty ? ["encode", "decode", "codes"] : Array(arguments))
    if wanted.contains("encode") { try measureEncoding() }
    if wanted.contains("decode") { try measureDecoding() }
    if wanted.contains("codes") { measureCodes() }
}
