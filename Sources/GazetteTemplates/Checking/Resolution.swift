/// What a dotted name means in one context stack.
enum Resolution {
  /// The type, and how many parts of the name are needed to reach what may be absent: 0 if nothing
  /// on the way may be absent without a section around it.
  case found(FieldType, absentAfter: Int)
  /// No object on the stack declares the first part.
  case unknown
  /// The part with this index is not declared by the shape before it.
  case unknownPart(Int, of: ShapeID)
  /// The part with this index is asked of a value that has no names.
  case noParts(Int, of: FieldType)
  /// What is meant depends on a fault that has been reported.
  case unclear
}
