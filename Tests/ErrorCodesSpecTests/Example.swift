/// A catalogue with every key of the format, and a file of texts beside it.
enum Example {
    static let spec = """
        errorcodes: 1                     # format of this file; required
        domain: shop.orders               # namespace of names, metrics, links; required, [a-z0-9] words joined by . or -
        title: Order service
        type-base: https://errors.example.com/orders/    # problem type = type-base + name; required
        owner: orders-team
        unexpected: internal-error        # the error that stands for anything nobody declared

        swift:
          type: OrderError                # default: last word of the domain, PascalCase, + Error
          access: public                  # internal (default) | package | public
          evolution: nonexhaustive        # public only: nonexhaustive (default) | exhaustive
          layout: enum                    # enum (default) | struct: same throw site, caught by code, for catalogues too large for payload enums

        ranges:                           # when given, every integer code lies in exactly one; ranges never overlap
          parameters: { codes: 10000-19999, status: 422, title: Parameter validation }
          ordering:   { codes: 20000-29999, status: 409 }
          system:     { codes: 90000-99999, status: 500 }

        reserved:                         # never to be used again
          codes: [20003, 20010-20019]
          names: [order-lost]

        success:
          ok:      { code: 0, status: 200, title: Success }
          created: { code: 1, status: 201, title: Created }

        errors:
          order-in-progress:              # the name: kebab-case; case orderInProgress in Swift, tail of the type URI
            code: 20001                   # integer or string; one kind per domain; without one the name in UPPER_SNAKE_CASE
            status: 409                   # default: the range's
            title: Order creation failed
            detail: "Order {orderID} is still in progress."
            params:
              orderID: string             # short form: type, or type? where optional; public
              customerEmail: { type: string, visibility: internal, description: Who placed it. }
            description: |                # Markdown, for the catalogue and the doc comment
              The customer already has an order that is not finished.
            causes:
              - cause: An earlier order was never confirmed.
                fix: Confirm or cancel it under My Orders, then try again.
            retry: never                  # never | backoff | { after: 30s }
            log: notice                   # default: error for 5xx, notice for 4xx
            alert: { above: 5, per: 1m, for: 5m, severity: page }
            see: https://wiki.example.com/orders
            messages:                     # for end users, per language (BCP 47)
              en: Sorry, you have an order in progress. Please go to My Orders to deal with it.
              zh-Hans: 很抱歉，您有一个正在进行中的订单，请到我的订单列表中处理。
            applications:                 # for the end users of one client application
              "100001": { en: "Your order {orderID} is on its way. Please wait for it." }

          unauthenticated:
            code: 10001
            status: 401
            title: Sign in first
            headers: { WWW-Authenticate: 'Bearer realm="{realm}"' }   # 401, 405, 407 and 426 are refused without theirs
            params: { realm: string }

          validation-failed:
            code: 10002
            title: Validation failed
            fields:                       # errors per field, each with a code of its own
              invalid-format: { detail: "Must be a valid {expected}.", params: { expected: string } }
              out-of-range:   { detail: "Must be between {minimum} and {maximum}.", params: { minimum: int, maximum: int } }

          legacy-failure:
            code: 20002
            title: Order creation failed
            deprecated: { since: "2.0", use: order-in-progress }

          internal-error: { code: 99999, title: An unknown error occurred }

        operations:                       # which errors which call can answer
          createOrder:
            method: POST
            path: /orders
            success: [created]
            errors: [order-in-progress, validation-failed, unauthenticated]

        """

    static let simplifiedChinese = """
        unauthenticated: 请先登录 {realm}。
        internal-error: 发生未知错误，请稍后重试。
        applications:
          "100001":
            order-in-progress: 您的订单 {orderID} 正在配送中，请耐心等待。
          "100000":
            order-in-progress: 请稍候。

        """
}
