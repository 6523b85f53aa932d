import GazettePrivacy
import GazetteText

extension PrivacyRule {
  /// The name of what the rule finds.
  var label: Label {
    switch self {
    case .residentID: Label("A resident's identity number", zh: "身份证号码")
    case .mistypedResidentID:
      Label("An identity number with a mistake in it", zh: "写错了一位的身份证号码")
    case .oldResidentID: Label("An identity number of 15 digits", zh: "15 位旧身份证号码")
    case .maskedResidentID:
      Label("An identity number that still tells the date of birth", zh: "没遮住出生日期的身份证号码")
    case .mobileNumber: Label("A mobile telephone number", zh: "手机号码")
    case .landline: Label("A telephone number", zh: "固定电话")
    case .bankCard: Label("The number of a bank card or account", zh: "银行卡号或账号")
    case .passport: Label("The number of a passport or permit", zh: "护照或通行证号码")
    case .vehiclePlate: Label("The plate of a vehicle", zh: "车牌号")
    case .messengerID: Label("A messenger's account", zh: "微信号或 QQ 号")
    case .emailAddress: Label("An e-mail address", zh: "电子邮箱")
    case .homeAddress: Label("An address to the door", zh: "精确到门牌的住址")
    case .birthDate: Label("A date of birth", zh: "完整的出生日期")
    case .aidIdentity: Label("A name in a record of help or mediation", zh: "帮扶、调解记录里的人名")
    case .sensitiveWord:
      Label("A word on hardship, health or punishment beside a name", zh: "人名旁边的敏感字眼")
    case .unreadableAttachment: Label("A file that cannot be looked through", zh: "无法检查内容的附件")
    case .documentAuthor: Label("The name of a file's author within it", zh: "附件属性里的作者姓名")
    case .exactPlace: Label("A place to within a house", zh: "过于精确的坐标")
    case .negativeListing: Label("“Not passed” beside a name", zh: "人名旁边的“不合格”")
    case .internalMark: Label("A mark of internal or secret papers", zh: "涉密或内部资料标志")
    }
  }

  /// Whether a finding of the rule can be acknowledged; what stops every build cannot.
  var canBeAcknowledged: Bool {
    switch self {
    case .residentID, .maskedResidentID, .mobileNumber, .birthDate, .internalMark, .landline: false
    default: true
    }
  }

  /// What to do about a finding that stops the build.
  var remedy: Phrase {
    switch self {
    case .mobileNumber:
      Phrase(
        "take it out; telephones that anybody may call stand under 'contact' in site.yml",
        zh: "请删掉；可以公开的办公电话写在 site.yml 的 contact 里")
    case .internalMark:
      Phrase("papers with such a mark are not published: take it out", zh: "有这种标志的材料不能公开，请撤下")
    case .birthDate: Phrase("the year is enough", zh: "只写年份就够了")
    case .homeAddress:
      Phrase("beside a name, at most the village or street", zh: "人名旁边最多写到村或街道")
    default: Phrase("take it out; nobody needs it here", zh: "请删掉；公开的内容用不着它")
    }
  }
}
