/// Follows the literal text of a document byte by byte, as a browser does, and knows the place that
/// it has reached. Values are of no matter to it: no value can end the place where it stands.
struct PlaceScanner: Sendable, Hashable {
  /// The steps of HTML's tokenizer, as far as they matter.
  enum Phase: Sendable, Hashable {
    case text
    case tagOpen, endTagOpen, tagName, endTag
    /// In a tag, where an attribute may begin.
    case inTag
    /// Behind a name at which a tag of the template stands: a blank, `/` or `>` must follow.
    case afterName
    /// Behind a name that is put together from pieces; nothing can be said of what follows.
    case broken
    case attributeName, afterAttributeName, beforeValue, quotedValue, unquotedValue
    case declarationOpen, declaration, comment, cdata
    /// In an element whose text is not HTML, until its end tag.
    case rawText
  }

  let format: TemplateFormat
  var phase = Phase.text
  /// The lower-case name of the tag, or of the element whose raw text this is.
  var element: [UInt8] = []
  /// The attribute's name, or what has been read of it.
  var attribute: [UInt8] = []
  var attributeKind = AttributeKind.text
  var quote: UInt8 = 0
  /// Whether something stands in the attribute before this place.
  var hasStarted = false
  /// The type of a script, as it is read.
  var scriptType: [UInt8] = []
  /// Whether the tag is a `meta` that acts on the browser.
  var actsOnBrowser = false
  /// How much of an end has been read: of `-->`, `]]>` or an end tag.
  var ending = 0
  var json = JSONPlace()

  init(_ format: TemplateFormat) { self.format = format }

  /// Goes on over literal text.
  mutating func scan(_ text: ArraySlice<UInt8>) {
    switch format {
    case .text: return
    case .json: for byte in text { json.scan(byte) }
    case .html, .xml:
      var index = text.startIndex
      while index < text.endIndex {
        if phase == .text {
          guard let next = text[index...].firstIndex(of: UInt8(ascii: "<")) else { return }
          index = next + 1
          phase = .tagOpen
        } else {
          scanMarkup(text[index])
          index += 1
        }
      }
    }
  }

  /// Ends what a tag of the template may not split, such as the name of an attribute.
  mutating func reachTag() {
    switch phase {
    case .tagName: phase = .afterName
    case .attributeName, .afterAttributeName:
      phase = phase == .attributeName ? .afterName : .inTag
      attribute = []
    case .comment, .cdata: ending = 0
    default: break
    }
  }

  /// Goes on behind a value.
  mutating func passValue() {
    hasStarted = phase == .quotedValue
    if phase == .beforeValue { phase = .unquotedValue }
    if phase == .rawText { ending = 0 }
  }

  /// The place after either of two ways through the template, or nil if they end in places that
  /// are not alike.
  func merged(with other: PlaceScanner) -> PlaceScanner? {
    var (first, second) = (self, other)
    first.reachTag()
    second.reachTag()
    if first == second { return first }
    if first.phase == .inTag || second.phase == .inTag {
      if first.phase == .afterName { second.phase = .afterName }
      if second.phase == .afterName { first.phase = .afterName }
    }
    first.hasStarted = first.hasStarted || second.hasStarted
    second.hasStarted = first.hasStarted
    return first == second ? first : nil
  }
}
