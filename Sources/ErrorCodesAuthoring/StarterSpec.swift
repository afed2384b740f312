import ErrorCodesSpec

/// The spec that `errorcodes init` writes: small, right, and with a comment on everything that it shows.
package enum StarterSpec {
    /// - Parameter name: What the catalogue is called: lower-case words joined by `-`.
    package static func text(name: String) -> String {
        """
        # yaml-language-server: $schema=./\(SpecFormat.schemaFileName)
        # The error codes of one API. `errorcodes validate` checks this file, `errorcodes generate` makes Swift of it.

        errorcodes: \(SpecFormat.version)                                 # the format of this file
        domain: example.\(name)                        # namespace of names, metrics and links
        title: \(title(of: name)) service
        type-base: https://errors.example.com/\(name)/ # the problem type of an error is this and its name
        unexpected: internal-error                    # the error that stands for anything nobody declared

        swift:
          access: internal                            # internal | package | public

        ranges:                                       # every code lies in exactly one range
          requests: { codes: 10000-19999, status: 422, title: The request is not right }
          ordering: { codes: 20000-29999, status: 409 }
          system:   { codes: 90000-99999, status: 500 }

        # Codes and names that were used once and must never mean anything else:
        # reserved:
        #   codes: [20002, 20010-20019]
        #   names: [order-lost]

        success:
          ok: { code: 0, status: 200, title: Success }

        errors:
          validation-failed:                          # case validationFailed(errors:) in Swift
            code: 10001
            title: Validation failed
            fields:                                   # what can be wrong with one field of the request
              missing: { detail: Must be given. }
              out-of-range:
                detail: "Must be between {minimum} and {maximum}."
                params: { minimum: int, maximum: int }

          unauthenticated:
            code: 10002
            status: 401
            title: Sign in first
            headers: { WWW-Authenticate: 'Bearer realm="{realm}"' }   # a 401 is refused without its challenge
            params: { realm: string }

          order-in-progress:                          # throw ….orderInProgress(orderID: id)
            code: 20001
            title: There is an order in progress
            detail: "Order {orderID} is still in progress."
            params:
              orderID: string                         # string int double bool date-time duration uuid url list<T>, T?
              customerEmail: { type: string, visibility: internal, description: For the log only. }
            causes:
              - cause: An earlier order was never confirmed.
                fix: Confirm or cancel it under My Orders, then try again.
            messages:                                 # what end users read, by language
              en: Sorry, you have an order in progress. Please go to My Orders to deal with it.
              zh-Hans: 很抱歉，您有一个正在进行中的订单，请到我的订单列表中处理。

          unavailable:
            code: 90001
            status: 503
            title: Down for maintenance
            retry: { after: 30s }                     # never | backoff | { after: 30s }
            log: error                                # this is the default for a 5xx; notice for a 4xx

          internal-error: { code: 99999, title: An unknown error occurred }

        operations:                                   # which errors which call can answer
          createOrder:
            method: POST
            path: /orders
            success: [ok]
            errors: [validation-failed, unauthenticated, order-in-progress, unavailable]

        """
    }

    private static func title(of name: String) -> String {
        name.split(separator: "-").joined(separator: " ").capitalizedFirst
    }
}
