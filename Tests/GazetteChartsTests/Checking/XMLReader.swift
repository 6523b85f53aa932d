/// An element with its attributes, the elements around it, and the text directly in it.
struct XMLElement {
  let name: String
  let attributes: [(name: String, value: String)]
  /// The names of the elements around it, the outermost first.
  let path: [String]
  var text = ""

  func callAsFunction(_ name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }

  /// An attribute as a number, written as digits with at most one decimal.
  func number(_ name: String) -> Double? { self(name).flatMap(Double.init) }
}

/// Reads XML without a prologue, strictly, and knows nothing of what writes it.
struct XMLReader {
  struct Fault: Error {
    let reason: String
    let offset: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var elements: [XMLElement] = []
  private var open: [Int] = []

  /// All elements in the order in which they begin.
  static func elements(_ bytes: [UInt8]) throws -> [XMLElement] {
    var reader = XMLReader(bytes: bytes)
    try reader.run()
    return reader.elements
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() throws {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        let text = try characters(until: ["<"])
        guard let last = open.last else { throw fault("text outside") }
        elements[last].text += text
        continue
      }
      if open.isEmpty && !elements.isEmpty { throw fault("second root") }
      index += 1
      if peek("/") { try close() } else { try begin() }
    }
    if !open.isEmpty || elements.isEmpty { throw fault("not closed") }
  }

  private mutating func begin() throws {
    let name = try self.name()
    var attributes: [(name: String, value: String)] = []
    while peek(" ") {
      index += 1
      let key = try self.name()
      if attributes.contains(where: { $0.name == key }) { throw fault("\(key) twice") }
      try expect("=")
      try expect("\"")
      attributes.append((key, try characters(until: ["\"", "<"])))
      try expect("\"")
    }
    let path = open.map { elements[$0].name }
    elements.append(XMLElement(name: name, attributes: attributes, path: path))
    if peek("/") { index += 1 } else { open.append(elements.count - 1) }
    try expect(">")
  }

  private mutating func close() throws {
    index += 1
    let name = try self.name()
    guard let last = open.popLast(), elements[last].name == name else {
      throw fault("</\(name)> closes nothing")
    }
    try expect(">")
  }

  private mutating func name() throws -> String {
    let start = index
    while index < bytes.count, isName(bytes[index]) { index += 1 }
    guard start < index else { throw fault("no name") }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func isName(_ byte: UInt8) -> Bool {
    let scalar = Unicode.Scalar(byte)
    return scalar.properties.isAlphabetic && byte < 128 || ("0"..."9").contains(scalar)
      || scalar == "-"
  }

  private func peek(_ scalar: Unicode.Scalar) -> Bool {
    index < bytes.count && bytes[index] == UInt8(ascii: scalar)
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard peek(scalar) else { throw fault("no \(scalar)") }
    index += 1
  }

  private func fault(_ reason: String) -> Fault { Fault(reason: reason, offset: index) }
}

extension XMLReader {
  private static let references: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"),
    "quot": UInt8(ascii: "\""), "#39": UInt8(ascii: "'"),
  ]

  /// Text with its references resolved.
  private mutating func characters(until ends: [Unicode.Scalar]) throws -> String {
    var text: [UInt8] = []
    while index < bytes.count, !ends.contains(Unicode.Scalar(bytes[index])) {
      let byte = bytes[index]
      index += 1
      if byte < 32 && byte != 9 && byte != 10 { throw fault("control") }
      if byte == UInt8(ascii: ">") { throw fault("bare >") }
      guard byte == UInt8(ascii: "&") else {
        text.append(byte)
        continue
      }
      let rest = bytes[index...].prefix(6)
      guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
        let byte = Self.references[String(decoding: bytes[index..<end], as: UTF8.self)]
      else { throw fault("bare &") }
      text.append(byte)
      index = end + 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
