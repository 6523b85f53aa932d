package import GazetteText

/// All shapes of a site. Declare a shape first and its fields later, so that shapes can refer to
/// each other; once the table is a constant it no longer changes.
package struct ShapeTable: Sendable {
  /// The shapes by the index of their id.
  package private(set) var shapes: [Shape] = []

  package init() {}

  /// A new shape without fields.
  package mutating func declare(_ name: String) -> ShapeID {
    shapes.append(Shape(name: name))
    return ShapeID(index: shapes.count - 1)
  }

  /// Declares a name on a shape and returns its slot; slots count from 0 in order of declaration.
  ///
  /// A name declared again keeps its slot and takes the new type.
  @discardableResult
  package mutating func add(
    _ name: String, _ type: FieldType, mayBeAbsent: Bool = false, isShared: Bool = false,
    about: Phrase? = nil, to shape: ShapeID
  ) -> Int {
    shapes[shape.index].add(
      Shape.Field(
        name: name, type: type, mayBeAbsent: mayBeAbsent, isShared: isShared, about: about))
  }

  package subscript(shape: ShapeID) -> Shape { shapes[shape.index] }
}
