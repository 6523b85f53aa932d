/// What a CSV file may cost; more is refused.
package struct CSVLimits: Sendable {
  package var bytes = 16 << 20
  /// Bytes of one row.
  package var rowBytes = 64 << 10
  /// Cells of all rows.
  package var cells = 1_000_000
  /// Columns of the header.
  package var columns = 1_000
  /// Faults after which the rest of the file is not looked at.
  package var faults = 100

  package init() {}
}
