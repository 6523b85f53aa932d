import GazetteMarkup
import GazetteText

/// Reads the fields of one record, or of a group within one, from its tree of texts.
///
/// Every fault of the record is found in one pass; a field that is wrong is left out of the result.
struct FieldReader {
  let source: SourceFile
  let zone: SiteZone
  private(set) var diagnostics: [Diagnostic] = []

  init(source: SourceFile, zone: SiteZone) {
    self.source = source
    self.zone = zone
  }

  /// Reads the entries of a map.
  ///
  /// - Parameters:
  ///   - owner: how messages name what is read, such as “an activity” or “consent”.
  ///   - isPartial: whether required fields may be missing, as in a translation.
  mutating func read(
    _ entries: [DataEntry], as declaration: FieldList, owner: Label, at range: ByteRange,
    isPartial: Bool = false
  ) -> FieldSet {
    var found: [FieldSet.Entry] = []
    found.reserveCapacity(entries.count)
    var isPresent = [Bool](repeating: false, count: declaration.fields.count)
    for entry in entries {
      guard let slot = declaration.slot(of: entry.key) else {
        report(.unknownField(entry.key, of: owner, declaration, source, entry.keyRange))
        continue
      }
      if entry.value.isAbsent { continue }
      isPresent[slot] = true
      let place = FieldPlace(declaration: declaration, slot: slot)
      guard let value = value(entry.value, as: place.type, of: place) else { continue }
      found.append(
        FieldSet.Entry(
          slot: slot, keyRange: entry.keyRange,
          content: RangedValue(value: value, range: entry.value.range)))
    }
    if !isPartial {
      for slot in isPresent.indices
      where !isPresent[slot] && declaration.fields[slot].presence == .required {
        report(.missingField(declaration.fields[slot], of: owner, source, range))
      }
    }
    return FieldSet(declaration, found)
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Reads a node as a type; nil, with a diagnostic, if it is something else.
  private mutating func value(
    _ node: DataNode, as type: FieldType, of place: FieldPlace
  ) -> FieldValue? {
    switch (type, node.content) {
    case (.list(let element), .list(let nodes)):
      var values: [RangedValue] = []
      values.reserveCapacity(nodes.count)
      for node in nodes where !node.isAbsent {
        if let value = value(node, as: element, of: place) {
          values.append(RangedValue(value: value, range: node.range))
        }
      }
      return .list(values)
    case (.list(let element), _):
      // One value may stand where a list is meant.
      guard let value = value(node, as: element, of: place) else { return nil }
      return .list([RangedValue(value: value, range: node.range)])
    case (.group(let fields), .map(let entries)):
      return .group(read(entries, as: fields, owner: place.field.label, at: node.range))
    case (.group(let fields), _):
      report(.notAMap(place.field, fields, source, node.range))
      return nil
    case (_, .scalar(let text)):
      return scalar(text, as: type, of: place, at: node.range)
    default:
      report(.notAScalar(place.field, source, node.range))
      return nil
    }
  }

  private mutating func scalar(
    _ text: String, as type: FieldType, of place: FieldPlace, at range: ByteRange
  ) -> FieldValue? {
    if case .markdown = type {
      let (document, faults) = MarkdownReader.read(SourceFile(path: source.path, text: text))
      // The text's own places are not those of the file: its indentation was taken off.
      diagnostics += faults.map { fault in
        Diagnostic(fault.severity, fault.id, source, range, fault.message, help: fault.help)
      }
      return .markdown(RichText(document, place: range))
    }
    do throws(ValueFault) { return try ScalarParser(zone: zone).parse(text, as: type) } catch {
      report(.badValue(text, error, of: place.field, source, range))
      return nil
    }
  }
}

/// A field by its place in a declaration: to copy the field itself would cost a reference count for
/// each of its parts, and only what is wrong needs them.
private struct FieldPlace {
  let declaration: FieldList
  let slot: Int

  var type: FieldType { declaration.fields[slot].type }
  var field: Field { declaration.fields[slot] }
}
