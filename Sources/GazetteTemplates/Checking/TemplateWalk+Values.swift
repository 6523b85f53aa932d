import GazetteText

extension TemplateWalk {
  /// Checks a plain or raw tag and settles how its value is written.
  mutating func checkValue(
    _ path: NamePath, _ index: Int, isRaw: Bool, _ checker: inout Checker
  ) {
    let operation = template.operations[index]
    place.reachTag()
    defer { place.passValue() }
    let resolution = resolve(path, checker)
    guard case .found(let type, let absentAfter) = resolution else {
      return reportUnknown(resolution, path, operation, &checker)
    }
    let file = template.file
    var name: String { checker.library.text(of: path) }
    switch type {
    case .object, .list:
      return checker.report(.notPrintable(operation.range, in: file, name, type), in: id)
    case .flag where place.spot != .jsonValue:
      return checker.report(.notPrintable(operation.range, in: file, name, type), in: id)
    default: break
    }
    if isRaw, type != .markup, place.format != .text {
      return checker.report(.rawNeedsMarkup(operation.range, in: file, name, type), in: id)
    }
    switch place.spot.decide(type) {
    case .refuse(let reason):
      checker.report(.wrongPlace(operation.range, in: file, name, reason), in: id)
    case .write(let way): settle(way, index, &checker)
    }
    if absentAfter > 0, place.spot != .jsonValue {
      let parts = checker.library.parts(of: path).prefix(absentAfter)
      let absent = parts.map { checker.library.names[$0] }.joined(separator: ".")
      checker.report(.mayBeAbsent(operation.range, in: file, absent), in: id)
    }
  }

  private func settle(_ way: Place, _ index: Int, _ checker: inout Checker) {
    let template = Int(id.index)
    if let other = checker.places[template][index], other != way {
      let range = self.template.operations[index].range
      checker.report(.twoPlaces(range, in: self.template.file), in: id)
    }
    checker.places[template][index] = way
  }
}
