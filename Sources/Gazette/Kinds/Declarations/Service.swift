/// A service that people can ask for: papers, steps, time and fee (schema.org GovernmentService).
package enum Service {
  package static let kind = RecordKind(
    "service", folder: "services", Label("Service", zh: "便民服务"),
    plural: Label("Services", zh: "便民服务"), order: .alphabetical(by: nil),
    fields: [
      Field("audience", .text, "For whom", zh: "服务对象"),
      Field("documents", .list(.text), "Papers to bring", zh: "所需材料"),
      Field("steps", .list(.text), "Steps", zh: "办理步骤", isFact: false),
      Field("timeLimit", .text, "Takes", zh: "办理时限"),
      Field("fee", .text, "Fee", zh: "费用"),
      Field("trips", .count, "Trips", zh: "跑动次数"),
      Field("place", .text, "Place", zh: "办理地点"),
      Field("hours", .text, "Hours", zh: "办理时间"),
      Field("contact", .reference(["post"]), "Whom to ask", zh: "联系岗位"),
    ])
}
