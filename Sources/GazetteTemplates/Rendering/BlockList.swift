/// The arguments that the templates around give to blocks. The outermost wins: a page overrides
/// its parent, and the parent the parent's parent.
struct BlockList: Sendable, Hashable {
  /// Operations of one template.
  struct Body: Sendable, Hashable {
    let template: TemplateID
    let lower: Int
    let upper: Int
  }

  private struct Entry: Sendable, Hashable {
    let name: NameID
    let body: Body
    /// How many entries were there before the parent that gives this one.
    let outer: Int
  }

  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// The list with the arguments of one parent, those that are already overridden left out.
  func adding(
    _ arguments: [Template.Argument], _ list: ArgumentList, of template: TemplateID
  ) -> BlockList {
    guard list.count > 0 else { return self }
    var result = self
    for argument in arguments[Int(list.start)..<Int(list.start + list.count)]
    where !entries.contains(where: { $0.name == argument.block }) {
      let body = Body(
        template: template, lower: Int(argument.lower), upper: Int(argument.upper))
      result.entries.append(Entry(name: argument.block, body: body, outer: entries.count))
    }
    return result
  }

  /// The argument for a block, with the arguments that hold inside it: those from further out, so
  /// that a block inside its own argument finds an end.
  func argument(for name: NameID) -> (body: Body, outer: BlockList)? {
    guard let entry = entries.first(where: { $0.name == name }) else { return nil }
    var outer = self
    outer.entries.removeLast(entries.count - entry.outer)
    return (entry.body, outer)
  }
}
