import GazetteText

/// Breaks a text into lines, for drawings, which do not do so by themselves.
package enum CardLines {
  /// The same number of lines, as even as they can be.
  package static func even(_ text: String, width: Int, most: Int) -> [String] {
    var lines = broken(text, width: width, most: most)
    var narrower = width * 19 / 20
    while lines.count > 1 {
      let next = broken(text, width: narrower)
      if next.count != lines.count { break }
      lines = next
      narrower = narrower * 19 / 20
    }
    return lines
  }

  /// - Parameter width: in hundredths of the size of the letters; a Chinese character takes 100.
  /// - Parameter most: how many lines there may be; what is left is cut and marked by “…”.
  package static func broken(_ text: String, width: Int, most: Int = .max) -> [String] {
    var lines: [String] = []
    var rest = Array(text.unicodeScalars)[...]
    while !rest.isEmpty, lines.count < most {
      let end = end(of: rest, width: width)
      var line = rest[..<end]
      rest = rest[end...].drop { $0 == " " }
      if !rest.isEmpty, lines.count == most - 1 {
        while line.count > 1, measure(line) + 100 > width { line.removeLast() }
        line.append("…")
      }
      lines.append(string(line))
    }
    return lines
  }

  /// Where a line ends: behind the last word or Chinese character that has room.
  private static func end(of text: ArraySlice<Unicode.Scalar>, width: Int) -> Int {
    var used = 0
    var end: Int?
    for index in text.indices {
      used += Self.width(text[index])
      if used > width, text[index] != " " { return end ?? max(index, text.startIndex + 1) }
      let next = index + 1
      if next < text.endIndex, canBreak(between: text[index], text[next]) { end = next }
    }
    return text.endIndex
  }

  private static func canBreak(between a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    if notFirst.contains(b) || notLast.contains(a) { return false }
    return a == " " || a.isEastAsian || b.isEastAsian
  }

  private static func measure(_ text: ArraySlice<Unicode.Scalar>) -> Int {
    text.reduce(0) { $0 + width($1) }
  }

  /// How wide a character is at most times, in hundredths of its size.
  private static func width(_ scalar: Unicode.Scalar) -> Int { scalar.isEastAsian ? 100 : 58 }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    if text.last == " " { text.removeLast() }
    return String(text)
  }

  private static let notFirst: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "’", "·", "…", "—", " ", "-", "–",
  ]
  private static let notLast: Set<Unicode.Scalar> = ["（", "《", "“", "‘", "—"]
}
