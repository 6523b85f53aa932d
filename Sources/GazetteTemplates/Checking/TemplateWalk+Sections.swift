import GazetteText

extension TemplateWalk {
  /// Enters a section: over objects and lists with their names, over plain values as a test.
  mutating func openSection(
    _ path: NamePath, _ operation: Operation, _ checker: inout Checker
  ) {
    place.reachTag()
    let resolution = resolve(path, checker)
    var frames: [ContextFrame] = []
    var makesProgress = false
    if path.count > 0 { frames.append(.tested(checker.library.parts(of: path))) }
    switch resolution {
    case .found(let type, let absentAfter):
      switch type {
      case .object, .list: makesProgress = path.count > 0
      case .address, .url, .choice:
        if absentAfter == 0, !isTested(path, checker) {
          warnAlways(path, operation, isInverted: false, &checker)
        }
      case .flag, .number, .text, .markup: break
      }
      frames += Self.frames(entering: type)
    default:
      reportUnknown(resolution, path, operation, &checker)
      frames.append(.unclear)
    }
    sections.append(
      OpenSection(
        invertedEnd: nil, context: context, place: place, range: operation.range,
        makesProgress: makesProgress))
    if makesProgress { checker.progress += 1 }
    context = checker.contexts.pushing(frames, on: context)
  }

  mutating func openInverted(
    _ path: NamePath, _ operation: Operation, end: Int, _ checker: inout Checker
  ) {
    place.reachTag()
    let resolution = resolve(path, checker)
    switch resolution {
    case .found(let type, let absentAfter):
      switch type {
      case .address, .url, .choice, .object:
        if absentAfter == 0, !isTested(path, checker) {
          warnAlways(path, operation, isInverted: true, &checker)
        }
      default: break
      }
    default: reportUnknown(resolution, path, operation, &checker)
    }
    sections.append(
      OpenSection(
        invertedEnd: end, context: context, place: place, range: operation.range,
        makesProgress: false))
  }

  /// Leaves the innermost section; its end must be in the same place of the document as its start.
  mutating func close(_ section: OpenSection, _ checker: inout Checker) {
    sections.removeLast()
    context = section.context
    if section.makesProgress { checker.progress -= 1 }
    if let merged = place.merged(with: section.place) {
      place = merged
    } else {
      checker.report(
        .unevenSection(section.range, in: template.file, from: section.place, to: place), in: id)
      place = section.place
    }
  }

  func resolve(_ path: NamePath, _ checker: Checker) -> Resolution {
    Resolver(
      library: checker.library, shapes: checker.shapes, slots: checker.slots,
      stack: checker.contexts[context]
    ).resolve(path)
  }

  /// Whether a section around has already tested the same name.
  private func isTested(_ path: NamePath, _ checker: Checker) -> Bool {
    let frame = ContextFrame.tested(checker.library.parts(of: path))
    return checker.contexts[context].contains(frame)
  }

  private static func frames(entering type: FieldType) -> [ContextFrame] {
    switch type {
    case .flag: []
    case .object(let shape): [.object(shape)]
    case .list(of: .object(let shape)): [.listPosition, .object(shape)]
    case .list(let element): [.listPosition, .value(element)]
    default: [.value(type)]
    }
  }

  private mutating func warnAlways(
    _ path: NamePath, _ operation: Operation, isInverted: Bool, _ checker: inout Checker
  ) {
    let name = checker.library.text(of: path)
    checker.report(
      .pointlessSection(operation.range, in: template.file, name, isInverted: isInverted), in: id)
  }
}
