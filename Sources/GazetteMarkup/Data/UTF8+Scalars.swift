internal import GazetteText

extension Span where Element == UInt8 {
  /// The scalar that begins at `index` of valid UTF-8.
  func scalar(at index: Int) -> Unicode.Scalar? {
    guard index < count else { return nil }
    let first = self[index]
    if first < 0x80 { return Unicode.Scalar(first) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard first >= 0xC2, index + length <= count else { return nil }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for trail in index + 1..<index + length { value = value << 6 | UInt32(self[trail] & 0x3F) }
    return Unicode.Scalar(value)
  }

  /// The scalar that ends before `index` of valid UTF-8.
  func scalar(before index: Int) -> Unicode.Scalar? {
    var start = index - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return start >= 0 ? scalar(at: start) : nil
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is a quotation mark, dash or ellipsis that Chinese shares with other writing.
  var isSharedPunctuation: Bool {
    switch value {
    case 0x2014, 0x2018...0x201F, 0x2026: true
    default: false
    }
  }

  /// Whether a line break between the two is only a break of the source.
  static func joins(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, let after else { return false }
    let isClose = before.isEastAsian || before.isSharedPunctuation
    return isClose && (after.isEastAsian || after.isSharedPunctuation)
      && (before.isEastAsian || after.isEastAsian)
  }
}
