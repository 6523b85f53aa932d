// libvips, loaded when the first picture is read: it brings a hundred libraries with it, and a site
// without pictures should not wait for them. libvips also takes its options as variadic arguments,
// which Swift cannot pass.

#define _GNU_SOURCE
#include "cvips.h"
#include <dlfcn.h>

typedef struct Image Image;

// The functions that are used, as vips.h 8.14 and glib.h declare them; the ABI is that of libvips.so.42.
#define FUNCTIONS(F) \
  F(int, vips_init, (const char *)) \
  F(const char *, vips_version_string, (void)) \
  F(void, vips_operation_block_set, (const char *, int)) \
  F(void, vips_concurrency_set, (int)) \
  F(void, vips_cache_set_max, (int)) \
  F(void, vips_error_clear, (void)) \
  F(int, vips_jpegload_buffer, (void *, size_t, Image **, ...)) \
  F(int, vips_pngload_buffer, (void *, size_t, Image **, ...)) \
  F(int, vips_webpload_buffer, (void *, size_t, Image **, ...)) \
  F(int, vips_heifload_buffer, (void *, size_t, Image **, ...)) \
  F(int, vips_image_get_width, (const Image *)) \
  F(int, vips_image_get_height, (const Image *)) \
  F(int, vips_image_get_bands, (const Image *)) \
  F(int, vips_image_get_orientation, (Image *)) \
  F(int, vips_image_hasalpha, (Image *)) \
  F(int, vips_image_get_n_pages, (Image *)) \
  F(size_t, vips_image_get_typeof, (const Image *, const char *)) \
  F(Image *, vips_image_new_from_buffer, (const void *, size_t, const char *, ...)) \
  F(Image *, vips_image_new_from_memory, (const void *, size_t, int, int, int, int)) \
  F(void *, vips_image_write_to_memory, (Image *, size_t *)) \
  F(int, vips_colourspace, (Image *, Image **, int, ...)) \
  F(int, vips_cast_uchar, (Image *, Image **, ...)) \
  F(int, vips_extract_band, (Image *, Image **, int, ...)) \
  F(int, vips_copy, (Image *, Image **, ...)) \
  F(int, vips_thumbnail_buffer, (void *, size_t, Image **, int, ...)) \
  F(int, vips_thumbnail_image, (Image *, Image **, int, ...)) \
  F(int, vips_jpegsave_buffer, (Image *, void **, size_t *, ...)) \
  F(int, vips_pngsave_buffer, (Image *, void **, size_t *, ...)) \
  F(int, vips_webpsave_buffer, (Image *, void **, size_t *, ...)) \
  F(void, g_object_unref, (void *)) \
  F(void, g_free, (void *)) \
  F(unsigned, g_log_set_handler, \
    (const char *, int, void (*)(const char *, int, const char *, void *), void *))

enum { FORMAT_UCHAR = 0, INTERPRETATION_SRGB = 22, SIZE_FORCE = 3, LOG_WARNING_AND_INFO = 16 | 64 };

#define DECLARE(result, name, arguments) static result (*name) arguments;
FUNCTIONS(DECLARE)

static void say_nothing(const char *domain, int level, const char *message, void *data) {}

int gazette_vips_start(void) {
  void *library = dlopen("libvips.so.42", RTLD_NOW | RTLD_LOCAL);
  if (!library) return -1;
#define FIND(result, name, arguments) \
  *(void **)&name = dlsym(library, #name); \
  if (!name) return -1;
  FUNCTIONS(FIND)
  g_log_set_handler("VIPS", LOG_WARNING_AND_INFO, say_nothing, NULL);
  if (vips_init("gazette")) return -1;
  vips_operation_block_set("VipsForeignLoad", 1);
  vips_operation_block_set("VipsForeignLoadJpeg", 0);
  vips_operation_block_set("VipsForeignLoadPng", 0);
  vips_operation_block_set("VipsForeignLoadWebp", 0);
  vips_operation_block_set("VipsForeignLoadHeif", 0);
  vips_concurrency_set(1);
  vips_cache_set_max(0);
  return 0;
}

const char *gazette_vips_version(void) { return vips_version_string(); }

void gazette_vips_free(void *bytes) { g_free(bytes); }

static void *failed(void) {
  vips_error_clear();
  return NULL;
}

int gazette_vips_header(const void *bytes, size_t count, int format, GazettePhotoHeader *header) {
  Image *image = NULL;
  void *file = (void *)bytes;
  int failure = 1;
  switch (format) {
  case GAZETTE_JPEG: failure = vips_jpegload_buffer(file, count, &image, NULL); break;
  case GAZETTE_PNG: failure = vips_pngload_buffer(file, count, &image, NULL); break;
  case GAZETTE_WEBP: failure = vips_webpload_buffer(file, count, &image, NULL); break;
  case GAZETTE_HEIC: failure = vips_heifload_buffer(file, count, &image, NULL); break;
  }
  if (failure) {
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

/// The pixels of an image: three bytes each, or four with alpha. Takes `image`.
static void *pixels_of(Image *image, int bands) {
  Image *colours = NULL, *plain = NULL, *exact = NULL;
  void *pixels = NULL;
  size_t count = 0;
  if (!vips_colourspace(image, &colours, INTERPRETATION_SRGB, NULL) &&
      !vips_cast_uchar(colours, &plain, NULL) && vips_image_get_bands(plain) >= bands &&
      !vips_extract_band(plain, &exact, 0, "n", bands, NULL))
    pixels = vips_image_write_to_memory(exact, &count);
  if (exact) g_object_unref(exact);
  if (plain) g_object_unref(plain);
  if (colours) g_object_unref(colours);
  g_object_unref(image);
  return pixels ? pixels : failed();
}

/// Whether a file says itself what its numbers mean as colours.
static int has_profile(const void *bytes, size_t count) {
  Image *image = vips_image_new_from_buffer(bytes, count, "", NULL);
  if (!image) return 0;
  int answer = vips_image_get_typeof(image, "icc-profile-data") != 0;
  g_object_unref(image);
  return answer;
}

void *gazette_vips_decode(const void *bytes, size_t count, int width, int height, int bands) {
  Image *image = NULL;
  // Without a profile of its own a file is in sRGB already. Only as an option of the loader is
  // `fail_on` heard by version 8.14.
  const char *profile = has_profile(bytes, count) ? "export_profile" : NULL;
  if (vips_thumbnail_buffer((void *)bytes, count, &image, width, "height", height, "size",
                            SIZE_FORCE, "option_string", "[fail_on=error]", profile, "srgb", NULL))
    return failed();
  return pixels_of(image, bands);
}

/// An image of pixels that somebody else keeps: it carries nothing but them.
static Image *image_of(const void *pixels, int width, int height, int bands) {
  Image *image = NULL;
  Image *raw = vips_image_new_from_memory(pixels, (size_t)width * height * bands, width, height,
                                          bands, FORMAT_UCHAR);
  if (!raw) return NULL;
  int failure = vips_copy(raw, &image, "interpretation", INTERPRETATION_SRGB, NULL);
  g_object_unref(raw);
  return failure ? NULL : image;
}

void *gazette_vips_scale(const void *pixels, int width, int height, int bands, int new_width,
                         int new_height) {
  Image *scaled = NULL;
  Image *image = image_of(pixels, width, height, bands);
  if (!image) return failed();
  int failure = vips_thumbnail_image(image, &scaled, new_width, "height", new_height, "size",
                                     SIZE_FORCE, NULL);
  g_object_unref(image);
  return failure ? failed() : pixels_of(scaled, bands);
}

void *gazette_vips_encode(const void *pixels, int width, int height, int bands, int format,
                          size_t *count) {
  void *file = NULL;
  int failure = 1;
  Image *image = image_of(pixels, width, height, bands);
  if (!image) return failed();
  switch (format) {
  case GAZETTE_JPEG:
    failure = vips_jpegsave_buffer(image, &file, count, "Q", 80, "optimize_coding", 1, "strip", 1,
                                   NULL);
    break;
  case GAZETTE_PNG: failure = vips_pngsave_buffer(image, &file, count, "strip", 1, NULL); break;
  case GAZETTE_WEBP:
    failure = vips_webpsave_buffer(image, &file, count, "Q", 80, "effort", 4, "strip", 1, NULL);
    break;
  }
  g_object_unref(image);
  return failure ? failed() : file;
}
