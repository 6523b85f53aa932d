import GazetteText

/// A request to take something off the site; the site counts them and names none.
///
/// From the day of the decision on it is carried out by every build, or the build fails.
package enum Takedown {
  package static let received = Key<When>("received")
  package static let decided = Key<When>("decided")
  package static let action = Key<Choice>("action")
  static let record = Key<String>("record")
  static let file = Key<String>("file")
  static let texts = Key<[String]>("words")
  static let gone = Key<Bool>("gone")
  static let tombstone = Key<Bool>("tombstone")

  package static let kind = RecordKind(
    "takedown", folder: "takedowns", Label("Request to remove", zh: "撤下请求"),
    plural: Label("Requests to remove", zh: "撤下请求"), titleFrom: ["received"], display: .hidden,
    order: .newest(by: "received"), rules: [.order(received, decided)],
    fields: [
      Field(
        "target", .text, .required, "What", zh: "对象",
        summary: Label("What it is about, in your words; not shown.", zh: "要撤下什么，用自己的话写；不公开。")),
      Field(received, .day, .required, "Received", zh: "收到", known: .onItsDay),
      Field(decided, .day, "Decided", zh: "决定", known: .onItsDay),
      Field(action, .choice(actions), "Action", zh: "处理", known: .from([decided.name])),
      Field(
        record, .text, "Record", zh: "记录",
        summary: Label(
          "The record to be removed or corrected, such as activities/spring.",
          zh: "要撤下或更正的记录，例如 activities/spring。")),
      Field(
        file, .text, "File", zh: "文件",
        summary: Label(
          "The picture or attachment to be removed, such as photos/group.jpg.",
          zh: "要撤下的图片或附件，例如 photos/group.jpg。")),
      Field(
        texts, .list(.text), "Words", zh: "文字",
        summary: Label(
          "The words to be masked wherever they stand, exactly as written.",
          zh: "要隐去的文字，照原文写，在哪里出现都会隐去。")),
      Field(
        gone, .flag, "Gone", zh: "已删除",
        summary: Label(
          "Whether it has been taken out of the files already.", zh: "是否已经从文件里删掉。")),
      Field(
        tombstone, .flag, "Leave a word", zh: "留一句说明",
        summary: Label(
          "Whether the address of a record that was removed says so, with the day.",
          zh: "撤下的记录，原网址上是否留一句“已撤下”和日期。")),
      Field("reason", .text, "Reason", zh: "理由"),
    ])

  private static let actions = [
    Choice("remove", "Removed", zh: "撤下"), Choice("mask", "Masked", zh: "隐去"),
    Choice("correct", "Corrected", zh: "更正"),
  ]
}
