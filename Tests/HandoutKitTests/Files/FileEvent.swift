/// A system call that was made, as far as the order of calls matters.
enum FileEvent: Hashable, Sendable {
  case open(String)
  case read(String)
  case write(String)
  case sync(String)
  case close(String)
  case rename(String, to: String)
  case link(String, to: String)
  case remove(String)
  case truncate(String)
  case makeFolder(String)
  case other
}
