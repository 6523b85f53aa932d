/// One value on the context stack while rendering.
struct Frame {
  /// The value that is entered: for a list, its current item.
  var value: TemplateValue
  /// The list whose items are shown, or nothing.
  var items: [TemplateValue]
  /// The position in the list, from 0.
  var index: Int
  /// The number of items, or 0 outside a list.
  var count: Int

  init(_ value: TemplateValue) {
    self.value = value
    items = []
    index = 0
    count = 0
  }

  init(items: [TemplateValue]) {
    value = items[0]
    self.items = items
    index = 0
    count = items.count
  }

  /// Whether `.` and names pass through to the frame below.
  var isTransparent: Bool {
    if case .flag = value { return count == 0 }
    return false
  }
}
