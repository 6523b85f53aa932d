import Mustache

/// The page by swift-mustache, from dictionaries.
struct MustacheSide {
  private let library: MustacheLibrary
  private let page: MustacheTemplate
  private let root: Any

  init(_ value: Value) throws {
    page = try MustacheTemplate(string: Templates.page)
    var library = MustacheLibrary()
    try library.register(Templates.record, named: "record")
    self.library = library
    root = Self.value(value) ?? [:]
  }

  func render() -> String { page.render(root, library: library) }

  private static func value(_ value: Value) -> Any? {
    switch value {
    case .nothing: nil
    case .flag(let flag): flag
    case .text(let text), .address(let text): text
    case .list(let items): items.compactMap(Self.value)
    case .object(let fields):
      Dictionary(
        fields.compactMap { field in Self.value(field.value).map { (field.name, $0) } },
        uniquingKeysWith: { first, _ in first })
    }
  }
}
