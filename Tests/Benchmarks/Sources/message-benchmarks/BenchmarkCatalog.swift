import ErrorCodesMessages
import ErrorCodesRuntime

/// A store whose texts are in memory.
struct BenchmarkStore: MessageStore {
    var texts: [MessageKey: [String: String]]

    func messages(for key: MessageKey) async throws -> [String: String] { texts[key] ?? [:] }
}

/// A small catalogue, written as the generator would.
enum BenchmarkError: CatalogError {
    case inProgress
    case queued(orderID: String, position: Int)

    enum Code: ErrorCode {
        typealias RawValue = Int
        case inProgress
        case queued
    }

    func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {
        case .inProgress: return 0
        case .queued(let orderID, let position):
            parameters.add("orderID", orderID)
            parameters.add("position", position)
            return 1
        }
    }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .inProgress
        case 1: return .queued(orderID: try parameters.value("orderID"), position: try parameters.value("position"))
        default: throw ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
}

extension BenchmarkError.Code {
    static let _table = _CodeTable(
        domain: "shop",
        typeBase: "https://errors.example.com/shop/",
        rows: """
            20001 409 in-progress never notice - Order in progress
            20002 503 queued backoff notice - Queued
            """
    )

    static let _texts: _TextTable? = _TextTable(
        """
        in-progress
          en Sorry, you have an order in progress.
          zh-Hans 很抱歉，您有一个正在进行中的订单。
          @100001
            en Your order is on its way.
            zh-Hans 您的订单正在路上。
        queued
          en Your order is number {position} in the queue.
        """,
        of: _table
    )
}
