/// Language tags (BCP 47), as far as a site's languages need them: `zh-Hans`, `en`, `yue-HK`.
package enum LanguageTag {
  /// Whether a text has the form of a tag: 2 or 3 letters, then parts of 2 to 8 letters or digits.
  package static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let main = parts.first, (2...3).contains(main.count), main.allSatisfy(isLetter) else {
      return false
    }
    return parts.dropFirst().allSatisfy {
      (2...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
