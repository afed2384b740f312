#if HTTPTypes
    public import ErrorCodesRuntime
    public import HTTPTypes

    extension HTTPField {
        /// The same field; nil where it is not valid, since an `HTTPField` would change its value in silence.
        public init?(_ field: HeaderField) {
            guard field.isValid, let name = HTTPField.Name(field.name) else { return nil }
            self.init(name: name, value: field.value)
        }
    }

    extension HeaderField {
        /// The same field.
        public init(_ field: HTTPField) {
            self.init(name: field.name.rawName, value: field.value)
        }
    }

    extension HTTPFields {
        /// The fields that are valid, in order.
        public init(_ fields: some Sequence<HeaderField>) {
            self.init(fields.compactMap { HTTPField($0) })
        }
    }
#endif
