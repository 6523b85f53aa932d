/// What one run of lines without a blank line holds; a paragraph is never longer than one.
struct MarkdownRun {
  var start = 0
  var lines = 0
  var bytes = 0
  /// Images and links: each link looks at all images that are open.
  var images = 0
  var links = 0
  /// `@`, each of which copies what is behind it.
  var addresses = 0
  /// `<?`, `<![` and `<!X` behind the last of what would close them.
  var openInstructions = 0
  var openSections = 0
  var openDeclarations = 0
  /// `|` of the line that was read last.
  var pipes = 0
  var mostPipes = 0
  var mostPipesOffset = 0
  /// Columns of the widest table rule, pipes at both ends counted.
  var columns = 0

  /// Roughly the steps that cmark takes beyond one for each byte.
  var cost: Int {
    let open = openInstructions + openSections + openDeclarations
    return (open + min(addresses, 1000)) * bytes + images * links / 4
  }
}
