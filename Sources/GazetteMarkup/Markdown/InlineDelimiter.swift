internal import GazetteText

/// A run of `*` or `~~` in a block: one that stayed literal, or one that cmark took for a tag.
struct InlineDelimiter {
  private enum Place {
    case text(offset: Int)
    case opening, closing
  }

  private let node: CMarkNode
  private let place: Place
  private let byte: UInt8
  private let length: Int
  private var remaining: Int
  private var canOpen = false
  private var canClose = false
  private var closing: [UInt8] = []
  private var opening: [UInt8] = []
  var before: Unicode.Scalar?
  /// Whether the run stayed literal although it may be markup to a Chinese reader.
  private(set) var callsForRepair = false

  init(_ node: CMarkNode, offset: Int, length: Int, byte: UInt8) {
    self.node = node
    place = .text(offset: offset)
    self.byte = byte
    self.length = length
    remaining = length
  }

  init(_ node: CMarkNode, isStrong: Bool, isOpening: Bool) {
    self.node = node
    place = isOpening ? .opening : .closing
    byte = UInt8(ascii: "*")
    length = isStrong ? 2 : 1
    remaining = length
  }

  /// Finds out whether the run can open and close, once the character behind it is known.
  mutating func settle(after: Unicode.Scalar?) {
    let (a, b) = (Neighbour(before), Neighbour(after))
    canOpen = !b.isSpace && (!b.isPunctuation || a.isSpace || a.isPunctuation || a.isEastAsian)
    canClose = !a.isSpace && (!a.isPunctuation || b.isSpace || b.isPunctuation || b.isEastAsian)
    if case .text = place {
      let isChinese = a.isEastAsian || b.isEastAsian || a.isShared || b.isShared
      callsForRepair = byte == UInt8(ascii: "~") || (isChinese && (canOpen || canClose))
    }
  }

  /// Pairs runs by the rules of CommonMark, with what `settle` found.
  static func pair(_ runs: inout [InlineDelimiter]) {
    var stack: [Int] = []
    for index in runs.indices {
      while runs[index].canClose, runs[index].remaining > 0,
        let depth = stack.lastIndex(where: { runs[$0].matches(runs[index]) })
      {
        let opener = stack[depth]
        let count = runs[opener].remaining >= 2 && runs[index].remaining >= 2 ? 2 : 1
        let name =
          runs[index].byte == UInt8(ascii: "~") ? "del" : count == 2 ? "strong" : "em"
        runs[opener].opening = Array("<\(name)>".utf8) + runs[opener].opening
        runs[index].closing += Array("</\(name)>".utf8)
        runs[opener].remaining -= count
        runs[index].remaining -= count
        stack.removeSubrange((runs[opener].remaining > 0 ? depth + 1 : depth)...)
      }
      if runs[index].canOpen, runs[index].remaining > 0 { stack.append(index) }
    }
  }

  private func matches(_ closer: InlineDelimiter) -> Bool {
    guard byte == closer.byte else { return false }
    guard canClose || closer.canOpen, byte == UInt8(ascii: "*") else { return true }
    return (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0)
  }

  /// Says what is to be written in the place of the run.
  func write(to edits: inout InlineEdits) {
    let text = closing + Array(repeating: byte, count: remaining) + opening
    switch place {
    case .text(let offset):
      edits.text[node, default: []].append(
        InlineEdits.Change(offset: offset, length: length, replacement: text))
    case .opening: edits.wrappers[node, default: ([], [])].open = text
    case .closing: edits.wrappers[node, default: ([], [])].close = text
    }
  }

  private struct Neighbour {
    let isSpace: Bool
    let isPunctuation: Bool
    let isEastAsian: Bool
    let isShared: Bool

    init(_ scalar: Unicode.Scalar?) {
      guard let scalar else {
        (isSpace, isPunctuation, isEastAsian, isShared) = (true, false, false, false)
        return
      }
      isSpace = scalar.properties.isWhitespace
      isEastAsian = scalar.isEastAsian && !isSpace
      isShared = scalar.isSharedPunctuation
      switch scalar.properties.generalCategory {
      case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
        .initialPunctuation, .finalPunctuation, .otherPunctuation:
        isPunctuation = !scalar.isEastAsian
      default: isPunctuation = scalar.isASCII && scalar.properties.generalCategory.isSymbol
      }
    }
  }
}

extension Unicode.GeneralCategory {
  fileprivate var isSymbol: Bool {
    switch self {
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: true
    default: false
    }
  }
}
