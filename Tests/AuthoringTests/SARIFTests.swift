import ErrorCodesAuthoring
import ErrorCodesDriver
import ErrorCodesSpec
import Foundation
import Testing

/// What SARIF 2.1.0 demands of a log. Its schema is not distributed with this package, so the demands
/// on everything that the renderer writes are written down; a member that none of them names is a finding too.
@Suite struct SARIFTests {
    @Test(arguments: RenderingCase.all)
    func everyLogIsSARIF(rendering: RenderingCase) throws {
        let log = try JSONSerialization.jsonObject(with: Data(SARIFRenderer().render(rendering.diagnostics).utf8))
        #expect(SARIFDemands.violations(of: log) == [])
    }

    @Test func everyFaultIsARuleThatIsSARIF() throws {
        let file = SourceFile(path: "orders.errorcodes.yaml", text: "a: 1\n")
        let diagnostics = FaultRegistry.all.map { Diagnostic($0, "here", at: file.place(of: "a")) }
        let log = try JSONSerialization.jsonObject(with: Data(SARIFRenderer().render(diagnostics).utf8))
        #expect(SARIFDemands.violations(of: log) == [])
    }

    @Test func whatKeptTheCommandFromItsWorkIsANotification() throws {
        let failures = [
            FileFailure(path: "/a b\n/{x}.yaml", reason: "there is no {such} [file](x)"),
            FileFailure(path: nil, reason: "the disk is full"),
        ]
        let log = try JSONSerialization.jsonObject(with: Data(SARIFRenderer().render([], failures).utf8))
        #expect(SARIFDemands.violations(of: log) == [])
        let notifications = """
                  "invocations": [
                    {
                      "executionSuccessful": false,
                      "toolExecutionNotifications": [
                        {
                          "level": "error",
                          "message": {
                            "text": "there is no {{such}} [file\\\\](x)"
                          },
                          "locations": [
                            {
                              "physicalLocation": {
                                "artifactLocation": {
                                  "uri": "file:///a%20b%0A/%7Bx%7D.yaml"
                                }
                              }
                            }
                          ]
                        },
                        {
                          "level": "error",
                          "message": {
                            "text": "the disk is full"
                          }
                        }
                      ]
                    }
                  ],
                  "columnKind": "unicodeCodePoints",
                  "results": []

            """
        let text = SARIFRenderer().render([], failures)
        #expect(text.components(separatedBy: notifications).count == 2, "printed was:\n\(text)")
    }

    @Test func theDemandsFindWhatIsWrong() throws {
        let wrong = #"""
            {
              "version": "2.1.0",
              "extra": 1,
              "runs": [{
                "tool": { "driver": { "name": "errorcodes", "rules": [{ "id": "EC0301" }] } },
                "columnKind": "bytes",
                "invocations": [{
                  "toolExecutionNotifications": [{ "level": "bad", "locations": [{ "physicalLocation": {} }] }]
                }],
                "results": [{
                  "ruleId": "EC0302", "ruleIndex": 0, "level": "fatal", "message": { "text": "a {0} text" },
                  "locations": [{
                    "physicalLocation": {
                      "artifactLocation": { "uri": "a b" },
                      "region": { "startLine": 2, "startColumn": 0, "endLine": 1 }
                    }
                  }]
                }]
              }]
            }
            """#
        #expect(
            SARIFDemands.violations(of: try JSONSerialization.jsonObject(with: Data(wrong.utf8))) == [
                "log has an unknown member `extra`",
                "run: `columnKind` is unicodeCodePoints or utf16CodeUnits",
                "invocation has no `executionSuccessful`",
                "notification has no `message`",
                "notification: `level` is none, note, warning or error",
                "message has no `text`",
                "message: the text is not empty",
                "physicalLocation has no `artifactLocation`",
                "artifactLocation has no `uri`",
                "artifactLocation: `uri` is a URI reference",
                "result: `level` is none, note, warning or error",
                "result: `ruleId` is the identifier of the rule at `ruleIndex`",
                "message: a brace is written twice",
                "artifactLocation: `uri` is a URI reference",
                "region: `startColumn` is at least 1",
                "region: the end is not before the start",
            ]
        )
    }
}
