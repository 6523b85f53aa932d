extension Glance {
  private typealias Block = SIMD16<UInt8>

  /// How far before a day a word of birth may stand.
  private static var reachOfBirth: Int { 40 }

  /// Whether a word of birth may stand before a day: 生, `birth`, `born`.
  func isBirth(_ day: Int) -> Bool {
    guard unsafe day >= Self.reachOfBirth else { return true }
    let places = unsafe birthPlaces(day - 40) .| birthPlaces(day - 24) .| birthPlaces(day - 16)
    return unsafe any(places) && hasBirth(before: day)
  }

  /// At which of sixteen places such a word may begin.
  @inline(__always)
  private func birthPlaces(_ start: Int) -> SIMDMask<SIMD16<Int8>> {
    let first = unsafe bytes.loadUnaligned(fromByteOffset: start, as: Block.self)
    let second = unsafe bytes.loadUnaligned(fromByteOffset: start + 1, as: Block.self)
    let signs = first .== Block(repeating: 0xE7) .& second .== Block(repeating: 0x94)
    let letters =
      first | Block(repeating: 0x20) .== Block(repeating: UInt8(ascii: "b"))
      .& (second .== Block(repeating: UInt8(ascii: "i"))
        .| second .== Block(repeating: UInt8(ascii: "o")))
    return signs .| letters
  }

  /// Looks for such a word in the line of a day, backwards from it.
  private func hasBirth(before day: Int) -> Bool {
    var place = day - 1
    while unsafe place >= day - Self.reachOfBirth {
      let (second, third) = unsafe (bytes[place + 1], bytes[place + 2])
      switch unsafe bytes[place] {
      case UInt8(ascii: "\n"): return false
      case UInt8(ascii: "b") where second == UInt8(ascii: "i") || second == UInt8(ascii: "o"),
        UInt8(ascii: "B") where second == UInt8(ascii: "i") || second == UInt8(ascii: "o"),
        0xE7 where second == 0x94 && third == 0x9F:
        return true
      default: place -= 1
      }
    }
    return false
  }
}
