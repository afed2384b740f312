/// Who reads what is made of a catalog.
package enum Audience: String, CaseIterable, Sendable {
    /// Anyone who calls the API: nothing that the server keeps to itself.
    case `public`
    /// The people who run the server: everything, marked where the public must not see it.
    case team
}
