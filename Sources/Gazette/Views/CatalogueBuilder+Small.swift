import GazetteTemplates
import GazetteText

extension CatalogueBuilder {
  mutating func declareSmallNames() {
    table.add(
      "iso", .text,
      "The day, or day and time, as 2026-03-05 or 2026-03-05T14:30: for datetime attributes.",
      zh: "日期或日期时间，如 2026-03-05、2026-03-05T14:30，用在 datetime 属性里。", to: &when
    ) { .text($0.when.description) }
    table.add("long", .text, "The day in full: 5 March 2026.", zh: "完整日期：2026年3月5日。", to: &when) {
      .text($0.format.long($0.when.day))
    }
    table.add("short", .text, "The day without the year: 5 Mar.", zh: "不带年份的日期：3月5日。", to: &when) {
      .text($0.format.short($0.when.day))
    }
    table.add(
      "time", .text, "The time of day, where one is given: 14:30.", zh: "时刻（如果写了）：14:30。",
      optional: true, to: &when
    ) { .optional($0.when.time) }
    table.add("year", .text, "The year: 2026.", zh: "年份：2026。", to: &when) {
      .text(String($0.when.day.year))
    }
    table.add("month", .text, "The month with its year: Mar 2026.", zh: "年和月：2026年3月。", to: &when) {
      .text($0.format.month($0.when.day))
    }
    table.add("monthShort", .text, "The short name of the month: Mar.", zh: "月份：3月。", to: &when) {
      .text($0.format.monthShort($0.when.day))
    }
    table.add("day", .text, "The day of the month: 5.", zh: "几号：5。", to: &when) {
      .text(String($0.when.day.components.day))
    }
    table.add("weekday", .text, "The day of the week: Thursday.", zh: "星期几：星期四。", to: &when) {
      .text($0.format.weekday($0.when.day))
    }

    table.add(
      "code", .text, "The word that stands in the record; the same in every language.",
      zh: "记录里写的词，各种语言都一样。", to: &choice
    ) { .text($0.choice.code) }
    table.add("label", .text, "The word that readers see.", zh: "读者看到的词。", to: &choice) {
      .text($0.choice.label.text(in: $0.stage.site.languages[$0.language]))
    }

    table.add("title", .text, "The words of the link.", zh: "链接的文字。", to: &link) { .text($0.title) }
    table.add("href", .address, "The page behind the link.", zh: "链接指向的页面。", to: &link) {
      .address($0.target)
    }
    table.add(
      "count", .text, "How many records stand behind the link, where that is known.",
      zh: "链接后面有多少条记录（知道数目时）。", optional: true, to: &link
    ) { $0.countInDigits }
    table.add(
      "counted", .object(counted.shape), optional: true, about: Self.aboutCounted, to: &link
    ) { $0.countInWords }
    table.add(
      "current", .flag, "Whether the link leads to this page, or to the list that it belongs to.",
      zh: "是否指向本页，或本页所在的列表。", to: &link
    ) { .flag($0.isCurrent) }
    table.add(
      "code", .text, "The language of the page behind the link, where that is the point of it.",
      zh: "所指页面的语言（语言本身是重点时）。", optional: true, to: &link
    ) { .optional($0.code) }
    table.add(
      "foreignLanguage", .text, "The language of the words, where it is not that of the page.",
      zh: "链接文字的语言（与页面语言不同时）。", optional: true, to: &link
    ) { .optional($0.foreignLanguage) }
    table.add(
      "filter", .text,
      "The name of the part of a list behind the link, where readers can filter the list by it.",
      zh: "链接所指的那部分列表的名称（读者可以按它筛选列表时）。", optional: true, to: &link
    ) { .optional($0.filter) }

    table.add("title", .text, "The value in words.", zh: "用文字写出的值。", to: &value) { .text($0.title) }
    table.add(
      "href", .address, "The page of the record that the value names.", zh: "值指向的记录页面。",
      optional: true, to: &value
    ) {
      $0.target.map { .address($0) } ?? .absent
    }

    table.add("label", .text, "What readers see before the values.", zh: "值前面的名称。", to: &fact) {
      .text($0.field.label.text(in: $0.stage.site.languages[$0.language]))
    }
    table.add("name", .text, "The name of the field.", zh: "字段名。", to: &fact) {
      .text($0.field.name)
    }
    table.add(
      "values", .list(of: .object(value.shape)), "The values of the field.", zh: "字段的值。", to: &fact
    ) { .list($0.values) }

    table.add(
      "title", .text, "What the records have in common: a year, a kind, a status; may be empty.",
      zh: "这些记录的共同点：年份、种类或状态；可能为空。", to: &recordGroup
    ) { .text($0.title) }
    table.add(
      "code", .text, "The same as a word that does not change with the language; may be empty.",
      zh: "同上，但不随语言变化的代码；可能为空。", to: &recordGroup
    ) { .text($0.code) }
    table.add(
      "href", .address, "A page of all of them.", zh: "列出全部记录的页面。", optional: true, to: &recordGroup
    ) {
      $0.href.map { .address($0) } ?? .absent
    }
    table.add("total", .text, "How many records there are.", zh: "一共有多少条记录。", to: &recordGroup) {
      .text(Decimal.grouped($0.records.count))
    }
    table.add("counted", .object(counted.shape), about: Self.aboutCounted, to: &recordGroup) {
      .object($0.stage.counted($0.records.count, $0.language))
    }
    table.add(
      "records", .list(of: .object(anyRecord.shape)), "The records.", zh: "其中的记录。", to: &recordGroup
    ) { view in
      .list(view.records.map { view.stage.anyRecord(Int($0), view.language) })
    }
  }
}

extension LinkView {
  /// The count as a number with a comma between thousands.
  fileprivate var countInDigits: TemplateValue {
    guard let counted else { return .absent }
    return .text(Decimal.grouped(counted.count))
  }

  fileprivate var countInWords: TemplateValue {
    guard let counted else { return .absent }
    return .object(counted)
  }
}

extension TemplateValue {
  /// A text, or absence.
  static func optional(_ text: String?) -> TemplateValue { text.map { .text($0) } ?? .absent }
}
