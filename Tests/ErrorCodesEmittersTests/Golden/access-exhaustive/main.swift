import ErrorCodesRuntime

/// The name of an error, in a switch without a default.
public func name(_ error: LightError) -> String {
    switch error {
    case .broken: "broken"
    case .dimmed(let light): "dimmed to \(light.percent) % by \(light.cause)"
    }
}

/// The number of a code, in a switch without a default.
public func number(_ code: LightError.Code) -> Int {
    switch code {
    case .broken: 1
    case .dimmed: 2
    }
}

print(name(.broken()), name(.dimmed(percent: 40, cause: .age)), LightError.Code.allCases.map(number))
print(LightError.broken().code.type, LightError.SwitchOn.description)
