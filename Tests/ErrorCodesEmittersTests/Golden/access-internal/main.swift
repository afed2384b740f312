import ErrorCodesRuntime

let errors: [PartsError] = [.wornOut(part: "belt"), .noPart()]
for error in errors { print(error, error.code.rawValue, error.status) }

func take(_ error: PartsError) -> String {
    switch error {
    case .wornOut(let worn): worn.part
    case .noPart: "none"
    }
}
print(errors.map(take))
