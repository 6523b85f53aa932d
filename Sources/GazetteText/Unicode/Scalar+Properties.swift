extension Unicode.Scalar {
  /// Whether the scalar belongs to Chinese or Japanese writing, its punctuation included.
  ///
  /// Between two of these a line break in the source is no space.
  package var isEastAsian: Bool {
    switch value {
    case 0x2E80...0x303F, 0x3040...0x30FF, 0x3100...0x312F, 0x31A0...0x31EF, 0x3200...0x4DBF,
      0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// The columns that the scalar takes on a terminal: 0, 1 or 2.
  var terminalWidth: Int {
    if isEastAsian { return 2 }
    switch value {
    case 0x1100...0x115F, 0xAC00...0xD7A3, 0x1F300...0x1F64F, 0x1F900...0x1F9FF: return 2
    default:
      switch properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: return 0
      default: return 1
      }
    }
  }
}

extension Unicode.Scalar.Properties {
  /// Whether a reader cannot see the scalar, or it changes the order of what is seen.
  var isDeceptive: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
    default: false
    }
  }
}

extension String {
  /// The columns that the text takes on a terminal.
  package var terminalWidth: Int { unicodeScalars.reduce(0) { $0 + $1.terminalWidth } }
}
