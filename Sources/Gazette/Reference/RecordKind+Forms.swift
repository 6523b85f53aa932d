import GazetteText

extension RecordKind {
  /// The endings of the files in which records of the kind can be written, the usual one first.
  ///
  /// A table is none of them if a record must have fields within a field: a cell has no room for
  /// them.
  var forms: [String] {
    let needed = Set(rules.flatMap(\.needs))
    let canBeRow = fields.fields.allSatisfy {
      ($0.presence == .optional && !needed.contains($0.name)) || $0.type.fitsCell
    }
    switch display {
    case .page, .standalone: return ["md", "yml"] + (canBeRow ? ["csv"] : [])
    case .row, .hidden: return (canBeRow ? ["csv"] : []) + ["yml", "md"]
    }
  }

  /// Whether a record is usually written with a text below its fields.
  var usuallyHasText: Bool { forms.first == "md" }
}

extension RecordKind.Display {
  /// Where records are shown, in a few words.
  var phrase: Phrase {
    switch self {
    case .page: Phrase("on a page of its own", zh: "有单独的页面")
    case .row: Phrase("as a row of its list", zh: "列表中的一行")
    case .standalone: Phrase("on a page at the site's root", zh: "网站根目录下的页面")
    case .hidden: Phrase("nowhere, only counted", zh: "不显示，只计数")
    }
  }
}

extension FieldType {
  /// Whether a value fits into a cell of a table: no field does that has fields of its own.
  var fitsCell: Bool {
    switch self {
    case .group: false
    case .list(let element): element.fitsCell
    default: true
    }
  }
}
