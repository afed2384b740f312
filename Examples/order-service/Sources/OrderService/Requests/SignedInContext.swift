import ErrorCodesHummingbird
import Foundation
import Hummingbird
import OrderCatalog

/// A request of which the sender is known.
struct SignedInContext: ChildRequestContext {
    var coreContext: CoreRequestContextStorage
    let caller: Caller

    init(context: OrderRequestContext) throws {
        guard let caller = context.caller else { throw OrderError.unauthenticated(realm: BearerAuthentication.realm) }
        coreContext = context.coreContext
        self.caller = caller
    }

    var maxUploadSize: Int { OrderRequestContext.bodyLimit }

    var requestDecoder: JSONRequestDecoder { JSONRequestDecoder() }

    var responseEncoder: JSONEncoder {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return encoder
    }
}
