import GazetteText

/// A file of a site that is no record, but is read field by field like one.
package struct SettingsFile: Sendable {
  /// The name of the file below Content.
  let name: String
  let about: Phrase
  let fields: FieldList

  static let all = [
    SettingsFile(
      name: "site.yml", about: Phrase("The site as a whole", zh: "网站设置"),
      fields: SiteFields.fields),
    SettingsFile(
      name: "holidays.yml",
      about: Phrase("Holidays and days that are worked instead", zh: "节假日和调休"),
      fields: HolidayFields.fields),
    SettingsFile(
      name: "privacy.yml",
      about: Phrase("Warnings of the privacy gate that stay", zh: "确认保留的隐私提醒"),
      fields: PrivacyFields.fields),
  ]
}
