internal import CLibYAML
internal import GazetteText

/// The border to libyaml: the events of one document, one at a time. Nothing of C leaves this file.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let base: Int
  private let isASCII: Bool
  // libyaml counts characters: the last place converted, from which the next one is never far.
  private var character = 0
  private var byte = 0

  /// Prepares to read `bytes`, which must outlive this value; `base` is added to every offset.
  ///
  /// - Returns: nil if there is no memory.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    unsafe parser = .allocate(capacity: 1)
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    unsafe self.bytes = unsafe bytes
    self.base = base
    isASCII = unsafe !bytes.contains { $0 >= 0x80 }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next event; after `.end` there is none.
  mutating func next() throws(YAMLFault) -> YAMLEvent {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { unsafe yaml_event_delete(&event) }
      if unsafe event.type == YAML_STREAM_START_EVENT { continue }
      return unsafe convert(event)
    }
  }

  private mutating func convert(_ event: yaml_event_t) -> YAMLEvent {
    let lower = unsafe offset(of: event.start_mark)
    let range = unsafe ByteRange(lower, offset(of: event.end_mark))
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let text = unsafe String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      let style: DataNode.Style =
        switch unsafe scalar.style {
        case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: .quoted
        case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
        default: .plain
        }
      return unsafe YAMLEvent(
        kind: .scalar(text, style), range: range, hasAnchor: scalar.anchor != nil,
        hasTag: scalar.tag != nil)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        kind: .listStart, range: range, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        kind: .mapStart, range: range, hasAnchor: start.anchor != nil, hasTag: start.tag != nil)
    case YAML_SEQUENCE_END_EVENT: return YAMLEvent(kind: .listEnd, range: range)
    case YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .mapEnd, range: range)
    case YAML_ALIAS_EVENT: return YAMLEvent(kind: .alias, range: range)
    case YAML_DOCUMENT_START_EVENT:
      let start = unsafe event.data.document_start
      let tags = unsafe start.tag_directives
      let hasVersion = unsafe start.version_directive != nil
      let hasTags = unsafe tags.start != tags.end
      let hasDirective = hasVersion || hasTags
      return YAMLEvent(kind: .documentStart(hasDirective: hasDirective), range: range)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, range: range)
    default: return YAMLEvent(kind: .end, range: range)
    }
  }

  private mutating func fault() -> YAMLFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? ""
    let context = unsafe parser.pointee.context.map { unsafe String(cString: $0) } ?? ""
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      let place = unsafe base + min(parser.pointee.problem_offset, bytes.count)
      return YAMLFault(problem: problem, context: context, start: place, offset: place)
    }
    let place = unsafe offset(of: parser.pointee.problem_mark)
    let start = unsafe context.isEmpty ? place : offset(of: parser.pointee.context_mark)
    return YAMLFault(problem: problem, context: context, start: start, offset: place)
  }

  private mutating func offset(of mark: yaml_mark_t) -> Int {
    let (index, count) = unsafe (mark.index, bytes.count)
    if isASCII { return base + min(index, count) }
    while character < index, byte < count {
      byte += 1
      while byte < count, unsafe bytes[byte] & 0xC0 == 0x80 { byte += 1 }
      character += 1
    }
    while character > index, byte > 0 {
      byte -= 1
      while byte > 0, unsafe bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
      character -= 1
    }
    return base + byte
  }
}
