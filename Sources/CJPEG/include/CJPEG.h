#ifndef HANDOUT_CJPEG_H
#define HANDOUT_CJPEG_H

// libjpeg as functions that return: it leaves an error by a jump, which Swift cannot take, and by itself it ends the process.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The length of libjpeg's longest message, with its end.
#define CJPEG_REASON_LENGTH 200

/// The version of libjpeg-turbo that this was built with.
const char *_Nonnull cjpeg_version(void);

/// What the head of a JPEG says.
typedef struct {
  /// The size in pixels, at the scale that was asked for.
  int32_t width;
  int32_t height;
  /// 1 for grey, 3 for colour, 4 for printing inks.
  int32_t components;
} CJPEGHead;

/// Reads the head of a JPEG.
///
/// `eighths` scales the size: 8 is the whole one. False with a reason for what is no JPEG.
bool cjpeg_read_head(
  const uint8_t *_Nonnull bytes, size_t count, int32_t eighths, CJPEGHead *_Nonnull head, char *_Nonnull reason);

/// Decodes a JPEG at a scale into rows of grey or RGB.
///
/// `capacity` must be width * height * components of the head at this scale. What libjpeg would only warn of, such as data that end
/// too early, is false with a reason here.
bool cjpeg_decode(
  const uint8_t *_Nonnull bytes, size_t count, int32_t eighths, uint8_t *_Nonnull pixels, size_t capacity,
  char *_Nonnull reason);

/// Encodes rows of grey or RGB; the caller frees the bytes.
///
/// `halves_colour` stores the colour, but not the brightness, at half the size.
bool cjpeg_encode(
  const uint8_t *_Nonnull pixels, int32_t width, int32_t height, int32_t components, int32_t quality,
  bool halves_colour, uint8_t *_Nullable *_Nonnull bytes, size_t *_Nonnull count, char *_Nonnull reason);

#endif
