extension RecordThing {
  /// Something that is made known until a day.
  var notice: Thing {
    var thing = work("SpecialAnnouncement")
    thing.add("datePosted", moment(Notice.opens))
    let window = NoticeWindow(record, stage.site.settings.calendar)
    thing.add("expires", window.map { timestamp($0.closes) })
    return thing
  }

  /// What somebody asked, and what the organisation answered.
  var answered: Thing {
    var question = Thing("Question")
    question.add("name", stage.title(of: index, in: language))
    question.add("text", text("question"))
    question.add("dateCreated", moment(Case.received))
    if let words = text("answer") {
      var answer = Thing("Answer")
      answer.add("text", words)
      answer.add("dateCreated", moment(Case.replied))
      answer.add("author", stage.organisation(language))
      question.add("answerCount", number: 1)
      question.add("acceptedAnswer", answer)
    } else {
      question.add("answerCount", number: 0)
    }
    var thing = work("QAPage")
    thing.add("mainEntity", question)
    return thing
  }
}
