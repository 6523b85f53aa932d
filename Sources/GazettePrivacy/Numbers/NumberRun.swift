/// Digits that follow one another in a text, in groups that blanks, hyphens or dots part.
///
/// A value of arrays that the pass uses again for each run, so that a run costs no memory.
struct NumberRun {
  /// What parts a group from the one before it.
  enum Separator: UInt8 {
    case none, space, hyphen, dot, bracket
  }

  /// Digits without a gap.
  struct Group {
    /// The place of the first symbol.
    let first: Int
    var count = 0
    let separator: Separator
    /// Whether a single dot parts it from the digits before it: behind a decimal point.
    let isFraction: Bool
    /// Whether letters stand in it.
    var isWord = false
  }

  /// The value of each digit; `x` for a letter X, `mask` for a character that hides one.
  private(set) var symbols: [UInt8] = []
  private(set) var lowers: [Int] = []
  private(set) var uppers: [Int] = []
  private(set) var groups: [Group] = []

  static let x: UInt8 = 10
  static let mask: UInt8 = 11
  /// A run that is longer is cut: it is a table of figures.
  static let most = 512

  mutating func removeAll() {
    symbols.removeAll(keepingCapacity: true)
    lowers.removeAll(keepingCapacity: true)
    uppers.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
  }

  mutating func begin(_ separator: Separator, isFraction: Bool) {
    groups.append(Group(first: symbols.count, separator: separator, isFraction: isFraction))
  }

  mutating func append(_ symbol: UInt8, _ lower: Int, _ upper: Int) {
    symbols.append(symbol)
    lowers.append(lower)
    uppers.append(upper)
    groups[groups.count - 1].count += 1
  }

  mutating func markWord() { groups[groups.count - 1].isWord = true }

  /// The digits of a part as text.
  func text(_ part: Range<Int>) -> String {
    String(
      decoding: symbols[part].map {
        $0 == Self.mask ? UInt8(ascii: "*") : $0 == Self.x ? UInt8(ascii: "X") : $0 + 48
      }, as: UTF8.self)
  }

  /// Whether a part is of digits alone.
  func isDigits(_ part: Range<Int>) -> Bool { symbols[part].allSatisfy { $0 < 10 } }

  /// The number that a part of digits is.
  func number(_ part: Range<Int>) -> Int { symbols[part].reduce(0) { $0 * 10 + Int($1) } }
}
