package import GazetteText

/// A key of a map with its value and the place of the key.
package struct DataEntry: Sendable {
  package let key: String
  package let keyRange: ByteRange
  package let value: DataNode

  package init(_ key: String, _ keyRange: ByteRange, _ value: DataNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
