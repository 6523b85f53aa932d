#ifndef GAZETTE_CMARK_GFM_SHIM_H
#define GAZETTE_CMARK_GFM_SHIM_H
#include <string.h>
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>

extern cmark_node_type CMARK_NODE_TABLE, CMARK_NODE_TABLE_ROW, CMARK_NODE_TABLE_CELL;

/* The table types are variables, set when the extension is registered: here they become constants
   behind the built-in block types. */
enum {
  GAZETTE_NODE_TABLE = CMARK_NODE_TYPE_BLOCK | 0x1001,
  GAZETTE_NODE_TABLE_ROW = CMARK_NODE_TYPE_BLOCK | 0x1002,
  GAZETTE_NODE_TABLE_CELL = CMARK_NODE_TYPE_BLOCK | 0x1003,
};

static inline unsigned gazette_node_type(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_TABLE) return GAZETTE_NODE_TABLE;
  if (type == CMARK_NODE_TABLE_ROW) return GAZETTE_NODE_TABLE_ROW;
  if (type == CMARK_NODE_TABLE_CELL) return GAZETTE_NODE_TABLE_CELL;
  return type;
}

static inline size_t gazette_length(const char *text) { return strlen(text); }
#endif
