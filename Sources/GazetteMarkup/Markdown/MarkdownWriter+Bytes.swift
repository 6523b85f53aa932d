internal import GazetteText

extension MarkdownWriter {
  mutating func put(_ text: StaticString) { out.append(literal: text) }

  mutating func put(escaped text: String) { out.appendEscaped(text) }

  mutating func put(escaped text: [UInt8]) { out.appendEscaped(text.span) }

  /// Text for element content or a quoted attribute.
  mutating func put(escaped text: Span<UInt8>) { out.appendEscaped(text) }

  mutating func put(escaped text: Span<UInt8>, from lower: Int, to upper: Int) {
    if lower < upper { out.appendEscaped(text.extracting(lower..<upper)) }
  }
}
