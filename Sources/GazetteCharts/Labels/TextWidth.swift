import GazetteText

/// An estimate of how wide text is, on the wide side of what system fonts do.
package enum TextWidth {
  /// How much wider bold text is.
  static let strong = 1.14

  /// The width of a text in units, at the size in which charts write.
  package static func units(_ text: String, isStrong: Bool = false) -> Double {
    var sum = 0.0
    for scalar in text.unicodeScalars { sum += units(scalar) }
    return isStrong ? sum * strong : sum
  }

  static func units(_ scalar: Unicode.Scalar) -> Double {
    Double(hundredths(scalar)) * Drawing.textSize / 100
  }

  /// Hundredths of the height of the text.
  private static func hundredths(_ scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "I", "|", "!", ".", ",", ":", ";", "'", "f", "(", ")", " ",
      "/", "-", "[", "]":
      return 36
    case "t", "r": return 42
    case "m", "w", "M", "W", "@", "%", "&": return 94
    case "a"..."z", "0"..."9": return 61
    case "A"..."Z": return 72
    case "\0"..."\u{7F}": return 70
    default: break
    }
    if scalar.isEastAsian { return 100 }
    switch scalar.value {
    case 0xA0, 0x2009, 0x202F, 0xB7: return 36
    case 0x2014, 0x2026: return 100
    case 0x1100...0x11FF, 0xA960...0xA97F, 0xAC00...0xD7FF: return 100
    case 0x1F000...0x1FFFF: return 130
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    case .lowercaseLetter, .decimalNumber, .otherPunctuation: return 64
    default: return 80
    }
  }
}
