/// For each shape and each name of the templates the slot of that name, so that looking up a name
/// while rendering is an index into an array.
struct SlotTable: Sendable {
  /// What a shape declares for a name.
  struct Entry: Sendable {
    /// Negative if the shape does not declare the name.
    let slot: Int16
    /// Whether the value is the same on every page of a language.
    let isShared: Bool

    static let none = Entry(slot: -1, isShared: false)
  }

  private let width: Int
  private let entries: [Entry]
  /// The number of shapes.
  let shapeCount: Int

  init(shapes: ShapeTable, names: NameTable) {
    width = names.names.count
    shapeCount = shapes.shapes.count
    var entries = [Entry](repeating: .none, count: width * shapeCount)
    for (row, shape) in shapes.shapes.enumerated() {
      for (slot, field) in shape.fields.enumerated() {
        guard let name = names.known(field.name) else { continue }
        entries[row * width + Int(name.index)] = Entry(
          slot: Int16(clamping: slot), isShared: field.isShared)
      }
    }
    self.entries = entries
  }

  @inline(__always)
  func entry(of name: NameID, in shape: ShapeID) -> Entry {
    let index = shape.index &* width &+ Int(name.index)
    return index < entries.count ? entries[index] : .none
  }
}
