extension SourceFile {
  /// Decodes the bytes of a file: UTF-8, or UTF-8 and UTF-16 with a byte order mark.
  ///
  /// Anything else is an error that names the file and the remedy: a character is never replaced.
  package static func decoding(path: String, bytes: [UInt8]) -> (SourceFile?, [Diagnostic]) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return validating(path: path, bytes: Array(bytes.dropFirst(3)))
    }
    if bytes.starts(with: [0xFF, 0xFE]) {
      return decodingUTF16(path: path, bytes: bytes.dropFirst(2), bigEndian: false)
    }
    if bytes.starts(with: [0xFE, 0xFF]) {
      return decodingUTF16(path: path, bytes: bytes.dropFirst(2), bigEndian: true)
    }
    return validating(path: path, bytes: bytes)
  }

  private static func validating(path: String, bytes: [UInt8]) -> (SourceFile?, [Diagnostic]) {
    var control: Int?
    let invalid = unsafe bytes.withUnsafeBufferPointer {
      unsafe firstInvalidOffset($0, control: &control)
    }
    guard let offset = invalid else {
      let file = SourceFile(path: path, validated: bytes)
      return (file, control.map { [.controlCharacter(bytes[$0], in: file, at: $0)] } ?? [])
    }
    let readable = SourceFile(path: path, validated: Array(bytes[..<offset]))
    return (nil, [.notUTF8(in: readable, at: offset)])
  }

  private static func decodingUTF16(
    path: String, bytes: ArraySlice<UInt8>, bigEndian: Bool
  ) -> (SourceFile?, [Diagnostic]) {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      return (nil, [.notUTF8(in: SourceFile(path: path, validated: []), at: 0)])
    }
    return validating(path: path, bytes: Array(text.utf8))
  }

  /// The offset of the first byte that is not well-formed UTF-8 (RFC 3629), or nil.
  ///
  /// - Parameter control: Takes the offset of the first control character that no text should hold.
  private static func firstInvalidOffset(
    _ bytes: UnsafeBufferPointer<UInt8>, control: inout Int?
  ) -> Int? {
    var index = 0
    let count = bytes.count
    while index < count {
      let lead = unsafe bytes[index]
      if lead < 0x80 {
        if lead < 0x20, !(lead == 9 || lead == 10 || lead == 13), control == nil { control = index }
        index += 1
        while index + 8 <= count, unsafe bytes.eight(at: index).isPlainText { index += 8 }
        continue
      }
      // Most Chinese characters: three bytes, of which no more is to be checked than their marks.
      while index + 8 <= count, unsafe isPlainPair(bytes.eight(at: index)) { index += 6 }
      if unsafe index >= count || bytes[index] < 0x80 { continue }
      let length: Int
      var second: ClosedRange<UInt8> = 0x80...0xBF
      switch unsafe bytes[index] {
      case 0xC2...0xDF: length = 2
      case 0xE0: (length, second) = (3, 0xA0...0xBF)
      case 0xED: (length, second) = (3, 0x80...0x9F)
      case 0xE1...0xEF: length = 3
      case 0xF0: (length, second) = (4, 0x90...0xBF)
      case 0xF4: (length, second) = (4, 0x80...0x8F)
      case 0xF1...0xF3: length = 4
      default: return index
      }
      guard index + length <= count, unsafe second.contains(bytes[index + 1]) else { return index }
      for trail in (index + 2)..<max(index + 2, index + length)
      where unsafe bytes[trail] & 0xC0 != 0x80 {
        return index
      }
      index += length
    }
    return nil
  }
}

extension SourceFile {
  /// Whether six bytes are two characters of three bytes, neither of a block that needs a closer look.
  private static func isPlainPair(_ bytes: UInt64) -> Bool {
    bytes & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 && isPlainLead(UInt8(truncatingIfNeeded: bytes))
      && isPlainLead(UInt8(truncatingIfNeeded: bytes >> 24))
  }

  private static func isPlainLead(_ lead: UInt8) -> Bool { lead != 0xE0 && lead != 0xED }
}

extension Diagnostic {
  static func notUTF8(in file: SourceFile, at offset: Int) -> Diagnostic {
    Diagnostic(
      .error, "not-utf8", file, ByteRange(at: offset),
      Phrase(
        "this file is not UTF-8 text; it may be GB18030 or another encoding, or not a text",
        zh: "这个文件不是 UTF-8 文本，可能是 GB18030（GBK）等编码，或者根本不是文本"),
      help: Phrase(
        "open it in your editor and save it again as UTF-8",
        zh: "请用编辑器打开，另存为 UTF-8 编码"))
  }

  static func controlCharacter(_ byte: UInt8, in file: SourceFile, at offset: Int) -> Diagnostic {
    let code = "U+00" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    return Diagnostic(
      .error, "control-character", file, ByteRange(offset, offset + 1),
      Phrase(
        "there is an invisible control character here (\(code))",
        zh: "这里有一个看不见的控制字符（\(code)）"),
      help: Phrase("delete it", zh: "请删掉它"))
  }
}
