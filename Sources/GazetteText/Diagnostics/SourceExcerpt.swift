/// The source line of a fault with a caret under its place.
///
/// Columns are those of a terminal: a wide character takes two. A long line is cut around the
/// place, and control and format characters are shown as `·`, so that they cannot deceive.
struct SourceExcerpt {
  /// The width of the line number with a blank before it.
  let margin: Int
  private let number: String
  private let line: String
  private let caret: (column: Int, width: Int)

  private static let widest = 100

  init(_ file: SourceFile, _ range: ByteRange) {
    number = String(file.position(of: range.lower).line)
    margin = number.utf8.count + 1
    let lineRange = file.lineRange(around: range.lower)
    let before = String(
      decoding: file.bytes[lineRange.lowerBound..<min(range.lower, lineRange.upperBound)],
      as: UTF8.self)
    let upper = min(max(range.upper, range.lower), lineRange.upperBound)
    let marked = String(
      decoding: file.bytes[min(range.lower, upper)..<upper], as: UTF8.self)
    let after = String(decoding: file.bytes[upper..<lineRange.upperBound], as: UTF8.self)

    let (head, headWidth) = Self.visible(before.unicodeScalars.suffix(Self.widest))
    let (middle, middleWidth) = Self.visible(marked.unicodeScalars.prefix(Self.widest))
    let room = max(0, Self.widest - headWidth - middleWidth)
    let (tail, _) = Self.visible(after.unicodeScalars.prefix(room))
    let isCut = before.unicodeScalars.count > Self.widest
    line = (isCut ? "…" : "") + head + middle + tail
    caret = (headWidth + (isCut ? 1 : 0), max(1, middleWidth))
  }

  func text(mark: (String) -> String) -> String {
    let blank = String(repeating: " ", count: margin)
    let tildes = String(repeating: "~", count: caret.width - 1)
    let marker = String(repeating: " ", count: caret.column) + mark("^" + tildes)
    return " \(number) | \(line)\n\(blank) | \(marker)\n"
  }

  private static func visible(_ scalars: some Sequence<Unicode.Scalar>) -> (String, Int) {
    var text = ""
    var width = 0
    for scalar in scalars {
      let shown: Unicode.Scalar =
        scalar == "\t" ? " " : scalar.properties.isDeceptive ? "·" : scalar
      text.unicodeScalars.append(shown)
      width += shown.terminalWidth
    }
    return (text, width)
  }
}
