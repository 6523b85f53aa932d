internal import GazetteText

extension MarkdownScan {
  /// Counts what may be markup.
  mutating func scanBytes(_ lower: Int, _ upper: Int) {
    run.pipes = 0
    token = lower
    markup += 2
    unsafe source.file.bytes.withUnsafeBufferPointer { bytes in
      var block = lower
      while block < upper {
        var marks = unsafe MarkdownMarks.bits(bytes, block, upper)
        var next = block + ByteBlock.count
        while let first = marks.first {
          let end = unsafe block + first + take(bytes, block + first, upper)
          if end >= next {
            next = end
            break
          }
          marks.removeFirst(end - block)
        }
        block = next
      }
    }
  }

  /// Counts what a mark begins; gives how many bytes need no further look.
  private mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ upper: Int
  ) -> Int {
    let byte = unsafe bytes[index]
    let next = index + 1 < upper ? unsafe bytes[index + 1] : 0
    switch byte {
    case UInt8(ascii: "\\"):
      markup += 1
      if next == UInt8(ascii: "*") || next == UInt8(ascii: "~") { hasEscapes = true }
      if next == UInt8(ascii: "\\") || next == UInt8(ascii: "|") { return 2 }
    case UInt8(ascii: "*"), UInt8(ascii: "~"):
      if delimiterLines.last != line { delimiterLines.append(line) }
      markup += 1
    case UInt8(ascii: "|"):
      run.pipes += 1
      markup += 1
    case UInt8(ascii: "]"):
      markup += 1
      closingBrackets += 1
      if next == UInt8(ascii: ":") { hasDefinitions = true }
      if next == UInt8(ascii: "(") { run.links += 1 }
      if next == byte, index + 2 < upper, unsafe bytes[index + 2] == UInt8(ascii: ">") {
        run.openSections = 0
      }
    case UInt8(ascii: "!"):
      markup += 1
      if next == UInt8(ascii: "[") { run.images += 1 }
    case UInt8(ascii: "<"):
      markup += 1
      if next == UInt8(ascii: "?") { run.openInstructions += 1 }
      if next == UInt8(ascii: "!") { scanDeclaration(index, upper) }
    case UInt8(ascii: "?"): if next == UInt8(ascii: ">") { run.openInstructions = 0 }
    case UInt8(ascii: ">"): run.openDeclarations = 0
    case UInt8(ascii: "@"):
      run.addresses += 1
      addresses = .anywhere
    case UInt8(ascii: "w"):
      markup += 1
      if next == byte { unsafe takeAddresses(bytes, index, upper) }
    case UInt8(ascii: ":"):
      markup += 1
      if next == UInt8(ascii: "/") { unsafe takeAddresses(bytes, index, upper) }
    case UInt8(ascii: "["):
      markup += 1
      if next == UInt8(ascii: "^") { hasFootnotes = true }
    case UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "`"): markup += 1
    default: break
    }
    return 1
  }

  /// Adds the steps that cmark takes to find the ends of the addresses that may begin in the piece of
  /// text without white space around a place, once for each such piece.
  private mutating func takeAddresses(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ upper: Int
  ) {
    guard index >= token else { return }
    var start = index
    while start > token, unsafe !Self.isSpace(bytes[start - 1]) { start -= 1 }
    var found = 0
    var isDestination = false
    token = start
    while token < upper, unsafe !Self.isSpace(bytes[token]) {
      let next = token + 1 < upper ? unsafe bytes[token + 1] : 0
      switch unsafe bytes[token] {
      case UInt8(ascii: "("):
        isDestination = unsafe token > start && bytes[token - 1] == UInt8(ascii: "]")
      case UInt8(ascii: "<"): isDestination = false
      case UInt8(ascii: ")"):
        isDestination = false
        found += 1
      case UInt8(ascii: "w") where next == UInt8(ascii: "w"),
        UInt8(ascii: ":") where next == UInt8(ascii: "/"):
        if !isDestination { addresses = .anywhere }
        found += 1
      default: break
      }
      token += 1
    }
    if addresses == .nowhere { addresses = .destinations }
    steps += found * (token - start)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 9 || byte == 10 || byte == 13
  }

  private mutating func scanDeclaration(_ index: Int, _ upper: Int) {
    guard index + 2 < upper else { return }
    switch source.file.bytes[index + 2] {
    case UInt8(ascii: "["): run.openSections += 1
    case UInt8(ascii: "-"): break
    default: run.openDeclarations += 1
    }
  }
}
