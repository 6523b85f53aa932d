/// HTML that is complete and safe by construction, with links that each page writes its own way.
package struct Markup: Sendable, Hashable {
  /// An attribute that is written when the markup is shown.
  package struct Insertion: Sendable, Hashable {
    /// Where a link leads.
    package enum Target: Sendable, Hashable {
      case address(SiteAddress)
      case url(WebAddress)
      /// One picture in several widths, for `srcset`.
      case widths([Width])
      /// No link, but what belongs beside one, such as a width.
      case text(String)
    }

    /// A picture in one width.
    package struct Width: Sendable, Hashable {
      package let address: SiteAddress
      package let pixels: Int

      package init(_ address: SiteAddress, pixels: Int) {
        self.address = address
        self.pixels = pixels
      }
    }

    /// The offset in `bytes` where the attribute is written, with a blank before it.
    package let offset: Int
    /// The attribute's name, such as `href` or `src`.
    package let attribute: String
    package let target: Target

    package init(at offset: Int, _ attribute: String, _ target: Target) {
      self.offset = offset
      self.attribute = attribute
      self.target = target
    }
  }

  package let bytes: [UInt8]
  /// In order of their offsets; one outside `bytes` is written at the end.
  package let insertions: [Insertion]

  package init(_ bytes: [UInt8], insertions: [Insertion] = []) {
    self.bytes = bytes
    self.insertions = insertions
  }
}
