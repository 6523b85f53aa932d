extension FoldedText {
  /// What a scalar looks like: the compatibility forms (NFKC) of digits, letters and punctuation as
  /// far as numbers and addresses are written with them, and what cannot be seen.
  static func fold(_ scalar: UInt32) -> UInt8 {
    switch scalar {
    case 0..<0x80: return UInt8(truncatingIfNeeded: scalar)
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar - 0xFEE0)
    case 0xAD, 0x034F, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20E3,
      0xFE00...0xFE0F, 0xFEFF:
      return FoldedSymbol.nothing
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: return UInt8(ascii: " ")
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63: return UInt8(ascii: "-")
    case 0xB7, 0x2024, 0x2027, 0x30FB, 0xFE52: return UInt8(ascii: ".")
    case 0x2022, 0x2217, 0x25A0, 0x25A1, 0x25CB, 0x25CF, 0x2588, 0xFE61: return UInt8(ascii: "*")
    case 0xFE6B: return UInt8(ascii: "@")
    case 0x2169: return UInt8(ascii: "X")
    case 0x2179: return UInt8(ascii: "x")
    case 0x24B6...0x24CF: return UInt8(ascii: "A") + UInt8(truncatingIfNeeded: scalar - 0x24B6)
    case 0x24D0...0x24E9: return UInt8(ascii: "a") + UInt8(truncatingIfNeeded: scalar - 0x24D0)
    default:
      guard let digit = digit(scalar) else { return FoldedSymbol.other }
      return UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
    }
  }

  /// The value of a digit that is raised, lowered, circled or of a mathematical alphabet.
  private static func digit(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0xB9: 1
    case 0xB2, 0xB3: scalar - 0xB0
    case 0x2070, 0x2074...0x2079: scalar - 0x2070
    case 0x2080...0x2089: scalar - 0x2080
    case 0x2460...0x2468: scalar - 0x245F
    case 0x2474...0x247C: scalar - 0x2473
    case 0x2488...0x2490: scalar - 0x2487
    case 0x24EA, 0x24FF: 0
    case 0x24F5...0x24FD: scalar - 0x24F4
    case 0x2776...0x277E: scalar - 0x2775
    case 0x2780...0x2788: scalar - 0x277F
    case 0x278A...0x2792: scalar - 0x2789
    case 0x1D7CE...0x1D7FF: (scalar - 0x1D7CE) % 10
    case 0x1FBF0...0x1FBF9: scalar - 0x1FBF0
    default: nil
    }
  }
}
