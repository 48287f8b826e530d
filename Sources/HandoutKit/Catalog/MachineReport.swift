import HandoutTypography

/// What a machine has of what handouts need: libraries, and fonts with their licenses.
public struct MachineReport: Hashable, Codable, Sendable {
  /// A library of the system.
  public struct Library: Hashable, Codable, Sendable {
    public let name: String
    /// The version that this process runs with; nil where it is not installed.
    public let version: String?
    /// The Debian package that brings it.
    public let package: String
    /// What a handout needs it for.
    public let purpose: String
    /// What the version means for handouts; nil where any that is installed serves alike.
    public let meaning: String?

    package init(_ name: String, _ version: String?, _ package: String, _ purpose: String, meaning: String? = nil) {
      (self.name, self.version, self.package, self.purpose) = (name, version, package, purpose)
      self.meaning = meaning
    }
  }

  /// The colour profile of files to be archived.
  public struct ColorProfile: Hashable, Codable, Sendable {
    public let path: String
    /// Whether it is there and is one of an RGB screen, as such files need.
    public let isUsable: Bool
    /// The Debian package that brings it.
    public let package: String
  }

  /// A family of typefaces; it has no faces where it is not installed.
  public struct Family: Hashable, Codable, Sendable {
    public let family: String
    /// The Debian package that brings it.
    public let package: String
    public let faces: [Face]
  }

  /// A font file in use.
  public struct Face: Hashable, Codable, Sendable {
    public let name: String
    public let path: String
    /// The version that the font states about itself.
    public let version: String
    /// The terms under which it may be used, as it states them itself.
    public let license: String
  }

  /// The version of the library and the program.
  public let version: String
  public let libraries: [Library]
  public let colorProfile: ColorProfile
  public let fonts: [Family]
}

extension HandoutPress {
  /// What this machine has of what handouts need. Every font is opened for it.
  public func machineReport() -> MachineReport {
    MachineReport(
      version: Self.version, libraries: LinkedLibraries.all,
      colorProfile: MachineReport.ColorProfile(
        path: archiveProfile.path, isUsable: (try? archiveProfile.bytes()) != nil, package: ArchiveProfile.packageName),
      fonts: fonts.installations.map { family in
        MachineReport.Family(
          family: family.family, package: family.package,
          faces: family.faces.map { face in
            MachineReport.Face(name: face.name, path: face.path, version: face.version, license: face.license)
          })
      })
  }
}
