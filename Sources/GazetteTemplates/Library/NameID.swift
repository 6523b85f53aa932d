/// The number of a name in a library; the first few are the names that every list has.
struct NameID: Sendable, Hashable {
  let index: Int32

  /// The position in a list, from 1.
  static let position = NameID(index: 0)
  static let first = NameID(index: 1)
  static let last = NameID(index: 2)
  /// The number of items, as in `honours.count`.
  static let count = NameID(index: 3)
}
