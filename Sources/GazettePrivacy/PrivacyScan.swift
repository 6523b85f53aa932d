import GazetteText

/// One pass of the scanner over one text.
///
/// The pass skips from one trigger to the next: a digit, `@`, or a byte that may begin an encoded
/// digit or a word that counts. What a trigger begins is read by the extensions.
struct PrivacyScan {
  let text: FoldedText
  let findsPlaces: Bool
  var findings: [PrivateFinding] = []
  /// Nothing before this belongs to the word at hand: an escape ended here.
  var floor = 0
  var run = NumberRun()
  private let triggers = PrivacyScan.triggers

  init(_ bytes: [UInt8], findsPlaces: Bool) {
    text = FoldedText(bytes)
    self.findsPlaces = findsPlaces
  }

  private static let triggers: [Bool] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "&"),
      UInt8(ascii: "%"), UInt8(ascii: "\\"), UInt8(ascii: "Q"), UInt8(ascii: "W"),
      UInt8(ascii: "w"), 0xC2, 0xE2, 0xE5, 0xEF, 0xF0:
      true
    default: false
    }
  }

  /// Reads a part of the text.
  mutating func run(from start: Int, to end: Int) {
    var index = start
    while true {
      index = nextTrigger(from: index, to: end)
      guard index < end else { return }
      index = max(index + 1, read(at: index))
    }
  }

  private func nextTrigger(from start: Int, to end: Int) -> Int {
    unsafe text.bytes.withUnsafeBufferPointer { bytes in
      unsafe triggers.withUnsafeBufferPointer { triggers in
        var index = start
        while index < end {
          if unsafe !triggers[Int(bytes[index])] {
            index += 1
            continue
          }
          let width = unsafe Self.harmlessWidth(bytes, at: index)
          if width == 0 { return index }
          index += width
        }
        return min(index, end)
      }
    }
  }

  /// How many bytes from a trigger on begin nothing that counts, seen by the bytes behind it alone; 0
  /// where it must be read. Most Chinese characters and most encoded ones are passed here.
  @inline(__always)
  private static func harmlessWidth(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = unsafe bytes[index]
    if byte < 0x3A, byte >= 0x30 { return 0 }
    // At the end of a text all is read.
    guard index + 3 < bytes.count else { return 0 }
    let (second, third) = unsafe (bytes[index + 1], bytes[index + 2])
    switch byte {
    case 0xE5:
      // 密, 内, 微
      let counts =
        second == 0xAF && third == 0x86 || second == 0x86 && third == 0x85
        || second == 0xBE && third == 0xAE
      return counts ? 0 : 3
    case 0xEF:
      // Full-width digits, ＠ and ﹫; what cannot be seen is passed where a number is read.
      let counts =
        second == 0xBC && (0x90...0xA0).contains(third) || second == 0xB9 && third == 0xAB
      return counts ? 0 : 3
    case 0xE2:
      // Raised, lowered and circled digits.
      let counts =
        second == 0x81 || second == 0x82 || (0x91...0x93).contains(second) || second == 0x9D
        || second == 0x9E
      return counts ? 0 : 3
    case 0xC2: return second == 0xB2 || second == 0xB3 || second == 0xB9 ? 0 : 2
    case 0xF0: return second == 0x9D || second == 0x9F ? 0 : 1
    case UInt8(ascii: "&"):
      return second == UInt8(ascii: "#") || second == UInt8(ascii: "c") ? 0 : 1
    case UInt8(ascii: "W"), UInt8(ascii: "w"): return second == UInt8(ascii: "e") ? 0 : 1
    case UInt8(ascii: "Q"): return second == byte ? 0 : 1
    case UInt8(ascii: "%"):
      // Behind an escape a number may follow at once.
      let next = unsafe bytes[index + 3]
      let isEscape = FoldedSymbol(code: second, end: 0).isAlphanumeric
      let mayCount =
        second == UInt8(ascii: "3") || second == UInt8(ascii: "4")
        || second | 0x20 == UInt8(ascii: "e")
          && (third == UInt8(ascii: "2") || third | 0x20 == UInt8(ascii: "f"))
        || second | 0x20 == UInt8(ascii: "c") && third == UInt8(ascii: "2")
        || second | 0x20 == UInt8(ascii: "f") && third == UInt8(ascii: "0")
      if mayCount || !isEscape || FoldedSymbol(code: next, end: 0).isAlphanumeric { return 0 }
      return 3
    default: return 0
    }
  }

  /// Reads what a trigger begins; returns where to go on.
  private mutating func read(at index: Int) -> Int {
    switch text.bytes[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return readNumber(at: index)
    case UInt8(ascii: "@"): return readEmail(at: index, end: index + 1)
    case 0xE5: return readMark(at: index)
    case UInt8(ascii: "Q"), UInt8(ascii: "W"), UInt8(ascii: "w"): return readMessenger(at: index)
    default:
      let symbol = text.symbol(at: index)
      if symbol.isDigit { return readNumber(at: index) }
      if symbol.code == UInt8(ascii: "@") { return readEmail(at: index, end: symbol.end) }
      // Letters of an escape are no letters before a number: `\n138…`, `%E5%BC%A0138…`.
      if symbol.end > index + 1, text.bytes[index] < 0x80 { floor = symbol.end }
      return symbol.end
    }
  }

  mutating func report(
    _ rule: PrivacyRule, _ severity: Diagnostic.Severity, _ lower: Int, _ upper: Int,
    key: String? = nil
  ) {
    let range = ByteRange(lower, upper)
    let key = PrivateFinding.Key(rule, key ?? text.folded(lower, upper))
    findings.append(PrivateFinding(key, severity, range))
  }
}
