extension PrivacyScan {
  private static let words: [StaticString] = [
    "护照", "通行证", "回乡证", "台胞证", "居住证", "passport", "Passport", "permit",
  ]

  /// Reads a word of letters and digits: a passport, a permit, a vehicle's plate.
  ///
  /// - Parameter digits: where its first digit stands.
  mutating func readWord(from start: Int, digits: Int) -> Int {
    var codes: [UInt8] = []
    var end = start
    while codes.count < 24 {
      let symbol = text.symbol(at: end)
      guard symbol.isAlphanumeric else { break }
      codes.append(symbol.code)
      end = symbol.end
    }
    if codes.count < 24 {
      findPassport(codes, start, end)
      findPlate(start, end)
    }
    while FoldedSymbol(code: text.byte(end), end: 0).isAlphanumeric { end += 1 }
    return max(end, digits + 1)
  }

  private mutating func findPassport(_ codes: [UInt8], _ start: Int, _ end: Int) {
    let letters = codes.prefix { $0 >= UInt8(ascii: "A") }
    let digits = codes.dropFirst(letters.count)
    guard (1...2).contains(letters.count), (7...10).contains(digits.count),
      digits.allSatisfy({ $0 < UInt8(ascii: "A") })
    else { return }
    let first = letters.first.map { $0 & 0xDF } ?? 0
    let isNamed = hasWord(Self.words, before: start)
    let isForm =
      codes.count == 9
      && (letters.first == UInt8(ascii: "E") && !letters.contains { [73, 79].contains($0) }
        && letters.allSatisfy { $0 < UInt8(ascii: "a") }
        || letters.count == 1 && letters.first == UInt8(ascii: "G"))
      && !isDay(digits)
    let isPermit =
      letters.count == 1 && Array("HMCTWEGDSPKL".utf8).contains(first)
      || letters.count == 2
    guard isForm || isNamed && isPermit else { return }
    report(.passport, .warning, start, end)
  }

  /// Whether eight digits are a day: `G20240512` is the number of a form.
  private func isDay(_ digits: ArraySlice<UInt8>) -> Bool {
    guard digits.count == 8 else { return false }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    return (1900...2099).contains(number / 10000)
      && CalendarDay.isReal(
        year: number / 10000, month: number / 100 % 100, day: number % 100)
  }

  /// The plate of a vehicle: a province's sign, a letter, five or six characters.
  mutating func findPlate(_ start: Int, _ end: Int) {
    guard end - start <= 30 else { return }
    var codes: [UInt8] = []
    var index = start
    while index < end {
      let symbol = text.symbol(at: index)
      codes.append(symbol.code)
      index = symbol.end
    }
    if let lower = plateStart(codes, start) { report(.vehiclePlate, .warning, lower, end) }
  }

  private func plateStart(_ codes: [UInt8], _ start: Int) -> Int? {
    if (6...7).contains(codes.count) {
      // 京A12345 or 京·A12345
      guard codes[0] >= UInt8(ascii: "A"), codes[0] <= UInt8(ascii: "Z"),
        isSerial(codes.dropFirst())
      else { return nil }
      return province(before: start) ?? dot(before: start).flatMap(province)
    }
    // 京A·12345
    guard (5...6).contains(codes.count), isSerial(codes[...]), let dot = dot(before: start),
      text.byte(dot - 1) >= UInt8(ascii: "A"), text.byte(dot - 1) <= UInt8(ascii: "Z")
    else { return nil }
    return province(before: dot - 1)
  }

  private func isSerial(_ codes: ArraySlice<UInt8>) -> Bool {
    codes.allSatisfy {
      $0 <= UInt8(ascii: "Z") && $0 != UInt8(ascii: "I") && $0 != UInt8(ascii: "O")
    }
      && codes.count { $0 >= UInt8(ascii: "A") } <= 3
  }

  private func dot(before index: Int) -> Int? {
    for dot: StaticString in ["·", "•", "-", " ", "."] where text.has(dot, before: index) {
      return index - dot.utf8CodeUnitCount
    }
    return nil
  }

  private func province(before index: Int) -> Int? {
    let signs: [StaticString] = [
      "京", "津", "沪", "渝", "冀", "豫", "云", "辽", "黑", "湘", "皖", "鲁", "新", "苏", "浙", "赣", "鄂",
      "桂", "甘", "晋", "蒙", "陕", "吉", "闽", "贵", "粤", "青", "藏", "川", "宁", "琼",
    ]
    for sign in signs where text.has(sign, before: index) { return index - 3 }
    return nil
  }
}
