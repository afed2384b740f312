import HTTPTypes
import Hummingbird
import OrderCatalog

extension RouterMethods {
    /// Answers other methods at a path with `method-not-allowed`; Hummingbird by itself would say that the path is not
    /// there.
    func refuseOtherMethods(at path: RouterPath, than allowed: [HTTPRequest.Method]) {
        let known: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete]
        let methods = allowed.map(\.rawValue)
        for method in known where !allowed.contains(method) {
            on(path, method: method) { _, _ -> HTTPResponse.Status in
                throw OrderError.methodNotAllowed(methods: methods)
            }
        }
    }
}
