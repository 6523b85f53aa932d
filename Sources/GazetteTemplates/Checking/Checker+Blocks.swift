import GazetteText

extension Checker {
  /// Remembers an argument, unless the page overrides it anyway.
  mutating func given(_ block: GivenBlock, _ blocks: BlockList) {
    if blocks.argument(for: block.name) == nil { givenBlocks.append(block) }
  }

  /// Reports the arguments that no parent shows, once all pages have been walked.
  mutating func reportUnshownBlocks() {
    for block in Set(givenBlocks) where !shownBlocks.contains(block.body) {
      let template = library[block.body.template]
      guard case .parent(let callee, _, _) = template.operations[block.parent].action,
        let argument = template.arguments.first(where: { Int($0.lower) == block.body.lower })
      else { continue }
      var names: Set<NameID> = []
      var seen: Set<TemplateID> = []
      if case .named(let parent) = callee { collectBlocks(of: parent, &names, &seen) }
      let name = library.names[block.name]
      report(
        .unknownBlock(
          argument.range, in: template.file, name,
          near: NearMiss.of(name, in: names.map { library.names[$0] })), in: block.body.template)
    }
  }

  private func collectBlocks(
    of id: TemplateID, _ names: inout Set<NameID>, _ seen: inout Set<TemplateID>
  ) {
    guard seen.insert(id).inserted else { return }
    for operation in library[id].operations {
      switch operation.action {
      case .block(let name, _): names.insert(name)
      case .partial(.named(let next)), .parent(.named(let next), _, _):
        collectBlocks(of: next, &names, &seen)
      default: break
      }
    }
  }
}
