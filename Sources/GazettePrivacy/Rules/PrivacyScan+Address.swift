extension PrivacyScan {
  /// An address to the door: the number of a room, or of a house in a lane or group, behind which
  /// somebody lives. The number of a house in a street is a public place.
  mutating func examineAddress() {
    guard run.groups.count <= 3, let last = run.uppers.last, let first = run.lowers.first,
      text.byte(last) >= 0xE5, text.byte(last) <= 0xE6
    else { return }
    if text.has("室", at: last) || text.has("户", at: last) {
      guard isRoom(before: first) else { return }
      report(.homeAddress, .warning, first, last + 3)
    } else if text.has("号", at: last) {
      guard let lower = houseStart(before: first), !isDocument(behind: last + 3) else { return }
      report(.homeAddress, .warning, lower, last + 3)
    }
  }

  /// Whether a building stands before a room: 栋, 幢, 单元, 号楼.
  private func isRoom(before index: Int) -> Bool {
    for word: StaticString in ["栋", "幢", "单元", "号楼", "座", "楼", "弄"]
    where text.has(word, before: index) { return true }
    // 3-2-501室
    return run.groups.count == 3 && run.groups.dropFirst().allSatisfy { $0.separator == .hyphen }
  }

  /// The start of the lane or group before a house: 3组15号, 柳树巷7号.
  private func houseStart(before index: Int) -> Int? {
    for word: StaticString in ["组", "弄", "巷", "胡同", "里弄", "庄"]
    where text.has(word, before: index) {
      return index - word.utf8CodeUnitCount
    }
    return nil
  }

  /// Whether the number is that of a paper: 3组15号文.
  private func isDocument(behind index: Int) -> Bool {
    for word: StaticString in ["文", "令", "线", "机", "楼", "公告", "通知"]
    where text.has(word, at: index) { return true }
    return false
  }
}
