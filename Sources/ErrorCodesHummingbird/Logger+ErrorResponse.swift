#if Hummingbird
    import ErrorCodesRuntime
    import ErrorCodesServer
    import Logging

    extension Logger {
        /// Logs what an error was answered with.
        func log(_ response: ErrorResponse) {
            log(level: Level(response.log.level), "\(response.log.message)", metadata: response.logMetadata)
            for text in response.log.warnings { warning("\(text)") }
        }

        /// Logs an error that ended a body halfway, when the head of its response had been sent.
        ///
        /// - Parameters:
        ///   - response: What the error would have been answered with.
        ///   - status: The status that was sent.
        func log(_ response: ErrorResponse, inBodyOf status: Int) {
            var metadata = response.logMetadata
            metadata["http.response.status_code"] = "\(status)"
            metadata["error.dropped_headers"] = nil
            metadata["error.stage"] = "body"
            log(level: Level(response.log.level), "\(response.log.message)", metadata: metadata)
        }
    }

    extension ErrorResponse {
        /// The metadata of the log line; built only if the line is logged.
        fileprivate var logMetadata: Logger.Metadata {
            var metadata: Logger.Metadata = ["http.response.status_code": "\(status)"]
            for (name, value) in log.facts { metadata[name] = "\(value)" }
            if !log.droppedHeaders.isEmpty {
                metadata["error.dropped_headers"] = .array(log.droppedHeaders.map { .string($0) })
            }
            return metadata
        }
    }

    extension Logger.Level {
        /// The level of the same name.
        init(_ level: LogLevel) { self = Self(rawValue: level.rawValue) ?? .error }
    }
#endif
