import Foundation
import PackagePlugin

/// Runs EmbedTheme whenever a file of the default theme has changed.
@main
struct EmbedThemePlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let templates = context.package.directoryURL.appending(path: "Templates")
    let output = context.pluginWorkDirectoryURL.appending(path: "DefaultTheme.swift")
    let inputs = try FileManager.default.subpathsOfDirectory(atPath: templates.path)
      .sorted().map { templates.appending(path: $0) }
    return [
      .buildCommand(
        displayName: "Embedding the default theme",
        executable: try context.tool(named: "EmbedTheme").url,
        arguments: [templates.path, output.path], inputFiles: inputs, outputFiles: [output])
    ]
  }
}
