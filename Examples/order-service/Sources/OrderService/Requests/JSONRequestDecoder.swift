import ErrorCodesRuntime
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import OrderCatalog

/// Reads the bodies of requests, and says in the words of the catalogue what is wrong with them.
struct JSONRequestDecoder: RequestDecoder {
    func decode<Body: Decodable>(
        _ type: Body.Type,
        from request: Request,
        context: some RequestContext
    ) async throws -> Body {
        guard let mediaType = request.headers[.contentType].flatMap({ MediaType(from: $0) }),
            mediaType.isType(.applicationJson)
        else { throw OrderError.unsupportedMediaType(expected: "application/json") }
        let body = try await request.body.collect(upTo: context.maxUploadSize)
        do {
            return try JSONDecoder().decode(type, from: Data(body.readableBytesView))
        } catch let error as DecodingError {
            throw error.asOrderError
        }
    }
}

extension DecodingError {
    /// A field that is wrong or, where there is no saying which, the body as a whole.
    fileprivate var asOrderError: OrderError {
        switch self {
        case .keyNotFound(let key, let context): Self.fieldError(.required, at: context.codingPath + [key])
        case .valueNotFound(_, let context): Self.fieldError(.required, at: context.codingPath)
        case .typeMismatch(let type, let context):
            Self.fieldError(.invalidFormat(expected: Self.name(of: type)), at: context.codingPath)
        case .dataCorrupted(let context) where !context.codingPath.isEmpty:
            Self.fieldError(.invalidFormat(expected: "value"), at: context.codingPath)
        default: OrderError.malformedJSON().caused(by: self)
        }
    }

    private static func fieldError(
        _ violation: OrderError.ValidationFailedViolation,
        at path: [any CodingKey]
    ) -> OrderError {
        let steps = path.map { key in key.intValue.map { JSONPointer.Step($0) } ?? JSONPointer.Step(key.stringValue) }
        return .validationFailed(errors: [FieldError(violation, at: JSONPointer(steps))])
    }

    /// What JSON calls the values of a type.
    private static func name(of type: any Any.Type) -> String {
        switch type {
        case is Int.Type: "integer"
        case is Double.Type: "number"
        case is Bool.Type: "boolean"
        case is String.Type: "string"
        case is [Any].Type: "array"
        default: "object"
        }
    }
}
