#include "arena.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

typedef struct Block {
  struct Block *next;
  size_t size;
} Block;

typedef struct {
  Block *blocks;    /* the newest first */
  char *next, *end; /* what is left of the newest */
  unsigned documents;
} Arena;

static _Thread_local Arena thread_arena;

enum { ALIGN = 16, ROOM = 256 * 1024 };

/* Each piece has its size before it, for realloc. Like cmark's own allocator, ends the process if
   there is no memory. */
static void *arena_take(size_t size) {
  Arena *arena = &thread_arena;
  if (size > SIZE_MAX / 2) abort();
  size_t whole = (size + 2 * ALIGN - 1) / ALIGN * ALIGN;
  if ((size_t)(arena->end - arena->next) < whole) {
    size_t room = whole > ROOM ? whole : ROOM;
    Block *block = malloc(sizeof(Block) + room);
    if (!block) abort();
    block->next = arena->blocks;
    block->size = room;
    arena->blocks = block;
    arena->next = (char *)(block + 1);
    arena->end = arena->next + room;
  }
  char *piece = arena->next + ALIGN;
  arena->next += whole;
  *(size_t *)(piece - ALIGN) = size;
  return piece;
}

static void *arena_calloc(size_t count, size_t size) {
  size_t whole;
  if (__builtin_mul_overflow(count, size, &whole)) abort();
  void *piece = arena_take(whole);
  memset(piece, 0, whole);
  return piece;
}

static void *arena_realloc(void *old, size_t size) {
  if (!old) return arena_take(size);
  size_t before = *(size_t *)((char *)old - ALIGN);
  if (size <= before) return old;
  void *piece = arena_take(size);
  memcpy(piece, old, before);
  return piece;
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem arena_mem = {arena_calloc, arena_realloc, arena_free};

cmark_parser *gazette_document_begin(int options) {
  thread_arena.documents++;
  return cmark_parser_new_with_mem(options, &arena_mem);
}

void gazette_document_end(void) {
  Arena *arena = &thread_arena;
  if (--arena->documents > 0 || !arena->blocks) return;
  /* One block of the usual size stays for the next document. */
  Block *block = arena->blocks, *kept = NULL;
  while (block) {
    Block *next = block->next;
    if (!kept && block->size == ROOM) kept = block;
    else free(block);
    block = next;
  }
  arena->blocks = kept;
  arena->next = arena->end = NULL;
  if (!kept) return;
  kept->next = NULL;
  arena->next = (char *)(kept + 1);
  arena->end = arena->next + kept->size;
}
