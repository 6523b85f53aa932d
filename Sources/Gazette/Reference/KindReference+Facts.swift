import GazetteText

extension KindReference {
  /// What is true of a kind as a whole, each with what it tells: where it is shown, how it is
  /// written, how a title is made; codes stand between the marks that `code` puts around them.
  func facts(of kind: RecordKind, code: (String) -> String) -> [[Phrase]] {
    [
      [Phrase("Shown:", zh: "显示："), kind.display.phrase],
      [Phrase("Written:", zh: "写法："), Self.files(kind, code)],
      [Phrase("Title:", zh: "标题："), title(of: kind, code)],
      [Phrase("Order:", zh: "排列："), Self.order(kind, code)],
    ]
  }

  private static func files(_ kind: RecordKind, _ code: (String) -> String) -> Phrase {
    let english = kind.forms.map { form in
      form == "csv"
        ? "rows of " + code("Content/\(kind.folder).csv")
        : code("Content/\(kind.folder)/<id>.\(form)")
    }
    let chinese = kind.forms.map { form in
      form == "csv"
        ? code("Content/\(kind.folder).csv") + " 的一行" : code("Content/\(kind.folder)/<代号>.\(form)")
    }
    return Phrase(english.joined(separator: ", "), zh: chinese.joined(separator: "、"))
  }

  private func title(of kind: RecordKind, _ code: (String) -> String) -> Phrase {
    let field = code(kind.titleField)
    if kind.titleFrom.isEmpty { return Phrase("the field \(field)", zh: "字段 \(field)") }
    let parts = kind.titleFrom.map(code)
    return Phrase(
      "the field \(field); without it made from \(parts.joined(separator: ", "))",
      zh: "字段 \(field)；没写时由 \(parts.joined(separator: "、")) 组成")
  }

  private static func order(_ kind: RecordKind, _ code: (String) -> String) -> Phrase {
    switch kind.order {
    case .newest(let field):
      Phrase("newest first by \(code(field))", zh: "按 \(code(field))，新的在前")
    case .alphabetical(let field):
      field.map { Phrase("by \(code($0)), else by title", zh: "按 \(code($0))，没写时按标题") }
        ?? Phrase("by title", zh: "按标题")
    case .position(let field):
      Phrase("by the number in \(code(field))", zh: "按 \(code(field)) 的数字")
    }
  }
}

extension FieldType {
  /// The fields within a field of this type, or within each item of it.
  var inner: FieldList? {
    switch self {
    case .group(let fields): fields
    case .list(let element): element.inner
    default: nil
    }
  }
}
