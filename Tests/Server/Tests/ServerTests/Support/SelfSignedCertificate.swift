import Foundation
import NIOSSL
import TestSupport

/// A certificate for 127.0.0.1, made by the program openssl.
enum SelfSignedCertificate {
    struct NotMade: Error { var output: String }

    /// What a server of TLS needs.
    static func tlsConfiguration() async throws -> TLSConfiguration {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (key, certificate) = (folder.appendingPathComponent("key.pem"), folder.appendingPathComponent("cert.pem"))
        let arguments = [
            "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "1",
            "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
            "-keyout", key.path, "-out", certificate.path,
        ]
        let result = try await ProcessRunner.run("openssl", arguments, timeout: 120)
        guard result.exitCode == 0 else { throw NotMade(output: result.standardError) }
        return try .makeServerConfiguration(
            certificateChain: NIOSSLCertificate.fromPEMFile(certificate.path).map { .certificate($0) },
            privateKey: .privateKey(NIOSSLPrivateKey(file: key.path, format: .pem))
        )
    }
}
