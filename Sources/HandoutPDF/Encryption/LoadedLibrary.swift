import Glibc

/// A C library that is loaded when it is first wanted and stays for as long as the program runs.
struct LoadedLibrary {
  private let handle: UnsafeMutableRawPointer

  /// Nil where the library is not installed.
  init?(_ name: String) {
    guard let handle = dlopen(name, RTLD_NOW | RTLD_LOCAL) else { return nil }
    self.handle = handle
  }

  /// The first of these libraries that is installed, and the last where none is.
  static func installed(of names: [String]) -> String {
    names.first { LoadedLibrary($0) != nil } ?? names.last ?? ""
  }

  /// The function of a name, as the type that its header gives it; nil where the library has none.
  func function<Function>(_ symbol: String) -> Function? {
    guard let address = dlsym(handle, symbol) else { return nil }
    return unsafeBitCast(address, to: Function.self)
  }
}
