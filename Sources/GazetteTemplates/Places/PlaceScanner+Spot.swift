extension PlaceScanner {
  /// The place where the text so far ends.
  var spot: Spot {
    switch format {
    case .text: .plain
    case .json: json.spot
    case .html, .xml: markupSpot
    }
  }

  private var markupSpot: Spot {
    switch phase {
    case .text: format == .xml ? .xmlText : .element
    case .tagOpen, .endTagOpen, .tagName, .endTag: .forbidden(.tagName)
    case .inTag, .afterName, .broken, .attributeName, .afterAttributeName:
      .forbidden(.attributeName)
    case .beforeValue, .unquotedValue: .forbidden(.unquotedValue)
    case .quotedValue: attributeSpot
    case .declarationOpen, .declaration, .cdata: .forbidden(.declaration)
    case .comment: .forbidden(.comment)
    case .rawText: rawTextSpot
    }
  }

  private var attributeSpot: Spot {
    switch attributeKind {
    case .text: .attribute
    case .address: hasStarted ? .addressInside : .addressStart
    case .addressList: .addressInList
    case .ownAddress: hasStarted ? .forbidden(.documentAttribute) : .ownAddress
    case .event: .forbidden(.eventAttribute)
    case .style: .forbidden(.styleAttribute)
    case .refresh: .ownAddress
    case .document: .forbidden(.documentAttribute)
    }
  }

  private var rawTextSpot: Spot {
    if ending > 0 { return .forbidden(.tagName) }
    return switch element {
    case Self.title, Self.textarea: .titleText
    case Self.script: isDataBlock ? json.spot : .forbidden(.script)
    case Self.style: .forbidden(.style)
    default: .forbidden(.rawText)
    }
  }

  /// Whether a script holds JSON, which browsers never run.
  var isDataBlock: Bool {
    let type = String(decoding: scriptType, as: UTF8.self)
    return type == "application/json" || type == "application/ld+json"
  }

  static let script = Array("script".utf8)
  static let style = Array("style".utf8)
  static let title = Array("title".utf8)
  static let textarea = Array("textarea".utf8)
  static let meta = Array("meta".utf8)
}
