extension PrivacyScan {
  /// Reads a word that begins with E5 in UTF-8 and counts: a mark of secrecy, or 微信.
  mutating func readMark(at index: Int) -> Int {
    if text.has("密", at: index) {
      for level: StaticString in ["秘", "机", "绝"] where text.has(level, before: index) {
        findMark(index - 3, index + 3)
      }
    } else if text.has("内部资料", at: index) {
      findMark(index, index + 12)
    } else if text.has("微信", at: index) {
      return readMessengerID(from: index + 6)
    }
    return index + 3
  }

  /// A word of secrecy counts as a mark where it stands alone: on a line, in brackets, before ★.
  private mutating func findMark(_ lower: Int, _ upper: Int) {
    if text.has("★", at: upper) || text.has("☆", at: upper) || text.has("&#9733;", at: upper) {
      return report(.internalMark, .error, lower, upper + 3, key: text.folded(lower, upper))
    }
    guard isEdge(before: lower), isEdge(behind: upper) else { return }
    report(.internalMark, .error, lower, upper, key: text.folded(lower, upper))
  }

  private func isEdge(before index: Int) -> Bool {
    var start = index
    while [UInt8(ascii: " "), UInt8(ascii: "*"), UInt8(ascii: "#")].contains(text.byte(start - 1)) {
      start -= 1
    }
    switch text.byte(start - 1) {
    case 0, UInt8(ascii: "\n"), UInt8(ascii: ">"), UInt8(ascii: "["), UInt8(ascii: "("),
      UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "|"):
      return true
    default: break
    }
    for edge: StaticString in ["【", "（", "［", "〔", "“", "密级：", "密级:", ": ", "\u{3000}"]
    where text.has(edge, before: start) || text.has(edge, before: index) { return true }
    return false
  }

  private func isEdge(behind index: Int) -> Bool {
    var end = index
    while [UInt8(ascii: " "), UInt8(ascii: "*"), UInt8(ascii: "\r")].contains(text.byte(end)) {
      end += 1
    }
    switch text.byte(end) {
    case 0, UInt8(ascii: "\n"), UInt8(ascii: "<"), UInt8(ascii: "]"), UInt8(ascii: ")"),
      UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "|"):
      return true
    default: break
    }
    for edge: StaticString in ["】", "）", "］", "〕", "”", "\u{3000}"]
    where text.has(edge, at: end) { return true }
    return false
  }

  /// Reads `QQ`, `WeChat` or `weixin`; returns where to go on.
  mutating func readMessenger(at index: Int) -> Int {
    guard !FoldedSymbol(code: text.byte(index - 1), end: 0).isAlphanumeric else { return index + 1 }
    let words: [StaticString] = ["WeChat", "Wechat", "wechat", "weixin", "Weixin", "QQ"]
    for word in words where text.has(word, at: index) {
      return readMessengerID(from: index + word.utf8CodeUnitCount)
    }
    return index + 1
  }

  /// Reads the id that a messenger's name leads to: `微信号：village_office`.
  private mutating func readMessengerID(from index: Int) -> Int {
    var position = index
    var isLed = false
    let leads: [StaticString] = [
      "号码", "号", "是", "为", "：", ":", " ID", " id", "ID", "\u{3000}", " ",
    ]
    while position - index < 20 {
      guard let lead = leads.first(where: { text.has($0, at: position) }) else { break }
      isLed = unsafe isLed || lead.utf8Start.pointee != UInt8(ascii: " ")
      position += lead.utf8CodeUnitCount
    }
    guard isLed else { return index }
    var end = position
    var codes: [UInt8] = []
    while codes.count < 24 {
      let symbol = text.symbol(at: end)
      guard symbol.isAlphanumeric || "-_".utf8.contains(symbol.code) else { break }
      codes.append(symbol.code)
      end = symbol.end
    }
    guard let first = codes.first else { return position }
    let isNumber = codes.allSatisfy { (48...57).contains($0) }
    let isID =
      isNumber
      ? (5...12).contains(codes.count) && first != UInt8(ascii: "0")
      : (6...20).contains(codes.count) && FoldedSymbol(code: first, end: 0).isLetter
    guard isID else { return position }
    if isNumber, codes.count == 11, first == UInt8(ascii: "1") { return position }
    report(.messengerID, .warning, position, end)
    return end
  }
}
