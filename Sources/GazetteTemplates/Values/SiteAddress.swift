/// An address inside the site: a path from its root, such as `activities/spring.html`, and maybe
/// the id of a heading there.
///
/// The path is kept as plain text and percent-encoded when written, so it can never carry a scheme,
/// and slashes in front are dropped, so it can never name another host.
package struct SiteAddress: Sendable, Hashable {
  package let path: String
  /// The id behind `#`, without the `#`.
  package let fragment: String?

  /// An address; an empty path with a fragment is a place on the page that shows it.
  package init(_ path: String, fragment: String? = nil) {
    let slash = UInt8(ascii: "/")
    self.path =
      path.utf8.first == slash ? String(Substring(path.utf8.drop { $0 == slash })) : path
    self.fragment = fragment
  }
}
