/* Tells the thread sanitizer of Swift's Mutex.
 *
 * What a Mutex does while nobody waits for it is compiled into those who use it, and the sanitizer sees it. The rest is in the module
 * Synchronization of the toolchain, which is built without the sanitizer: it would take all that a thread does after it has waited for a
 * race. So these functions stand in front of the module's own, say what they do, and call them. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define SWIFT __attribute__((swiftcall))
/* The place of the handle; Swift hands over `self` where clang hands over a context. */
#define SELF __attribute__((swift_context)) void *self

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

void __tsan_acquire(void *place);
void __tsan_release(void *place);

static SWIFT void (*lock)(uint32_t, SELF);
static SWIFT bool (*try_lock)(SELF);
static SWIFT void (*unlock)(SELF);

static void *own(const char *name) {
  void *found = dlsym(RTLD_NEXT, name);
  if (found == NULL) {
    fprintf(stderr, "mutex.c: the module Synchronization has no %s any more; see what its Mutex calls now\n", name);
    exit(1);
  }
  return found;
}

__attribute__((constructor)) static void find(void) {
  *(void **)&lock = own(LOCK);
  *(void **)&try_lock = own(TRY);
  *(void **)&unlock = own(UNLOCK);
}

SWIFT void lock_slow(uint32_t thread, SELF) __asm__(LOCK);
SWIFT void lock_slow(uint32_t thread, SELF) {
  lock(thread, self);
  __tsan_acquire(self);
}

SWIFT bool try_lock_slow(SELF) __asm__(TRY);
SWIFT bool try_lock_slow(SELF) {
  const bool is_locked = try_lock(self);
  if (is_locked) __tsan_acquire(self);
  return is_locked;
}

SWIFT void unlock_slow(SELF) __asm__(UNLOCK);
SWIFT void unlock_slow(SELF) {
  __tsan_release(self);
  unlock(self);
}
