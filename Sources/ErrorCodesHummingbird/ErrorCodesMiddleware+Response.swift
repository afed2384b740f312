#if Hummingbird
    import ErrorCodesHTTPTypes
    import ErrorCodesMessages
    import ErrorCodesRuntime
    import HTTPTypes
    import Hummingbird

    /// What an error is answered with.
    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    enum ErrorAnswer {
        case made(ErrorResponse)
        /// The response that the error made.
        case own(Response)
    }

    @available(macOS 14, iOS 17, tvOS 17, visionOS 1, *)
    extension ErrorCodesMiddleware {
        /// What an error is answered with.
        ///
        /// - Parameter mayMakeItsOwn: Whether the error is asked for a response of its own.
        func answer(
            to error: any Error,
            _ request: Request,
            _ context: Context,
            mayMakeItsOwn: Bool = true
        ) async -> ErrorAnswer {
            let isCarrier = error is any CatalogErrorCarrier
            let translation = isCarrier ? nil : responder.translate(error)
            let isForeign = !isCarrier && translation == nil
            if isForeign, let bare = BareStatus(error) {
                guard var resolution = responder.resolution(bare) else {
                    let mayUpgrade = bare.status == 426 || bare.headers.nameUpgrade
                    let facts = await facts(request, context, mayUpgrade: mayUpgrade)
                    return .made(responder.response(bare, for: facts))
                }
                resolution.occurrence.message = await text(resolution.error, request, context)
                return .made(await response(to: resolution, request, context))
            }
            if isForeign, mayMakeItsOwn, let error = error as? any HTTPResponseError {
                do {
                    // Asked for here, since an error that ends it further out is not logged.
                    return .own(try PublicMessage.only(in: error).response(from: request, context: context))
                } catch {
                    return await answer(to: error, request, context, mayMakeItsOwn: false)
                }
            }
            guard var resolution = responder.resolution(of: error, translated: translation) else {
                return .made(responder.response(to: error, for: await facts(request, context)))
            }
            if resolution.occurrence.message == nil {
                resolution.occurrence.message = await text(resolution.error, request, context)
            }
            return .made(await response(to: resolution, request, context))
        }

        private func response(
            to resolution: ErrorResolution,
            _ request: Request,
            _ context: Context
        ) async -> ErrorResponse {
            let code = resolution.error.code
            let mayUpgrade =
                code.status == 426 || resolution.occurrence.headers.nameUpgrade
                || code.headers.contains { $0.name.lowercased() == "upgrade" }
            return responder.response(to: resolution, for: await facts(request, context, mayUpgrade: mayUpgrade))
        }

        /// - Parameter mayUpgrade: Whether the version of HTTP, which takes a while to find, decides on a field.
        private func facts(_ request: Request, _ context: Context, mayUpgrade: Bool = false) async -> ErrorRequest {
            let version = mayUpgrade ? await context.httpMajorVersion(of: request) : nil
            return ErrorRequest(request.head, requestID: context.requestIDIfKnown, httpMajorVersion: version)
        }
    }

    extension [HeaderField] {
        fileprivate var nameUpgrade: Bool { contains { $0.isNamed("Upgrade") } }
    }
#endif
