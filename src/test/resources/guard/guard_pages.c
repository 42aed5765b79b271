/*
 * A test tool, preloaded into a JVM: libtorch's blocks of memory (posix_memalign) end, or begin, at a page that may not be touched,
 * and a freed block may not be touched at all. So a kernel that reads or writes outside its tensors ends the process at once. Of each
 * four blocks two end with their last byte, at the alignment that their size allows, one at the alignment that was asked for, and one
 * begins at a page. What a page has beside its block must be as it was when the block is freed. Blocks over a limit are refused, as by a
 * machine with little memory; backtraces are empty, since resolving their symbols takes longer than the calls under test.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define PAGE 4096UL
#define ROOM (1UL << 38)
#define MOST (256UL << 20)
#define GUARDED (4UL << 20)
#define FILL 0xA5

extern void __libc_free(void *);
extern void *__libc_memalign(size_t, size_t);

static char *room;
static size_t used;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* Before each block stands a page with its place and size, which nobody else may touch. */
struct header {
    size_t total;
    char *begin;
    size_t size;
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
    /* Of the places where a block can be, one after the other. */
    static unsigned turn;
    unsigned place = turn++ % 4;
    pthread_mutex_unlock(&lock);
    /* The header's page and the block's, without the last. */
    if (mprotect(block, total - PAGE, PROT_READ | PROT_WRITE) != 0) {
        return NULL;
    }
    char *first = block + PAGE;
    memset(first, FILL, pages * PAGE);
    size_t taken = size == 0 ? 1 : size;
    if (place < 2) {
        for (alignment = 16; taken % alignment != 0; alignment /= 2) { }
    }
    char *begin = place == 3 ? first : (char *) ((uintptr_t) (first + pages * PAGE - taken) & ~(uintptr_t) (alignment - 1));
    struct header *header = (struct header *) block;
    header->total = total;
    header->begin = begin;
    header->size = taken;
    if (mprotect(block, PAGE, PROT_READ) != 0) {
        return NULL;
    }
    return begin;
}

/* Ends the process if something was written beside a block. */
static void check(const char *from, const char *until) {
    static const char message[] = "written beside a block of memory\n";
    for (const char *at = from; at < until; at++) {
        if ((unsigned char) *at != FILL) {
            ssize_t ignored = write(2, message, sizeof message - 1);
            (void) ignored;
            abort();
        }
    }
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
    const struct header *header = (const struct header *) block;
    size_t total = header->total;
    check(page, header->begin);
    check(header->begin + header->size, block + total - PAGE);
    madvise(block, total, MADV_DONTNEED);
    mprotect(block, total, PROT_NONE);
}
