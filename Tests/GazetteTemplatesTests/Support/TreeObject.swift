import GazetteTemplates

/// The object that a tree describes.
struct TreeObject: TemplateObject {
  let shape: ShapeID
  let values: [TemplateValue]

  func value(at slot: Int) -> TemplateValue { values[slot] }
}
