extension FieldType {
  /// What the type is called in a sentence.
  var english: String {
    switch self {
    case .flag: "yes or no"
    case .number: "a number"
    case .text: "a text"
    case .choice: "one of a fixed list"
    case .address: "an address of the site"
    case .url: "a web address"
    case .markup: "markup"
    case .object: "an object"
    case .list: "a list"
    }
  }

  var chinese: String {
    switch self {
    case .flag: "是或否"
    case .number: "数字"
    case .text: "文字"
    case .choice: "固定选项"
    case .address: "本站地址"
    case .url: "网址"
    case .markup: "标记"
    case .object: "对象"
    case .list: "列表"
    }
  }
}
