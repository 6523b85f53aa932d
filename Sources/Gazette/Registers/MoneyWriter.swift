/// Writes amounts as a language does: 18万元; ¥180,000; 1,200 USD.
struct MoneyWriter {
  let language: String

  func text(_ money: Money) -> String {
    guard money.currency == "CNY" else { return "\(money.amount) \(money.currency)" }
    guard language.hasPrefix("zh") else { return "¥\(money.amount)" }
    let tenThousands = 10_000 * 1_000_000
    let isRound = money.amount.millionths.isMultiple(of: tenThousands / 100)
    guard money.amount.millionths >= tenThousands, isRound else { return "\(money.amount)元" }
    return "\(Quantity(millionths: money.amount.millionths / 10_000))万元"
  }

  /// A short form for an axis.
  func short(_ value: Double, _ currency: String) -> String {
    guard value.magnitude < 1e12 else { return String(value) }
    return text(
      Money(amount: Quantity(millionths: Int(value.rounded()) * 1_000_000), currency: currency))
  }
}
