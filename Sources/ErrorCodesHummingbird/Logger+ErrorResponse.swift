#if Hummingbird
    import ErrorCodesRuntime
    import Logging

    extension Logger {
        /// Logs what an error was answered with.
        func log(_ response: ErrorResponse) {
            let entry = response.log
            log(level: Logger.Level(entry.level), "\(entry.message)", metadata: response.logMetadata)
            if !entry.droppedHeaders.isEmpty {
                let names = entry.droppedHeaders.joined(separator: ", ")
                warning("header fields that cannot be sent were left out of a response: \(names)")
            }
            if !entry.droppedMembers.isEmpty {
                let names = entry.droppedMembers.joined(separator: ", ")
                warning("members that are not valid were left out of the body of a response: \(names)")
            }
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
            log(level: Logger.Level(response.log.level), "\(response.log.message)", metadata: metadata)
        }
    }

    extension ErrorResponse {
        /// What stands beside the message in the log; made where the line is logged, and nowhere else.
        fileprivate var logMetadata: Logger.Metadata {
            var metadata: Logger.Metadata = [
                "error.type": "\(log.errorType)", "http.response.status_code": "\(status)",
            ]
            if !log.droppedHeaders.isEmpty {
                metadata["error.dropped_headers"] = .array(log.droppedHeaders.map { .string($0) })
            }
            return metadata
        }
    }

    extension Logger.Level {
        /// The same level.
        init(_ level: LogLevel) {
            switch level {
            case .trace: self = .trace
            case .debug: self = .debug
            case .info: self = .info
            case .notice: self = .notice
            case .warning: self = .warning
            case .error: self = .error
            case .critical: self = .critical
            }
        }
    }
#endif
