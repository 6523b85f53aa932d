import GazetteText

/// The beginning of a text, for lists.
enum Excerpt {
  /// At most `width` wide characters (or twice as many narrow ones), cut behind a sentence, else
  /// behind a word, else anywhere; what is cut is marked by “…”.
  static func shortened(_ text: String, to width: Int) -> String {
    var used = 0
    var end: String.Index?
    var (sentence, word): (String.Index?, String.Index?) = (nil, nil)
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      used += scalar.isEastAsian ? 2 : 1
      if used > width * 2 {
        end = index
        break
      }
      switch scalar {
      case "。", "！", "？": sentence = scalars.index(after: index)
      case " ": word = index
      default: if scalar.isEastAsian { word = scalars.index(after: index) }
      }
    }
    guard let end else { return text }
    if let sentence, text[..<sentence].utf8.count * 2 > text[..<end].utf8.count {
      return String(text[..<sentence])
    }
    return String(text[..<(word ?? end)]) + "…"
  }
}
