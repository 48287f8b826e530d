import HandoutInput
package import HandoutKit

/// Finds the shard in the variables that Kubernetes and Slurm give to each of their tasks.
///
/// Kubernetes gives the tasks of an Indexed Job `JOB_COMPLETION_INDEX`, which counts from 0, and does not say how many
/// there are. Slurm gives the tasks of an array `SLURM_ARRAY_TASK_ID`, and the array's `_COUNT`, `_MIN`, `_MAX` and
/// `_STEP`.
package enum ShardEnvironment {
  /// What the option says of the indices.
  private enum Indices {
    /// Slurm's own variables say everything.
    case given
    /// There are so many.
    case count(Int)
    /// They run from one number to another, as `--array=1-16` of Slurm is written.
    case range(Int, Int)
  }

  /// The variable with the index of a Kubernetes task.
  private static let kubernetesIndex = "JOB_COMPLETION_INDEX"
  /// The variable with the index of a Slurm task.
  private static let slurmIndex = "SLURM_ARRAY_TASK_ID"

  /// The shard of this task.
  ///
  /// - Parameters:
  ///   - text: the value of `--shard-env`: a count such as `16`, the range of the indices such as `0-15` or `1-16`, or
  ///     `auto`.
  ///   - environment: the variables of the process.
  /// - Throws: `HandoutError` of the kind `usage` wherever a row could be left out or done twice.
  package static func shard(_ text: String, environment: [String: String]) throws(HandoutError) -> Shard {
    let indices = try indices(text)
    switch (environment[kubernetesIndex], environment[slurmIndex]) {
    case (nil, nil):
      throw refused(
        "neither \(words: kubernetesIndex) nor \(words: slurmIndex) is set",
        help: "run it in an Indexed Job of Kubernetes or in an array of Slurm, or give --shard 3/16")
    case (.some, .some):
      throw refused(
        "\(words: kubernetesIndex) and \(words: slurmIndex) are both set",
        help: "unset one of them, or give --shard 3/16")
    case (.some(let index), nil): return try kubernetes(try number(kubernetesIndex, index), indices)
    case (nil, .some(let index)): return try slurm(try number(slurmIndex, index), indices, environment)
    }
  }

  private static func kubernetes(_ index: Int, _ indices: Indices) throws(HandoutError) -> Shard {
    switch indices {
    case .given:
      throw refused(
        "Kubernetes does not say how many tasks there are",
        help: "give the number of the Job's completions: --shard-env 16")
    case .count(let count): return try shard(index, first: 0, count: count, kubernetesIndex)
    case .range(let first, let last): return try shard(index, first: first, count: last - first + 1, kubernetesIndex)
    }
  }

  private static func slurm(
    _ index: Int, _ indices: Indices, _ environment: [String: String]
  ) throws(HandoutError) -> Shard {
    if case .range(let first, let last) = indices {
      return try shard(index, first: first, count: last - first + 1, slurmIndex)
    }
    let help: Message = "give the range of the whole array: --shard-env 0-15 or --shard-env 1-16"
    func variable(_ name: String) throws(HandoutError) -> Int {
      guard let text = environment[name] else { throw refused("\(words: name) is not set", help: help) }
      return try number(name, text)
    }
    let count = try variable("SLURM_ARRAY_TASK_COUNT")
    let first = try variable("SLURM_ARRAY_TASK_MIN")
    let last = try variable("SLURM_ARRAY_TASK_MAX")
    // An array of which only some tasks run again looks like a small array. Its first index or its count gives it away.
    if case .count(let wanted) = indices, wanted != count {
      throw refused("the Slurm array has \(words: count) tasks, not \(words: wanted)", help: help)
    }
    guard first <= 1, last >= first, last - first + 1 == count else {
      throw refused("the Slurm array's indices are not the \(words: count) numbers from 0 or 1 up", help: help)
    }
    return try shard(index, first: first, count: count, slurmIndex)
  }

  private static func shard(_ index: Int, first: Int, count: Int, _ variable: String) throws(HandoutError) -> Shard {
    guard let shard = Shard(number: index - first + 1, count: count) else {
      throw refused(
        "\(words: variable) is \(words: index), which is not between \(words: first) and \(words: first + count - 1)",
        help: nil)
    }
    return shard
  }

  private static func indices(_ text: String) throws(HandoutError) -> Indices {
    if text == "auto" { return .given }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(Shard.wholeNumber)
    if parts.count == 1, let count = parts[0], (1...Shard.most).contains(count) { return .count(count) }
    if parts.count == 2, let first = parts[0], let last = parts[1], first <= last, last - first < Shard.most {
      return .range(first, last)
    }
    throw refused(
      "--shard-env takes a count such as 16, a range of indices such as 0-15, or auto; found \"\(words: text.prefix(40))\"",
      help: nil)
  }

  private static func number(_ name: String, _ text: String) throws(HandoutError) -> Int {
    guard let number = Shard.wholeNumber(text) else {
      throw refused(
        "\(words: name) must be a whole number, found \"\(words: text.prefix(40))\"", help: nil)
    }
    return number
  }

  private static func refused(_ message: Message, help: Message?) -> HandoutError {
    HandoutError(.usage, message, file: "--shard-env", help: help)
  }
}
