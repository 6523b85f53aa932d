internal import GazetteText

/// Builds the tree from the events and refuses what Gazette's YAML does not have.
struct YAMLTreeBuilder {
  /// A list or map that is not closed yet.
  private struct Frame {
    let lower: Int
    let isMap: Bool
    var members: [DataNode] = []
    var entries: [DataEntry] = []
    var key: (text: String, range: ByteRange)?
  }

  let file: SourceFile
  let range: ByteRange
  let limits: YAMLLimits
  private(set) var root: DataNode?
  private(set) var diagnostics: [Diagnostic] = []
  private var frames: [Frame] = []
  private var nodes = 0
  private var documents = 0

  init(file: SourceFile, range: ByteRange, limits: YAMLLimits) {
    self.file = file
    self.range = range
    self.limits = limits
  }

  /// Takes one event in; false ends the reading.
  mutating func accept(_ event: YAMLEvent) -> Bool {
    if event.hasAnchor { diagnostics.append(.yamlAnchor(file, sigil("&", at: event.range))) }
    if event.hasTag { diagnostics.append(.yamlTag(file, sigil("!", at: event.range))) }
    switch event.kind {
    case .end: return false
    case .documentStart(let hasDirective): return startDocument(event.range, hasDirective)
    case .documentEnd: return true
    case .alias:
      diagnostics.append(.yamlAlias(file, event.range))
      return add(DataNode(.scalar(""), event.range, style: .quoted))
    case .scalar(let text, let style): return addScalar(text, event.range, style)
    case .listStart, .mapStart: return open(event)
    case .listEnd, .mapEnd: return close(event.range)
    }
  }

  /// Ends the reading at a fault that libyaml found.
  mutating func stop(at fault: YAMLFault) {
    root = nil
    diagnostics.append(.yamlFault(file, range, fault))
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  private mutating func fail(_ diagnostic: Diagnostic) -> Bool {
    diagnostics.append(diagnostic)
    root = nil
    return false
  }

  private mutating func startDocument(_ place: ByteRange, _ hasDirective: Bool) -> Bool {
    documents += 1
    if documents > 1 { return fail(.yamlSecondDocument(file, place)) }
    if hasDirective { diagnostics.append(.yamlDirective(file, firstLine(of: place))) }
    return true
  }

  private mutating func open(_ event: YAMLEvent) -> Bool {
    var isMap = false
    if case .mapStart = event.kind { isMap = true }
    if let frame = frames.last, frame.isMap, frame.key == nil {
      return fail(.yamlComplexKey(file, firstLine(of: event.range)))
    }
    guard frames.count < limits.depth else {
      return fail(.yamlTooDeep(file, ByteRange(at: event.range.lower), limits.depth))
    }
    guard count(at: event.range) else { return false }
    frames.append(Frame(lower: event.range.lower, isMap: isMap))
    if isMap { frames[frames.count - 1].entries.reserveCapacity(8) }
    return true
  }

  private mutating func close(_ range: ByteRange) -> Bool {
    guard let frame = frames.popLast() else { return false }
    let upper =
      frame.isMap
      ? frame.entries.last?.value.range.upper : frame.members.last?.range.upper
    // A block ends where its last member does; only a flow collection has a bracket of its own.
    let end = range.isEmpty ? max(frame.lower, upper ?? frame.lower) : range.upper
    let whole = ByteRange(frame.lower, end)
    nodes -= 1
    return add(DataNode(frame.isMap ? .map(frame.entries) : .list(frame.members), whole))
  }

  private mutating func addScalar(
    _ text: String, _ place: ByteRange, _ style: DataNode.Style
  ) -> Bool {
    let isKey = frames.last.map { $0.isMap && $0.key == nil } ?? false
    warnOfHidden(in: place, isKey: isKey)
    if style == .quoted { checkEscapes(of: text, place, isKey: isKey) }
    guard let frame = frames.last else {
      // `key:` with nothing else is a map; a lone text is never what a person meant.
      if text.isEmpty, style == .plain { return true }
      return fail(.yamlLoneText(file, place, style))
    }
    if frame.isMap, frame.key == nil { return addKey(text, place, style) }
    if style == .plain, let dash = swallowedMember(in: place) {
      diagnostics.append(.yamlSwallowedMember(file, dash))
    }
    return add(DataNode(.scalar(text), place, style: style))
  }

  private mutating func addKey(
    _ text: String, _ place: ByteRange, _ style: DataNode.Style
  ) -> Bool {
    guard count(at: place) else { return false }
    let top = frames.count - 1
    if style == .plain {
      if text == "<<" { diagnostics.append(.yamlMergeKey(file, place)) }
      if text.isEmpty { diagnostics.append(.yamlEmptyKey(file, place)) }
      if let colon = fullWidthColon(in: place) {
        diagnostics.append(.yamlFullWidthColon(file, colon))
      }
    }
    // A map has few keys: to compare them costs less than a table of them.
    if let first = frames[top].entries.first(where: { $0.key == text }) {
      diagnostics.append(.yamlDuplicateKey(file, place, text, first: first.keyRange))
    }
    frames[top].key = (text, place)
    return true
  }

  private mutating func add(_ node: DataNode) -> Bool {
    guard count(at: node.range) else { return false }
    guard let top = frames.indices.last else {
      root = node
      return true
    }
    if !frames[top].isMap {
      frames[top].members.append(node)
    } else if let key = frames[top].key {
      frames[top].key = nil
      frames[top].entries.append(DataEntry(key.text, key.range, node))
    } else {
      // An alias in the place of a key: reported already.
      frames[top].key = ("", node.range)
    }
    return true
  }

  private mutating func count(at place: ByteRange) -> Bool {
    nodes += 1
    if nodes <= limits.nodes { return true }
    return fail(.yamlTooManyNodes(file, ByteRange(at: place.lower), limits.nodes))
  }
}
