/// An argument that a page gives to its parent, remembered until it is known whether it is shown.
struct GivenBlock: Hashable {
  let body: BlockList.Body
  let name: NameID
  /// The operation of the parent that it is given to.
  let parent: Int
}
