import Foundation

/// Does work that blocks on a thread of its own: those of tasks are few, and whoever blocks them keeps every other task
/// from going on.
package func onThreadOfItsOwn<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
        Thread.detachNewThread { continuation.resume(returning: work()) }
    }
}
