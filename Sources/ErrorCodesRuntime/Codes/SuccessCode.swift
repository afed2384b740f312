/// The codes with which the calls of a domain can succeed.
public protocol SuccessCode: CatalogCode {}
