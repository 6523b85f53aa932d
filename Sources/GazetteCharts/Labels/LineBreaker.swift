import GazetteText

/// Fills line after line with the scalars of a text.
struct LineBreaker {
  private let scalars: [Unicode.Scalar]
  private let room: Double
  private let most: Int
  private(set) var lines: [String] = []
  private(set) var isCut = false

  init(_ text: String, width: Double, most: Int) {
    scalars = Array(text.unicodeScalars)
    room = width
    self.most = most
  }

  /// Fills as few lines as can be, and then makes them as narrow as that number of lines allows.
  static func balanced(_ text: String, room: Double, most: Int) -> LineBreaker {
    var best = LineBreaker(text, width: room, most: most)
    best.run()
    if best.isCut || best.lines.count < 2 { return best }
    var tooNarrow = room / 2
    var enough = room
    while enough - tooNarrow > 4 {
      let middle = (tooNarrow + enough) / 2
      var next = LineBreaker(text, width: middle, most: best.lines.count)
      next.run()
      if next.isCut {
        tooNarrow = middle
      } else {
        enough = middle
        best = next
      }
    }
    return best
  }

  private mutating func run() {
    var start = skipBlanks(0)
    while start < scalars.count {
      let end = fit(from: start, room: room)
      if skipBlanks(end) == scalars.count {
        lines.append(text(start, end))
        return
      }
      if lines.count == most - 1 {
        lines.append(cut(from: start))
        isCut = true
        return
      }
      let stop = breakPlace(start, end)
      lines.append(text(start, stop))
      start = skipBlanks(stop)
    }
    if lines.isEmpty { lines.append("") }
  }

  /// How far the scalars from a place go into the room; at least one does.
  private func fit(from start: Int, room: Double) -> Int {
    var width = 0.0
    var index = start
    while index < scalars.count {
      width += TextWidth.units(scalars[index])
      if width > room && index > start { break }
      index += 1
    }
    while index < scalars.count && index > start + 1 && isInside(index) { index -= 1 }
    return index
  }

  /// The last place up to `end` where a line may be broken, or `end`.
  private func breakPlace(_ start: Int, _ end: Int) -> Int {
    var index = end
    while index > start && !mayBreak(at: index) { index -= 1 }
    return index > start ? index : end
  }

  private func mayBreak(at index: Int) -> Bool {
    let next = scalars[index]
    let last = scalars[index - 1]
    if isInside(index) || Self.closing.contains(next) || Self.opening.contains(last) {
      return false
    }
    return next.isBlank || last.isBlank || last == "-" || next.isEastAsian || last.isEastAsian
  }

  /// Whether a place is within what is seen as one character.
  private func isInside(_ index: Int) -> Bool {
    TextWidth.units(scalars[index]) == 0 || scalars[index - 1] == "\u{200D}"
  }

  private func cut(from start: Int) -> String {
    let end = fit(from: start, room: room - TextWidth.units("…"))
    return text(start, end) + "…"
  }

  private func skipBlanks(_ start: Int) -> Int {
    var index = start
    while index < scalars.count && scalars[index].isBlank { index += 1 }
    return index
  }

  /// The text between two places, without blanks at its end.
  private func text(_ start: Int, _ end: Int) -> String {
    var end = end
    while end > start && scalars[end - 1].isBlank { end -= 1 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[start..<end])
    return String(text)
  }

  private static let closing: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "”", "’", "…", "％", ")", ",",
    ".", ";", ":", "!", "?",
  ]
  private static let opening: Set<Unicode.Scalar> = ["（", "《", "「", "『", "【", "“", "‘", "("]
}

extension Unicode.Scalar {
  /// Whether a line may end here with nothing to be seen. A blank that must not be broken is none.
  fileprivate var isBlank: Bool {
    switch value {
    case 9, 10, 13, 32, 0x2003, 0x2009, 0x3000: true
    default: false
    }
  }
}
