extension BrokenSpec {
    /// Allowances: EC0112 to EC0114.
    static let allowanceCases: [BrokenSpec] = [
        BrokenSpec(
            "allowances of rules that do not exist",
            """
            allow:
              - { rule: 1️⃣unused-eror, reason: It is coming. }
              - { rule: 2️⃣EC9999, reason: Nobody knows. }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «unused-eror» EC0112: there is no rule `unused-eror`
                  help: did you mean `unused-error`?
                2️⃣ «EC9999» EC0112: there is no rule `EC9999`
                """
        ),
        BrokenSpec(
            "allowances of errors",
            """
            allow:
              - { rule: 1️⃣duplicate-code, reason: They are the same. }
              - { rule: 2️⃣EC0401, reason: Later. }
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «duplicate-code» EC0113: `duplicate-code` is an error, and errors cannot be allowed
                2️⃣ «EC0401» EC0113: `missing-status` is an error, and errors cannot be allowed
                """
        ),
        BrokenSpec(
            "allowances that nothing needs",
            """
            allow:
              - { rule: 1️⃣missing-retry-advice, reason: Clients know. }
              - { rule: EC0702, reason: It has always been so. }
              - { rule: 2️⃣unfit-member-name, reason: Said twice. }
            errors: { lost: { title: Lost, status: 500, params: { id: string } } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «missing-retry-advice» EC0114 warning: nothing here needs the allowance of `missing-retry-advice`
                  help: remove it
                2️⃣ «unfit-member-name» EC0114 warning: nothing here needs the allowance of `unfit-member-name`
                  help: remove it
                """
        ),
        BrokenSpec(
            "allowances without a rule or a reason",
            """
            allow:
              - 1️⃣{ rule: unfit-member-name }
              - 2️⃣{ reason: Because. }
              - 3️⃣unused-error
            errors: { lost: { title: Lost, status: 500, params: { id: string } } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «{» EC0103: an allowance needs `reason`
                  help: Why the spec may have what the rule finds. For example: `reason: A batch job answers with it.`
                2️⃣ «{» EC0103: an allowance needs `rule`
                  help: The identifier or the name of a rule whose findings are warnings or notes. For example: `rule: unused-error`
                3️⃣ «unused-error» EC0101: an allowance is a mapping, and here is text
                  help: for example `{ rule: unused-error, reason: A batch job answers with it. }`
                """
        ),
        BrokenSpec(
            "allowances of unknown rules, far from all",
            """
            allow: [{ rule: 1️⃣anything, reason: Because. }]
            errors: { lost: { title: Lost, status: 500 } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «anything» EC0112: there is no rule `anything`
                """
        ),
        BrokenSpec(
            "an allowance of an error by an identifier in small letters",
            """
            allow:
              - { rule: 1️⃣ec0301, reason: They are the same. }
            errors:
              lost: { code: 2️⃣1, title: Lost, status: 500 }
              found: { code: 3️⃣1, title: Found, status: 500 }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «ec0301» EC0113: `duplicate-code` is an error, and errors cannot be allowed
                3️⃣ «1» EC0301: the code 1 is used twice
                  2️⃣ «1» it is used first here
                  help: the next free code is 2
                """
        ),
        BrokenSpec(
            "an allowance of what another error has not",
            """
            allow: [{ rule: 1️⃣EC0902, reason: It is coming. }]
            errors: { lost: { title: Lost, status: 500 } }
            operations: { findOrder: { errors: [lost] } }
            """,
            isAdvice: true,
            expects: """
                1️⃣ «EC0902» EC0114 warning: nothing here needs the allowance of `unused-error`
                  help: remove it
                """
        ),
    ]
}
