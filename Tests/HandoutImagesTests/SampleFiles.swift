import Foundation

/// Small files of the three formats, whole and harmless; tests damage copies of them.
enum SampleFiles {
  /// A colour JPEG of 48 by 32 pixels: a quarter red, the others from it clockwise green, yellow and blue.
  static let jpeg = decoded(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGB
    YUGBIUFRT/2wBDAQMEBAUEBQkFBQkUDQsNFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBT/wAARCAAg
    ADADAREAAhEBAxEB/8QAFwABAQEBAAAAAAAAAAAAAAAAAAcJCP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAZAQEAAwEBAAAAAAAAAAAAAAAABg
    cJCgj/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwDn9UjQsABW0NYggAJImTb4ABW0NYggAOQWzD0QAA2rc8K8AAGKjoeUeAA2
    rc8K8AAH/9k=
    """)

  /// The same as a PNG.
  static let png = decoded(
    """
    iVBORw0KGgoAAAANSUhEUgAAADAAAAAgCAIAAADbtmxLAAAAR0lEQVR42u3RQQ3AMAwEQacYDMZwA6cgDCYk/GijWQCnkW51ZkxUe2QmnvhYQE
    BAQEBAQLeDVmaPDPVbLgMCAgICAgL6I+gARucE+/KbMK8AAAAASUVORK5CYII=
    """)

  /// The same as a lossless WebP.
  static let webp = decoded(
    """
    UklGRkgAAABXRUJQVlA4TDwAAAAvL8AHAB+gIG0DplIn+woTCiAyQeS/wglBIJAEsT/PWPMfvwYFDmraNoJKsiSP5Ju5c0T/J6DQmFmjMDM=
    """)

  /// The same as a lossy WebP.
  static let webpLossy = decoded(
    """
    UklGRnYAAABXRUJQVlA4IGoAAAAwBQCdASowACAAPlkgjEWjoiEdVAA4BYSzAF2coL8A/EDXnuAfh3+M3IBHfoO1UXmZgAD+8NY2niG7OjLAe3
    zwerr/9dG+hPBy7Vy9/8TOmW+QiYfCGBhFL8hf/6j73wj3wjDwez+LUygA
    """)

  /// A JPEG in four inks.
  static let cmyk = decoded(
    """
    /9j/7gAOQWRvYmUAZAAAAAAA/9sAQwAQCwwODAoQDg0OEhEQExgoGhgWFhgxIyUdKDozPTw5Mzg3QEhcTkBEV0U3OFBtUVdfYmdoZz5NcXlwZH
    hcZWdj/8AAFAgACAAIBEMRAE0RAFkRAEsRAP/EABcAAAMBAAAAAAAAAAAAAAAAAAIEBQf/xAAoEAAABAMFCQAAAAAAAAAAAAAAERITAgYUAwUV
    FmEhIiQyQUJxg5H/2gAOBEMATQBZAEsAAD8AGCDPJ7aKj9i1fC5QtIli7W7xEjp5EKYbhwRjiXnldiSItdRoA//Z
    """)

  /// A grey JPEG of 16 by 16 pixels.
  static let greyJPEG = decoded(
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYV
    pQYEpRUk//wAALCAAQABABAREA/8QAFgABAQEAAAAAAAAAAAAAAAAABQYH/8QAHRAAAgIBBQAAAAAAAAAAAAAAAAECEUESITEycf/aAAgBAQAA
    PwALIrTrglI9l6bBFLStsH//2Q==
    """)

  /// Four by four pixels, one red, one black that half lets through, the others clear.
  static let transparentPNG = decoded(
    """
    iVBORw0KGgoAAAANSUhEUgAAAAQAAAAECAYAAACp8Z5+AAAAFElEQVR4nGP4z8Dwn4GBoYGBfAAAoMECf26heVYAAAAASUVORK5CYII=
    """)

  /// The same as a WebP.
  static let transparentWebP = decoded(
    """
    UklGRiIAAABXRUJQVlA4TBYAAAAvA8AAEBcQ8x8CgqLnTA88jEFE/yMA
    """)

  /// A WebP of two pictures.
  static let animated = decoded(
    """
    UklGRoQAAABXRUJQVlA4WAoAAAACAAAABwAABwAAQU5JTQYAAAAAAAAAAABBTk1GKAAAAAAAAAAAAAcAAAcAAGQAAAJWUDhMDwAAAC8HwAEABx
    D9j/4HIqL/AQBBTk1GKAAAAAAAAAAAAAcAAAcAAGQAAABWUDhMDwAAAC8HwAEABxDR//4HIqL/AQA=
    """)

  private static func decoded(_ text: String) -> [UInt8] {
    Array(Data(base64Encoded: text.filter { !$0.isWhitespace }) ?? Data())
  }
}
