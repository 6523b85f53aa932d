import GazetteText

extension TemplateCompiler {
  /// The dotted name of a tag, or nil with a diagnostic.
  mutating func path(of tag: Tag) -> NamePath? {
    guard !tag.name.isEmpty else {
      diagnostics.append(.emptyName(tag.range, in: file))
      return nil
    }
    let bytes = file.bytes[tag.name.lower..<tag.name.upper]
    if bytes.count == 1, bytes.first == UInt8(ascii: ".") { return NamePath(start: 0, count: 0) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNameByte) }) else {
      diagnostics.append(.badName(tag.name, in: file))
      return nil
    }
    let start = paths.count
    for part in parts { paths.append(names.id(of: String(decoding: part, as: UTF8.self))) }
    return NamePath(start: Int32(start), count: Int32(parts.count))
  }

  /// The name of a block, or nil with a diagnostic.
  mutating func blockName(of tag: Tag) -> NameID? {
    guard !tag.name.isEmpty else {
      diagnostics.append(.emptyName(tag.range, in: file))
      return nil
    }
    let name = file.text(tag.name)
    guard name.utf8.allSatisfy({ $0 > 32 }) else {
      diagnostics.append(.badName(tag.name, in: file))
      return nil
    }
    return names.id(of: name)
  }

  /// The template that a tag calls, or nil with a diagnostic.
  mutating func callee(of tag: Tag) -> Callee? {
    if tag.kind == .dynamicPartial || tag.kind == .dynamicParent {
      return path(of: tag).map { .dynamic($0) }
    }
    guard !tag.name.isEmpty else {
      diagnostics.append(.emptyName(tag.range, in: file))
      return nil
    }
    let name = file.text(tag.name)
    if let found = templates["partials/" + name] ?? templates[name] { return .named(found) }
    diagnostics.append(.missingTemplate(tag, in: file, known: templates.keys))
    return .missing
  }
}

extension UInt8 {
  /// Whether the byte may stand in a name: no blank, brace, quote or other mark of the language.
  fileprivate var isNameByte: Bool {
    switch self {
    case 0...32, 127: false
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\""), UInt8(ascii: "'"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "#"), UInt8(ascii: "^"),
      UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "$"), UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "("),
      UInt8(ascii: ")"):
      false
    default: true
    }
  }
}
