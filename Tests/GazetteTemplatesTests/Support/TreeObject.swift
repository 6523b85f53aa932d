import GazetteTemplates

/// The object that a tree describes.
struct TreeObject: TemplateObject {
  let shape: ShapeID
  let values: [TemplateValue]

  /// The number that a tree gives for `id`.
  var identity: Int?

  func value(at slot: Int) -> TemplateValue { values[slot] }
}
