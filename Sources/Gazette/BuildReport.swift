import GazetteText

/// What a build did, for its one summary line.
package struct BuildReport: Sendable {
  package var records = 0
  package var pages = 0
  package var written = 0
  package var unchanged = 0
  package var removed = 0
  /// What is wrong with what was published, though not so that it must not be.
  package var diagnostics: [Diagnostic] = []
}
