extension Spot {
  /// Whether a value of some type can be written at a spot, and how.
  enum Decision {
    case write(Place)
    case refuse(WrongPlace)
  }

  func decide(_ type: FieldType) -> Decision {
    switch (self, type) {
    case (.forbidden(let place), _): .refuse(.forbidden(place))
    case (.plain, .markup): .refuse(.markupInText)
    case (.plain, _): .write(.plain)
    case (.jsonValue, _): .write(.jsonValue)
    case (.jsonString, _): .write(.jsonString)
    case (.element, _): .write(.content)
    case (.xmlText, .markup): .write(.xml)
    case (.xmlText, _): .write(.content)
    case (_, .markup): .refuse(self == .titleText ? .markupInTitle : .markupInAttribute)
    case (.titleText, _), (.attribute, _): .write(.content)
    case (.addressStart, _): .write(.addressStart)
    case (.addressInside, .address), (.addressInside, .url): .refuse(.addressNotFirst)
    case (.addressInside, _): .write(.addressInside)
    case (.addressInList, .address), (.addressInList, .url): .write(.addressStart)
    case (.addressInList, _): .write(.addressInside)
    case (.ownAddress, .address): .write(.addressStart)
    case (.ownAddress, _): .refuse(.onlyOwnAddress)
    }
  }
}

/// Why a value cannot be written where its tag stands.
enum WrongPlace: Sendable, Hashable {
  case forbidden(ForbiddenPlace)
  case markupInAttribute, markupInTitle, markupInText
  case addressNotFirst, onlyOwnAddress
}
