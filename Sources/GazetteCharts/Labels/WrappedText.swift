/// A text broken into lines that fit a width.
package struct WrappedText: Sendable, Hashable {
  package let full: String
  /// At least one, none wider than asked for, unless a single character is.
  package let lines: [String]
  /// Whether something was left out: the last line then ends with `…`.
  package let isCut: Bool
  /// The width of the widest line, in units.
  package let width: Double
  let isStrong: Bool

  /// In units.
  var height: Double { Double(lines.count) * Drawing.lineHeight }

  /// Breaks into no more lines than are needed, of about the same width.
  ///
  /// Breaks after blanks and hyphens and between Chinese characters, never before their closing
  /// marks; a word that is too long is broken anywhere.
  ///
  /// - Parameter width: The room, in units.
  package init(_ text: String, width: Double, most: Int = 2, isStrong: Bool = false) {
    let room = isStrong ? width / TextWidth.strong : width
    let breaker = LineBreaker.balanced(text, room: room, most: max(most, 1))
    full = text
    lines = breaker.lines
    isCut = breaker.isCut
    self.isStrong = isStrong
    self.width = breaker.lines.reduce(0) { max($0, TextWidth.units($1, isStrong: isStrong)) }
  }
}
