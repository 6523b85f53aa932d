import GazetteTemplates

/// A view whose values are the same on every page of a language, found once.
final class FixedView: TemplateObject {
  let shape: ShapeID
  private let values: [TemplateValue]

  init<Subject>(_ subject: Subject, _ names: NameSet<Subject>) {
    shape = names.shape
    values = (0..<names.count).map { names.value(at: $0, of: subject) }
  }

  func value(at slot: Int) -> TemplateValue { values[slot] }
}
