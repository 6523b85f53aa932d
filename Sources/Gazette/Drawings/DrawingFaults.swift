import GazetteText

extension Diagnostic {
  /// Characters that no font of the machine can show.
  static func noFont(_ unknown: [Unicode.Scalar]) -> Diagnostic {
    var seen: Set<Unicode.Scalar> = []
    let all = unknown.filter { seen.insert($0).inserted }
    let some = all.prefix(6).map { String($0) }.joined()
    let package = all.contains(where: \.isEastAsian) ? "fonts-noto-cjk" : "fonts-noto-core"
    return Diagnostic(
      .warning, "no-font", path: "Templates/" + CardSubject.commonTemplate + ".svg",
      Phrase(
        "no font on this machine can show '\(some)', so share cards are drawn without words",
        zh: "这台电脑上没有能显示“\(some)”的字体，分享卡片上就没有写字"),
      help: Phrase(
        "install one and build again: apt-get install \(package)",
        zh: "请安装字体后再生成一次：apt-get install \(package)"))
  }

  static func noDrawingLibrary(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-picture-library", path: path,
      Phrase(
        "share cards cannot be drawn on this machine: libvips or librsvg is missing",
        zh: "这台电脑缺少 libvips 或 librsvg，无法绘制分享卡片"),
      help: Phrase(
        "install them: apt-get install libvips42", zh: "请安装：apt-get install libvips42"))
  }

  static func fileInDrawing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-in-drawing", path: path,
      Phrase(
        "this drawing names a file or another site, which would not be drawn",
        zh: "这个矢量图引用了图以外的文件或网站，画不出来"),
      help: Phrase(
        "draw it in the file itself, or put the picture in as 'data:image/…'",
        zh: "请直接画在这个文件里，或把图片写成“data:image/…”"))
  }

  static func brokenDrawing(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "broken-drawing", path: path,
      Phrase("the drawing is not well-formed SVG", zh: "这个矢量图不是格式正确的 SVG"),
      help: Phrase(
        "look for a tag or a quote that is not closed; a browser shows where",
        zh: "请查找没有结束的标签或引号；用浏览器打开可以看到出错的位置"))
  }
}
