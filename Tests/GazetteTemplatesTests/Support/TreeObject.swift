import GazetteTemplates

/// The object that a tree describes.
final class TreeObject: TemplateObject {
  let shape: ShapeID
  let values: [TemplateValue]

  /// The number that a tree gives for `id`.
  let identity: Int?

  init(shape: ShapeID, values: [TemplateValue], identity: Int? = nil) {
    (self.shape, self.values, self.identity) = (shape, values, identity)
  }

  func value(at slot: Int) -> TemplateValue { values[slot] }
}
