// librsvg with cairo and pango, loaded when the first drawing is drawn. They come with libvips, whose
// own loader of SVG stays blocked: no file of a user is ever read as a drawing.

#define _GNU_SOURCE
#include "crsvg.h"
#include <dlfcn.h>
#include <stdint.h>
#include <stdlib.h>

typedef struct Handle Handle;
typedef struct Surface Surface;
typedef struct Context Context;
typedef struct Layout Layout;
typedef struct {
  double x, y, width, height;
} Rectangle;

// The functions that are used, by library, as rsvg.h 2.54, cairo.h 1.16, pango.h 1.50 declare them.
#define DRAWING(F) \
  F(Handle *, rsvg_handle_new_from_data, (const uint8_t *, size_t, void **)) \
  F(int, rsvg_handle_set_stylesheet, (Handle *, const uint8_t *, size_t, void **)) \
  F(int, rsvg_handle_render_document, (Handle *, Context *, const Rectangle *, void **))
#define PIXELS(F) \
  F(Surface *, cairo_image_surface_create, (int, int, int)) \
  F(uint8_t *, cairo_image_surface_get_data, (Surface *)) \
  F(int, cairo_image_surface_get_stride, (Surface *)) \
  F(void, cairo_surface_flush, (Surface *)) \
  F(void, cairo_surface_destroy, (Surface *)) \
  F(Context *, cairo_create, (Surface *)) \
  F(void, cairo_set_source_rgb, (Context *, double, double, double)) \
  F(void, cairo_paint, (Context *)) \
  F(int, cairo_status, (Context *)) \
  F(void, cairo_destroy, (Context *))
#define FONTS(F) F(void *, pango_cairo_font_map_get_default, (void))
#define TEXT(F) \
  F(void *, pango_font_map_create_context, (void *)) \
  F(Layout *, pango_layout_new, (void *)) \
  F(void, pango_layout_set_text, (Layout *, const char *, int)) \
  F(int, pango_layout_get_unknown_glyphs_count, (Layout *))
#define OBJECTS(F) F(void, g_object_unref, (void *))
#define ERRORS(F) F(void, g_clear_error, (void **))

enum { FORMAT_RGB24 = 1 };

#define DECLARE(result, name, arguments) static result (*name) arguments;
DRAWING(DECLARE)
PIXELS(DECLARE)
FONTS(DECLARE)
TEXT(DECLARE)
OBJECTS(DECLARE)
ERRORS(DECLARE)

int gazette_drawing_start(void) {
  void *library;
#define LOAD(file) \
  if (!(library = dlopen(file, RTLD_NOW | RTLD_LOCAL))) return -1;
#define FIND(result, name, arguments) \
  *(void **)&name = dlsym(library, #name); \
  if (!name) return -1;
  LOAD("librsvg-2.so.2")
  DRAWING(FIND)
  LOAD("libcairo.so.2")
  PIXELS(FIND)
  LOAD("libpangocairo-1.0.so.0")
  FONTS(FIND)
  LOAD("libpango-1.0.so.0")
  TEXT(FIND)
  LOAD("libgobject-2.0.so.0")
  OBJECTS(FIND)
  LOAD("libglib-2.0.so.0")
  ERRORS(FIND)
  return 0;
}

void gazette_drawing_free(void *pixels) { free(pixels); }

/// The document, with its words hidden if asked for. Without an address of its own it can load nothing.
static Handle *document(const void *svg, size_t count, int hides_text) {
  static const char hidden[] = "text { display: none !important }";
  void *error = NULL;
  Handle *handle = rsvg_handle_new_from_data(svg, count, &error);
  if (!handle) {
    g_clear_error(&error);
    return NULL;
  }
  if (hides_text &&
      !rsvg_handle_set_stylesheet(handle, (const uint8_t *)hidden, sizeof hidden - 1, &error)) {
    g_clear_error(&error);
    g_object_unref(handle);
    return NULL;
  }
  return handle;
}

/// The pixels of a surface, three bytes each.
static void *pixels_of(Surface *surface, int width, int height) {
  uint8_t *pixels = malloc((size_t)width * height * 3), *out = pixels;
  if (!pixels) return NULL;
  cairo_surface_flush(surface);
  const uint8_t *data = cairo_image_surface_get_data(surface);
  int stride = cairo_image_surface_get_stride(surface);
  for (int y = 0; y < height; y++) {
    const uint32_t *row = (const uint32_t *)(data + (size_t)y * stride);
    for (int x = 0; x < width; x++) {
      *out++ = row[x] >> 16;
      *out++ = row[x] >> 8;
      *out++ = row[x];
    }
  }
  return pixels;
}

void *gazette_draw(const void *svg, size_t count, int width, int height, int margin,
                   unsigned background, int hides_text) {
  Handle *handle = document(svg, count, hides_text);
  if (!handle) return NULL;
  Surface *surface = cairo_image_surface_create(FORMAT_RGB24, width, height);
  Context *context = cairo_create(surface);
  cairo_set_source_rgb(context, (background >> 16 & 255) / 255.0, (background >> 8 & 255) / 255.0,
                       (background & 255) / 255.0);
  cairo_paint(context);
  Rectangle place = {margin, margin, width - 2 * margin, height - 2 * margin};
  void *error = NULL, *pixels = NULL;
  if (rsvg_handle_render_document(handle, context, &place, &error) && !cairo_status(context))
    pixels = pixels_of(surface, width, height);
  g_clear_error(&error);
  cairo_destroy(context);
  cairo_surface_destroy(surface);
  g_object_unref(handle);
  return pixels;
}

int gazette_unknown_characters(const char *text, int count) {
  void *context = pango_font_map_create_context(pango_cairo_font_map_get_default());
  Layout *layout = pango_layout_new(context);
  pango_layout_set_text(layout, text, count);
  int unknown = pango_layout_get_unknown_glyphs_count(layout);
  g_object_unref(layout);
  g_object_unref(context);
  return unknown;
}
