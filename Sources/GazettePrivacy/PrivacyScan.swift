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
        while index < end, unsafe !triggers[Int(bytes[index])] { index += 1 }
        return index
      }
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
