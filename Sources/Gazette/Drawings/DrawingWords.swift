/// The words of a drawing.
enum DrawingWords {
  /// Everything that stands between the tags.
  static func of(_ svg: [UInt8]) -> String {
    var words: [UInt8] = []
    var isInTag = false
    for byte in svg {
      switch byte {
      case UInt8(ascii: "<"): isInTag = true
      case UInt8(ascii: ">"): isInTag = false
      case 0..<32: words.append(32)
      default: if !isInTag { words.append(byte) }
      }
    }
    return String(decoding: words, as: UTF8.self)
  }
}
