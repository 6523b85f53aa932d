import GazetteMarkup
import GazetteText

/// The figures of a bulletin as they were when it was issued, kept beside it in `<id>.figures.yml`.
///
/// ```yaml
/// report-activities: {value: 5, n: 5, before: 2}
/// ```
struct FrozenFigures: Sendable {
  struct Entry: Sendable {
    let key: String
    let value: ReportValue
    let n: Int
    let before: ReportValue?
    /// The place of the key in the file.
    let range: ByteRange
  }

  /// What the name of such a file ends with.
  static let suffix = ".figures.yml"

  let source: SourceFile
  let entries: [Entry]

  /// The file that keeps the figures of a bulletin.
  static func path(of record: Record) -> String {
    let path = record.source.path
    let dot = path.utf8.lastIndex(of: UInt8(ascii: ".")) ?? path.endIndex
    return String(path[..<dot]) + suffix
  }

  /// Reads the figures; a line that cannot be read is a fault.
  static func read(_ source: SourceFile) -> (FrozenFigures?, [Diagnostic]) {
    let (node, faults) = YAMLReader.read(source)
    guard let node, let entries = node.map, !faults.hasErrors else { return (nil, faults) }
    var diagnostics = faults
    let figures = entries.compactMap { entry -> Entry? in
      let before = entry.value[key: "before"]?.text
      guard let value = entry.value[key: "value"]?.text.flatMap(ReportValue.init(parsing:)),
        let n = (entry.value[key: "n"]?.text).flatMap({ Decimal.digits(Array($0.utf8)) }),
        before == nil || before.flatMap(ReportValue.init(parsing:)) != nil
      else {
        diagnostics.append(.unreadableFigure(entry.key, source, entry.value.range))
        return nil
      }
      return Entry(
        key: entry.key, value: value, n: n, before: before.flatMap(ReportValue.init(parsing:)),
        range: entry.keyRange)
    }
    return (FrozenFigures(source: source, entries: figures), diagnostics)
  }

  /// The file of a report's figures.
  static func text(_ lines: [PeriodReport.Line], before: [String: ReportValue]) -> String {
    "# Kept by 'gazette freeze' when the bulletin was issued; not to be edited.\n"
      + lines.map { line in
        let earlier = before[line.key].map { ", before: \"\($0)\"" } ?? ""
        return "\(line.key): {value: \"\(line.value)\", n: \(line.records.count)\(earlier)}\n"
      }.joined()
  }
}

/// Reads the kept figures of frozen bulletins, and says which would be others now.
struct FrozenReader {
  let tree: SourceTree
  let site: Site

  /// The figures by record.
  func read() throws(IOFailure) -> ([Int: FrozenFigures], [Diagnostic]) {
    let paths = Set(tree.paths)
    var kept: [Int: FrozenFigures] = [:]
    var diagnostics: [Diagnostic] = []
    for index in site.records(of: Bulletin.kind.name) {
      let record = site.records[index]
      guard record.fields[Bulletin.frozen] == true else { continue }
      let path = FrozenFigures.path(of: record)
      guard paths.contains(path) else {
        diagnostics.append(.notKept(record))
        continue
      }
      let (source, faults) = try tree.text(path)
      diagnostics += faults
      guard let source else { continue }
      let (figures, figureFaults) = FrozenFigures.read(source)
      diagnostics += figureFaults
      guard let figures else { continue }
      kept[index] = figures
      diagnostics += changes(figures, of: index)
    }
    return (kept, diagnostics)
  }

  private func changes(_ kept: FrozenFigures, of index: Int) -> [Diagnostic] {
    guard let report = BulletinReport(site, index) else { return [] }
    let now = Dictionary(
      report.lines.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    return kept.entries.compactMap { entry in
      guard now[entry.key] != entry.value else { return nil }
      return .frozenChanged(entry, now[entry.key], kept.source)
    }
  }
}

extension Diagnostic {
  fileprivate static func unreadableFigure(
    _ key: String, _ source: SourceFile, _ range: ByteRange
  ) -> Diagnostic {
    Diagnostic(
      .error, "bad-figure", source, range,
      Phrase("the kept figure '\(key)' cannot be read", zh: "存下的数字“\(key)”无法识别"),
      help: Phrase(
        "bring the file back as it was, or remove it and run 'gazette freeze'",
        zh: "请恢复这个文件原来的内容；或删掉它，再运行“gazette freeze”"))
  }

  fileprivate static func notKept(_ record: Record) -> Diagnostic {
    record.fault(
      .warning, "figures-not-kept", at: Bulletin.frozen,
      Phrase("the figures of this bulletin are not kept yet", zh: "这期简报的数字还没有存下"),
      help: Phrase("run 'gazette freeze'", zh: "请运行“gazette freeze”"))
  }

  fileprivate static func frozenChanged(
    _ entry: FrozenFigures.Entry, _ now: ReportValue?, _ source: SourceFile
  ) -> Diagnostic {
    let value = now.map(\.description) ?? "–"
    return Diagnostic(
      .warning, "frozen-figure-changed", source, entry.range,
      Phrase(
        "'\(entry.key)' was \(entry.value) when the bulletin was issued, and would be \(value) now",
        zh: "“\(entry.key)”签发时是 \(entry.value)，现在算出来是 \(value)"),
      help: Phrase(
        "the bulletin keeps its figure; if a record was corrected, say so in the bulletin's 'changes'",
        zh: "简报仍用签发时的数；如果是更正了记录，请在简报的“changes”里写明"))
  }
}
