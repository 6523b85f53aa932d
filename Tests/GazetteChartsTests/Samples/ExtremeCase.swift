import GazetteCharts

/// What the numbers and labels of a chart can be like at worst.
enum ExtremeCase: String, CaseIterable, Sendable {
  case empty, one, equal, zero, negative, mixed, huge, tiny, absent, hundred, longLabels, markup

  static let dangerous = #"</title><script>alert("1")</script> & 'x' <b>"#
  static let long =
    "Repair of the road from the eastern gate of the village to the school, second stage, "
    + "with drainage Donaudampfschifffahrtsgesellschaftskapitänswitwe"
  static let longChinese = "东片区主干道（东门至中心小学）路面修复及排水管网改造工程第二期，含照明、绿化与无障碍设施"

  var labels: [String] {
    switch self {
    case .empty: []
    case .one: ["Only"]
    case .hundred: (1...100).map { "Item \($0)" }
    case .longLabels: [Self.long, Self.longChinese, "Short"]
    case .markup: [Self.dangerous, "]]>", "&amp;", "Tab\tand\u{1}control"]
    default: ["Alpha", "Beta", "Gamma", "Delta"]
    }
  }

  /// One for each label.
  var values: [Double] {
    switch self {
    case .empty: []
    case .one: [42]
    case .equal: [7, 7, 7, 7]
    case .zero: [0, 0, 0, 0]
    case .negative: [-3, -12.5, -1, -40]
    case .mixed: [30, -12, 0, 18]
    case .huge: [1e15, 999_999_999_999_999, -1e15, 3]
    case .tiny: [1e-9, 3e-9, 2.5e-9, 1e-300]
    case .absent: [.nan, .infinity, 5, -.infinity]
    case .hundred: (1...100).map { Double($0 * 37 % 101) }
    case .longLabels: [3, 2, 1]
    case .markup: [1, 2, 3, 4]
    }
  }

  var numbers: [ChartNumber] { values.map { ChartNumber($0, Self.text($0)) } }

  /// The text of a number: whole ones in groups of three digits.
  static func text(_ value: Double) -> String {
    guard value.magnitude <= 1e18 else { return "–" }
    guard value.rounded() == value else { return "\(value)" }
    var digits = Array(String(Int(value.magnitude)))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(",", at: place)
      place -= 3
    }
    return (value < 0 ? "−" : "") + String(digits)
  }
}
