import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOSSL

extension FrameworkFailure {
    /// Where this file is.
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path
    private static let thisFile = "/FrameworkFailure+Statuses.swift"

    /// Failures that are no more than a status, and what clients read of them.
    static let ofStatuses: [(FrameworkFailure, HTTPResponse.Status, String?)] = [
        (FrameworkFailure("no such path", uri: "/nowhere"), .notFound, nil),
        (FrameworkFailure("no such method", method: .delete, uri: "/case"), .notFound, nil),
        (
            FrameworkFailure("body too large", method: .post, body: "0123456789") { request, _ in
                _ = try await request.body.collect(upTo: 4)
                return Response(status: .ok)
            }, .contentTooLarge, nil
        ),
        (FrameworkFailure("no such file", uri: "/nowhere", hasFiles: true), .notFound, nil),
        (
            FrameworkFailure("path of a file", uri: "/%zz", hasFiles: true), .badRequest,
            "Invalid percent encoding in URL"
        ),
        (FrameworkFailure("path out of the folder", uri: "/../x", hasFiles: true), .badRequest, nil),
        (
            FrameworkFailure("range", uri: thisFile, headers: [.range: "CANARY"], hasFiles: true),
            .rangeNotSatisfiable, "Unable to read range requested from file"
        ),
        (
            FrameworkFailure("server error") { _, _ in throw HTTPError(.badGateway, message: "CANARY") },
            .badGateway, nil
        ),
    ]

    private static func failure(_ name: String, _ fail: @escaping Handler) -> FrameworkFailure {
        FrameworkFailure(name, handler: fail)
    }

    /// Errors of Hummingbird, NIO and TLS that say nothing that a client could use.
    static let unexpected = [
        failure("internal server error") { _, _ in throw HTTPError(.internalServerError, message: "CANARY") },
        failure("beyond 599") { _, _ in throw HTTPError(HTTPResponse.Status(code: 600), message: "CANARY") },
        failure("value in storage") { _, _ in
            let storage = MemoryPersistDriver()
            try await storage.create(key: "CANARY", value: "text")
            _ = try await storage.get(key: "CANARY", as: Int.self)
            return Response(status: .ok)
        },
        failure("key in storage") { _, _ in
            let storage = MemoryPersistDriver()
            for _ in 1...2 { try await storage.create(key: "CANARY", value: "text") }
            return Response(status: .ok)
        },
        failure("cookie") { _, _ in
            _ = try Cookie.validated(name: "CANARY=", value: "")
            return Response(status: .ok)
        },
        failure("environment") { _, _ in
            _ = try Environment().require("CANARY")
            return Response(status: .ok)
        },
        failure("encoding") { _, _ in
            let text = try URLEncodedFormEncoder().encode("CANARY")
            return Response(status: .ok, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        },
        failure("input and output") { _, _ in throw IOError(errnoCode: 2, reason: "CANARY") },
        failure("channel") { _, _ in throw ChannelError.ioOnClosedChannel },
        failure("TLS") { _, _ in throw NIOSSLError.uncleanShutdown },
        failure("certificate") { _, _ in
            _ = try NIOSSLCertificate(bytes: Array("CANARY".utf8), format: .pem)
            return Response(status: .ok)
        },
    ]
}
