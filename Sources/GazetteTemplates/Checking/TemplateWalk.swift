import GazetteText

/// One walk of the checker through a body: the sections that are open and the place reached.
struct TemplateWalk {
  /// A section that is open.
  struct OpenSection {
    /// For an inverted section the offset behind it.
    let invertedEnd: Int?
    let context: ContextID
    let place: PlaceScanner
    let range: ByteRange
    /// Whether other data is looked at inside.
    let makesProgress: Bool
  }

  let id: TemplateID
  let template: Template
  let body: BlockList.Body
  let blocks: BlockList
  var context: ContextID
  var place: PlaceScanner
  var sections: [OpenSection] = []

  init(_ visit: Checker.Visit, _ template: Template) {
    id = visit.body.template
    self.template = template
    body = visit.body
    blocks = visit.blocks
    context = visit.context
    place = visit.place
  }

  mutating func run(_ checker: inout Checker) {
    var index = body.lower
    while index < body.upper {
      closeInverted(at: index, &checker)
      let operation = template.operations[index]
      index += 1
      switch operation.action {
      case .text:
        place = checker.passing(index - 1, of: id, from: place)
      case .value(let path): checkValue(path, index - 1, isRaw: false, &checker)
      case .rawValue(let path): checkValue(path, index - 1, isRaw: true, &checker)
      case .section(let path, _): openSection(path, operation, &checker)
      case .inverted(let path, let end):
        openInverted(path, operation, end: Int(end), &checker)
      case .endSection: if let section = sections.last { close(section, &checker) }
      case .partial(let callee): call(callee, operation, blocks, &checker)
      case .parent(let callee, let arguments, let end):
        if !callee.isMissing { give(arguments, index - 1, &checker) }
        index = Int(end)
        call(callee, operation, blocks.adding(template.arguments, arguments, of: id), &checker)
      case .block(let name, let end):
        let own = BlockList.Body(template: id, lower: index, upper: Int(end))
        index = Int(end)
        show(name, default: own, operation, &checker)
      }
    }
    closeInverted(at: index, &checker)
  }

  private mutating func closeInverted(at index: Int, _ checker: inout Checker) {
    while let section = sections.last, section.invertedEnd == index { close(section, &checker) }
  }
}
