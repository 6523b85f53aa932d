package import GazetteText

/// Reads YAML as a tree of texts: maps, lists and scalars, nothing else.
///
/// Anchors, aliases, tags, merge keys, directives and several documents are errors that say so.
/// All faults that do not hide the rest are reported together.
package enum YAMLReader {
  /// The value of a document, or nil if it is empty or cannot be read to its end.
  ///
  /// - Parameters:
  ///   - range: The part of the file that is YAML, for example a front matter; all of it if nil.
  package static func read(
    _ file: SourceFile, in range: ByteRange? = nil, limits: YAMLLimits = YAMLLimits()
  ) -> (DataNode?, [Diagnostic]) {
    let range = range ?? file.range
    let lower = min(range.lower, file.bytes.count)
    let upper = max(lower, min(range.upper, file.bytes.count))
    guard upper - lower <= limits.bytes else {
      return (nil, [.yamlTooLong(file, ByteRange(at: lower), limits.bytes)])
    }
    if let map = PlainYAML.read(file, lower..<upper, limits) { return (map, []) }
    var builder = YAMLTreeBuilder(file: file, range: ByteRange(lower, upper), limits: limits)
    unsafe file.bytes.withUnsafeBufferPointer { all in
      guard
        var events = unsafe YAMLEvents(
          UnsafeBufferPointer(rebasing: all[lower..<upper]), base: lower)
      else { return }
      do throws(YAMLFault) {
        while builder.accept(try events.next()) {}
      } catch {
        builder.stop(at: error)
      }
    }
    return (builder.root, builder.diagnostics)
  }
}
