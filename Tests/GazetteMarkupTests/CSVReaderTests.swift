import GazetteMarkup
import GazetteText
import Testing

@Suite struct CSVReaderTests {
  @Test(
    "Tables are read as RFC 4180 has them",
    arguments: [
      ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
      ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
      ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
      ("a\n\"x, y\"\n", [["a"], ["x, y"]]),
      ("a,b\n\"two\nlines\",\"say \"\"hi\"\"\"\n", [["a", "b"], ["two\nlines", "say \"hi\""]]),
      ("a,b\n,\n", [["a", "b"], ["", ""]]),
      ("a\n\n  \n1\n\"\"\n", [["a"], ["1"], [""]]),
      ("\n项目,金额\n春耕,1.10\n", [["项目", "金额"], ["春耕", "1.10"]]),
      ("a;b,c\n1,2\n", [["a;b", "c"], ["1", "2"]]),
    ])
  func tables(text: String, expected: [[String]]) throws {
    let file = SourceFile(path: "a.csv", text: text)
    let (table, diagnostics) = CSVReader.read(file)
    #expect(report(diagnostics).isEmpty)
    let read = try #require(table)
    #expect([read.header.map(\.text)] + read.rows.map { $0.cells.map(\.text) } == expected)
  }

  @Test("Each cell has the place of its content")
  func places() throws {
    let file = SourceFile(path: "a.csv", text: "项,b\n\"x \"\"y\",2\r\n")
    let table = try #require(CSVReader.read(file).0)
    #expect(table.header.map { file.text($0.range) } == ["项", "b"])
    #expect(table.rows[0].cells.map { file.text($0.range) } == ["x \"\"y", "2"])
    #expect(table.rows[0].cells.map(\.text) == ["x \"y", "2"])
  }

  @Test(
    "Faults are named at their place",
    arguments: [
      ("", "a.csv:1:1 error csv-empty: the table is empty"),
      ("a,b\n1,\"x\n", "a.csv:2:3 error csv-open-quote: this quote is never closed"),
      (
        "a,b\n\"x\"y,2\n",
        "a.csv:2:4 error csv-text-behind-quote: there is text behind the closing quote"
      ),
      (
        "a,b\nx\"y\",2\n",
        "a.csv:2:2 error csv-quote-within: there is a quote within a cell that is not quoted"
      ),
      ("a,b\n1\n", "a.csv:2:1 error csv-cell-count: this row has 1 cell, but the header has 2"),
      (
        "a,b\n1,2,3\n",
        "a.csv:2:1 error csv-cell-count: this row has 3 cells, but the header has 2"
      ),
      ("a,b,a\n", "a.csv:1:5 error csv-duplicate-name: there are two columns 'a'"),
      ("a,,b\n", "a.csv:1:3 error csv-empty-name: this column has no name"),
      (
        "a;b\n1;2\n",
        "a.csv:1:1 error csv-separator: the table was saved with semicolons (;) between its cells"
      ),
      (
        "a\tb\n1\t2\n",
        "a.csv:1:1 error csv-separator: the table was saved with tabs between its cells"
      ),
      (
        "甲，乙\n1，2\n",
        "a.csv:1:1 error csv-separator: the table was saved with full-width commas (，) between its "
          + "cells"
      ),
    ])
  func faults(text: String, expected: String) {
    #expect(report(CSVReader.read(SourceFile(path: "a.csv", text: text)).1) == [expected])
  }

  @Test("A fault in one row leaves the others")
  func goesOn() throws {
    let file = SourceFile(path: "a.csv", text: "a,b\n1\n2,3\nx\"y,4\n5,6\n")
    let (table, diagnostics) = CSVReader.read(file)
    #expect(diagnostics.map(\.id) == ["csv-cell-count", "csv-quote-within"])
    #expect(try #require(table).rows.map { $0.cells.map(\.text) } == [["2", "3"], ["5", "6"]])
  }

  @Test("Limits hold", arguments: [("csv-row-too-long", 1 << 17), ("csv-too-long", 17 << 20)])
  func limits(id: String, count: Int) {
    let text = "a\n" + String(repeating: "x", count: count) + "\n"
    #expect(CSVReader.read(SourceFile(path: "a.csv", text: text)).1.map(\.id) == [id])
  }
}
