#ifndef GAZETTE_VIPS_SHIM_H
#define GAZETTE_VIPS_SHIM_H
#include <vips/vips.h>

// libvips takes its options as variadic arguments, which Swift cannot pass. Only plain bytes and
// numbers cross these functions: a file goes in, pixels come out; pixels go in, a file comes out.
// What is returned belongs to the caller, who gives it back with g_free; NULL is a failure.

enum { GAZETTE_JPEG, GAZETTE_PNG, GAZETTE_WEBP, GAZETTE_HEIC };

static void gazette_vips_say_nothing(const gchar *domain, GLogLevelFlags level,
                                     const gchar *message, gpointer data) {}

/// Starts libvips: the loaders of four formats and no others, one thread, nothing remembered.
static inline int gazette_vips_start(void) {
  g_log_set_handler("VIPS", (GLogLevelFlags)(G_LOG_LEVEL_WARNING | G_LOG_LEVEL_INFO),
                    gazette_vips_say_nothing, NULL);
  if (VIPS_INIT("gazette")) return -1;
  vips_operation_block_set("VipsForeignLoad", TRUE);
  vips_operation_block_set("VipsForeignLoadJpeg", FALSE);
  vips_operation_block_set("VipsForeignLoadPng", FALSE);
  vips_operation_block_set("VipsForeignLoadWebp", FALSE);
  vips_operation_block_set("VipsForeignLoadHeif", FALSE);
  vips_concurrency_set(1);
  vips_cache_set_max(0);
  return 0;
}

static inline void *gazette_vips_failed(void) {
  vips_error_clear();
  return NULL;
}

typedef struct {
  int width, height;
  /// How the picture is turned, 1 to 8, as EXIF has it.
  int orientation;
  int has_alpha;
  int frames;
} GazettePhotoHeader;

/// Reads the header of a file alone; no pixel is decoded.
static inline int gazette_vips_header(const void *bytes, size_t count, int format,
                                      GazettePhotoHeader *header) {
  VipsImage *image = NULL;
  void *file = (void *)bytes;
  int failed = 1;
  switch (format) {
  case GAZETTE_JPEG: failed = vips_jpegload_buffer(file, count, &image, NULL); break;
  case GAZETTE_PNG: failed = vips_pngload_buffer(file, count, &image, NULL); break;
  case GAZETTE_WEBP: failed = vips_webpload_buffer(file, count, &image, NULL); break;
  case GAZETTE_HEIC: failed = vips_heifload_buffer(file, count, &image, NULL); break;
  }
  if (failed) {
    vips_error_clear();
    return -1;
  }
  header->width = vips_image_get_width(image);
  header->height = vips_image_get_height(image);
  header->orientation = vips_image_get_orientation(image);
  header->has_alpha = vips_image_hasalpha(image);
  header->frames = vips_image_get_n_pages(image);
  g_object_unref(image);
  return 0;
}

/// The pixels of a small part of the way: three bytes each, or four with alpha. Takes `image`.
static inline void *gazette_vips_pixels(VipsImage *image, int bands) {
  VipsImage *colours = NULL, *plain = NULL, *exact = NULL;
  void *pixels = NULL;
  size_t count = 0;
  if (!vips_colourspace(image, &colours, VIPS_INTERPRETATION_sRGB, NULL) &&
      !vips_cast_uchar(colours, &plain, NULL) && plain->Bands >= bands &&
      !vips_extract_band(plain, &exact, 0, "n", bands, NULL))
    pixels = vips_image_write_to_memory(exact, &count);
  if (exact) g_object_unref(exact);
  if (plain) g_object_unref(plain);
  if (colours) g_object_unref(colours);
  g_object_unref(image);
  return pixels ? pixels : gazette_vips_failed();
}

/// Whether a file says itself what its numbers mean as colours.
static inline int gazette_vips_has_profile(const void *bytes, size_t count) {
  VipsImage *image = vips_image_new_from_buffer(bytes, count, "", NULL);
  if (!image) return 0;
  int has_profile = vips_image_get_typeof(image, VIPS_META_ICC_NAME) != 0;
  g_object_unref(image);
  return has_profile;
}

/// Decodes a file: upright, in sRGB, at exactly this size. Without a profile of its own a file is in
/// sRGB already. Only as an option of the loader is `fail_on` heard by version 8.14.
static inline void *gazette_vips_decode(const void *bytes, size_t count, int width, int height,
                                        int bands) {
  VipsImage *image = NULL;
  const char *profile = gazette_vips_has_profile(bytes, count) ? "export_profile" : NULL;
  if (vips_thumbnail_buffer((void *)bytes, count, &image, width, "height", height, "size",
                            VIPS_SIZE_FORCE, "option_string", "[fail_on=error]", profile, "srgb",
                            NULL))
    return gazette_vips_failed();
  return gazette_vips_pixels(image, bands);
}

/// An image of pixels that somebody else keeps: it carries nothing but them.
static inline VipsImage *gazette_vips_image(const void *pixels, int width, int height, int bands) {
  VipsImage *image = NULL;
  VipsImage *raw = vips_image_new_from_memory(pixels, (size_t)width * height * bands, width,
                                              height, bands, VIPS_FORMAT_UCHAR);
  if (!raw) return NULL;
  int failed = vips_copy(raw, &image, "interpretation", VIPS_INTERPRETATION_sRGB, NULL);
  g_object_unref(raw);
  return failed ? NULL : image;
}

/// The pixels at another size.
static inline void *gazette_vips_scale(const void *pixels, int width, int height, int bands,
                                       int new_width, int new_height) {
  VipsImage *scaled = NULL;
  VipsImage *image = gazette_vips_image(pixels, width, height, bands);
  if (!image) return gazette_vips_failed();
  int failed = vips_thumbnail_image(image, &scaled, new_width, "height", new_height, "size",
                                    VIPS_SIZE_FORCE, NULL);
  g_object_unref(image);
  return failed ? gazette_vips_failed() : gazette_vips_pixels(scaled, bands);
}

/// A file of the pixels, with no metadata.
static inline void *gazette_vips_encode(const void *pixels, int width, int height, int bands,
                                        int format, size_t *count) {
  void *file = NULL;
  int failed = 1;
  VipsImage *image = gazette_vips_image(pixels, width, height, bands);
  if (!image) return gazette_vips_failed();
  switch (format) {
  case GAZETTE_JPEG:
    failed = vips_jpegsave_buffer(image, &file, count, "Q", 80, "optimize_coding", TRUE, "strip",
                                  TRUE, NULL);
    break;
  case GAZETTE_PNG:
    failed = vips_pngsave_buffer(image, &file, count, "strip", TRUE, NULL);
    break;
  case GAZETTE_WEBP:
    failed = vips_webpsave_buffer(image, &file, count, "Q", 80, "effort", 4, "strip", TRUE, NULL);
    break;
  }
  g_object_unref(image);
  return failed ? gazette_vips_failed() : file;
}
#endif
