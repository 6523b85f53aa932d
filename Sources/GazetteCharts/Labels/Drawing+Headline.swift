extension Drawing {
  /// Writes a label to the left and a value to the right of the same line, or below each other
  /// where they do not fit, and moves the height to the foot of the text.
  mutating func headline(_ label: String, _ value: String, voice: Voice = .plain) {
    let gap = 12.0
    let isStrong = voice == .strong
    let right = WrappedText(value, width: width, most: 1, isStrong: isStrong)
    let shares = right.width <= width / 2
    let room = shares && !value.isEmpty ? width - right.width - gap : width
    let left = WrappedText(label, width: room, isStrong: isStrong)
    let top = height
    write(left, at: Point(x: 0, y: top + Self.textSize), voice)
    height += left.height
    if value.isEmpty { return }
    if !shares { height += Self.lineHeight }
    let line = shares ? top : height - Self.lineHeight
    write(right, at: Point(x: width, y: line + Self.textSize), voice, .end)
  }
}
