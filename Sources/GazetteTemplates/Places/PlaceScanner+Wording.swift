extension PlaceScanner {
  /// Where the document is, for a sentence such as “begins between tags”.
  var english: String { spot.wording.english }
  var chinese: String { spot.wording.chinese }
}

extension Spot {
  fileprivate var wording: (english: String, chinese: String) {
    switch self {
    case .element, .xmlText: ("between tags", "标签之间")
    case .titleText: ("in a title or textarea", "title 或 textarea 里")
    case .attribute, .addressStart, .addressInside, .addressInList, .ownAddress:
      ("in a quoted attribute", "引号内的属性值里")
    case .jsonValue: ("where JSON expects a value", "JSON 的值处")
    case .jsonString: ("in a JSON string", "JSON 字符串里")
    case .plain: ("in plain text", "纯文本里")
    case .forbidden(let place): ("in " + place.words.english, place.words.chinese)
    }
  }
}
