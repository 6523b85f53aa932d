import GazetteText

extension TemplateWalk {
  /// Follows a partial or parent.
  mutating func call(
    _ callee: Callee, _ operation: Operation, _ blocks: BlockList, _ checker: inout Checker
  ) {
    place.reachTag()
    switch callee {
    case .missing: return
    case .named(let named): follow(whole(named, checker), operation, blocks, &checker)
    case .dynamic(let path):
      let resolution = resolve(path, checker)
      guard case .found(let type, _) = resolution else {
        return reportUnknown(resolution, path, operation, &checker)
      }
      guard case .choice(let names) = type else {
        let name = checker.library.text(of: path)
        return checker.report(.openDynamicName(operation.range, in: template.file, name), in: id)
      }
      for name in names {
        if let found = checker.library.callable(name) {
          follow(whole(found, checker), operation, blocks, &checker)
        } else {
          checker.report(.missingChoice(operation.range, in: template.file, name), in: id)
        }
      }
    }
  }

  /// Follows a block: the argument that is given to it, or else its own text.
  mutating func show(
    _ name: NameID, default own: BlockList.Body, _ operation: Operation, _ checker: inout Checker
  ) {
    place.reachTag()
    if let (argument, outer) = blocks.argument(for: name) {
      checker.shownBlocks.insert(argument)
      follow(argument, operation, outer, &checker)
    } else {
      follow(own, operation, blocks, &checker)
    }
  }

  /// Remembers the arguments of a parent, of which each must be shown by some page.
  func give(_ list: ArgumentList, _ parent: Int, _ checker: inout Checker) {
    for argument in template.arguments[Int(list.start)..<Int(list.start + list.count)] {
      let body = BlockList.Body(
        template: id, lower: Int(argument.lower), upper: Int(argument.upper))
      checker.given(GivenBlock(body: body, name: argument.block, parent: parent), blocks)
    }
  }

  private func whole(_ id: TemplateID, _ checker: Checker) -> BlockList.Body {
    BlockList.Body(template: id, lower: 0, upper: checker.library[id].operations.count)
  }

  private mutating func follow(
    _ body: BlockList.Body, _ operation: Operation, _ blocks: BlockList,
    _ checker: inout Checker
  ) {
    let visit = Checker.Visit(body: body, context: context, blocks: blocks, place: place)
    let end = checker.walk(visit, calledFrom: (id, operation.range))
    if let merged = end.merged(with: place) {
      place = merged
    } else {
      checker.report(
        .unevenCall(operation.range, in: template.file, from: place, to: end), in: id)
    }
  }
}
