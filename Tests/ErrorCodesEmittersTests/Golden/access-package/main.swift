import ErrorCodesRuntime
import Foundation

package func fail() throws(PartsError) -> PartsError.Success {
    throw .wornOut(since: Date(timeIntervalSince1970: 86_400), kind: .belt)
}

do {
    print(try fail())
} catch {
    print(error)
    switch error {
    case .wornOut(let worn): print(worn.since.timeIntervalSince1970, worn.kind)
    case .noPart(let missing): print(missing.errors)
    }
}
print(PartsError.TakePartFailure(.noPart(errors: [FieldError(.missing, at: .root)])))
