import GazettePrivacy
import GazetteText

extension SiteRenderer {
  /// What the last gate found in each file that was made.
  typealias Found = (file: SiteFile, findings: [PrivateFinding])

  /// What must not be in a file. Pictures and attachments were looked through where they stand.
  ///
  /// - Parameter known: parts of a page that another page has too, in which they are looked through.
  func findings(
    in file: SiteFile, _ bytes: [UInt8], besides known: [Range<Int>] = []
  ) -> [PrivateFinding] {
    if case .asset = file { return [] }
    return content.gate.findings(path(of: file), bytes, besides: known)
  }

  /// What must not be in any of some files, each looked through as a whole: which page had a part
  /// first is chance.
  func findings(in files: [SiteFile]) throws -> [Found] {
    var buffer = OutputBuffer()
    return try files.map { ($0, findings(in: $0, try bytes(of: $0, buffer: &buffer))) }
  }

  /// The diagnostics of what was found: each thing once, at the first file that shows it.
  func privacyFaults(_ found: [Found]) throws -> [Diagnostic] {
    let found = found.filter { !$0.findings.isEmpty }.map { ($0, path(of: $0.file)) }
      .sorted { $0.1 < $1.1 }
    var files: [PrivateFinding.Key: Int] = [:]
    for (found, _) in found {
      for key in Set(found.findings.map(\.key)) { files[key, default: 0] += 1 }
    }
    var reported: Set<PrivateFinding.Key> = []
    var diagnostics: [Diagnostic] = []
    var buffer = OutputBuffer()
    for (found, path) in found {
      let new = found.findings.filter { reported.insert($0.key).inserted }
      if new.isEmpty { continue }
      let text = String(decoding: try bytes(of: found.file, buffer: &buffer), as: UTF8.self)
      let source = SourceFile(path: path, text: text)
      diagnostics += new.map { finding in
        .privacy(
          finding.rule, finding.severity, source, finding.range.isEmpty ? nil : finding.range,
          notes: notes(found.file, others: (files[finding.key] ?? 1) - 1))
      }
    }
    return diagnostics.inOrder()
  }

  private func notes(_ file: SiteFile, others: Int) -> [Diagnostic.Note] {
    var notes: [Diagnostic.Note] = []
    if case .page(let number) = file {
      let page = content.stage.plan.pages[number]
      notes.append(
        Diagnostic.Note(
          Phrase("this page is made by \(page.template)", zh: "这个页面由 \(page.template) 生成")))
      if let index = page.content.record {
        let record = content.stage.site.records[index]
        notes.append(
          Diagnostic.Note(
            Phrase("it shows this record", zh: "它显示的是这条记录"),
            at: SourceLocation(record.source, ByteRange(at: record.range.lower))))
      }
    }
    if others > 0 {
      notes.append(
        Diagnostic.Note(
          Phrase("it stands in \(others) more files", zh: "另有 \(others) 个文件里也有")))
    }
    return notes
  }
}
