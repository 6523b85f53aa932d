/// An office of the organisation, with its duties and who holds it (schema.org OrganizationRole).
package enum Post {
  static let holder = Key<RecordIndex>("holder")
  static let since = Key<When>("since")
  static let until = Key<When>("until")

  package static let kind = RecordKind(
    "post", folder: "posts", Label("Post", zh: "岗位"), plural: Label("Posts", zh: "岗位职责"),
    order: .position(by: "position"), rules: [.order(since, until)],
    fields: [
      Field("duties", .list(.text), .required, "Duties", zh: "职责"),
      Field(
        holder, .reference(["member"]), "Held by", zh: "任职人", known: .from([since.name])),
      Field(since, .day, "Since", zh: "任职起"),
      Field(until, .day, "Until", zh: "任职止"),
      Field("category", .text, "Category", zh: "类别"),
      Field("position", .count, "Position in lists", zh: "排序", isFact: false),
    ])
}
