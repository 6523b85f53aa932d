/// What the checker knows of one value on the context stack.
enum ContextFrame: Sendable, Hashable {
  case object(ShapeID)
  /// A text, number or other value without names.
  case value(FieldType)
  /// The names that each item of a list has: `index`, `first` and `last`.
  case listPosition
  /// A section whose name is unknown, which has been reported; inside it any name may be meant.
  case unclear
  /// A name that is known not to be absent further in.
  case tested(ArraySlice<NameID>)
}
