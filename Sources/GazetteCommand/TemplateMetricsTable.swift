import Gazette
import GazetteTemplates
import GazetteText

/// What each template took, as a table for a terminal, the one with the most time of its own first.
struct TemplateMetricsTable {
  private let entries: [TemplateMetrics.Entry]

  init(_ metrics: TemplateMetrics) { entries = metrics.entries }

  var phrase: Phrase {
    Phrase(
      table(["own ms", "all ms", "calls", "remembered", "items", "bytes", "template"])
        + """
        own ms: without the templates that it calls; all ms: with them. All cores are added up.
        remembered: calls for which what was written before was written again; items: the same of lists.
        bytes: without those of the templates that it calls.
        """,
      zh: table(["自身毫秒", "合计毫秒", "生成次数", "沿用次数", "沿用条目", "字节", "模板"])
        + """
        自身毫秒：不含它调用的模板；合计毫秒：包含在内。各核心的时间相加。
        沿用次数：直接写出以前生成的内容；沿用条目：列表里这样写出的条目。
        字节：不含它调用的模板写出的部分。
        """)
  }

  private func table(_ titles: [String]) -> String {
    let rows = entries.map { entry in
      let work = entry.work
      return [
        milliseconds(work.ownTime), milliseconds(work.time), String(work.calls),
        String(work.remembered), String(work.rememberedItems), String(work.bytes),
        entry.template,
      ]
    }
    return TextColumns([titles] + rows).text(indent: "")
  }

  /// Milliseconds with two places: 12.05.
  private func milliseconds(_ nanoseconds: Int) -> String {
    let hundredths = (nanoseconds + 5_000) / 10_000
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
