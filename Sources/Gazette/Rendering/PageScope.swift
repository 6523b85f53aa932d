/// What decides how pages write what they have in common: pages of the same scope are in the same
/// language and at the same depth.
struct PageScope: Equatable {
  let language: Int
  /// How many folders a page stands in.
  private let depth: Int
  private let isNotFound: Bool

  init(_ page: PlannedPage) {
    language = page.language
    depth = page.address.utf8.count(of: UInt8(ascii: "/"))
    if case .notFound = page.content { isNotFound = true } else { isNotFound = false }
  }

  /// The way from a page to the root of the site with this address.
  ///
  /// A server shows the not-found page at any address, so its links begin at the root of the server.
  func prefix(of address: String?) -> String {
    if isNotFound, let address {
      let afterScheme = address.drop { $0 != ":" }.dropFirst(3)
      return String(afterScheme.drop { $0 != "/" })
    }
    return String(repeating: "../", count: depth)
  }
}
