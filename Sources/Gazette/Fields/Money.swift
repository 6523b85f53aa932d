/// An amount in one currency; amounts of different currencies are never added.
package struct Money: Sendable, Hashable {
  package let amount: Quantity
  /// The ISO 4217 code, such as CNY.
  package let currency: String

  package init(amount: Quantity, currency: String) {
    self.amount = amount
    self.currency = currency
  }

  /// Reads `180000 CNY`, `CNY 180,000`, `180000元` or `18万元`; yuan are CNY.
  package init?(parsing text: String) {
    if text.hasSuffix("万元") {
      guard let amount = Quantity(parsing: Self.trimmed(text.dropLast(2))) else { return nil }
      let (yuan, isTooLarge) = amount.millionths.multipliedReportingOverflow(by: 10_000)
      if isTooLarge { return nil }
      self.init(amount: Quantity(millionths: yuan), currency: "CNY")
      return
    }
    if text.hasSuffix("元") {
      guard let amount = Quantity(parsing: Self.trimmed(text.dropLast())) else { return nil }
      self.init(amount: amount, currency: "CNY")
      return
    }
    let words = text.split(separator: " ")
    guard words.count == 2 else { return nil }
    let (number, code) = Self.isCode(words[0]) ? (words[1], words[0]) : (words[0], words[1])
    guard Self.isCode(code), let amount = Quantity(parsing: number) else { return nil }
    self.init(amount: amount, currency: String(code))
  }

  private static func trimmed(_ text: Substring) -> Substring {
    text.hasSuffix(" ") ? text.dropLast() : text
  }

  private static func isCode(_ word: Substring) -> Bool {
    word.utf8.count == 3
      && word.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
