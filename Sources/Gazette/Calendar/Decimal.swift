/// Plain decimal digits, read and written without regard to any locale.
enum Decimal {
  /// The number that ASCII digits write, or nil if there is any other byte, none, or more than 18.
  static func digits(_ bytes: some Collection<UInt8>) -> Int? {
    (1...18).contains(bytes.count) ? bytes.reduce(0, adding) : nil
  }

  /// The same for bytes that are not copied.
  static func digits(_ bytes: Span<UInt8>) -> Int? {
    (1...18).contains(bytes.count) ? bytes.indices.reduce(0) { adding($0, bytes[$1]) } : nil
  }

  /// A number with one digit more, or nil if the byte is none.
  private static func adding(_ number: Int?, _ byte: UInt8) -> Int? {
    guard let number, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
    return number * 10 + Int(byte - UInt8(ascii: "0"))
  }

  /// A number with zeros before it up to a width.
  static func padded(_ value: Int, _ width: Int) -> String {
    var digits = String(value)
    while digits.utf8.count < width { digits = "0" + digits }
    return digits
  }

  /// Writes a number behind other bytes, with zeros before it up to a width.
  static func append(_ value: Int, _ width: Int = 1, to bytes: inout [UInt8]) {
    guard (0..<10_000).contains(value), width <= 4 else {
      return bytes.append(contentsOf: padded(value, width).utf8)
    }
    let (hundreds, rest) = value.quotientAndRemainder(dividingBy: 100)
    if value >= 1000 || width > 3 { bytes.append(digit(hundreds / 10)) }
    if value >= 100 || width > 2 { bytes.append(digit(hundreds % 10)) }
    if value >= 10 || width > 1 { bytes.append(digit(rest / 10)) }
    bytes.append(digit(rest % 10))
  }

  private static func digit(_ value: Int) -> UInt8 {
    UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: value)
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
