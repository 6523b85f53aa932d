import Glibc

extension Checked {
  /// Keeps the figures of frozen bulletins that are not kept yet, each in a file beside its record.
  ///
  /// - Returns: the files that were written, below the root.
  package func freeze(root: String) throws(IOFailure) -> [String] {
    guard let stage = content?.stage else { return [] }
    var written: [String] = []
    for index in stage.site.records(of: Bulletin.kind.name) {
      let record = stage.site.records[index]
      guard record.fields[Bulletin.frozen] == true, stage.frozen[index] == nil,
        let report = BulletinReport(stage.site, index)
      else { continue }
      let path = FrozenFigures.path(of: record)
      let file = try FileDescriptor(
        opening: root + "/" + path, path: path, flags: O_WRONLY | O_CREAT | O_EXCL)
      try file.write(Array(FrozenFigures.text(report.lines, before: report.valuesBefore).utf8))
      written.append(path)
    }
    return written
  }
}
