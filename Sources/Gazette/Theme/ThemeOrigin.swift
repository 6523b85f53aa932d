import GazetteText

/// Where a file of the theme comes from.
package enum ThemeOrigin: Sendable, Hashable {
  case defaultTheme
  /// From the site's own Templates, where the default theme has no such file.
  case own
  /// From the site's own Templates, in place of the default theme's file.
  case ownInPlace
  /// Words of the site's own over those of the default theme, word by word.
  case ownWordsOver

  package var phrase: Phrase {
    switch self {
    case .defaultTheme: Phrase("default theme", zh: "默认主题")
    case .own: Phrase("the site's own", zh: "网站自己的")
    case .ownInPlace:
      Phrase("the site's own, in place of the default theme's", zh: "网站自己的，替换默认主题的文件")
    case .ownWordsOver:
      Phrase("the site's own, over the default theme's word by word", zh: "网站自己的，逐条盖过默认主题的文字")
    }
  }
}
