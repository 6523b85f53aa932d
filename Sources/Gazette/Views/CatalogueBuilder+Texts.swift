import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  /// The theme's texts: plain ones on `text`, those with plural forms on `counted`.
  mutating func declareTextNames() {
    for (index, key) in textKeys.plain.enumerated() {
      table.add(key, .text, about: nil, to: &text) {
        .text($0.text.texts[index])
      }
    }
    for (index, key) in textKeys.counted.enumerated() {
      table.add(key, .text, about: nil, to: &counted) {
        .text($0.words.text.counted[index].text($0.count))
      }
    }
  }

  static let aboutCounted = Phrase(
    "The theme's texts with that number in them, such as counted.n-records.",
    zh: "主题里带这个数目的文字，例如 counted.n-records。")
}
