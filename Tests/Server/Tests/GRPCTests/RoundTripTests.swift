import ErrorCodesGRPC
import ErrorCodesRuntime
import ErrorCodesTesting
import Foundation
import GRPCCore
import GRPCProtobuf
@testable import GoldenCatalogs
@testable import MoreGoldenCatalogs
import OrderCatalog
import TestCatalog
import TestSupport
import Testing

/// An error that becomes a status and then an error of gRPC comes back as what it was.
@Suite struct RoundTripTests {
    /// The catalogs of the golden files, by the names of their folders.
    private static let golden: [String: any CatalogError.Type] = [
        "access-exhaustive": LightError.self, "access-internal": GoldenCatalogs.PartsError.self,
        "access-package": MoreGoldenCatalogs.PartsError.self, "deprecated": GoldenCatalogs.OldError.self,
        "deprecated-struct": MoreGoldenCatalogs.OldError.self, "fields": FormError.self, "flags": PrintersError.self,
        "headers-and-types": HTTPError.self, "many-errors": ManyError.self, "one-error": GoldenCatalogs.LampError.self,
        "operations": GoldenCatalogs.CallsError.self, "operations-exhaustive": MoreGoldenCatalogs.CallsError.self,
        "orders": GoldenCatalogs.OrderError.self, "parameter-types": GoldenCatalogs.TypesError.self,
        "parameter-types-struct": MoreGoldenCatalogs.TypesError.self, "shared-payloads": AlikeError.self,
        "single-payload": MoreGoldenCatalogs.LampError.self, "string-codes": SQLError.self,
        "struct-layout": StockError.self, "warnings": ParcelError.self,
    ]

    @Test func everyGoldenCatalogIsTested() throws {
        let folder = Repository.root.appending(path: "Tests/ErrorCodesEmittersTests/Golden")
        let folders = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(Self.golden.keys.sorted() == folders.filter { !$0.hasPrefix(".") }.sorted())
    }

    @Test(arguments: golden.keys.sorted()) func samplesComeBack(_ name: String) throws {
        let catalog = try #require(Self.golden[name])
        try Self.checkSamples(of: catalog)
    }

    @Test func samplesOfTheOrderServiceComeBack() throws { try Self.checkSamples(of: OrderCatalog.OrderError.self) }

    /// With texts of every kind, and without what is optional.
    @Test(arguments: TestCatalog.samples) func oddValuesComeBack(_ error: ShopError) throws { try Self.check(error) }

    private static func checkSamples<Failure: CatalogError>(of _: Failure.Type) throws {
        #expect(!Failure.samples.isEmpty)
        for sample in Failure.samples { try check(sample) }
    }

    private static func check<Failure: CatalogError>(_ error: Failure) throws {
        let status = GoogleRPCStatus(error)
        let received = RPCError(status)
        guard case .known(let decoded) = Failure.decode(received) else {
            Issue.record("\(error) came back as \(Failure.decode(received))")
            return
        }
        #expect(decoded == error)
        #expect(decoded.detail == error.detail)
        #expect(decoded.response?.status == error.status)
        #expect(decoded.response?.rpcStatus == status)
        #expect(decoded.response?.rpcCode == error.code.rpcCode)
        let info = try #require(status.details.first?.errorInfo)
        #expect(info.domain == Failure.Code._table.domain)
        #expect(info.reason.wholeMatch(of: /[A-Z][A-Z0-9_]+[A-Z0-9]/) != nil && info.reason.count <= 63)
        #expect(
            status.details.lazy.compactMap(\.badRequest).first?.violations.count ?? 0
                == error.parameters.fieldErrors.count
        )
        // A server in another language says no more than domain, reason, and what the error needs.
        var bare = info
        for name in ["type", "status", "code"] { bare.metadata[name] = nil }
        let foreign = GoogleRPCStatus(code: status.code, message: "", details: .errorInfo(bare))
        #expect(Failure.decode(RPCError(foreign)) == .known(error))
    }

    @Test func severalErrorsComeBackInOrder() throws {
        let errors = OrderCatalog.OrderErrors(
            primary: .orderNotFound(orderID: "A-1"),
            [.unauthenticated(realm: "orders"), .orderNotFound(orderID: "A-2").at("/orders/1")]
        )
        let received = OrderError.received(RPCError(GoogleRPCStatus(errors)))
        #expect(received as? OrderCatalog.OrderErrors == errors)
        #expect((received as? OrderCatalog.OrderErrors)?.known.last?.pointer == "/orders/1")
    }

    private typealias OrderError = OrderCatalog.OrderError

    @Test func whatTravelsBesideTheErrorComesToo() throws {
        let error = OrderError.orderNotFound(orderID: "A-1").instance("/orders/A-1").retry(after: .seconds(7))
            .withContext {
                $0.occurrence.requestID = "request-1"
                $0.occurrence.message = LocalizedMessage(text: "Nicht da.", language: "de")
            }
        let status = GoogleRPCStatus(error)
        #expect(status.details.lazy.compactMap(\.retryInfo).first?.delay == .seconds(7))
        #expect(
            status.details.lazy.compactMap(\.localizedMessage).first.map { [$0.locale, $0.message] }
                == ["de", "Nicht da."]
        )
        #expect(status.details.lazy.compactMap(\.requestInfo).first?.requestID == "request-1")
        let received = OrderError.received(RPCError(status))
        #expect(received as? OrderError == error)
        #expect(received.requestID == "request-1")
        #expect(received.message == LocalizedMessage(text: "Nicht da.", language: "de"))
        #expect(received.retryAfter?.seconds == 7)
        #expect(received.response?.problem.instance == "/orders/A-1")
    }
}
