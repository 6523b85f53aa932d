/// Random texts that are as awkward as texts can be, the same in every run.
struct RandomText: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  private static let special = Array("&<>\"'=`/\\{}#:;%()! \t\n\r-]?".unicodeScalars)
  private static let awkward: [Unicode.Scalar] = [
    "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}", "\u{7F}", "\u{85}", "\u{301}",
    "\u{20D2}", "\u{338}", "\u{200D}", "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{FE0F}",
    "\u{E000}", "\u{10FFFF}", "春", "é", "🌱",
  ]
  private static let words = [
    "javascript:", "</script>", "</title>", "<!--", "-->", "]]>", "onload=", "{{x}}", "&amp;",
    "https://", "//", "data:", "\" onclick=\"",
  ]

  /// What decoders make of surrogates without their other half, in UTF-16 and as UTF-8 writes them.
  private static let surrogates = [
    String(decoding: [0xD83C] as [UInt16], as: UTF16.self),
    String(decoding: [0xDC3D, 0x22] as [UInt16], as: UTF16.self),
    String(decoding: [0x61, 0xD83C, 0x3C] as [UInt16], as: UTF16.self),
    String(decoding: [0xED, 0xA0, 0xBC, 0x22] as [UInt8], as: UTF8.self),
  ]

  /// Every special or awkward scalar with each quote and bracket right behind it, and before it.
  static let pairs: [String] = (special + awkward).flatMap { scalar in
    "\"'<>&`\\".unicodeScalars.flatMap { quote in
      ["a\(scalar)\(quote)b", "\(quote)\(scalar)", "\(scalar)\(quote)\u{301}"]
    }
  }

  mutating func text() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &self) {
      switch Int.random(in: 0..<9, using: &self) {
      case 0...2: text.unicodeScalars.append(Self.special.randomElement(using: &self) ?? "&")
      case 3, 4: text.unicodeScalars.append(Self.awkward.randomElement(using: &self) ?? "&")
      case 6: text += Self.surrogates.randomElement(using: &self) ?? ""
      case 5: text += Self.words.randomElement(using: &self) ?? ""
      default: text.unicodeScalars.append(["a", "Z", "0"].randomElement(using: &self) ?? "a")
      }
    }
    return text
  }
}
