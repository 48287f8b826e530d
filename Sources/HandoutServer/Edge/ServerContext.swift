package import Hummingbird
package import NIOCore

/// What is known of a request beside itself.
package struct ServerContext: RequestContext {
  package var coreContext: CoreRequestContextStorage
  /// The connection that the request came by.
  package let channel: any Channel
  /// What log and metrics will tell of it.
  package let report = RequestReport()

  package init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}
