/// What a browser does with the value of an attribute.
enum AttributeKind: Sendable, Hashable {
  case text
  case address
  /// Several addresses with descriptions, as in `srcset`.
  case addressList
  /// The address of something that runs in the page, or by which all others are read.
  case ownAddress
  /// What a `meta` does to the browser: another page of the site may be named after other text, as
  /// in `0; url=…`.
  case refresh
  case event, style, document

  init(element: [UInt8], attribute: [UInt8], actsOnBrowser: Bool) {
    let element = String(decoding: element, as: UTF8.self)
    let name = String(decoding: attribute, as: UTF8.self)
    switch (element, name) {
    case (_, _) where name.utf8.starts(with: "on".utf8): self = .event
    case (_, "style"): self = .style
    case (_, "srcdoc"), ("script", "type"), ("meta", "http-equiv"), (_, "attributename"):
      self = .document
    case ("animate", "to"), ("animate", "from"), ("animate", "values"), ("animate", "by"),
      ("set", "to"):
      self = .document
    case ("meta", "content") where actsOnBrowser: self = .refresh
    case ("script", "src"), ("iframe", "src"), ("frame", "src"), ("embed", "src"),
      ("object", "data"), ("base", "href"), ("use", "href"), ("use", "xlink:href"),
      ("script", "href"), ("script", "xlink:href"):
      self = .ownAddress
    case (_, "srcset"), (_, "imagesrcset"), (_, "ping"): self = .addressList
    case (_, "href"), (_, "src"), (_, "action"), (_, "formaction"), (_, "poster"), (_, "cite"),
      (_, "data"), (_, "background"), (_, "longdesc"), (_, "manifest"), (_, "icon"),
      (_, "xlink:href"), (_, "profile"), (_, "codebase"), (_, "classid"), (_, "lowsrc"),
      (_, "dynsrc"), (_, "archive"), (_, "url"), (_, "uri"), (_, "xml:base"):
      self = .address
    default: self = .text
    }
  }
}
