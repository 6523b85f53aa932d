import Synchronization

/// The registers that pages being rendered have asked for: a template asks for the sentence, the figures
/// and the charts one by one, and each asks for the whole.
final class RegisterCache: Sendable {
  /// How many are kept: more than the pages that are rendered at a time.
  private static let most = 64

  private let kept = Mutex<[Int: Register]>([:])

  /// The register of a page, made once for as long as it is kept.
  func value(of page: Int, _ make: () -> Register) -> Register {
    if let register = kept.withLock({ $0[page] }) { return register }
    let register = make()
    kept.withLock {
      if $0.count >= Self.most { $0.removeAll() }
      $0[page] = register
    }
    return register
  }
}
