/// What a chart is called, and what a reader who cannot see it should know.
package struct ChartCaption: Sendable, Hashable {
  /// A few words, also the caption of the table.
  package let title: String
  /// What the picture shows, in a sentence or two.
  package let description: String

  package init(title: String, description: String) {
    self.title = title
    self.description = description
  }
}
