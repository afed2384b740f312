import TestSupport
import Testing

/// `errorcodes list`.
@Suite struct ListTests {
    private static let path = "orders.errorcodes.yaml"
    private static let listed = """
        errorcodes: 1
        domain: shop.orders
        type-base: https://errors.example.com/orders/
        ranges:
          ordering: { codes: 20000-29999, status: 409 }
          system:   { codes: 90000-99999, status: 500 }
        errors:
          out-of-service: { code: 90001, status: 503, title: Out of service, retry: { after: 30s }, tags: [night] }
          order-in-progress:
            code: 20001
            title: 有一个正在进行中的订单
            tags: [checkout, mobile]
            causes: [{ cause: An earlier order was never confirmed., fix: Confirm it. }]
          order-blocked: { code: 20002, title: '=HYPERLINK("x"), blocked', deprecated: { use: order-in-progress } }
        warnings:
          order-late: { code: 20005, title: The order is late }
        operations:
          createOrder: { errors: [order-in-progress, out-of-service] }

        """

    @Test func alignsWideCharacters() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        try await check(
            ["list"],
            in: folder,
            output: """
                 code  status  name               title
                20001  409     order-in-progress  有一个正在进行中的订单
                20002  409     order-blocked      =HYPERLINK("x"), blocked (deprecated)
                20005  -       order-late         The order is late (warning)
                90001  503     out-of-service     Out of service

                """
        )
    }

    @Test(arguments: [
        (["--range", "ordering"], ["20001", "20002", "20005"]), (["--status", "409"], ["20001", "20002"]),
        (["--status", "5xx"], ["90001"]), (["--status", "400-503"], ["20001", "20002", "90001"]),
        (["--tag", "mobile"], ["20001"]), (["--deprecated"], ["20002"]),
        (["--no-deprecated"], ["20001", "20005", "90001"]), (["--retry", "after"], ["90001"]),
        (["--operation", "createOrder"], ["20001", "90001"]), (["--text", "CONFIRMED earlier"], ["20001"]),
        (["--text", "订单"], ["20001"]), (["--status", "4xx", "--no-deprecated"], ["20001"]),
    ])
    func filters(options: [String], codes: [String]) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        let arguments = ["list", Self.path] + options
        let result = try await ProcessRunner.run(BuiltProducts.path("errorcodes"), arguments, in: folder.url)
        let found = result.standardOutput.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(found == codes && result.standardError == "" && result.exitCode == 0)
    }

    @Test func csvIsSafeForSpreadsheets() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        let head = "code,name,kind,status,title,type,range,retry,deprecated,use,tags,operations,domain,spec\r\n"
        let type = "https://errors.example.com/orders/"
        try await check(
            ["list", "--format", "csv", "--status", "4xx"],
            in: folder,
            output: head
                + "20001,order-in-progress,error,409,有一个正在进行中的订单,\(type)order-in-progress,ordering,never,false,,"
                + "checkout mobile,createOrder,shop.orders,orders.errorcodes.yaml\r\n"
                + #"20002,order-blocked,error,409,"'=HYPERLINK(""x""), blocked",\#(type)order-blocked,ordering,"#
                + "never,true,order-in-progress,,,shop.orders,orders.errorcodes.yaml\r\n"
        )
    }

    @Test func jsonHasTheSame() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        try await check(
            ["list", "--format", "json", "--operation", "createOrder", "--status", "503"],
            in: folder,
            output: """
                [
                  {
                    "code": 90001,
                    "name": "out-of-service",
                    "kind": "error",
                    "status": 503,
                    "title": "Out of service",
                    "type": "https://errors.example.com/orders/out-of-service",
                    "range": "system",
                    "retry": "after 30s",
                    "tags": [
                      "night"
                    ],
                    "operations": [
                      "createOrder"
                    ],
                    "domain": "shop.orders",
                    "spec": "orders.errorcodes.yaml"
                  }
                ]

                """
        )
    }

    @Test func anEmptyListIsSaidAndIsNoFinding() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        let message = "errorcodes: no error fits these filters\n"
        try await check(["list", "--text", "unicorn"], in: folder, error: message)
        try await check(["list", "--text", "unicorn", "--format", "json"], in: folder, output: "[]\n", error: message)
    }

    @Test(arguments: [
        (["--range", "orderin"], "there is no range `orderin`: did you mean `ordering`?"),
        (["--tag", "nigth"], "there is no tag `nigth`: did you mean `night`?"),
        (["--operation", "payOrder"], "there is no operation `payOrder`: it can be `createOrder`"),
    ])
    func anUnknownNameIsAFinding(options: [String], message: String) async throws {
        let folder = try TemporaryDirectory()
        try folder.write(Self.listed, to: Self.path)
        try await check(["list"] + options, in: folder, error: "errorcodes: error: \(message)\n", exitCode: 1)
    }

    @Test func severalSpecsAreOneListByCode() async throws {
        let folder = try TemporaryDirectory()
        try folder.write(spec, to: "b.errorcodes.yaml")
        try folder.write(
            spec.replacing("shop.orders", with: "shop.pay").replacing("20001", with: "7"),
            to: "a.errorcodes.yaml"
        )
        try await check(
            ["list"],
            in: folder,
            output: """
                domain        code  status  name               title
                shop.pay         7  409     order-in-progress  There is an order in progress
                shop.orders  20001  409     order-in-progress  There is an order in progress
                shop.pay     99999  500     internal-error     An unknown error occurred
                shop.orders  99999  500     internal-error     An unknown error occurred

                """
        )
    }
}
