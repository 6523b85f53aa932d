/// A dotted name: a run of name ids in the library's list of paths. Without parts it is `.`.
struct NamePath: Sendable {
  let start: Int32
  let count: Int32
}
