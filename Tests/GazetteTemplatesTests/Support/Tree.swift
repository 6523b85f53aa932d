import GazetteTemplates

/// A small tree of values, written as a literal, from which shapes and objects are made.
indirect enum Tree: Sendable {
  case value(TemplateValue, FieldType)
  case nothing
  case list([Tree])
  case object([(name: String, value: Tree)])
}

extension Tree: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  init(stringLiteral text: String) { self = .value(.text(text), .text) }
  init(integerLiteral number: Int) { self = .value(.number(number), .number) }
  init(booleanLiteral flag: Bool) { self = .value(.flag(flag), .flag) }
  init(nilLiteral: ()) { self = .nothing }
  init(arrayLiteral items: Tree...) { self = .list(items) }
  init(dictionaryLiteral pairs: (String, Tree)...) {
    self = .object(pairs.map { (name: $0.0, value: $0.1) })
  }

  static func text(_ text: String) -> Tree { .value(.text(text), .text) }
  static func markup(_ html: String) -> Tree { .value(.markup(Markup(Array(html.utf8))), .markup) }
  static func address(_ path: String, fragment: String? = nil) -> Tree {
    .value(.address(SiteAddress(path, fragment: fragment)), .address)
  }
  static func url(_ text: String) -> Tree {
    guard let address = WebAddress(text) else { return .nothing }
    return .value(.url(address), .url)
  }
  static func choice(_ text: String, of all: String...) -> Tree {
    .value(.text(text), .choice(all))
  }
}
