import GazetteCharts
import GazetteTemplates
import GazetteText

/// A figure of a register.
struct FigureView: TemplateObject {
  let names: NameSet<FigureView>
  let figure: ShownFigure
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// A chart, with the table of its numbers.
struct ChartView: TemplateObject {
  let names: NameSet<ChartView>
  let chart: any Chart
  /// Begins the ids within the chart; no other chart of the page has it.
  let id: String
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
struct TableView: TemplateObject {
  let names: NameSet<TableView>
  let title: String
  let columns: [TemplateValue]
  let rows: [TemplateValue]
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

/// A head or a cell of a table, or a row of cells.
struct CellView: TemplateObject {
  let names: NameSet<CellView>
  var title = ""
  var target: SiteAddress?
  var isNumber = false
  /// The id of a row, for links to it.
  var id = ""
  var cells: [TemplateValue] = []
  var shape: ShapeID { names.shape }
  func value(at slot: Int) -> TemplateValue { names.value(at: slot, of: self) }
}

extension CatalogueBuilder {
  mutating func declareRegisterNames() {
    table.add("label", .text, to: &figure) { .text($0.figure.label) }
    table.add("value", .text, to: &figure) { .text($0.figure.value) }
    table.add("n", .text, optional: true, to: &figure) {
      .optional($0.figure.n.map(Decimal.grouped))
    }
    table.add("rule", .text, to: &figure) { .text($0.figure.rule) }
    table.add("before", .text, optional: true, to: &figure) { .optional($0.figure.before) }

    table.add("id", .text, to: &chart) { .text($0.id) }
    table.add("title", .text, to: &chart) { .text($0.chart.caption.title) }
    table.add("description", .text, to: &chart) { .text($0.chart.caption.description) }
    table.add("picture", .markup, to: &chart) { .markup($0.picture) }
    table.add("table", .markup, to: &chart) { .markup($0.table) }

    table.add("title", .text, to: &cell) { .text($0.title) }
    table.add("href", .address, optional: true, to: &cell) {
      $0.target.map { .address($0) } ?? .absent
    }
    table.add("isNumber", .flag, to: &cell) { .flag($0.isNumber) }
    table.add("id", .text, optional: true, to: &cell) { .text($0.id) }
    table.add("cells", .list(of: .object(cell.shape)), to: &cell) { .list($0.cells) }

    table.add("title", .text, to: &tabular) { .text($0.title) }
    table.add("columns", .list(of: .object(cell.shape)), to: &tabular) { .list($0.columns) }
    table.add("rows", .list(of: .object(cell.shape)), to: &tabular) { .list($0.rows) }
  }

  /// The figures and charts of a page.
  mutating func addRegisterNames(to names: inout NameSet<PageView>) {
    table.add("sentence", .text, optional: true, to: &names) { .optional($0.register.sentence) }
    table.add("figures", .list(of: .object(figure.shape)), to: &names) { view in
      let names = view.stage.catalogue.figure
      return .list(view.register.figures.map { .object(FigureView(names: names, figure: $0)) })
    }
    addChartNames(to: &names)
  }

  mutating func addChartNames(to names: inout NameSet<PageView>) {
    table.add("charts", .list(of: .object(chart.shape)), to: &names) { view in
      let names = view.stage.catalogue.chart
      return .list(
        view.register.charts.enumerated().filter { !$0.element.isEmpty }.map { index, chart in
          .object(ChartView(names: names, chart: chart, id: "chart-\(index + 1)"))
        })
    }
  }
}
