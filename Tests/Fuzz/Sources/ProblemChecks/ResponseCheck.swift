import ErrorCodesRuntime

/// What must be true of every response, however broken.
package enum ResponseCheck {
    /// Reads a response as a client does, makes errors of it, and sends them again; nothing may stop the process.
    ///
    /// - Returns: What is wrong with the runtime; nothing where all is well.
    package static func failures(of bytes: [UInt8]) -> [String] {
        let message = ReceivedMessage(bytes)
        let response = message.response
        var failures: [String] = []
        if response.status != message.status || response.headers != message.headers || response.body != message.body {
            failures.append("the response does not keep what came")
        }
        failures += BodyCheck.failures(of: response)
        failures += ErrorCheck.failures(of: response, as: OrderError.self)
        failures += ErrorCheck.failures(of: response, as: StockError.self)
        return failures
    }
}
