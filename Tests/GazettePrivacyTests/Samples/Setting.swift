/// A place of a file in which a text can stand.
enum Setting: CaseIterable {
  case sentence, cell, attribute, alternative, row, file, json, comment, atom

  func text(_ text: String) -> String {
    switch self {
    case .sentence: "请在2026年3月5日以前联系。" + text + "，谢谢大家。"
    case .cell: "<table><tr><td>2026</td><td>\(text)</td><td>36</td></tr></table>"
    case .attribute: "<a class=\"x\" title=\"\(text)\" href=\"page-2.html\">说明</a>"
    case .alternative: "<img src=\"../photos/a-1.png\" alt=\"合影：\(text)\" width=\"640\">"
    case .row: "id,title,note\nspring-2026,春耕,\(text)\n2026-05,茶叶,无\n"
    case .file: "Content/files/名单-\(text).csv"
    case .json: "{\"title\": \"春耕\", \"note\": \"\(text)\", \"count\": 36}"
    case .comment: "<p>好</p><!-- \(text) --><p>3</p>"
    case .atom: "<entry><id>https://example.org/a-1</id><summary>\(text)</summary></entry>"
    }
  }
}
