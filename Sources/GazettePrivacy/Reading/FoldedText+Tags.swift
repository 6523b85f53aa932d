extension FoldedText {
  /// The longest tag or comment that a number is followed across.
  private static let longestTag = 512

  /// A tag or comment at which a reader sees no gap: `138<b>0013</b>8000`.
  func tag(at index: Int) -> FoldedSymbol {
    let plain = FoldedSymbol(code: FoldedSymbol.other, end: index + 1)
    if has("<!--", at: index) {
      var end = index + 4
      while end < min(bytes.count, index + Self.longestTag) {
        if has("-->", at: end) { return FoldedSymbol(code: FoldedSymbol.tag, end: end + 3) }
        end += 1
      }
      return plain
    }
    let start = byte(index + 1) == UInt8(ascii: "/") ? index + 2 : index + 1
    var end = start
    var name: UInt64 = 0
    while end < start + 8, FoldedSymbol(code: byte(end), end: end).isLetter {
      name = name << 8 | UInt64(byte(end) | 0x20)
      end += 1
    }
    guard Self.inline.contains(name) else { return plain }
    let limit = min(bytes.count, index + Self.longestTag)
    while end < limit, bytes[end] != UInt8(ascii: ">") { end += 1 }
    guard end < limit else { return plain }
    return FoldedSymbol(code: FoldedSymbol.tag, end: end + 1)
  }

  /// The names of elements that part nothing, packed into numbers.
  private static let inline: Set<UInt64> = Set(
    [
      "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
      "ins", "kbd", "mark", "nobr", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
      "time", "tspan", "u", "var", "wbr",
    ].map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })
}
