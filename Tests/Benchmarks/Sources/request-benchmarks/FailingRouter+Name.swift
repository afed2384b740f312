import FailingRequests

extension FailingRouter {
    /// What the rows call it.
    var name: String {
        switch self {
        case .catalogError: "an error of the catalogue, with the middleware"
        case .httpError: "an HTTPError, no middleware"
        case .encodedProblem: "an error that encodes the same body, no middleware"
        case .finishedBody: "an error whose body is finished, no middleware"
        }
    }
}
