import GazetteCharts
import GazetteTemplates
import GazetteText

/// A figure of a register.
final class FigureView: TemplateObject {
  let names: NameSet<FigureView>
  let figure: ShownFigure

  init(names: NameSet<FigureView>, figure: ShownFigure) {
    (self.names, self.figure) = (names, figure)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// A chart, with the table of its numbers.
final class ChartView: TemplateObject {
  let names: NameSet<ChartView>
  let chart: any Chart
  /// Begins the ids within the chart; no other chart of the page has it.
  let id: String

  init(names: NameSet<ChartView>, chart: any Chart, id: String) {
    (self.names, self.chart, self.id) = (names, chart, id)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }

  var picture: Markup {
    var out = OutputBuffer()
    chart.writeBoth(to: &out, id: id)
    return Markup(out.bytes)
  }

  var table: Markup {
    var out = OutputBuffer()
    chart.table.write(to: &out)
    return Markup(out.bytes)
  }
}

/// Values in rows and columns: the records of a kind, or the groups of a field.
final class TableView: TemplateObject {
  let names: NameSet<TableView>
  let title: String
  let columns: [TemplateValue]
  let rows: [TemplateValue]

  init(
    names: NameSet<TableView>, title: String, columns: [TemplateValue], rows: [TemplateValue]
  ) {
    (self.names, self.title, self.columns, self.rows) = (names, title, columns, rows)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// A head or a cell of a table, or a row of cells.
final class CellView: TemplateObject {
  let names: NameSet<CellView>
  let title: String
  let target: SiteAddress?
  let isNumber: Bool
  let isDate: Bool
  /// The id of a row, for links to it.
  let id: String
  let cells: [TemplateValue]

  init(
    names: NameSet<CellView>, title: String = "", target: SiteAddress? = nil,
    isNumber: Bool = false, isDate: Bool = false, id: String = "", cells: [TemplateValue] = []
  ) {
    (self.names, self.title, self.target) = (names, title, target)
    (self.isNumber, self.isDate) = (isNumber, isDate)
    (self.id, self.cells) = (id, cells)
  }

  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

extension CatalogueBuilder {
  mutating func declareRegisterNames() {
    table.add("label", .text, "What is counted.", zh: "统计的是什么。", to: &figure) {
      .text($0.figure.label)
    }
    table.add(
      "value", .text, "The figure with its unit, or words that say why there is none.",
      zh: "带单位的数，或没有数的原因。", to: &figure
    ) { .text($0.figure.value) }
    table.add(
      "n", .text, "How many records it rests on.", zh: "依据多少条记录。", optional: true, to: &figure
    ) {
      .optional($0.figure.n.map(Decimal.grouped))
    }
    table.add("rule", .text, "How it was counted.", zh: "怎么算的。", to: &figure) {
      .text($0.figure.rule)
    }
    table.add(
      "href", .address, "The list of the records that it counts, where that is another page.",
      zh: "所统计记录的列表（在别的页面时）。", optional: true, to: &figure
    ) { $0.figure.records.map { .address($0) } ?? .absent }

    table.add(
      "before", .text, "The same figure of the period before.", zh: "上期同一个数。", optional: true,
      to: &figure
    ) { .optional($0.figure.before) }

    table.add("id", .text, "Begins the ids within the chart.", zh: "图内各 id 的前缀。", to: &chart) {
      .text($0.id)
    }
    table.add("title", .text, "What the chart shows, in a few words.", zh: "图的标题。", to: &chart) {
      .text($0.chart.caption.title)
    }
    table.add(
      "description", .text, "What a reader who cannot see it should know.", zh: "写给看不见图的人的说明。",
      to: &chart
    ) { .text($0.chart.caption.description) }
    table.add("picture", .markup, "The picture, as SVG.", zh: "图（SVG）。", to: &chart) {
      .markup($0.picture)
    }
    table.add("table", .markup, "The same numbers as a table.", zh: "同样的数，排成表。", to: &chart) {
      .markup($0.table)
    }

    table.add("title", .text, "The text of the cell.", zh: "单元格文字。", to: &cell) { .text($0.title) }
    table.add(
      "href", .address, "The record that the cell names.", zh: "单元格所指的记录。", optional: true,
      to: &cell
    ) {
      $0.target.map { .address($0) } ?? .absent
    }
    table.add(
      "isNumber", .flag, "Whether it stands to the right, as numbers do.", zh: "是否是数（靠右）。",
      to: &cell
    ) { .flag($0.isNumber) }
    table.add(
      "isDate", .flag, "Whether it is a day, which is not broken.", zh: "是否是日期（不换行）。", to: &cell
    ) { .flag($0.isDate) }
    table.add(
      "id", .text, "The id of a row, for links to it.", zh: "行的 id，供链接用。", optional: true, to: &cell
    ) { .text($0.id) }
    table.add(
      "cells", .list(of: .object(cell.shape)), "The cells of a row.", zh: "一行的单元格。", to: &cell
    ) { .list($0.cells) }

    table.add("title", .text, "What the table holds.", zh: "表的名称。", to: &tabular) {
      .text($0.title)
    }
    table.add(
      "columns", .list(of: .object(cell.shape)), "The heads of the columns.", zh: "表头。",
      to: &tabular
    ) { .list($0.columns) }
    table.add(
      "rows", .list(of: .object(cell.shape)), "The rows, each with its cells.", zh: "各行及其单元格。",
      to: &tabular
    ) { .list($0.rows) }
  }

  /// The figures and charts of a page.
  mutating func addRegisterNames(to names: inout NameSet<PageView>) {
    table.add(
      "sentence", .text, "What the records add up to, in a sentence.", zh: "用一句话说出总数。",
      optional: true, to: &names
    ) { .optional($0.register.sentence) }
    table.add(
      "figures", .list(of: .object(figure.shape)), "The figures of the list or record.",
      zh: "这一页的各项数字。", to: &names
    ) { view in
      let names = view.stage.catalogue.figure
      return .list(view.register.figures.map { .object(FigureView(names: names, figure: $0)) })
    }
    addChartNames(to: &names)
  }

  mutating func addChartNames(to names: inout NameSet<PageView>) {
    table.add(
      "charts", .list(of: .object(chart.shape)), "The charts of the page.", zh: "这一页的图。", to: &names
    ) { view in
      let names = view.stage.catalogue.chart
      return .list(
        view.register.charts.enumerated().filter { !$0.element.isEmpty }.map { index, chart in
          .object(ChartView(names: names, chart: chart, id: "chart-\(index + 1)"))
        })
    }
  }
}
