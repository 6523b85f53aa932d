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
  var name: NameID?
  /// The frame in which that name was found, or `Int.max` if its value is shared by all pages.
  var origin = Int.max
  /// The shapes of this frame and of those below it as one number, no two stacks the same; nil if
  /// there are too many for that.
  var surroundings: Int?

  init(_ value: TemplateValue) {
    self.value = value
    shape = Self.shape(of: value)
    items = []
    index = 0
    count = 0
  }

  init(items: [TemplateValue]) {
    value = items[0]
    shape = Self.shape(of: items[0])
    self.items = items
    index = 0
    count = items.count
  }

  private static func shape(of value: TemplateValue) -> ShapeID? {
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
