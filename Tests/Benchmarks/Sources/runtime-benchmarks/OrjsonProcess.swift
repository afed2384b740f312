import Foundation
import Measurements

/// Python with orjson, which encodes and decodes a body, a round each time that it is asked to.
struct OrjsonProcess: @unchecked Sendable {
    private let requests: FileHandle
    private let answers: FileHandle

    /// Starts the interpreter that `ORJSON_PYTHON` names; nil where there is none, and that is said on stderr.
    static func started(with body: [UInt8]) -> Self? {
        guard let python = ProcessInfo.processInfo.environment["ORJSON_PYTHON"], !python.isEmpty else {
            FileHandle.standardError.write(
                Data("ORJSON_PYTHON names no Python with orjson: nothing is beside it.\n".utf8)
            )
            return nil
        }
        do {
            return try Self(python, body)
        } catch {
            FileHandle.standardError.write(Data("orjson is not measured: \(error)\n".utf8))
            return nil
        }
    }

    private init(_ python: String, _ body: [UInt8]) throws {
        let process = Process()
        let (input, output) = (Pipe(), Pipe())
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", Self.program, String(decoding: body, as: UTF8.self)]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        requests = input.fileHandleForWriting
        answers = output.fileHandleForReading
    }

    /// What `orjson.dumps` takes for the object, with what Python needs to call it.
    var dumps: Workload { workload("dumps") }

    /// What `orjson.loads` takes for the body.
    var loads: Workload { workload("loads") }

    private func workload(_ function: String) -> Workload {
        Workload.elsewhere("orjson.\(function)") {
            try requests.write(contentsOf: Data("\(function)\n".utf8))
            guard let nanoseconds = Double(line()) else { throw NoAnswer(function: function) }
            return nanoseconds
        }
    }

    /// What it prints next, up to the end of the line, which may come by itself.
    private func line() -> String {
        var line = Data()
        while line.last != UInt8(ascii: "\n") {
            let more = answers.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }

    /// It ended, or printed something else than a number.
    struct NoAnswer: Error {
        var function: String
    }

    /// Reads the names of functions, and prints the nanoseconds of the processor that a call takes.
    private static let program = """
        import itertools, sys, time, orjson
        body = sys.argv[1].encode()
        value = orjson.loads(body)
        assert orjson.dumps(value) == body, "the bytes are others than those of the body"
        work = {"dumps": (orjson.dumps, value), "loads": (orjson.loads, body)}
        for line in sys.stdin:
            function, argument = work[line.strip()]
            start = time.process_time_ns()
            for _ in itertools.repeat(None, 1000):
                function(argument)
            print((time.process_time_ns() - start) / 1000, flush=True)
        """
}
