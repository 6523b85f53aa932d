import GazetteText

/// The one style sheet of a site's pages: its colours, then the theme's sheets one after another.
///
/// A page asks for one file, while a designer keeps a file for each thing.
struct SiteStyle {
  static let path = "assets/site.css"

  /// Whether a file of the theme is a part of the sheet: the sheets that stand in `assets` itself.
  static func isPart(_ path: String) -> Bool {
    let parts = path.parts(at: "/")
    return parts.count == 2 && parts[0] == "assets" && path.hasSuffix(".css")
  }

  /// The sheet's bytes, and what is wrong with its parts.
  ///
  /// - Parameter parts: the theme's sheets in the order of their names.
  static func join(_ parts: [SourceFile], colours: Palette) -> ([UInt8], [Diagnostic]) {
    var diagnostics: [Diagnostic] = []
    var bytes: [UInt8] = []
    var palette = StyleSheetScanner(Array(colours.style.utf8))
    palette.scan()
    bytes += palette.output
    for part in parts {
      let (compact, faults) = compact(part)
      diagnostics += faults
      bytes.append(UInt8(ascii: "\n"))
      bytes += compact
    }
    bytes.append(UInt8(ascii: "\n"))
    return (bytes, diagnostics)
  }

  /// A sheet without comments and needless blanks, and what is wrong with it.
  static func compact(_ sheet: SourceFile) -> ([UInt8], [Diagnostic]) {
    var scanner = StyleSheetScanner(sheet.bytes)
    scanner.scan()
    return (scanner.output, scanner.faults.map { Diagnostic.style($0, sheet) })
  }
}

extension Diagnostic {
  fileprivate static func style(_ fault: StyleSheetScanner.Fault, _ file: SourceFile) -> Diagnostic
  {
    let (message, help) = words(of: fault.kind)
    let id = fault.kind == .importRule ? "style-import" : "unclosed-style"
    return Diagnostic(.error, id, file, fault.range, message, help: help)
  }

  private static func words(
    of fault: StyleSheetScanner.Fault.Kind
  ) -> (message: Phrase, help: Phrase) {
    switch fault {
    case .comment:
      (
        Phrase("this comment never ends", zh: "这条注释没有结束"),
        Phrase("end it with '*/'", zh: "请用“*/”结束")
      )
    case .text:
      (
        Phrase("this text in quotes does not end on its line", zh: "引号里的文字没有在本行结束"),
        Phrase("close the quotes", zh: "请补上后引号")
      )
    case .block:
      (
        Phrase(
          "this is never closed, so it would swallow the sheets that follow", zh: "这里没有闭合，会吞掉后面的样式"),
        Phrase("close it", zh: "请补上对应的右括号")
      )
    case .closer:
      (
        Phrase("this closes nothing that is open here", zh: "这个右括号没有对应的左括号"),
        Phrase("delete it, or add what it should close", zh: "请删掉它，或补上左括号")
      )
    case .importRule:
      (
        Phrase(
          "a sheet cannot import another: all sheets in Templates/assets are joined into one",
          zh: "样式表不能再引入别的样式表：Templates/assets 里的样式表会合成一个"),
        Phrase(
          "delete the line; put the other sheet into Templates/assets",
          zh: "请删掉这一行，把另一个样式表放进 Templates/assets")
      )
    }
  }
}
