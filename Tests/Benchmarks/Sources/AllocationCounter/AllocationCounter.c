#include "AllocationCounter.h"

#if defined(__linux__)
#include <errno.h>
#include <features.h>
#include <stddef.h>
#endif

#if defined(__GLIBC__)
// What glibc calls its own functions, so that those below can stand in front of them.
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static int isCounting;
static int64_t count;

static void increment(void) {
    if (__builtin_expect(__atomic_load_n(&isCounting, __ATOMIC_RELAXED), 0)) __atomic_fetch_add(&count, 1, __ATOMIC_RELAXED);
}

void allocation_counting_begin(void) {
    __atomic_store_n(&count, 0, __ATOMIC_RELAXED);
    __atomic_store_n(&isCounting, 1, __ATOMIC_SEQ_CST);
}

int64_t allocation_counting_end(void) {
    __atomic_store_n(&isCounting, 0, __ATOMIC_SEQ_CST);
    return __atomic_load_n(&count, __ATOMIC_RELAXED);
}

void *malloc(size_t size) {
    increment();
    return __libc_malloc(size);
}

void *calloc(size_t number, size_t size) {
    increment();
    return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size) {
    increment();
    return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size) {
    increment();
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
    increment();
    *memory = __libc_memalign(alignment, size);
    return *memory ? 0 : ENOMEM;
}
#else
void allocation_counting_begin(void) {}
int64_t allocation_counting_end(void) { return -1; }
#endif
