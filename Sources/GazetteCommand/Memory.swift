#if os(Linux)
  import CMimalloc
#endif

/// How the command takes its memory from the system.
enum Memory {
  /// Asks for memory in pages of 2 MB where the kernel has them (`madvise`): a build touches some 30,000 of
  /// the small ones for the first time, each a call into the kernel.
  static func useLargePages() {
    #if os(Linux)
      mi_option_enable(mi_option_large_os_pages)
    #endif
  }
}
