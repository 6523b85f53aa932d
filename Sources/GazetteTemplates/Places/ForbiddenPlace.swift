/// A place where no value can be written safely.
enum ForbiddenPlace: Sendable, Hashable {
  case tagName, attributeName, unquotedValue, script, style, comment, rawText
  case eventAttribute, styleAttribute, documentAttribute, declaration
}
