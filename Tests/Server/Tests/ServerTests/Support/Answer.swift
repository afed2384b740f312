import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import TestSupport
import Testing

/// A response as it was received, with nothing in it that differs from one run to the next.
struct Answer: Equatable {
    var status: Int
    /// `Name: value`, sorted.
    var fields: [String]
    var body: String

    /// - Parameters:
    ///   - response: What came.
    ///   - isHead: Whether the request asked for the head alone. Its length is that of the body to `GET`, which
    ///     `ObligationTests` compare.
    ///   - requestID: The identifier under which the server logged the request; it is masked wherever it stands.
    init(_ response: TestResponse, isHead: Bool, requestID: String?) {
        status = response.status.code
        let bytes = response.body.readableBytesView
        fields = response.headers.compactMap { field in
            let isOfLiveServer =
                field.name == .date || (response.status == .notModified && field.name == .contentLength)
            guard !isOfLiveServer else { return nil }
            let isLength = field.name == .contentLength && (isHead || field.value == String(bytes.count))
            return "\(field.name): " + (isLength ? "{length}" : field.value.masking(requestID))
        }
        fields.sort()
        body = String(decoding: bytes, as: UTF8.self).masking(requestID)
    }
}

extension Answer: CustomStringConvertible {
    var description: String { ([String(status)] + fields + ["", body]).joined(separator: "\n") }
}

extension String {
    /// The text with a request's identifier masked, since it is another one each time.
    func masking(_ requestID: String?) -> String {
        guard let requestID, !requestID.isEmpty else { return self }
        return replacingOccurrences(of: requestID, with: "{request-id}")
    }
}

extension Recording {
    /// The answers that clients see, and the transcripts of whole exchanges.
    static let ofServer = Recording(in: "Tests/Server/Tests/ServerTests/Expected")
}
