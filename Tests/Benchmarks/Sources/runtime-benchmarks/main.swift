import ErrorCodesRuntime

let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "count" {
    count(arguments.dropFirst().first ?? "", times: arguments.last.flatMap(Int.init) ?? 0)
} else {
    let wanted = Set(arguments.isEmpty ? ["encode", "decode", "codes"] : Array(arguments))
    let orjson = OrjsonProcess.started(with: Sample.twoFields.encodedProblem())
    if wanted.contains("codes") { try await measureCodes() }
    if wanted.contains("encode") { try await measureEncoding(orjson) }
    if wanted.contains("decode") { try await measureDecoding(orjson) }
}
