/*
 * A test tool, preloaded into a JVM: libtorch's blocks of memory (posix_memalign) end, or begin, at a page that may not be touched,
 * and a freed block may not be touched at all. So a kernel that reads or writes outside its tensors ends the process at once. Blocks
 * over a limit are refused, as by a machine with little memory; backtraces are empty, since resolving their symbols takes longer than
 * the calls under test.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define PAGE 4096UL
#define ROOM (1UL << 38)
#define MOST (256UL << 20)
#define GUARDED (4UL << 20)

extern void __libc_free(void *);
extern void *__libc_memalign(size_t, size_t);

static char *room;
static size_t used;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* Before each block stands a page with its size, which nobody else may touch. */
struct header {
    size_t total;
};

int backtrace(void **buffer, int size) {
    (void) buffer;
    (void) size;
    return 0;
}

static void *guarded(size_t alignment, size_t size) {
    size_t pages = size == 0 ? 1 : (size + PAGE - 1) / PAGE;
    size_t total = (pages + 2) * PAGE;
    pthread_mutex_lock(&lock);
    if (room == NULL) {
        void *mapped = mmap(NULL, ROOM, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        room = mapped == MAP_FAILED ? (char *) -1 : mapped;
    }
    if (room == (char *) -1 || used + total > ROOM) {
        pthread_mutex_unlock(&lock);
        return NULL;
    }
    char *block = room + used;
    used += total;
    pthread_mutex_unlock(&lock);
    /* The header's page and the block's, without the last. */
    if (mprotect(block, total - PAGE, PROT_READ | PROT_WRITE) != 0) {
        return NULL;
    }
    ((struct header *) block)->total = total;
    if (mprotect(block, PAGE, PROT_READ) != 0) {
        return NULL;
    }
    char *first = block + PAGE;
    memset(first, 0xA5, pages * PAGE);
    uintptr_t end = (uintptr_t) (first + pages * PAGE);
    return (void *) ((end - (size == 0 ? 1 : size)) & ~(uintptr_t) (alignment - 1));
}

int posix_memalign(void **out, size_t alignment, size_t size) {
    if (size > MOST) {
        return ENOMEM;
    }
    void *block = size <= GUARDED && alignment <= PAGE ? guarded(alignment, size) : NULL;
    if (block == NULL) {
        block = __libc_memalign(alignment, size);
    }
    *out = block;
    return block == NULL ? ENOMEM : 0;
}

void free(void *pointer) {
    char *at = pointer;
    if (room == NULL || room == (char *) -1 || at < room || at >= room + ROOM) {
        __libc_free(pointer);
        return;
    }
    /* Only the first page of a block holds its beginning, and the header stands before that one. */
    char *page = (char *) ((uintptr_t) at & ~(PAGE - 1));
    char *block = page - PAGE;
    size_t total = ((struct header *) block)->total;
    madvise(block, total, MADV_DONTNEED);
    mprotect(block, total, PROT_NONE);
}
