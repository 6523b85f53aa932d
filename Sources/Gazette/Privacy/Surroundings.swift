import GazetteText

/// What a reader takes in together with a place in a text.
enum Surroundings {
  /// How many characters before and behind a place count as near.
  static let reach = 20

  /// The place with the characters near it, at boundaries of characters.
  static func range(of place: ByteRange, in bytes: [UInt8]) -> Range<Int> {
    var lower = min(place.lower, bytes.count)
    var count = 0
    while lower > 0, count < reach {
      lower -= 1
      if bytes[lower] & 0xC0 != 0x80 { count += 1 }
    }
    var upper = min(place.upper, bytes.count)
    count = 0
    while upper < bytes.count {
      if bytes[upper] & 0xC0 != 0x80 {
        if count == reach { break }
        count += 1
      }
      upper += 1
    }
    return lower..<upper
  }
}
