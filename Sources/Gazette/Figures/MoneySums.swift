/// Sums of money, one for each currency: currencies are never added to each other.
package struct MoneySums: Sendable, Hashable {
  private var byCurrency: [String: Quantity] = [:]

  package init(_ amounts: [Money] = []) { for amount in amounts { add(amount) } }

  package mutating func add(_ money: Money) {
    byCurrency[money.currency] = self[money.currency].adding(money.amount)
  }

  /// The sums in order of currencies.
  package var amounts: [Money] {
    byCurrency.sorted { $0.key < $1.key }
      .map { Money(amount: $0.value, currency: $0.key) }
  }

  package subscript(currency: String) -> Quantity {
    byCurrency[currency] ?? Quantity(millionths: 0)
  }

  package var isEmpty: Bool { byCurrency.isEmpty }
}
