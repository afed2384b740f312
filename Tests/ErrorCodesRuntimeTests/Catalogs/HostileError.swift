import ErrorCodesRuntime

/// A catalogue that no generator would write: its table, its names on the wire and the order in which it hands over its
/// parameters try what an encoder could get wrong.
enum HostileError: CatalogError {
    case values(String, Int, Double, Bool, Duration, DateTime, [ParameterSample])
    case fieldsFirst([FieldError<Field>], String, [FieldError<Field>], Int, Duration)
    case reserved(String, Int, Double, status: Int)
    case many([Int], String)
    case nothing

    enum Field: FieldViolation {
        case quoted(String, Int, Double, Duration, [String])
        case nested(String, [FieldError<Field>])
        case silent
    }

    enum Code: ErrorCode {
        typealias RawValue = String
        case values
        case fieldsFirst
        case reserved
        case many
        case nothing
    }
}

/// A value of a list, of any type.
struct ParameterSample: ParameterValueConvertible {
    var parameterValue: ParameterValue

    init(parameterValue: ParameterValue) { self.parameterValue = parameterValue }
}

extension HostileError {
    private static let names: [StaticString] = [
        "p00", "p01", "p02", "p03", "p04", "p05", "p06", "p07", "p08", "p09", "p10", "p11", "p12", "p13", "p14", "p15",
        "p16", "p17", "p18", "p19", "p20", "p21", "p22", "p23", "p24", "p25", "p26", "p27", "p28", "p29", "p30", "p31",
    ]

    func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {
        case .values(let text, let integer, let double, let boolean, let duration, let instant, let list):
            parameters.add("text", text, wire: "te\"xt\\\n")
            parameters.add("integer", integer)
            parameters.addPersonal("double", double)
            parameters.add("boolean", boolean)
            parameters.add("duration", duration, wire: "größe")
            parameters.addPersonal("instant", instant)
            parameters.add("list", list)
            parameters.add("absent", String?.none)
            parameters.add("present", Int?.some(integer))
            return 0
        case .fieldsFirst(let first, let text, let second, let integer, let duration):
            parameters.add(fields: first)
            parameters.addPersonal("text", text)
            parameters.add(fields: second)
            parameters.add("integer", integer)
            parameters.add("duration", duration)
            return 1
        case .reserved(let text, let integer, let double, let status):
            parameters.add("title", text)
            parameters.add("x", text, wire: "detail")
            parameters.add("integer", integer, wire: "instance")
            parameters.add("double", double, wire: "type")
            parameters.add("status", status)
            parameters.add("code", text)
            return 2
        case .many(let integers, let text):
            for (name, integer) in zip(Self.names, integers) { parameters.add(name, integer) }
            parameters.add("last", text)
            return 3
        case .nothing: return 4
        }
    }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        throw .unknownOrdinal(ordinal)
    }
}

extension HostileError.Field {
    func _collect(into parameters: inout _ParameterCollector) -> Int {
        switch self {
        case .quoted(let text, let integer, let double, let duration, let list):
            parameters.add("text", text, wire: "type")
            parameters.addPersonal("integer", integer)
            parameters.add("double", double)
            parameters.add("duration", duration)
            parameters.add("list", list)
            return 0
        case .nested(let text, let fields):
            parameters.add(fields: fields)
            parameters.add("text", text)
            return 1
        case .silent: return 2
        }
    }

    static func _make(_ ordinal: Int, from parameters: _ReceivedParameters) throws(ParameterMismatch) -> Self {
        throw .unknownOrdinal(ordinal)
    }

    static let _table = _FieldTable(
        #"""
        "7\" quoted {text}"{integer}\{{{double}}}{duration} of {list} {absent}
        -7 nested {text}{text}
        SILENT silent
        """#
    )
}

extension HostileError.Code {
    static let _table = _CodeTable(
        domain: "shop.hostile",
        typeBase: #"https://example.com/"\"#,
        rows: #"""
            A"1\ 400 values never notice - A "title" with \ and 	tab
              detail {text}{integer} is {double}: {boolean}, {duration}, {instant}, "{list}"\ {absent}{present}{{}}
            B 422 fields-first after=1500ms notice - {text}
              detail {text} {integer} {duration} é名
            C 409 reserved never notice - Reserved
              detail {title}{x}{integer}{double}{status}{code}{{code}
              type https://example.com/"own"
            D 500 many never error - Many
              detail {p00}, {p15}, {p16}, {p31}, {last}
            E 503 nothing never error - Nothing
              header Retry-After 900
            """#
    )
}
