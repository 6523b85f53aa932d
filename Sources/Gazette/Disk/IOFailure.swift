import Glibc

/// The world failed: a file could not be read or written.
package struct IOFailure: Error, Sendable {
  package enum Operation: String, Sendable {
    case open, read, list, write, create, link, rename, remove, lock
  }

  package let operation: Operation
  package let path: String
  /// The system's error number.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, _ code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The failure that the last system call left in `errno`.
  static func last(_ operation: Operation, _ path: String) -> IOFailure {
    IOFailure(operation, path, errno)
  }
}

extension IOFailure: CustomStringConvertible {
  /// What failed, in one line: “cannot write Output/index.html: No space left on device”.
  package var description: String {
    "cannot \(operation.rawValue) \(path): \(unsafe String(cString: strerror(code)))"
  }
}
