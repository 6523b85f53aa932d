/// For each shape and each name of the templates the slot of that name, so that looking up a name
/// while rendering is an index into an array.
struct SlotTable: Sendable {
  private let width: Int
  private let slots: [Int16]

  init(shapes: ShapeTable, names: NameTable) {
    width = names.names.count
    var slots = [Int16](repeating: -1, count: width * shapes.shapes.count)
    for (row, shape) in shapes.shapes.enumerated() {
      for (column, name) in names.names.enumerated() {
        if let slot = shape.slot(of: name) { slots[row * width + column] = Int16(clamping: slot) }
      }
    }
    self.slots = slots
  }

  /// The slot, or a negative number if the shape does not declare the name.
  @inline(__always)
  func slot(of name: NameID, in shape: ShapeID) -> Int {
    let index = shape.index &* width &+ Int(name.index)
    return index < slots.count ? Int(slots[index]) : -1
  }
}
