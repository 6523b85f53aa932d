package import GazetteText

/// Why a page could not be rendered to its end: data that never ends, which no check can foresee.
package struct RenderFailure: Error, Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// Templates call each other more than 64 deep, because objects contain each other.
    case tooDeep
    /// The page is larger than allowed, or took too many steps.
    case tooLarge
  }

  package let reason: Reason
  /// The templates that were being rendered, the page first.
  package let chain: [String]

  package init(reason: Reason, chain: [String]) {
    self.reason = reason
    self.chain = chain
  }

  /// What to tell the person who builds the site.
  package var message: Phrase {
    let shown = chain.count > 8 ? Array(chain.prefix(4)) + ["…"] + chain.suffix(3) : chain
    let names = shown.joined(separator: " → ")
    return switch reason {
    case .tooDeep:
      Phrase(
        "templates call each other more than \(Renderer.deepest) deep: \(names)",
        zh: "模板互相调用超过了 \(Renderer.deepest) 层：\(names)")
    case .tooLarge:
      Phrase("the page is larger than allowed: \(names)", zh: "页面超过了允许的大小：\(names)")
    }
  }
}
