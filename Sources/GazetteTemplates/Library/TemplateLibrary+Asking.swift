extension TemplateLibrary {
  /// Whether a template asks for a name, itself or in a template that it calls by its name.
  ///
  /// What a template gives to blocks of its parent counts, be it shown or not, and so does a name in a
  /// section, whatever it means there.
  package func asks(_ template: String, for name: String) -> Bool {
    guard let id = ids[template], let name = names.known(name) else { return false }
    var seen: Set<TemplateID> = [id]
    var open = [id]
    while let next = open.popLast() {
      for operation in self[next].operations {
        if let path = operation.action.path, parts(of: path).first == name { return true }
        switch operation.action {
        case .partial(.named(let callee)), .parent(.named(let callee), _, _):
          if seen.insert(callee).inserted { open.append(callee) }
        default: continue
        }
      }
    }
    return false
  }
}
