public import HandoutKit
import HandoutRows

extension BatchList {
  /// The system libraries that read spreadsheets.
  public static var libraries: [MachineReport.Library] {
    [
      MachineReport.Library("expat", XMLReader.libraryVersion, "libexpat1", "lists in spreadsheets"),
      MachineReport.Library("libzip", ZipLibrary.version, ZipLibrary.debianPackage, "lists in spreadsheets"),
    ]
  }
}
