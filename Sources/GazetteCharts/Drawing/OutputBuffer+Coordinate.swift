package import GazetteText

extension OutputBuffer {
  /// Appends a length in units with at most one decimal, without a locale: `12`, `-0.5`.
  ///
  /// What is not finite becomes 0; what is beyond a million either way stops there.
  package mutating func append(coordinate: Double) {
    guard coordinate.isFinite else { return append(byte: UInt8(ascii: "0")) }
    let tenths = Int((min(max(coordinate, -1e6), 1e6) * 10).rounded())
    if tenths < 0 { append(byte: UInt8(ascii: "-")) }
    append(decimal: Int(tenths.magnitude / 10))
    let rest = tenths.magnitude % 10
    if rest == 0 { return }
    append(byte: UInt8(ascii: "."))
    append(decimal: Int(rest))
  }
}
