/// Which params of an error its texts show.
struct ShownParameters {
    /// A text names what is no param of the error.
    private(set) var namesUnknown = false
    /// No text shows a param that the client gets.
    private(set) var leavesOut = false
    /// There are params that the client must not see.
    private(set) var hasGuarded = false

    init(of error: ErrorDocument) {
        let parameters = error.parameters
        guard parameters.count <= UInt64.bitWidth else {
            (namesUnknown, leavesOut, hasGuarded) = (true, true, true)
            return
        }
        parameters.withUnsafeBufferPointer { parameters in
            var shown: UInt64 = 0
            error.forEachTemplate { template, _ in
                template.forEachName { name in
                    let bit = Self.bit(of: name, in: parameters)
                    if bit == 0 { namesUnknown = true }
                    shown |= bit
                }
            }
            let (visible, guarded) = Self.visibilities(of: parameters)
            leavesOut = visible & ~shown != 0
            hasGuarded = guarded != 0
        }
    }

    private static func bit(of name: Text, in parameters: UnsafeBufferPointer<ParameterDocument>) -> UInt64 {
        var number = 0
        while number < parameters.count {
            if parameters[number].name.value == name { return 1 &<< UInt64(truncatingIfNeeded: number) }
            number &+= 1
        }
        return 0
    }

    /// A bit for each param that the client gets, and for each that it must not see.
    private static func visibilities(
        of parameters: UnsafeBufferPointer<ParameterDocument>
    ) -> (visible: UInt64, guarded: UInt64) {
        var visible: UInt64 = 0
        var guarded: UInt64 = 0
        var number = 0
        while number < parameters.count {
            let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: number)
            if parameters[number].effectiveVisibility.reachesClient { visible |= bit } else { guarded |= bit }
            number &+= 1
        }
        return (visible, guarded)
    }
}
