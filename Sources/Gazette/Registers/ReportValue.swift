/// The value of a figure of a report, as it is computed and as it is kept in a file.
enum ReportValue: Sendable, Equatable {
  case count(Int)
  case hours(Quantity)
  case share(Ratio)
  case money(MoneySums)

  /// Reads what `description` writes: `5`, `12.5 h`, `6/10`, `1,200 CNY + 20 USD`; nil for anything else.
  init?(parsing text: String) {
    if let count = Decimal.digits(Array(text.utf8)) {
      self = .count(count)
    } else if text.hasSuffix(" h"), let hours = Quantity(parsing: text.dropLast(2)) {
      self = .hours(hours)
    } else if let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let part = Decimal.digits(Array(text.utf8[..<slash])),
      let whole = Decimal.digits(Array(text.utf8[slash...].dropFirst()))
    {
      self = .share(Ratio(part, whole))
    } else {
      let amounts = text.parts(at: "+").map { part in
        Money(parsing: part.parts(at: " ").joined(separator: " "))
      }
      guard !amounts.isEmpty, amounts.allSatisfy({ $0 != nil }) else { return nil }
      self = .money(MoneySums(amounts.compactMap(\.self)))
    }
  }
}

extension ReportValue: CustomStringConvertible {
  var description: String {
    switch self {
    case .count(let count): String(count)
    case .hours(let hours): "\(hours) h"
    case .share(let ratio): "\(ratio.part)/\(ratio.whole)"
    case .money(let sums):
      sums.amounts.map { "\($0.amount) \($0.currency)" }.joined(separator: " + ")
    }
  }
}
