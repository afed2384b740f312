extension BrokenSpec {
    /// Characters that cannot be seen.
    static let invisibleCases: [BrokenSpec] = [
        BrokenSpec(
            "in titles",
            #"""
            title: "Ord\#u{200B}ers"
            errors:
              lost: { title: "Lo\#u{AD}st", status: 500 }
              found: { title: "\u200B", status: 500 }
              gone: { title: "\#u{3000}\#u{2060}", status: 500, messages: { mn: "\#u{180E}" } }
            """#,
            isAdvice: true,
            expects: #"""
                4:8 «"Ord\#u{200B}ers"» EC0003: the title contains a zero width space (U+200B)
                  help: remove it; only texts for readers may have it, where a script needs it
                6:18 «"Lo\#u{AD}st"» EC0003: the title contains a soft hyphen (U+00AD)
                  help: remove it; only texts for readers may have it, where a script needs it
                7:19 «"\u200B"» EC0110: the title is empty
                8:18 «"\#u{3000}\#u{2060}"» EC0110: the title is empty
                8:53 «"\#u{180E}"» EC0110: a message is empty
                """#
        ),
        BrokenSpec(
            "tag characters and noncharacters",
            #"""
            errors:
              lost: { title: "Lost \#u{E0067}", status: 500, detail: "\#u{E0001}" }
              found: { title: "\uFDEF", status: 500, detail: "\U000E007F" }
            """#,
            isAdvice: true,
            expects: #"""
                5:24 «\#u{E0067}» EC0003: the file contains a tag character (U+E0067)
                  help: remove it, and write the flag of a region in words
                5:50 «\#u{E0001}» EC0003: the file contains a tag character (U+E0001)
                  help: remove it, and write the flag of a region in words
                6:19 «"\uFDEF"» EC0003: this text contains a noncharacter (U+FDEF), written as an escape
                  help: remove the escape
                6:50 «"\U000E007F"» EC0003: this text contains a tag character (U+E007F), written as an escape
                  help: remove the escape
                """#
        ),
    ]
}
