internal import GazetteText

/// Finds characters that nobody sees and that change how text is read or compared.
enum HiddenScalars {
  /// The first zero-width or direction control character within offsets of UTF-8 bytes.
  ///
  /// U+200D joins emoji and U+200C and U+200E and U+200F belong to the writing of some languages:
  /// they count only where `strictly` is set, as in keys.
  static func first(
    in bytes: [UInt8], _ offsets: Range<Int>, strictly: Bool
  ) -> (scalar: Unicode.Scalar, range: ByteRange)? {
    var index = offsets.lowerBound
    while index < offsets.upperBound {
      guard bytes[index] >= 0xC2 else {
        index += 1
        continue
      }
      let length = bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
      if length < 4, index + length <= offsets.upperBound,
        let scalar = scalar(bytes, index, length), isHidden(scalar, strictly: strictly)
      {
        return (scalar, ByteRange(index, index + length))
      }
      index += length
    }
    return nil
  }

  private static func scalar(_ bytes: [UInt8], _ index: Int, _ length: Int) -> Unicode.Scalar? {
    switch length {
    case 2:
      // Only U+00AD and U+061C have two bytes.
      guard bytes[index] == 0xC2 || bytes[index] == 0xD8 else { return nil }
      return Unicode.Scalar(UInt32(bytes[index] & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F))
    default:
      guard bytes[index] == 0xE2 || bytes[index] == 0xEF else { return nil }
      return Unicode.Scalar(
        UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6
          | UInt32(bytes[index + 2] & 0x3F))
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar, strictly: Bool) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200B, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF: true
    case 0x00AD, 0x200C...0x200F: strictly
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether no text should hold the scalar: a control character other than tab and line breaks.
  fileprivate var isControl: Bool {
    switch value {
    case 9, 10, 13: false
    default: value < 0x20 || 0x7F...0x9F ~= value
    }
  }

  /// The scalar as U+0007.
  fileprivate var code: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}

extension Diagnostic {
  static func escapedControl(
    _ file: SourceFile, _ scalar: Unicode.Scalar, _ range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "control-character", file, range,
      Phrase(
        "this text writes an invisible control character (\(scalar.code))",
        zh: "这段文字写了一个看不见的控制字符（\(scalar.code)）"),
      help: Phrase("leave it out", zh: "请去掉它"))
  }

  static func hiddenCharacter(
    _ file: SourceFile, _ scalar: Unicode.Scalar, _ range: ByteRange
  ) -> Diagnostic {
    let code = scalar.code
    return Diagnostic(
      .warning, "hidden-character", file, range,
      Phrase(
        "there is an invisible character here (\(code)); the text is not what it looks like",
        zh: "这里有一个看不见的字符（\(code)），文字和看上去的不一样"),
      help: Phrase("delete it", zh: "请删掉它"))
  }
}

extension YAMLTreeBuilder {
  /// Reports what an escape of a quoted text hides: a control character, or what would be warned of if
  /// it stood there itself.
  mutating func checkEscapes(of text: String, _ place: ByteRange, isKey: Bool) {
    guard file.bytes[place.lower..<place.upper].contains(UInt8(ascii: "\\")) else { return }
    if let control = text.unicodeScalars.first(where: { $0.isControl }) {
      report(.escapedControl(file, control, place))
    }
    let bytes = Array(text.utf8)
    if let (scalar, _) = HiddenScalars.first(in: bytes, bytes.indices, strictly: isKey) {
      report(.hiddenCharacter(file, scalar, place))
    }
  }

  /// Warns of a hidden character within a key or a value.
  mutating func warnOfHidden(in place: ByteRange, isKey: Bool) {
    if let (scalar, range) = HiddenScalars.first(
      in: file.bytes, place.lower..<place.upper, strictly: isKey)
    {
      report(.hiddenCharacter(file, scalar, range))
    }
  }
}
