import BenchmarkResults

// Reads the rows that the benchmarks print, one line of JSON each, and prints them as tables in Markdown.
var text = ""
while let line = readLine(strippingNewline: false) { text += line }
print(BenchmarkTable(try BenchmarkRow.rows(of: text)), terminator: "")
