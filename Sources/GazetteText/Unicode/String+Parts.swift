extension String {
  /// The parts of the text between the occurrences of an ASCII byte, found on bytes.
  ///
  /// - Parameter keepingEmpty: Whether parts without a byte are given too.
  package func parts(at separator: Unicode.Scalar, keepingEmpty: Bool = false) -> [String] {
    utf8.split(
      separator: UInt8(truncatingIfNeeded: separator.value),
      omittingEmptySubsequences: !keepingEmpty
    ).map { String(Substring($0)) }
  }
}
