import Gazette
import Testing

/// Numbers and amounts: exact, and read only as people write them on purpose.
struct AmountTests {
  @Test(
    "a number is exact to six places",
    arguments: [
      ("36", "36"), ("2.5", "2.5"), ("1,234,567.80", "1,234,567.8"), ("-0.000001", "-0.000001"),
      ("010", "10"), ("0.1", "0.1"),
    ])
  func numbers(_ text: String, _ expected: String) {
    #expect(Quantity(parsing: text)?.description == expected)
  }

  @Test(
    "what is no number is refused",
    arguments: [
      "", "36 people", "1e3", "0x1F", "1_000", "12,34", "1.", ".5", "1.2345678", "三十", "３",
    ])
  func noNumbers(_ text: String) {
    #expect(Quantity(parsing: text) == nil)
  }

  @Test(
    "an amount has its currency",
    arguments: [
      ("180000 CNY", 180_000, "CNY"), ("CNY 180,000", 180_000, "CNY"), ("180000元", 180_000, "CNY"),
      ("18万元", 180_000, "CNY"), ("1.5 万元", 15_000, "CNY"), ("20 USD", 20, "USD"),
    ])
  func money(_ text: String, _ whole: Int, _ currency: String) {
    let money = Money(parsing: text)
    #expect(money?.amount == Quantity(millionths: whole * 1_000_000))
    #expect(money?.currency == currency)
  }

  @Test(
    "an amount without a currency is refused", arguments: ["180000", "元", "180000 cny", "18 万"])
  func noMoney(_ text: String) {
    #expect(Money(parsing: text) == nil)
  }
}
