import ArgumentParser
import HandoutKit

/// `handout merge-manifests`: proves that the shards of a batch make up the whole list.
struct MergeManifestsCommand: ParsableCommand {
  /// The exit code of a batch that is complete but for rows that failed.
  static let someRowsFailed: Int32 = 3

  static let configuration = CommandConfiguration(
    commandName: "merge-manifests",
    abstract: "Proves that the shards of a batch are complete, and joins their manifests.",
    discussion: """
      Every shard must be there once and have ended, with the same settings and the same list; every row must be in \
      its own shard, once. Otherwise nothing is written and the exit code is 65. It is 3 if all is there and some rows \
      failed.

      Example: handout merge-manifests out-*/manifest.jsonl -o manifest.jsonl
      """)

  @Argument(help: ArgumentHelp("The manifests, one of each shard.", valueName: "manifest"))
  var manifests: [String]

  @Option(name: .shortAndLong, help: "The file for the joined manifest; - is standard output.")
  var output: String?

  func validate() throws {
    if let output, output != "-" { try OutputName.check(output) }
  }

  func run() throws {
    var failed = 0
    try Console.run { () throws(HandoutError) in
      var read: [Manifest] = []
      for path in manifests { read.append(try Manifest(path: path)) }
      let merged = try ManifestMerge.merge(read)
      if let output { try OutputFile.write(merged.bytes, to: output) }
      failed = merged.failed
      let count = merged.run.rows.count
      let shards = manifests.count == 1 ? "1 manifest" : "\(manifests.count) manifests"
      Console.message("\(shards), \(count) rows: \(count - failed) done, \(failed) failed, none missing, none twice")
    }
    if failed > 0 { throw ExitCode(Self.someRowsFailed) }
  }
}
