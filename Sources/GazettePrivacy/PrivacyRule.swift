/// What must not leave: one sort of private number, mark or statement.
///
/// The raw value is the stable identifier by which a finding is reported and acknowledged.
package enum PrivacyRule: String, Sendable, CaseIterable {
  /// A resident's identity number of 18 characters whose check character is right.
  case residentID = "resident-id"
  /// A number with the form of a resident's identity number whose check character is wrong.
  case mistypedResidentID = "mistyped-resident-id"
  /// An identity number of the old form, of 15 digits.
  case oldResidentID = "old-resident-id"
  /// An identity number of which some characters are hidden, but not the date of birth.
  case maskedResidentID = "masked-resident-id"
  case mobileNumber = "mobile-number"
  case landline
  case bankCard = "bank-card"
  case passport
  case vehiclePlate = "vehicle-plate"
  case messengerID = "messenger-id"
  case emailAddress = "email-address"
  case homeAddress = "home-address"
  case birthDate = "birth-date"
  /// The name of somebody in a record of help or mediation.
  case aidIdentity = "aid-identity"
  /// A word on poverty, health or punishment near somebody's name.
  case sensitiveWord = "sensitive-word"
  /// An attachment whose text cannot be read.
  case unreadableAttachment = "unreadable-attachment"
  /// The name of its author in an attachment.
  case documentAuthor = "document-author"
  case exactPlace = "exact-place"
  /// Somebody's name beside “not passed”.
  case negativeListing = "negative-listing"
  /// A mark such as 机密 or 内部资料.
  case internalMark = "internal-mark"
}
