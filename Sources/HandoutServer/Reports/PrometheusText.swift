/// The text format of Prometheus, version 0.0.4.
struct PrometheusText {
  enum Kind: String {
    case counter
    case gauge
    case histogram
  }

  private(set) var text = ""

  /// Begins a family of series.
  mutating func family(_ name: String, _ kind: Kind, _ meaning: String) {
    text += "# HELP \(name) \(meaning)\n# TYPE \(name) \(kind.rawValue)\n"
  }

  /// One value. Labels are words of the server, which need no escapes.
  mutating func sample(_ name: String, _ labels: [(String, String)] = [], _ value: Double) {
    let pairs = labels.map { "\($0)=\"\($1)\"" }.joined(separator: ",")
    text += name + (pairs.isEmpty ? "" : "{\(pairs)}") + " \(value)\n"
  }

  /// A family of one series.
  mutating func single(_ name: String, _ kind: Kind, _ meaning: String, _ value: Double) {
    family(name, kind, meaning)
    sample(name, [], value)
  }
}

extension PrometheusText {
  /// Everything that is told of a server.
  init(_ counts: ServerMetrics.Counts, load: (running: Int, waiting: Int), connections: Int, version: String) {
    family("handout_build_info", .gauge, "The version of the program.")
    sample("handout_build_info", [("version", version)], 1)
    addRequests(counts)
    single("handout_http_requests_in_flight", .gauge, "Requests that are being answered.", Double(counts.inFlight))
    single("handout_http_connections", .gauge, "Connections that are open.", Double(connections))
    single("handout_http_request_bytes_total", .counter, "Bytes of bodies of requests.", Double(counts.bytesIn))
    single("handout_http_response_bytes_total", .counter, "Bytes of bodies of answers.", Double(counts.bytesOut))
    family("handout_http_refusals_total", .counter, "Bytes that became no request, by reason.")
    for reason in ConnectionRefusal.Reason.allCases {
      sample("handout_http_refusals_total", [("reason", reason.rawValue)], Double(counts.refusals[reason] ?? 0))
    }
    single("handout_draw_running", .gauge, "Pieces of work that are drawn at the moment.", Double(load.running))
    single("handout_draw_waiting", .gauge, "Pieces of work that wait for a thread.", Double(load.waiting))
    single("handout_handouts_total", .counter, "Handouts that were made.", Double(counts.handouts))
    single("handout_pages_total", .counter, "Pages that were drawn.", Double(counts.pages))
    single(
      "process_cpu_seconds_total", .counter, "Processor time that the process has used.", ServerMetrics.processorSeconds
    )
  }

  private mutating func addRequests(_ counts: ServerMetrics.Counts) {
    family("handout_http_requests_total", .counter, "Requests that were answered; 499 stands for clients that hung up.")
    let requests = counts.requests.sorted {
      ($0.key.route, $0.key.method, $0.key.status) < ($1.key.route, $1.key.method, $1.key.status)
    }
    for (series, count) in requests {
      let labels = [("route", series.route), ("method", series.method), ("status", String(series.status))]
      sample("handout_http_requests_total", labels, Double(count))
    }
    let name = "handout_http_request_duration_seconds"
    family(name, .histogram, "Time from a request to the end of its answer.")
    for (route, durations) in counts.durations.sorted(by: { $0.key < $1.key }) {
      var total = 0
      for (bound, count) in zip(ServerMetrics.bounds.map { "\($0)" } + ["+Inf"], durations.counts) {
        total += count
        sample(name + "_bucket", [("route", route), ("le", bound)], Double(total))
      }
      sample(name + "_sum", [("route", route)], durations.sum)
      sample(name + "_count", [("route", route)], Double(total))
    }
  }
}
