import GazetteText

/// What a page needs to know besides its values.
package struct RenderContext: Sendable {
  /// What is written before the path of every address of the site: `""`, `"../"`, `"../../"` …, or
  /// the absolute address of the site's root with a slash at its end, for feeds. Bytes that mean
  /// something in HTML are percent-encoded.
  package let prefix: String

  /// The most bytes that a page may have.
  package let largestPage: Int

  /// What pages have in common, shared by all pages of the same language and prefix.
  package let memory: RenderMemory?

  /// Where what each template took is added up; nil if nobody asks.
  package let metrics: TemplateMetrics?

  package init(
    prefix: String, largestPage: Int = 64 << 20, memory: RenderMemory? = nil,
    metrics: TemplateMetrics? = nil
  ) {
    var encoded = OutputBuffer()
    encoded.appendPrefix(prefix)
    self.prefix = encoded.text
    self.memory = memory
    self.metrics = metrics
    self.largestPage = largestPage
  }
}
