#ifndef GAZETTE_CMARK_ARENA_H
#define GAZETTE_CMARK_ARENA_H
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>

/* The memory of the documents that a thread holds: taken in order, given back whole when the last of
   them ends. cmark takes a hundred small pieces for each page of text and gives each back by itself,
   which costs more than reading the text. */

/* A parser whose document lies in the arena. Each one is ended by gazette_document_end, on the same
   thread; nothing of it needs to be freed. */
cmark_parser *gazette_document_begin(int options);
void gazette_document_end(void);
#endif
