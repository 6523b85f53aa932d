import GazetteCharts
import GazetteTemplates

/// What a register says above its records: a sentence, figures by their rules, charts.
struct Register: Sendable {
  var sentence: String?
  var figures: [ShownFigure] = []
  var charts: [any Chart] = []

  var isEmpty: Bool { sentence == nil && figures.isEmpty && charts.allSatisfy(\.isEmpty) }
}

/// A figure as readers see it.
struct ShownFigure: Sendable {
  let label: String
  /// The value with its unit, or words that say why there is none.
  let value: String
  /// How many records it rests on.
  let n: Int?
  /// How it was counted.
  let rule: String
  /// The same figure of the period before, where there is one.
  var before: String?
  /// The list of the records that it counts, where that is another page.
  var records: SiteAddress?
}
