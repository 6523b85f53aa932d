import GazetteText

/// Walks templates as the renderer would, with types in place of values, and reports what would go
/// wrong. Each body is walked once for each stack of shapes, list of arguments and place.
struct Checker {
  /// One walk: a body with all that its meaning depends on.
  struct Visit: Hashable {
    let body: BlockList.Body
    let context: ContextID
    let blocks: BlockList
    let place: PlaceScanner
  }

  let library: TemplateLibrary
  let shapes: ShapeTable
  var contexts = ContextTable()
  /// Where each finished walk left the document.
  var done: [Visit: PlaceScanner] = [:]
  /// The walks under way, with the number of sections open that lead to other data.
  var active: [Visit: Int] = [:]
  var chain: [TemplateID] = []
  var progress = 0
  var places: [[Place?]]
  var diagnostics: [Diagnostic] = []
  var reported: Set<Report> = []
  var used: Set<TemplateID> = []
  var shownBlocks: Set<BlockList.Body> = []
  var givenBlocks: [GivenBlock] = []

  /// A diagnostic that has been given.
  struct Report: Hashable {
    let template: TemplateID
    let range: ByteRange
    let id: String
  }

  static let mostVisits = 100_000

  init(_ library: TemplateLibrary, _ shapes: ShapeTable) {
    self.library = library
    self.shapes = shapes
    places = library.templates.map { [Place?](repeating: nil, count: $0.operations.count) }
  }

  /// Checks a page with a root object of one shape.
  mutating func check(page id: TemplateID, root: ShapeID) {
    let template = library[id]
    let body = BlockList.Body(template: id, lower: 0, upper: template.operations.count)
    let place = PlaceScanner(template.format)
    let context = contexts.pushing([.object(root)], on: nil)
    let visit = Visit(body: body, context: context, blocks: BlockList(), place: place)
    let end = walk(visit, calledFrom: nil)
    if end.spot != place.spot {
      let last = template.file.bytes.count
      let range = ByteRange(max(0, last - 1), last)
      report(.unevenPage(range, in: template.file, at: end), in: id)
    }
  }

  mutating func report(_ diagnostic: Diagnostic, in template: TemplateID) {
    let range = diagnostic.location.range ?? ByteRange(at: 0)
    let report = Report(template: template, range: range, id: diagnostic.id)
    if reported.insert(report).inserted { diagnostics.append(diagnostic) }
  }

  /// Walks a body, unless that has been done, and returns the place where it ends.
  @discardableResult
  mutating func walk(_ visit: Visit, calledFrom tag: (TemplateID, ByteRange)?) -> PlaceScanner {
    if let place = done[visit] { return place }
    let id = visit.body.template
    chain.append(id)
    defer { chain.removeLast() }
    if let before = active[visit] {
      if before == progress, let (caller, range) = tag { reportEndless(caller, range) }
      return visit.place
    }
    guard chain.count <= Renderer.deepest, done.count < Self.mostVisits else {
      if let (caller, range) = tag { reportEndless(caller, range) }
      return visit.place
    }
    active[visit] = progress
    used.insert(id)
    var walk = TemplateWalk(visit, library[id])
    walk.run(&self)
    active[visit] = nil
    done[visit] = walk.place
    return walk.place
  }

  private mutating func reportEndless(_ caller: TemplateID, _ range: ByteRange) {
    let names = chain.map { library[$0].name }
    let start = names.dropLast().lastIndex(of: names[names.count - 1]) ?? 0
    report(.endlessCall(range, in: library[caller].file, chain: names[start...]), in: caller)
  }
}
