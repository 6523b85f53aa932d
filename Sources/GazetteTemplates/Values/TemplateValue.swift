/// A value that a template can print, test or enter. The case decides how it is written.
///
/// Falsy are absence, no, zero, the empty text and the empty list; everything else is truthy.
package enum TemplateValue: Sendable {
  case absent
  case flag(Bool)
  case number(Int)
  /// Text, escaped for the place where it stands.
  case text(String)
  /// A page or file of this site, written relative to the page that shows it.
  case address(SiteAddress)
  /// An address of another site, with a scheme from the allow-list.
  case url(WebAddress)
  /// HTML that is complete and safe by construction.
  case markup(Markup)
  case object(any TemplateObject)
  case list([TemplateValue])

  /// Whether a section over the value is rendered.
  var isTruthy: Bool {
    switch self {
    case .absent: false
    case .flag(let isSet): isSet
    case .number(let number): number != 0
    case .text(let text): !text.isEmpty
    case .markup(let markup): !markup.bytes.isEmpty
    case .list(let items): !items.isEmpty
    case .address, .url, .object: true
    }
  }
}
