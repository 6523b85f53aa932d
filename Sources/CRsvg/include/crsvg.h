#ifndef GAZETTE_RSVG_H
#define GAZETTE_RSVG_H
#include <stddef.h>

// Only plain bytes and numbers cross these functions: a drawing goes in, pixels come out.

/// Loads librsvg with what it draws with. Called once, before all else; not 0 if it is not there.
int gazette_drawing_start(void);

/// Draws an SVG document as large as fits within a margin, over a background 0xRRGGBB; nothing that
/// it names is loaded. `hides_text` leaves all words out. Three bytes each pixel, red first, which the
/// caller gives back with gazette_drawing_free; NULL if it cannot be drawn.
void *gazette_draw(const void *svg, size_t count, int width, int height, int margin,
                   unsigned background, int hides_text);

void gazette_drawing_free(void *pixels);

/// How many characters of a text in UTF-8 no font of the machine can show.
int gazette_unknown_characters(const char *text, int count);

#endif
