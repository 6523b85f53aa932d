import GazetteText

/// Reads a style sheet so far as it must be known to stand beside others in one file: its comments,
/// texts and braces. Writes it without comments and indentation.
///
/// On bytes, once through: what a sheet says otherwise is for the browser.
struct StyleSheetScanner {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var output: [UInt8] = []
  /// Where each brace, bracket or parenthesis that is open was opened.
  private var open: [(closer: UInt8, place: Int)] = []
  /// Whether spaces were read that are not yet written.
  private var hasSpace = false
  /// Whether what was written last is escaped, and means no more than itself.
  private var isEscaped = false
  private(set) var faults: [Fault] = []

  struct Fault {
    enum Kind { case comment, text, block, closer, importRule }
    let kind: Kind
    let range: ByteRange
  }

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "/") where isNext("*"): skipComment()
      case UInt8(ascii: "\""), UInt8(ascii: "'"): copyText()
      case UInt8(ascii: "\\"): copy(2)
      case UInt8(ascii: "u"), UInt8(ascii: "U"): if isAddress { copyAddress() } else { copy(1) }
      case UInt8(ascii: "@") where isWord("@import"):
        faults.append(Fault(kind: .importRule, range: ByteRange(place, place + 7)))
        copy(7)
      case UInt8(ascii: "{"): opens(UInt8(ascii: "}"))
      case UInt8(ascii: "("): opens(UInt8(ascii: ")"))
      case UInt8(ascii: "["): opens(UInt8(ascii: "]"))
      case UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "]"): close()
      case 0x20, 0x09, 0x0A, 0x0C, 0x0D:
        hasSpace = true
        place += 1
      default: copy(1)
      }
    }
    for (_, place) in open {
      faults.append(Fault(kind: .block, range: ByteRange(place, place + 1)))
    }
  }

  // MARK: Writing

  /// Copies some bytes, with one space before them if there were any that may mean something.
  private mutating func copy(_ count: Int) {
    let end = min(place + count, bytes.count)
    if hasSpace, let last = output.last, isEscaped || !Self.needsNoSpaceAfter(last),
      !Self.needsNoSpaceBefore(bytes[place])
    {
      output.append(UInt8(ascii: " "))
    }
    hasSpace = false
    if bytes[place] == UInt8(ascii: "}"), output.last == UInt8(ascii: ";") { output.removeLast() }
    output += bytes[place..<end]
    isEscaped = bytes[place] == UInt8(ascii: "\\")
    place = end
  }

  private static func needsNoSpaceAfter(_ byte: UInt8) -> Bool {
    needsNoSpaceBefore(byte) && byte != UInt8(ascii: ")")
      || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "(")
  }

  private static func needsNoSpaceBefore(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ";"), UInt8(ascii: ","),
      UInt8(ascii: ">"), UInt8(ascii: "~"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  // MARK: Reading

  private func isNext(_ byte: Unicode.Scalar) -> Bool {
    place + 1 < bytes.count && bytes[place + 1] == UInt8(ascii: byte)
  }

  private func isWord(_ word: String) -> Bool {
    let end = place + word.utf8.count
    guard end <= bytes.count else { return false }
    return zip(bytes[place..<end], word.utf8).allSatisfy { byte, letter in
      byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
    }
  }

  /// Whether `url(` begins here and not in the middle of a name.
  private var isAddress: Bool {
    isWord("url(") && !(place > 0 && bytes[place - 1].isInStyleName)
  }

  /// Leaves a comment out; where it alone stands between two names, an empty one stays.
  private mutating func skipComment() {
    let start = place
    var end = place + 2
    while end + 1 < bytes.count,
      !(bytes[end] == UInt8(ascii: "*") && bytes[end + 1] == UInt8(ascii: "/"))
    {
      end += 1
    }
    guard end + 1 < bytes.count else {
      faults.append(Fault(kind: .comment, range: ByteRange(start, start + 2)))
      place = bytes.count
      return
    }
    place = end + 2
    if !hasSpace, let last = output.last, last.isInStyleName, place < bytes.count,
      bytes[place].isInStyleName
    {
      output += Array("/**/".utf8)
    }
  }

  private mutating func copyText() {
    let (start, quote) = (place, bytes[place])
    var end = place + 1
    while end < bytes.count, bytes[end] != quote, bytes[end] != 0x0A {
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    if end >= bytes.count || bytes[end] != quote {
      faults.append(Fault(kind: .text, range: ByteRange(start, start + 1)))
    }
    copy(min(end, bytes.count - 1) + 1 - start)
  }

  /// Copies an address without quotes, in which nothing is a comment.
  private mutating func copyAddress() {
    var end = place + 4
    while end < bytes.count, bytes[end] == 0x20 { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: "\"") || bytes[end] == UInt8(ascii: "'") {
      copy(3)
      return
    }
    while end < bytes.count, bytes[end] != UInt8(ascii: ")") { end += 1 }
    if end == bytes.count {
      faults.append(Fault(kind: .block, range: ByteRange(place + 3, place + 4)))
    }
    copy(end + 1 - place)
  }

  private mutating func opens(_ closer: UInt8) {
    open.append((closer, place))
    copy(1)
  }

  private mutating func close() {
    if let last = open.last, last.closer == bytes[place] {
      open.removeLast()
    } else {
      faults.append(Fault(kind: .closer, range: ByteRange(place, place + 1)))
    }
    copy(1)
  }
}

extension UInt8 {
  /// Whether the byte can stand in a name or number of a style sheet.
  fileprivate var isInStyleName: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
