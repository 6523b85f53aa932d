import ArgumentParser
import Foundation
import Gazette
import GazetteText

/// The options that every command on a site takes.
struct SiteArguments: ParsableArguments {
  @Option(help: ArgumentHelp("The site's folder.", valueName: "folder"))
  var root = "."

  @Option(
    help: ArgumentHelp(
      "Build as at the end of this day, such as 2026-06-30, or as at a minute of it in the site's "
        + "time zone, such as 2026-06-30T14:30. Default: SOURCE_DATE_EPOCH, else now.",
      valueName: "day"))
  var asOf: String?

  @Flag(help: "Show drafts too.")
  var drafts = false

  @Flag(help: "Treat warnings as errors.")
  var strict = false

  @Option(help: "How diagnostics are printed: text or json.")
  var format = OutputFormat.text

  @Option(help: "The language of messages: en or zh. Default: that of the environment.")
  var language: MessageLanguageArgument?

  @Option(help: ArgumentHelp("How many cores work at once. Default: all.", valueName: "count"))
  var jobs: Int?

  @Flag(help: "Print errors only.")
  var quiet = false

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
    _ = try clock()
  }

  var jobCount: Int { jobs ?? ProcessInfo.processInfo.activeProcessorCount }

  /// What the library is told.
  func options() throws -> BuildOptions {
    var options = BuildOptions(clock: try clock())
    options.withDrafts = drafts
    options.isStrict = strict
    options.jobs = jobCount
    return options
  }

  private func clock() throws -> BuildOptions.Clock {
    if let asOf {
      guard let when = When(local: asOf) else {
        throw ValidationError(
          "--as-of '\(asOf)' is neither a day nor a minute of one; write it as 2026-06-30 or "
            + "2026-06-30T14:30.")
      }
      return .local(when)
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] {
      guard let seconds = Int(epoch), (0...253_402_300_799).contains(seconds) else {
        throw ValidationError("SOURCE_DATE_EPOCH '\(epoch)' is not a number of seconds.")
      }
      return .seconds(seconds)
    }
    return .seconds(Int(Date().timeIntervalSince1970))
  }
}

/// How diagnostics are printed.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}

/// A language of messages, as it is named on the command line.
enum MessageLanguageArgument: String, ExpressibleByArgument, CaseIterable {
  case en, zh

  /// The language of the environment's locale: Chinese or else English.
  static var ofEnvironment: MessageLanguageArgument {
    let environment = ProcessInfo.processInfo.environment
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("zh") ? .zh : .en
  }

  var language: MessageLanguage { self == .en ? .english : .chinese }
}
