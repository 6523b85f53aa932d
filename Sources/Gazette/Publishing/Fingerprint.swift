/// A short name for some bytes, so that a file's address changes when its content does.
///
/// FNV-1a with 64 bits: it names files of one's own and protects nothing.
enum Fingerprint {
  /// Twelve hexadecimal digits; another seed gives other ones.
  static func of(_ bytes: [UInt8], seed: UInt64 = 0) -> String {
    var hash = 0xCBF2_9CE4_8422_2325 ^ seed
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.utf8.count) + digits).prefix(12))
  }
}
