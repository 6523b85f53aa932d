/// What a template produces, known from the suffix of its file.
package enum TemplateFormat: String, Sendable, CaseIterable {
  case html
  case xml
  case json
  case text = "txt"

  /// The format of a file with a suffix; a drawing (svg) is XML.
  init?(suffix: String) {
    self.init(rawValue: suffix == "svg" ? Self.xml.rawValue : suffix)
  }
}
