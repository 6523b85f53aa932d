/// The number of a shape in its table.
package struct ShapeID: Sendable, Hashable {
  let index: Int
}
