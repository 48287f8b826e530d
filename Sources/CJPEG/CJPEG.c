#include "CJPEG.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>

#include <jpeglib.h>

/// No picture of a camera has nearly as many scans; a small file with many of them would take hours.
static const int most_scans = 500;
/// The most memory libjpeg takes: a progressive picture of 64 million pixels in full colour.
static const long most_memory = 448L << 20;

#define TEXT_OF(number) #number
#define TEXT(macro) TEXT_OF(macro)

const char *cjpeg_version(void) { return TEXT(LIBJPEG_TURBO_VERSION); }

typedef struct {
  struct jpeg_error_mgr manager;
  jmp_buf start;
  char *reason;
} Errors;

static void leave(j_common_ptr jpeg) {
  Errors *errors = (Errors *)jpeg->err;
  jpeg->err->format_message(jpeg, errors->reason);
  longjmp(errors->start, 1);
}

/// Below zero are warnings about damaged data.
static void leave_on_warning(j_common_ptr jpeg, int level) {
  if (level < 0) leave(jpeg);
}

static void stay_silent(j_common_ptr jpeg) { (void)jpeg; }

static void count_scans(j_common_ptr jpeg) {
  if (!jpeg->is_decompressor || ((j_decompress_ptr)jpeg)->input_scan_number <= most_scans) return;
  Errors *errors = (Errors *)jpeg->err;
  snprintf(errors->reason, CJPEG_REASON_LENGTH, "It has more than %d scans", most_scans);
  longjmp(errors->start, 1);
}

static struct jpeg_error_mgr *prepare(Errors *errors, char *reason) {
  jpeg_std_error(&errors->manager);
  errors->manager.error_exit = leave;
  errors->manager.emit_message = leave_on_warning;
  errors->manager.output_message = stay_silent;
  errors->reason = reason;
  reason[0] = '\0';
  return &errors->manager;
}

/// Reads the head and settles scale and colours of the output.
static void begin(j_decompress_ptr jpeg, const uint8_t *bytes, size_t count, int32_t eighths) {
  jpeg->mem->max_memory_to_use = most_memory;
  jpeg_mem_src(jpeg, bytes, count);
  jpeg_read_header(jpeg, TRUE);
  jpeg->scale_num = (unsigned)eighths;
  jpeg->scale_denom = 8;
  // The same bytes on every machine.
  jpeg->dct_method = JDCT_ISLOW;
  if (jpeg->num_components == 3) jpeg->out_color_space = JCS_RGB;
  jpeg_calc_output_dimensions(jpeg);
}

bool cjpeg_read_head(const uint8_t *bytes, size_t count, int32_t eighths, CJPEGHead *head, char *reason) {
  struct jpeg_decompress_struct jpeg;
  Errors errors;
  jpeg.err = prepare(&errors, reason);
  jpeg_create_decompress(&jpeg);
  if (setjmp(errors.start)) {
    jpeg_destroy_decompress(&jpeg);
    return false;
  }
  begin(&jpeg, bytes, count, eighths);
  head->width = (int32_t)jpeg.output_width;
  head->height = (int32_t)jpeg.output_height;
  head->components = jpeg.num_components;
  jpeg_destroy_decompress(&jpeg);
  return true;
}

bool cjpeg_decode(
  const uint8_t *bytes, size_t count, int32_t eighths, uint8_t *pixels, size_t capacity, char *reason) {
  struct jpeg_decompress_struct jpeg;
  struct jpeg_progress_mgr progress = {.progress_monitor = count_scans};
  Errors errors;
  jpeg.err = prepare(&errors, reason);
  jpeg_create_decompress(&jpeg);
  jpeg.progress = &progress;
  if (setjmp(errors.start)) {
    jpeg_destroy_decompress(&jpeg);
    return false;
  }
  begin(&jpeg, bytes, count, eighths);
  jpeg_start_decompress(&jpeg);
  size_t stride = (size_t)jpeg.output_width * (size_t)jpeg.output_components;
  if (stride * jpeg.output_height != capacity) {
    snprintf(reason, CJPEG_REASON_LENGTH, "It is not of the size its head gives");
    jpeg_destroy_decompress(&jpeg);
    return false;
  }
  while (jpeg.output_scanline < jpeg.output_height) {
    JSAMPROW row = pixels + stride * jpeg.output_scanline;
    jpeg_read_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_decompress(&jpeg);
  jpeg_destroy_decompress(&jpeg);
  return true;
}

bool cjpeg_encode(
  const uint8_t *pixels, int32_t width, int32_t height, int32_t components, int32_t quality, bool halves_colour,
  uint8_t **bytes, size_t *count, char *reason) {
  struct jpeg_compress_struct jpeg;
  Errors errors;
  unsigned long length = 0;
  *bytes = NULL;
  jpeg.err = prepare(&errors, reason);
  jpeg_create_compress(&jpeg);
  if (setjmp(errors.start)) {
    jpeg_destroy_compress(&jpeg);
    // The bytes so far are libjpeg's own until the end: this pointer may be one that it has given back.
    *bytes = NULL;
    return false;
  }
  jpeg_mem_dest(&jpeg, bytes, &length);
  jpeg.image_width = (JDIMENSION)width;
  jpeg.image_height = (JDIMENSION)height;
  jpeg.input_components = components;
  jpeg.in_color_space = components == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&jpeg);
  jpeg_set_quality(&jpeg, quality, TRUE);
  jpeg.dct_method = JDCT_ISLOW;
  jpeg.optimize_coding = TRUE;
  if (components == 3 && !halves_colour) jpeg.comp_info[0].h_samp_factor = jpeg.comp_info[0].v_samp_factor = 1;
  jpeg_start_compress(&jpeg, TRUE);
  size_t stride = (size_t)width * (size_t)components;
  while (jpeg.next_scanline < jpeg.image_height) {
    JSAMPROW row = (JSAMPROW)(pixels + stride * jpeg.next_scanline);
    jpeg_write_scanlines(&jpeg, &row, 1);
  }
  jpeg_finish_compress(&jpeg);
  jpeg_destroy_compress(&jpeg);
  *count = length;
  return true;
}
