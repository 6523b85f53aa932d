/// Whether JSON text stands inside a string.
struct JSONPlace: Sendable, Hashable {
  private(set) var isInString = false
  /// Whether a backslash waits for what it escapes.
  private(set) var isEscaping = false

  mutating func scan(_ byte: UInt8) {
    if isEscaping {
      isEscaping = false
    } else if byte == UInt8(ascii: "\"") {
      isInString.toggle()
    } else if byte == UInt8(ascii: "\\"), isInString {
      isEscaping = true
    }
  }

  var spot: Spot {
    isEscaping ? .forbidden(.script) : isInString ? .jsonString : .jsonValue
  }
}
