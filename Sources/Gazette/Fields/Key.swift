/// The name of a field together with the Swift type of its value: `record.fields[Activity.start]`.
package struct Key<Value: FieldRepresentable>: Sendable {
  package let name: String
  /// Of the name: made once, because keys are declared once and asked often.
  let mark: UInt64

  package init(_ name: String) {
    self.name = name
    mark = FieldList.mark(of: name)
  }
}

/// A Swift type that a field's value can be read as.
package protocol FieldRepresentable: Sendable {
  /// Reads the value, or gives nil if it is of another type.
  init?(fieldValue: FieldValue)
}

extension String: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .text(let text), .path(let text), .link(let text): self = text
    case .choice(let choice): self = choice.code
    default: return nil
    }
  }
}

extension Int: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    switch fieldValue {
    case .count(let value), .year(let value): self = value
    default: return nil
    }
  }
}

extension Bool: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .flag(let value) = fieldValue else { return nil }
    self = value
  }
}

extension When: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .when(let value) = fieldValue else { return nil }
    self = value
  }
}

extension CivilDay: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .when(let value) = fieldValue else { return nil }
    self = value.day
  }
}

extension Quantity: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .number(let value) = fieldValue else { return nil }
    self = value
  }
}

extension Money: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .money(let value) = fieldValue else { return nil }
    self = value
  }
}

extension Choice: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .choice(let value) = fieldValue else { return nil }
    self = value
  }
}

extension Period: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .period(let value) = fieldValue else { return nil }
    self = value
  }
}

extension FieldSet: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .group(let value) = fieldValue else { return nil }
    self = value
  }
}

/// A reference to a record of the site, after linking.
package struct RecordIndex: Sendable, Hashable, FieldRepresentable {
  package let value: Int

  package init(_ value: Int) { self.value = value }

  package init?(fieldValue: FieldValue) {
    guard case .record(let index) = fieldValue else { return nil }
    value = index
  }
}

extension Array: FieldRepresentable where Element: FieldRepresentable {
  package init?(fieldValue: FieldValue) {
    guard case .list(let elements) = fieldValue else { return nil }
    self = []
    reserveCapacity(elements.count)
    for element in elements {
      if let value = Element(fieldValue: element.value) { append(value) }
    }
  }
}
