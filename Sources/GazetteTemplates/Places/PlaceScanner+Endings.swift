extension PlaceScanner {
  /// The first bytes behind `<!`, which tell a comment from the rest.
  mutating func openDeclaration(_ byte: UInt8) {
    attribute.append(byte)
    let isComment = attribute.elementsEqual("--".utf8)
    let isCDATA = format == .xml && attribute.elementsEqual("[CDATA[".utf8)
    if isComment || isCDATA {
      phase = isComment ? .comment : .cdata
      // `<!-->` is a whole comment.
      ending = isComment ? 2 : 0
    } else if attribute.elementsEqual("-".utf8)
      || format == .xml && "[CDATA[".utf8.starts(with: attribute)
    {
      return
    } else {
      phase = byte == .greater ? .text : .declaration
    }
    attribute = []
  }

  mutating func readComment(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "-"): ending = ending > 2 ? 1 : min(ending + 1, 2)
    case UInt8(ascii: "!") where ending == 2: ending = 3
    case .greater where ending >= 2:
      ending = 0
      phase = .text
    default: ending = 0
    }
  }

  mutating func readCDATA(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "]"): ending = min(ending + 1, 2)
    case .greater where ending == 2:
      ending = 0
      phase = .text
    default: ending = 0
    }
  }

  /// Text that is not HTML ends with `</`, the element's name and a blank, `/` or `>`.
  mutating func readRawText(_ byte: UInt8) {
    if isDataBlock { json.scan(byte) }
    let length = element.count + 2
    if ending == length {
      if byte == .greater { return leaveElement() }
      if byte.isTemplateBlank || byte == 12 || byte == UInt8(ascii: "/") {
        leaveElement()
        phase = .endTag
        return
      }
      ending = 0
    }
    let wanted =
      ending == 0 ? UInt8.less : ending == 1 ? UInt8(ascii: "/") : element[ending - 2]
    if byte.lowercased == wanted {
      ending += 1
    } else {
      ending = byte == .less ? 1 : 0
    }
  }
}
