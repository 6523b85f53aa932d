import GazetteMarkup
import GazetteText

/// Reads the records of one file: Markdown with front matter, YAML, or the rows of a table.
struct RecordReader {
  let path: RecordPath
  /// The language of main files.
  let mainLanguage: String
  let zone: SiteZone
  let limits: Limits

  /// A file whose fields are read; a text behind them is still to be read.
  struct Opened {
    fileprivate var drafts: [RecordDraft] = []
    fileprivate var page: Page?
    fileprivate var diagnostics: [Diagnostic]
  }

  /// A file of Markdown whose front matter is read.
  fileprivate struct Page {
    let source: SourceFile
    let data: ByteRange
    let body: ByteRange
    /// Nil if the front matter could not be read.
    let fields: FieldSet?
  }

  /// Reads the fields of a file.
  ///
  /// - Parameter masking: takes texts out of the file that must not appear.
  func open(_ bytes: [UInt8], masking: (SourceFile) -> SourceFile = { $0 }) -> Opened {
    if path.form != .table, bytes.count > limits.recordBytes {
      return Opened(diagnostics: [.recordTooLarge(path.path, bytes.count, limits.recordBytes)])
    }
    let (decoded, faults) = SourceFile.decoding(path: path.path, bytes: bytes)
    guard let decoded, !faults.hasErrors else { return Opened(diagnostics: faults) }
    let source = masking(decoded)
    switch path.form {
    case .markdown: return markdown(source)
    case .yaml:
      let (drafts, diagnostics) = yaml(source)
      return Opened(drafts: drafts, diagnostics: diagnostics)
    case .table:
      let (drafts, diagnostics) = table(source)
      return Opened(drafts: drafts, diagnostics: diagnostics)
    }
  }

  /// The drafts that a file holds, its text read as well, and everything that is wrong with it.
  func drafts(of opened: Opened) -> ([RecordDraft], [Diagnostic]) {
    guard let page = opened.page else { return (opened.drafts, opened.diagnostics) }
    let (body, bodyFaults) = MarkdownReader.read(page.source, in: page.body)
    let diagnostics = opened.diagnostics + bodyFaults
    guard let fields = page.fields else { return ([], diagnostics) }
    // The text of the source is not kept: where a link of it is wrong, the file is read again.
    let kept = page.source.prefix(page.body.lower)
    let draft = draft(
      id: path.id, kept, page.data, fields, body: body.isEmpty ? nil : RichText(body))
    return ([draft], diagnostics)
  }

  private func markdown(_ source: SourceFile) -> Opened {
    let (matter, matterFaults) = FrontMatter.split(source)
    guard !matterFaults.hasErrors else { return Opened(diagnostics: matterFaults) }
    guard let data = matter.data else { return Opened(diagnostics: [.noFrontMatter(source)]) }
    let (fields, faults) = self.fields(source, data)
    let page = Page(source: source, data: data, body: matter.body, fields: fields)
    return Opened(page: page, diagnostics: matterFaults + faults)
  }

  private func yaml(_ source: SourceFile) -> ([RecordDraft], [Diagnostic]) {
    let (fields, faults) = fields(source, source.range)
    return (fields.map { [draft(id: path.id, source, source.range, $0)] } ?? [], faults)
  }

  /// The fields that stand in a part of the file as YAML.
  private func fields(_ source: SourceFile, _ range: ByteRange) -> (FieldSet?, [Diagnostic]) {
    let (entries, faults) = YAMLReader.fields(of: source, in: range)
    guard let entries else { return (nil, faults) }
    var reader = FieldReader(source: source, zone: zone)
    let fields = reader.read(
      entries, as: path.kind.fields, owner: path.kind.label, at: range,
      isPartial: path.language != nil)
    return (fields, faults + reader.diagnostics)
  }

  private func table(_ source: SourceFile) -> ([RecordDraft], [Diagnostic]) {
    let (table, faults) = CSVReader.read(source)
    guard let table else { return ([], faults) }
    guard let idColumn = table.header.firstIndex(where: { $0.text == "id" }) else {
      return ([], faults + [.noIdColumn(source, table.header.first?.range)])
    }
    var reader = FieldReader(source: source, zone: zone)
    var drafts: [RecordDraft] = []
    let columns = table.header.map { TableColumn($0, in: path.kind.fields) }
    var isHeaderRight = true
    for (index, column) in columns.enumerated() where index != idColumn && column.slot == nil {
      let cell = table.header[index]
      reader.report(
        .unknownField(
          cell.text, of: path.kind.label, path.kind.fields, source, cell.range))
      isHeaderRight = false
    }
    guard isHeaderRight else { return ([], faults + reader.diagnostics) }
    for row in table.rows {
      let id = row.cells[idColumn]
      if id.text.isEmpty {
        reader.report(.rowWithoutId(source, row.range))
        continue
      }
      if let fault = PathCheck.idFault(id.text, path.path) {
        reader.report(
          Diagnostic(.error, fault.id, source, id.range, fault.message, help: fault.help))
        continue
      }
      let entries = zip(columns, row.cells).enumerated()
        .filter { $0.offset != idColumn }
        .map { $0.element.0.entry(for: $0.element.1) }
      let fields = reader.read(
        entries, as: path.kind.fields, owner: path.kind.label, at: row.range,
        isPartial: path.language != nil)
      drafts.append(draft(id: id.text, source, row.range, fields))
    }
    return (drafts, faults + reader.diagnostics)
  }

  private func draft(
    id: String, _ source: SourceFile, _ range: ByteRange, _ fields: FieldSet, body: RichText? = nil
  ) -> RecordDraft {
    let record = Record(
      kind: path.kind, id: id, language: path.language ?? mainLanguage, source: source,
      range: range, fields: fields, body: body)
    return RecordDraft(record, language: path.language)
  }
}

/// A column of a table and the field that it fills.
private struct TableColumn {
  let header: CSVCell
  let slot: Int?
  private let isList: Bool

  init(_ header: CSVCell, in fields: FieldList) {
    self.header = header
    slot = fields.slot(of: header.text)
    if let slot, case .list = fields.fields[slot].type { isList = true } else { isList = false }
  }

  /// The cell as an entry of a map; a list is split at semicolons.
  func entry(for cell: CSVCell) -> DataEntry {
    let value: DataNode
    if isList, cell.text.contains(where: { $0 == ";" || $0 == "；" }) {
      let parts = cell.text.split { $0 == ";" || $0 == "；" }
      value = DataNode(
        .list(parts.map { DataNode(.scalar(String($0).trimmed), cell.range) }), cell.range)
    } else {
      value = DataNode(
        .scalar(cell.text), cell.range, style: cell.isQuoted ? .quoted : .plain)
    }
    return DataEntry(header.text, header.range, value)
  }
}

extension String {
  fileprivate var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\u{3000}" }
    let scalars = unicodeScalars.drop(while: isBlank)
    let end = scalars.lastIndex { !isBlank($0) }.map(scalars.index(after:)) ?? scalars.startIndex
    return String(scalars[scalars.startIndex..<end])
  }
}
