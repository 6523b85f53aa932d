extension Palette {
  /// The colours as the rules that begin a site's style sheet.
  var style: String {
    "/* Made of themeColor and honourColor. */\n:root {\n" + Self.rules(light) + "}\n"
      + "@media screen and (prefers-color-scheme: dark) {\n:root {\n" + Self.rules(dark) + "}\n}\n"
  }

  private static func rules(_ tones: [Tone]) -> String {
    tones.map { "  --\($0.name): \($0.color.hex);\n" }.joined()
  }
}
