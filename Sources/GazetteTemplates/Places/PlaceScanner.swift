/// Follows the literal text of a document and knows the place that it has reached.
struct PlaceScanner: Sendable, Hashable {
  let format: TemplateFormat

  init(_ format: TemplateFormat) { self.format = format }

  /// The place where the text so far ends.
  var spot: Spot {
    switch format {
    case .html: .element
    case .xml: .xmlText
    case .json: .jsonValue
    case .text: .plain
    }
  }

  mutating func scan(_ text: ArraySlice<UInt8>) {}
}

extension PlaceScanner {
  /// Ends what a tag of the template may not split, such as the name of an attribute.
  mutating func reachTag() {}

  /// Goes on behind a value.
  mutating func passValue() {}

  /// The place after either of two ways through the template, or nil if they end in places that
  /// are not alike.
  func merged(with other: PlaceScanner) -> PlaceScanner? { self == other ? self : nil }
}
