/// The keys of the theme's texts, by which templates name them.
struct TextKeys: Sendable {
  /// The keys of plain texts, in order: `text.<key>`.
  var plain: [String] = []
  /// The keys of texts with plural forms, in order: `counted.<key>`.
  var counted: [String] = []
}
