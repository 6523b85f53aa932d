/// A report of a month, quarter or year (简报): its figures follow from the records.
package enum Bulletin {
  package static let period = Key<Period>("period")
  package static let issue = Key<Int>("issue")
  package static let totalIssue = Key<Int>("totalIssue")
  package static let issued = Key<When>("issued")
  package static let lead = Key<[RecordIndex]>("lead")
  package static let recipients = Key<[String]>("recipients")
  package static let frozen = Key<Bool>("frozen")

  package static let kind = RecordKind(
    "bulletin", folder: "bulletins", Label("Bulletin", zh: "简报"),
    plural: Label("Bulletins", zh: "工作简报"), titleFrom: ["period"], order: .newest(by: "issued"),
    fields: [
      Field(period, .period, .required, "Period", zh: "期间"),
      Field(issue, .count, .required, "Issue", zh: "期号"),
      Field(totalIssue, .count, "Issues in all", zh: "总期号"),
      Field(issued, .day, .required, "Issued", zh: "签发日期", known: .onItsDay),
      Field(lead, .list(.reference([])), "Lead stories", zh: "要闻", isFact: false),
      Field(recipients, .list(.text), "Sent to", zh: "发送", isFact: false),
      Field("copies", .list(.text), "Copies to", zh: "抄送", isFact: false),
      Field(
        frozen, .flag, "Frozen", zh: "已定稿", isFact: false,
        summary: Label(
          "Once yes, its figures are kept by 'gazette freeze' and must not change.",
          zh: "定稿后，数字由“gazette freeze”存下，不得再变。")),
    ])
}
