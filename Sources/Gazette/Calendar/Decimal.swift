/// Plain decimal digits, read and written without regard to any locale.
enum Decimal {
  /// The number that ASCII digits write, or nil if there is any other byte, none, or more than 18.
  static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    guard (1...18).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// A number with zeros before it up to a width.
  static func padded(_ value: Int, _ width: Int) -> String {
    var digits = String(value)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }

  /// A number with a comma between thousands: 1,234,567.
  static func grouped(_ value: Int) -> String {
    if (0..<1000).contains(value) { return String(value) }
    let digits = Array(String(value.magnitude).utf8)
    var out = value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { out += "," }
      out.unicodeScalars.append(Unicode.Scalar(digit))
    }
    return out
  }
}
