extension PlaceScanner {
  /// One step over HTML or XML, anywhere but in plain text.
  mutating func scanMarkup(_ byte: UInt8) {
    switch phase {
    case .text: break
    case .tagOpen: openTag(byte)
    case .endTagOpen: phase = byte.isLetter ? .endTag : byte == .greater ? .text : .declaration
    case .tagName: readTagName(byte)
    case .endTag: if byte == .greater { phase = .text }
    case .inTag, .afterName: readInTag(byte)
    case .broken: break
    case .attributeName, .afterAttributeName: readAttributeName(byte)
    case .beforeValue: openValue(byte)
    case .quotedValue: readQuotedValue(byte)
    case .unquotedValue: readUnquotedValue(byte)
    case .declarationOpen: openDeclaration(byte)
    case .declaration: if byte == .greater { phase = .text }
    case .comment: readComment(byte)
    case .cdata: readCDATA(byte)
    case .rawText: readRawText(byte)
    }
  }

  private mutating func openTag(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "/"): phase = .endTagOpen
    case UInt8(ascii: "!"):
      phase = .declarationOpen
      attribute = []
    case UInt8(ascii: "?"): phase = .declaration
    case .less: break
    default:
      guard byte.isLetter || format == .xml && byte > 127 else {
        phase = .text
        return
      }
      element = [byte.lowercased]
      phase = .tagName
    }
  }

  private mutating func readTagName(_ byte: UInt8) {
    if byte.isTemplateBlank || byte == 12 || byte == UInt8(ascii: "/") {
      phase = .inTag
    } else if byte == .greater {
      endTag()
    } else {
      element.append(byte.lowercased)
    }
  }

  private mutating func readInTag(_ byte: UInt8) {
    if byte.isTemplateBlank || byte == 12 || byte == UInt8(ascii: "/") {
      phase = .inTag
    } else if byte == .greater {
      endTag()
    } else if phase == .afterName || byte == UInt8(ascii: "=") {
      phase = .broken
    } else {
      attribute = [byte.lowercased]
      phase = .attributeName
    }
  }

  private mutating func readAttributeName(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "="):
      attributeKind = AttributeKind(
        element: element, attribute: attribute, actsOnBrowser: actsOnBrowser)
      if element == Self.meta, attribute == Array("http-equiv".utf8) { actsOnBrowser = true }
      if element == Self.script, attribute == Array("type".utf8) { scriptType = [] }
      phase = .beforeValue
    case .greater: endTag()
    case UInt8(ascii: "/"):
      attribute = []
      phase = .inTag
    default:
      if byte.isTemplateBlank || byte == 12 {
        phase = .afterAttributeName
      } else if phase == .afterAttributeName {
        attribute = [byte.lowercased]
        phase = .attributeName
      } else {
        attribute.append(byte.lowercased)
      }
    }
  }

  private mutating func openValue(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = byte
      hasStarted = false
      phase = .quotedValue
    case .greater: endTag()
    default: if !byte.isTemplateBlank && byte != 12 { phase = .unquotedValue }
    }
    if phase == .unquotedValue { keepScriptType(byte) }
  }

  private mutating func readQuotedValue(_ byte: UInt8) {
    if byte == quote {
      endAttribute()
      phase = .inTag
    } else {
      if !byte.isTemplateBlank { hasStarted = true }
      keepScriptType(byte)
    }
  }

  private mutating func readUnquotedValue(_ byte: UInt8) {
    if byte == .greater {
      endTag()
    } else if byte.isTemplateBlank || byte == 12 {
      endAttribute()
      phase = .inTag
    } else {
      keepScriptType(byte)
    }
  }

  private mutating func keepScriptType(_ byte: UInt8) {
    if element == Self.script, attribute == Array("type".utf8) {
      scriptType.append(byte.lowercased)
    }
  }

  private mutating func endAttribute() {
    attribute = []
    attributeKind = .text
    quote = 0
    hasStarted = false
  }

  private mutating func endTag() {
    endAttribute()
    actsOnBrowser = false
    ending = 0
    json = JSONPlace()
    if format == .html, Self.rawElements.contains(String(decoding: element, as: UTF8.self)) {
      phase = .rawText
    } else {
      leaveElement()
    }
  }

  mutating func leaveElement() {
    phase = .text
    element = []
    scriptType = []
    json = JSONPlace()
    ending = 0
  }

  private static let rawElements: Set<String> = [
    "script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "plaintext",
  ]
}

extension UInt8 {
  static let less = UInt8(ascii: "<")
  static let greater = UInt8(ascii: ">")

  var isLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowercased) }

  /// The byte with an ASCII capital made small.
  var lowercased: UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
  }
}
