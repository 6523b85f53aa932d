/// Where in its document a tag stands.
enum Spot: Sendable, Hashable {
  /// Between the tags of HTML.
  case element
  /// In a title or textarea, where HTML knows no tags.
  case titleText
  /// In a quoted attribute that holds plain text.
  case attribute
  /// In a quoted attribute that holds an address, at its start.
  case addressStart
  /// The same, after other text.
  case addressInside
  /// In a quoted attribute that holds several addresses.
  case addressInList
  /// In a quoted attribute that loads a program or page, where only the site's own addresses go.
  case ownAddress
  case jsonValue
  case jsonString
  case xmlText
  case plain
  case forbidden(ForbiddenPlace)
}
