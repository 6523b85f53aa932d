import GazetteText

/// An absolute address with the scheme http, https, mailto or tel; no other can be constructed.
package struct WebAddress: Sendable, Hashable {
  /// The schemes that a page may link to.
  package static let schemes = ["http", "https", "mailto", "tel"]

  /// The address; bytes that an address cannot hold are percent-encoded.
  package let text: String

  /// The address, or nil if its scheme is another one or nothing follows the scheme.
  package init?(_ text: String) {
    guard let scheme = WebScheme(of: text), scheme.isAllowed, scheme.length < text.utf8.count
    else { return nil }
    self.text = Self.complete(text)
  }

  /// The text as an address can hold it, which most texts are already.
  private static func complete(_ text: String) -> String {
    guard text.utf8.contains(where: { !OutputBuffer.standsInWebAddress($0) }) else { return text }
    var encoded = OutputBuffer()
    encoded.appendWebAddress(text)
    return encoded.text
  }

  private init(complete text: String) { self.text = text }

  /// The address with a path behind it, percent-encoded.
  package func appending(path: String) -> WebAddress {
    var encoded = OutputBuffer(reserving: text.utf8.count + path.utf8.count)
    encoded.append(text)
    encoded.appendPercentEncoded(path: path)
    return WebAddress(complete: encoded.text)
  }
}
