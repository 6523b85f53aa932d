import ArgumentParser

/// The command `gazette`: reads a site, says what is wrong with it, and publishes it.
@main
struct GazetteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gazette",
    abstract: "Makes a static site and reports from plain-text records.",
    discussion: """
      A site is a folder with Content/ (records) and perhaps Templates/ (a theme).

      Examples:
        gazette build                       publish ./Content to ./Output
        gazette check --root ~/village      only say what is wrong
        gazette build --as-of 2026-06-30    as it would have been on that day
        gazette plan | head                 which pages there will be
        gazette kinds projects              what a project's record can say
        gazette names home                  what a template of that page can name
        gazette freeze                      keep the figures of bulletins that are issued
        gazette templates                   which file of the theme comes from where

      Exit codes: 0 good, 1 errors in the content, 64 wrong usage, 74 cannot read or write,
      75 another build is running.
      """,
    version: "gazette 0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, PlanCommand.self, KindsCommand.self,
      NamesCommand.self, TemplatesCommand.self, FreezeCommand.self,
    ],
    defaultSubcommand: BuildCommand.self)

  static func main() async {
    Memory.useLargePages()
    await main(nil)
  }
}
