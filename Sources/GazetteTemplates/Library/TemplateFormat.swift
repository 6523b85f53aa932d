/// What a template produces, known from the suffix of its file.
package enum TemplateFormat: String, Sendable, CaseIterable {
  case html
  case xml
  case json
  case text = "txt"
}
