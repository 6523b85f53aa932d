/// The unified social credit code of an organisation (GB 32100), which may be shown.
enum CreditCode {
  /// The value of the letter X among the 31 characters of a code.
  private static let x = 29

  /// Whether 18 digits, of which the last may be an X, are a code: a region stands third, and the
  /// check character is right (weights 3^(i−1), modulus 31).
  static func isRight(_ symbols: ArraySlice<UInt8>) -> Bool {
    let values = symbols.map { $0 == NumberRun.x ? x : Int($0) }
    guard values.count == 18, ResidentID.isProvince(values[2] * 10 + values[3]) else {
      return false
    }
    var weight = 1
    var sum = 0
    for value in values.dropLast() {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return values[17] == (31 - sum % 31) % 31
  }
}
