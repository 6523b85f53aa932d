/// The sectors of public service, for projects and cases.
enum Sector {
  /// The sectors of OC4IDS, with social protection (DAC 16010) and legal aid (DAC 15130).
  static let choices = [
    Choice("education", "Education", zh: "教育"), Choice("health", "Health", zh: "卫生健康"),
    Choice("energy", "Energy", zh: "能源"), Choice("communications", "Communications", zh: "通信"),
    Choice("water-and-waste", "Water and waste", zh: "供水与环卫"),
    Choice("governance", "Governance", zh: "治理"), Choice("economy", "Economy", zh: "经济"),
    Choice("culture-sports-recreation", "Culture and sports", zh: "文化体育"),
    Choice("transport", "Transport", zh: "交通"), Choice("housing", "Housing", zh: "住房"),
    Choice("natural-resources", "Natural resources", zh: "自然资源"),
    Choice("social-protection", "Social protection", zh: "社会保障"),
    Choice("legal-aid", "Legal aid", zh: "法律援助"),
  ]
}
