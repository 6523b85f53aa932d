/// One value on the context stack while rendering.
struct Frame {
  /// The value that is entered: for a list, its current item.
  var value: TemplateValue {
    didSet { shape = Self.shape(of: value) }
  }
  /// The shape of the value if it is an object, so that a name can be looked up without touching it.
  private(set) var shape: ShapeID?
  /// The list whose items are shown, or nothing.
  var items: [TemplateValue]
  /// The position in the list, from 0.
  var index: Int
  /// The number of items, or 0 outside a list.
  var count: Int
  /// The name by which a section entered the value; nil for items of lists and for dotted names.
  let name: NameID?
  /// The frame in which that name was found, or `Int.max` if its value is shared by all pages.
  let origin: Int
  /// The shapes of this frame and of those below it as one number, no two stacks the same; nil if
  /// there are too many for that.
  var surroundings: Int?

  /// - Parameter shape: That of the value.
  init(
    _ value: consuming TemplateValue, shape: ShapeID?, name: NameID?, origin: Int,
    surroundings: Int?
  ) {
    self.value = value
    (self.shape, self.name, self.origin) = (shape, name, origin)
    self.surroundings = surroundings
    items = []
    (index, count) = (0, 0)
  }

  /// The first of some items, of which there is one at least.
  ///
  /// - Parameter shape: That of the item.
  init(firstOf items: consuming [TemplateValue], shape: ShapeID?, surroundings: Int?) {
    value = items[0]
    (index, count) = (0, items.count)
    self.items = items
    (self.shape, self.surroundings) = (shape, surroundings)
    (name, origin) = (nil, .max)
  }

  /// The shape of a value if it is an object.
  static func shape(of value: TemplateValue) -> ShapeID? {
    if case .object(let object) = value { return object.shape }
    return nil
  }

  /// What tells the value from others of its shape, if anything does.
  var identity: Int? {
    if case .object(let object) = value { return object.identity }
    return nil
  }

  /// Whether `.` and names pass through to the frame below.
  var isTransparent: Bool {
    if case .flag = value { return count == 0 }
    return false
  }
}
