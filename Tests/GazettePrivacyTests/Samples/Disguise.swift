/// A way in which a private number is written so that a plain search does not find it.
enum Disguise: CaseIterable {
  case plain, spaces, hyphens, fullWidth, zeroWidth, softHyphens, circled, references, percent
  case json, tags, singles, noBreakSpaces, hexReferences, bold

  /// The text in this disguise; nil where it would be another text.
  func apply(to sample: PrivateSample) -> String? {
    let text = sample.text
    switch self {
    case .plain: return text
    case .bold: return "**" + text + "**"
    case .spaces: return grouped(sample, " ")
    case .hyphens: return grouped(sample, "-")
    case .noBreakSpaces: return grouped(sample, "\u{A0}")
    case .tags: return grouped(sample, "</b><b class=\"x\">")
    case .singles: return sample.rule == .maskedResidentID ? nil : grouped(sample, each: " ")
    case .fullWidth: return map(text) { $0 + 0xFEE0 }
    case .zeroWidth: return between(text, "\u{200B}")
    case .softHyphens: return between(text, "\u{AD}")
    case .circled: return map(text, digitsOnly: true) { $0 == 48 ? 0x24EA : $0 - 49 + 0x2460 }
    case .references: return digits(text) { "&#\($0.value);" }
    case .hexReferences: return digits(text) { "&#x" + String($0.value, radix: 16) + ";" }
    case .percent: return digits(text) { "%" + String($0.value, radix: 16) }
    case .json: return digits(text) { "\\u00" + String($0.value, radix: 16) }
    }
  }

  private func grouped(_ sample: PrivateSample, _ separator: String) -> String? {
    guard !sample.groups.isEmpty else { return nil }
    var rest = sample.text[...]
    var parts: [Substring] = []
    for size in sample.groups {
      parts.append(rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    return parts.joined(separator: separator)
  }

  private func grouped(_ sample: PrivateSample, each separator: String) -> String? {
    guard !sample.groups.isEmpty, [.mobileNumber, .residentID, .bankCard].contains(sample.rule)
    else { return nil }
    return sample.text.map(String.init).joined(separator: separator)
  }

  private func between(_ text: String, _ separator: String) -> String? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return text.map(String.init).joined(separator: separator)
  }

  private func map(
    _ text: String, digitsOnly: Bool = false, _ change: (UInt32) -> UInt32
  ) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let changes =
        digitsOnly ? ("0"..."9").contains(scalar) : scalar.value > 32 && scalar.value < 127
      result.append(changes ? Unicode.Scalar(change(scalar.value)) ?? scalar : scalar)
    }
    return String(result)
  }

  private func digits(_ text: String, _ write: (Unicode.Scalar) -> String) -> String? {
    text.unicodeScalars.map { ("0"..."9").contains($0) ? write($0) : String($0) }.joined()
  }
}
