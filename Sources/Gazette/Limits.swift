/// The limits within which a site is read; beyond them is an error that names the limit.
package struct Limits: Sendable {
  /// Bytes of one record's file.
  package var recordBytes = 1 << 20
  /// Bytes of one picture or attachment.
  package var assetBytes = 50 << 20
  /// Pixels of one picture, by its header.
  package var photoPixels = 100_000_000

  package init() {}
}
