import GazetteText

/// Every file that the site will have, before anything is rendered.
package struct SitePlan: Sendable {
  /// In order of addresses.
  package let pages: [PlannedPage]
  /// Attachments: published path and path below the root, in order.
  package let assets: [PlannedAsset]
  package let tags: [Tag]
  /// By language.
  let menus: [[MenuEntry]]
  /// By place in the table of kinds.
  package let indexes: [KindIndex]
  package let addresses: Addresses
  /// The years that have a page of their numbers, newest first.
  let years: [Int]
  /// What can be printed beside the pages.
  let forms: PrintForms
}

/// A file that is published as it is.
package struct PlannedAsset: Sendable {
  package let address: String
  package let source: String
}
