import ErrorCodesModel
import Testing

@Suite("Statuses")
struct HTTPStatusTests {
    @Test("ranges and classes")
    func classes() {
        #expect([-1, 0, 99, 100, 599, 600].map { HTTPStatus($0)?.code } == [nil, nil, nil, 100, 599, nil])
        let statuses = [199, 200, 299, 300, 399, 400, 499, 500].compactMap(HTTPStatus.init)
        #expect(statuses.map(\.isSuccess) == [false, true, true, false, false, false, false, false])
        #expect(statuses.map(\.isError) == [false, false, false, false, false, true, true, true])
        #expect(statuses.map(\.isServerError) == [false, false, false, false, false, false, false, true])
    }

    @Test("required fields and content: every status")
    func obligations() {
        let required = [401: "WWW-Authenticate", 405: "Allow", 407: "Proxy-Authenticate", 426: "Upgrade"]
        for status in HTTPStatus.bounds.compactMap(HTTPStatus.init) {
            #expect(status.requiredField?.name == required[status.code])
            let hasContent = !(status.code < 200 || [204, 205, 304].contains(status.code))
            #expect((status.sectionOfNoContent == nil) == hasContent)
        }
    }

    @Test("what is registered has a phrase of its own, but for 418, which is reserved")
    func phrases() {
        let registered = [
            100...103, 200...208, 226...226, 300...305, 307...308, 400...418, 421...426, 428...429, 431...431,
            451...451,
            500...508, 510...511,
        ]
        for status in HTTPStatus.bounds.compactMap(HTTPStatus.init) {
            let isRegistered = registered.contains { $0.contains(status.code) }
            #expect(status.isRegistered == isRegistered)
            let phraseOfClass = HTTPStatus.phrase(status.code / 100 * 100)
            let hasPhrase = status.code % 100 == 0 || HTTPStatus.phrase(status.code) != phraseOfClass
            #expect(hasPhrase == (isRegistered && status.code != 418))
        }
        let phrases = [418, 499, 799, 0, -1].map(HTTPStatus.phrase)
        let server = "Internal Server Error"
        #expect(phrases == ["Bad Request", "Bad Request", server, server, server])
    }
}
