import GazetteText

/// A thing as schema.org has it: its type and its properties, in order. What is not known is left out.
struct Thing: Sendable {
  private enum Value: Sendable {
    case text(String)
    /// A number in digits.
    case number(String)
    case things([Thing])
    case texts([String])
  }

  private var properties: [(name: String, value: Value)]

  /// - Parameter id: the address by which other things refer to this one.
  init(_ type: String, id: String? = nil) {
    properties = [("@type", .text(type))]
    add("@id", id)
  }

  mutating func add(_ name: String, _ text: String?) {
    if let text, !text.isEmpty { properties.append((name, .text(text))) }
  }

  mutating func add(_ name: String, texts: [String]) {
    if !texts.isEmpty { properties.append((name, .texts(texts))) }
  }

  mutating func add(_ name: String, number: Int?) {
    if let number { properties.append((name, .number(String(number)))) }
  }

  mutating func add(_ name: String, number: Quantity) {
    properties.append((name, .number(number.digits)))
  }

  mutating func add(_ name: String, _ thing: Thing?) {
    if let thing { properties.append((name, .things([thing]))) }
  }

  mutating func add(_ name: String, _ things: [Thing]) {
    if !things.isEmpty { properties.append((name, .things(things))) }
  }

  /// Writes the thing as a JSON object that can stand in a page.
  func write(into out: inout OutputBuffer) {
    for (place, property) in properties.enumerated() {
      out.append(place == 0 ? "{" : ",")
      out.appendJSONString(property.name)
      out.append(":")
      switch property.value {
      case .text(let text): out.appendJSONString(text)
      case .number(let digits): out.append(digits)
      case .texts(let texts): Self.write(texts, into: &out) { $1.appendJSONString($0) }
      case .things(let things): Self.write(things, into: &out) { $0.write(into: &$1) }
      }
    }
    out.append("}")
  }

  /// Several values as a list, one as itself.
  private static func write<Item>(
    _ items: [Item], into out: inout OutputBuffer, _ write: (Item, inout OutputBuffer) -> Void
  ) {
    if items.count != 1 { out.append("[") }
    for (place, item) in items.enumerated() {
      if place > 0 { out.append(",") }
      write(item, &out)
    }
    if items.count != 1 { out.append("]") }
  }
}
