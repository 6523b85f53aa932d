/// The number of a template in its library.
struct TemplateID: Sendable, Hashable {
  let index: Int32
}
