import ErrorCodesRuntime
import ErrorCodesServer

/// Pages of two errors, one with a code of letters, and of what is retired.
enum SmallSite {
    static let pages = ErrorPages(path: "/errors/", index: index, files: files)

    private static let index: StaticString = """
        file index.html 0a 5
        file catalog.json 0b 2
        file catalog.md 0c 1
        file catalog.css 0d 4
        file catalog.js 0e 3
        file sold-out.html 1a 8
        file sold-out.json 1b 4
        file sold-out.md 1c 4
        file order-lost.html 2a 4
        file order-lost.md 2b 4
        file bare.html 3a 4
        file 20010-20019.html 4a 8
        file 20010-20019.md 4b 8
        code 20001 sold-out
        code LATE.2 bare
        retired order-lost
        retired OLD
        retired-codes 20003 20003
        retired 20010-20019
        retired-codes 20010 20019
        """

    private static let files: StaticString = """
        index
        {}
        #
        css{
        js;
        sold out
        [1]

        # s

        lost
        lost
        bare
        reserved
        reserved
        """

    static func response(
        _ path: String,
        method: String = "GET",
        accept: String? = nil,
        ifNoneMatch: String? = nil
    ) -> ErrorPageResponse {
        pages.response(method: method, path: path, accept: accept, ifNoneMatch: ifNoneMatch)
    }
}

extension ErrorPageResponse {
    /// The value of a header field.
    func value(_ name: String) -> String? { headers.first { $0.isNamed(name) }?.value }

    var text: String { String(decoding: body, as: UTF8.self) }
}
