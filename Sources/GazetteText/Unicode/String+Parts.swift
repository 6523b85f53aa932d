extension String {
  /// Whether the last bytes of the text are those of another; what may be written in two ways differs.
  package func ends(in other: String) -> Bool {
    let (own, last) = (utf8.span, other.utf8.span)
    let before = own.count - last.count
    guard before >= 0 else { return false }
    var index = last.count
    while index > 0 {
      index -= 1
      if own[before + index] != last[index] { return false }
    }
    return true
  }

  /// The part of the text within offsets of its UTF-8 bytes, which are at boundaries of characters.
  package func part(_ offsets: Range<Int>) -> String {
    var text = self
    return text.withUTF8 { bytes in
      let part = unsafe UnsafeBufferPointer(rebasing: bytes[offsets])
      return unsafe String(decoding: part, as: UTF8.self)
    }
  }

  /// The parts of the text between the occurrences of an ASCII byte, found on bytes.
  ///
  /// - Parameter keepingEmpty: Whether parts without a byte are given too.
  package func parts(at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
    let separator = UInt8(truncatingIfNeeded: separator.value)
    var text = self
    return text.withUTF8 { bytes in
      var parts: [String] = []
      parts.reserveCapacity(4)
      var start = 0
      for index in 0...bytes.count where unsafe index == bytes.count || bytes[index] == separator {
        if keepingEmpty || index > start {
          let part = unsafe UnsafeBufferPointer(rebasing: bytes[start..<index])
          unsafe parts.append(String(decoding: part, as: UTF8.self))
        }
        start = index + 1
      }
      return parts
    }
  }
}
