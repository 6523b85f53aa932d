import GazetteText

/// What can be written in a site's records and settings: every kind with its fields.
package struct KindReference: Sendable {
  /// Something whose fields are described: a kind of records, or a file of settings.
  package enum Subject: Sendable {
    case kind(RecordKind)
    case settings(SettingsFile)
  }

  /// Gazette's kinds and the site's own, in the order of lists.
  let kinds: KindTable

  /// Reads the kinds of a site; its settings and records need not be there. There is no reference
  /// if the declaration of a kind is wrong.
  package static func read(
    _ tree: SourceTree
  ) throws(IOFailure) -> (KindReference?, [Diagnostic]) {
    let (kinds, faults) = try SiteKindReader(tree: tree).read()
    let diagnostics = (tree.diagnostics + faults).inOrder()
    return (diagnostics.hasErrors ? nil : KindReference(kinds: kinds), diagnostics)
  }

  /// The kind of a folder or of a name in the singular, or the settings of a file's name.
  package func subject(named name: String) -> Result<Subject, UnknownKind> {
    if let index = kinds.index(folder: name) ?? kinds.index(name: name) {
      return .success(.kind(kinds.kinds[index]))
    }
    if let file = SettingsFile.all.first(where: { $0.name == name }) {
      return .success(.settings(file))
    }
    let labelled = kinds.kinds.first { kind in
      ["en", "zh-Hans"].contains {
        kind.label.text(in: $0) == name || kind.plural.text(in: $0) == name
      }
    }
    let known =
      kinds.kinds.map(\.folder) + kinds.kinds.map(\.name) + SettingsFile.all.map(\.name)
    return .failure(
      UnknownKind(
        diagnostic: .unknownKind(name, meant: labelled?.folder ?? NearMiss.of(name, in: known))))
  }

  /// Why there is no kind of a name.
  package struct UnknownKind: Error {
    package let diagnostic: Diagnostic
  }
}

extension Diagnostic {
  fileprivate static func unknownKind(_ name: String, meant: String?) -> Diagnostic {
    Diagnostic(
      .error, "unknown-kind", path: "gazette kinds",
      Phrase("there is no kind of record '\(name)'", zh: "没有“\(name)”这类记录"),
      help: .didYouMean(meant)
        ?? Phrase("'gazette kinds' lists all of them", zh: "用“gazette kinds”可以列出全部"))
  }
}
