import ArgumentParser
import HandoutBatch
import HandoutKit

/// `handout merge-manifests`: proves that the shards of a batch make up the whole list.
struct MergeManifestsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge-manifests",
    abstract: "Proves that the shards of a batch are complete, and joins their manifests.",
    discussion: """
      Every shard must be there once and have ended, with the same settings and the same list; every row must be in \
      its own shard, once. Otherwise nothing is written and the exit code is 65. It is 3 if all is there and some rows \
      failed. With --rows the list itself is read too, and every row of it must be there.

      Examples:
        handout merge-manifests out-*/manifest.jsonl -o manifest.jsonl
        handout merge-manifests out-*/manifest.jsonl --rows patients.csv
      """)

  @Argument(help: ArgumentHelp("The manifests, one of each shard.", valueName: "manifest"))
  var manifests: [String]

  @Option(name: .shortAndLong, help: "The file for the joined manifest; - is standard output.")
  var output: String?

  @Option(help: ArgumentHelp("The list that the shards were made of; `-` for standard input.", valueName: "patients"))
  var rows: String?

  @OptionGroup(title: "That list") var form: ListFormArguments

  @OptionGroup var values: ValueOptions

  func validate() throws {
    if rows == nil, form.format != nil || form.sheet != nil {
      throw ValidationError("--format and --sheet go with --rows")
    }
    if let output { try OutputName.check(output, endings: ["jsonl", "ndjson"]) }
  }

  func run() throws {
    var failed = 0
    try Console.run(showingValues: values.isShowing) { () throws(HandoutError) in
      var read: [Manifest] = []
      for path in manifests { read.append(try Manifest(path: path)) }
      let list = try rows.map { path throws(HandoutError) in try form.list(path).identities() }
      let merged = try ManifestMerge.merge(read, list: list)
      if let output { try OutputFile.write(merged.bytes, to: output) }
      failed = merged.failed
      let count = merged.run.rows.count
      let shards = manifests.count == 1 ? "1 manifest" : "\(manifests.count) manifests"
      Console.message("\(shards), \(count) rows: \(count - failed) done, \(failed) failed, none missing, none twice")
    }
    if failed > 0 { throw ExitCode(BatchCommand.someRowsFailed) }
  }
}
