import ErrorCodesRuntime

/// A small catalogue, written as the generator would.
enum ShopError: CatalogError {
    case inProgress(orderID: String)
    case queued(position: Int, name: String?)
    case bare

    enum Code: ErrorCode {
        typealias RawValue = Int
        case inProgress
        case queued
        case bare
    }

    func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {
        case .inProgress(let orderID):
            parameters.add("orderID", orderID)
            return 0
        case .queued(let position, let name):
            parameters.add("position", position)
            parameters.add("name", name)
            return 1
        case .bare: return 2
        }
    }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        switch ordinal {
        case 0: return .inProgress(orderID: try parameters.value("orderID"))
        case 1:
            return .queued(
                position: try parameters.value("position"),
                name: try parameters.valueIfPresent("name", as: String.self)
            )
        case 2: return .bare
        default: throw ParameterMismatch.unknownOrdinal(ordinal)
        }
    }
}

extension ShopError.Code {
    static let _table = _CodeTable(
        domain: "shop",
        typeBase: "https://errors.example.com/shop/",
        rows: """
            20001 409 in-progress never notice - Order in progress
            20002 503 queued backoff notice - Queued
            99999 500 bare backoff error - Unknown error
            """
    )

    static let _texts: _TextTable? = _TextTable(
        """
        in-progress
          en Order {orderID} is in progress.
          zh-Hans 订单 {orderID} 正在处理中。
          @100001
            en Your order {orderID} is on its way.
          @100002
            fr Votre commande {orderID} est en route.
        queued
          en Number {position}, {name}.
        """,
        of: _table
    )
}

/// A catalogue whose codes are texts, longer than a String holds without memory of its own.
enum WordError: CatalogError {
    case paymentProviderUnreachable

    enum Code: ErrorCode {
        typealias RawValue = String
        case paymentProviderUnreachable
    }

    func _collect(into parameters: inout _ParameterCollector) -> Int { 0 }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        .paymentProviderUnreachable
    }
}

extension WordError.Code {
    static let _table = _CodeTable(
        domain: "words",
        typeBase: "https://errors.example.com/words/",
        rows: "PAYMENT_PROVIDER_UNREACHABLE 503 payment-provider-unreachable backoff error - Unreachable"
    )
}
