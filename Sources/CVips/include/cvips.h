#ifndef GAZETTE_VIPS_H
#define GAZETTE_VIPS_H
#include <stddef.h>

// Only plain bytes and numbers cross these functions: a file goes in, pixels come out; pixels go in, a
// file comes out. What is returned belongs to the caller, who gives it back with gazette_vips_free;
// NULL is a failure.

enum { GAZETTE_JPEG, GAZETTE_PNG, GAZETTE_WEBP, GAZETTE_HEIC };

typedef struct {
  int width, height;
  /// How the picture is turned, 1 to 8, as EXIF has it.
  int orientation;
  int has_alpha;
  int frames;
} GazettePhotoHeader;

/// Loads and starts libvips: the loaders of four formats and no others, one thread, nothing
/// remembered. Called once, before all else; not 0 if the library is not there.
int gazette_vips_start(void);

/// The library's version, such as 8.14.1.
const char *gazette_vips_version(void);

/// Reads the header of a file alone; no pixel is decoded. Not 0 if it is broken.
int gazette_vips_header(const void *bytes, size_t count, int format, GazettePhotoHeader *header);

/// Decodes a file: upright, in sRGB, at exactly this size.
void *gazette_vips_decode(const void *bytes, size_t count, int width, int height, int bands);

/// The pixels at another size.
void *gazette_vips_scale(const void *pixels, int width, int height, int bands, int new_width,
                         int new_height);

/// A file of the pixels, with no metadata.
void *gazette_vips_encode(const void *pixels, int width, int height, int bands, int format,
                          size_t *count);

void gazette_vips_free(void *bytes);

#endif
