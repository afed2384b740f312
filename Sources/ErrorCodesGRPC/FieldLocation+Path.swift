#if GRPC
    import ErrorCodesRuntime

    extension FieldLocation {
        /// The field as `BadRequest` names it: `items[0].price`, with indices from 0; the name where it is not in the body.
        var path: String {
            switch self {
            case .query(let name), .path(let name), .header(let name): name
            case .body(let pointer):
                pointer.tokens.reduce(into: "") { path, token in
                    if !token.isEmpty && token.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) {
                        path += "[\(token)]"
                    } else {
                        path += (path.isEmpty ? "" : ".") + token
                    }
                }
            }
        }
    }

    extension JSONPointer {
        /// The field of a `BadRequest`.
        init(path: String) {
            let tokens = path.split { ".[]".contains($0) }
            self.init(tokens.map { Step(String($0)) })
        }
    }
#endif
