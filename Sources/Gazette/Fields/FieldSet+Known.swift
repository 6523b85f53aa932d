import GazetteText

extension FieldSet {
  /// Something that is dated later than the site is built for.
  struct Later: Sendable {
    let field: String
    let day: When
    let range: ByteRange
    let severity: Diagnostic.Severity
  }

  /// What of the fields is known at a moment; nil if something required is not, and so nothing is.
  ///
  /// - Parameters:
  ///   - main: the fields beside which these stand: a translation's days are those of its record.
  ///   - later: takes what is dated later.
  func known(at now: When, beside main: FieldSet? = nil, _ later: inout [Later]) -> FieldSet? {
    let main = main ?? self
    guard hasLater(at: now, beside: main) else { return self }
    var result = self
    for entry in entries where declaration.isDated[entry.slot] {
      let (slot, content) = (entry.slot, entry.content)
      let field = declaration.fields[slot]
      let value = Self.known(content, of: field, at: now, beside: main, &later)
      if value == nil, field.presence == .required { return nil }
      if let value, !value.isChanged { continue }
      result.replace(slot, by: value?.value)
    }
    return result
  }

  /// Whether anything is not known yet: asked of every record, and true of few.
  func hasLater(at now: When, beside main: FieldSet) -> Bool {
    func isLater(_ value: FieldValue?) -> Bool { value?.day.map { !$0.hasCome(at: now) } ?? false }
    func hasLater(_ value: FieldValue) -> Bool {
      switch value {
      case .group(let group): group.hasLater(at: now, beside: group)
      case .list(let elements): elements.contains { hasLater($0.value) }
      default: false
      }
    }
    return entries.contains { entry in
      guard declaration.isDated[entry.slot] else { return false }
      let isFromLater =
        switch declaration.fields[entry.slot].known {
        case .always: false
        case .onItsDay: isLater(entry.content.value)
        case .from(let names): isLater(names.lazy.compactMap { main[$0]?.value }.first)
        case .inSteps(let steps): steps.contains { isLater(main[$0.field]?.value) }
        }
      return isFromLater || hasLater(entry.content.value)
    }
  }

  private struct Told {
    let value: FieldValue
    let isChanged: Bool
  }

  /// What is known of a field's value; nil if that is nothing.
  private static func known(
    _ content: RangedValue, of field: Field, at now: When, beside main: FieldSet,
    _ later: inout [Later]
  ) -> Told? {
    switch field.known {
    case .always: break
    case .onItsDay(let severity):
      if let day = content.value.day, !day.hasCome(at: now) {
        later.append(Later(field: field.name, day: day, range: content.range, severity: severity))
        return nil
      }
    case .from(let names):
      let day = names.lazy.compactMap { main[$0]?.value.day }.first
      if let day, !day.hasCome(at: now) {
        if field.presence == .required {
          later.append(Later(field: field.name, day: day, range: content.range, severity: .note))
        }
        return nil
      }
    case .inSteps(let steps):
      guard case .choice(let choice) = content.value,
        case .choice(let choices) = field.type
      else { break }
      let code = steps.reduce(choice.code) { code, step in
        guard step.codes.contains(code), let day = main[step.field]?.value.day,
          !day.hasCome(at: now)
        else { return code }
        return step.before
      }
      guard code != choice.code, let told = choices.first(where: { $0.code == code }) else { break }
      return Told(value: .choice(told), isChanged: true)
    }
    return parts(of: content.value, at: now, &later)
  }

  /// A value with those of its groups, and of their fields, that are known.
  private static func parts(
    of value: FieldValue, at now: When, _ later: inout [Later]
  ) -> Told? {
    switch value {
    case .group(let group):
      let count = later.count
      guard let known = group.known(at: now, &later) else { return nil }
      return Told(value: .group(known), isChanged: later.count > count)
    case .list(let elements):
      let count = later.count
      let known = elements.compactMap { element in
        parts(of: element.value, at: now, &later).map {
          RangedValue(value: $0.value, range: element.range)
        }
      }
      return known.isEmpty && !elements.isEmpty
        ? nil : Told(value: .list(known), isChanged: later.count > count)
    default: return Told(value: value, isChanged: false)
    }
  }
}

extension FieldValue {
  /// The day or moment that the value holds: of a period its first day, of groups their latest day.
  fileprivate var day: When? {
    switch self {
    case .when(let when): when
    case .period(let period): period.firstDay.map { When(day: $0) }
    case .year(let year): CivilDay(year: year, month: 1, day: 1).map { When(day: $0) }
    case .list(let elements): elements.compactMap(\.value.day).max()
    case .group(let group):
      group.entries.compactMap { entry in
        guard case .onItsDay = group.declaration.fields[entry.slot].known else { return nil }
        return entry.content.value.day
      }.max()
    default: nil
    }
  }
}
