/// What stands before the text of a line: indentation, `>`, list markers, footnote labels.
struct ContainerPrefix {
  /// How many containers the line may be in or open.
  private(set) var depth = 0
  /// How many markers of containers there are.
  private(set) var markers = 0
  /// The columns of indentation before the first marker or the text.
  private(set) var columns = 0
  /// Where the text begins.
  private(set) var content: Int
  /// Whether the line ends a paragraph.
  private(set) var isBlank = false
  /// Whether the line may stand below the header of a table: `|---|:--:|`.
  private(set) var isTableRule = false

  init(_ bytes: [UInt8], _ lower: Int, _ upper: Int) {
    var index = lower
    var deeper = 0
    content = lower
    while true {
      var spaces = 0
      while index < upper, bytes[index] == 32 || bytes[index] == 9 {
        spaces += bytes[index] == 9 ? 4 : 1
        index += 1
      }
      content = index
      if markers == 0 { columns = spaces }
      if index == upper || bytes[index] == 10 || bytes[index] == 13 {
        isBlank = true
        break
      }
      guard let end = Self.marker(bytes, index, upper) else { break }
      deeper += max(0, spaces - (markers > 0 ? 1 : 0))
      markers += 1
      depth = markers + deeper / 2
      index = end
    }
    if markers > 3, Self.isThematicBreak(bytes, lower, upper) {
      (depth, markers) = (0, 0)
    }
    isTableRule = !isBlank && Self.isTableRule(bytes, lower, upper)
  }

  /// Where a container marker at `index` ends, or nil if there is none.
  private static func marker(_ bytes: [UInt8], _ index: Int, _ upper: Int) -> Int? {
    var end = index
    switch bytes[index] {
    case UInt8(ascii: ">"): return index + 1
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): end += 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while end < upper, end - index < 9, (48...57).contains(bytes[end]) { end += 1 }
      guard end < upper, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
        return nil
      }
      end += 1
    case UInt8(ascii: "["):
      guard index + 1 < upper, bytes[index + 1] == UInt8(ascii: "^") else { return nil }
      while end + 1 < upper, bytes[end] != UInt8(ascii: "]") { end += 1 }
      return end + 1 < upper && bytes[end + 1] == UInt8(ascii: ":") ? end + 2 : nil
    default: return nil
    }
    return end == upper || bytes[end] <= 32 ? end : nil
  }

  private static func isThematicBreak(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Bool {
    var mark: UInt8?
    for byte in bytes[lower..<upper] where byte > 32 {
      guard byte == mark ?? byte else { return false }
      mark = byte
    }
    return mark != UInt8(ascii: ">") && mark != UInt8(ascii: "+")
  }

  private static func isTableRule(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Bool {
    var hasDash = false
    var hasMark = false
    var isInside = false
    for byte in bytes[lower..<upper] {
      switch byte {
      case 9...13, 32: continue
      case UInt8(ascii: ">") where !isInside: continue
      case UInt8(ascii: "-"): hasDash = true
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      default: return false
      }
      isInside = true
    }
    return hasDash && hasMark
  }
}
