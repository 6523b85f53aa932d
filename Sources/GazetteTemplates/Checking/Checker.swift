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

  /// What is known of a walk.
  enum State {
    /// With the number of sections open that lead to other data.
    case underWay(progress: Int)
    /// Where the walk left the document.
    case done(PlaceScanner)
  }

  let library: TemplateLibrary
  let shapes: ShapeTable
  let slots: SlotTable
  var contexts = ContextTable()
  private var visits: [Visit: State] = [:]
  var chain: [TemplateID] = []
  var progress = 0
  var places: [[Place?]]
  /// Where the latest walk through each text began and ended; nearly all walks come to it in the same place.
  private var passed: [[(from: PlaceScanner, to: PlaceScanner)?]]
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
    slots = SlotTable(shapes: shapes, names: library.names)
    passed = library.templates.map { .init(repeating: nil, count: $0.operations.count) }
    places = library.templates.map { [Place?](repeating: nil, count: $0.operations.count) }
  }

  /// Checks a page with a root object of one shape.
  mutating func check(page id: TemplateID, root: ShapeID) {
    let template = library[id]
    let body = BlockList.Body(template: id, lower: 0, upper: template.operations.count)
    let place = PlaceScanner(template.format)
    let context = contexts.pushing(.object(root), on: nil)
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
    let id = visit.body.template
    let state = visits[visit]
    if case .done(let place) = state { return place }
    chain.append(id)
    defer { chain.removeLast() }
    if case .underWay(let before) = state {
      if before == progress, let (caller, range) = tag { reportEndless(caller, range) }
      return visit.place
    }
    guard chain.count <= Renderer.deepest, visits.count < Self.mostVisits else {
      if let (caller, range) = tag { reportEndless(caller, range) }
      return visit.place
    }
    visits[visit] = .underWay(progress: progress)
    used.insert(id)
    var walk = TemplateWalk(visit, library[id])
    walk.run(&self)
    visits[visit] = .done(walk.place)
    return walk.place
  }

  /// The place behind a text of a template.
  mutating func passing(_ index: Int, of id: TemplateID, from place: PlaceScanner) -> PlaceScanner {
    let template = Int(id.index)
    if let last = passed[template][index], last.from == place { return last.to }
    let range = library[id].operations[index].range
    var end = place
    end.scan(library[id].file.bytes[range.lower..<range.upper])
    passed[template][index] = (place, end)
    return end
  }

  private mutating func reportEndless(_ caller: TemplateID, _ range: ByteRange) {
    let names = chain.map { library[$0].name }
    let start = names.dropLast().lastIndex(of: names[names.count - 1]) ?? 0
    report(.endlessCall(range, in: library[caller].file, chain: names[start...]), in: caller)
  }
}
