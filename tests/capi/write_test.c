/* Writing in every format by its name. */
#include "expect.h"

static void every_format_is_written_or_needs_a_folder(const shilu_transcript* transcript) {
  size_t i;
  size_t written = 0;
  EXPECT(shilu_format_count() >= 3);
  EXPECT_TEXT(shilu_format_name(0), "yaml");
  for (i = 0; i < shilu_format_count(); ++i) {
    const char* name = shilu_format_name(i).data;
    shilu_buffer* buffer = NULL;
    shilu_error* error = NULL;
    const shilu_status status = shilu_write(transcript, name, NULL, &buffer, &error);
    if (status == SHILU_OK) {
      ++written;
      EXPECT(shilu_buffer_text(buffer).size > 0 && error == NULL);
    } else {
      EXPECT(status == SHILU_E_FORMAT && buffer == NULL);
      EXPECT(strstr(shilu_error_message(error).data, "folder") != NULL);
    }
    shilu_buffer_free(buffer);
    shilu_error_free(error);
  }
  EXPECT(written >= 3);
  EXPECT_TEXT(shilu_format_name(shilu_format_count()), "");
}

static void the_options_count(const shilu_transcript* transcript) {
  shilu_write_options options;
  shilu_buffer* plain = NULL;
  shilu_buffer* with = NULL;
  EXPECT(shilu_write_options_init(&options, sizeof options) == SHILU_OK);
  EXPECT(shilu_write(transcript, "yaml", &options, &plain, NULL) == SHILU_OK);
  EXPECT(strncmp(shilu_buffer_text(plain).data, "shilu: 1\n", 9) == 0);
  EXPECT(strstr(shilu_buffer_text(plain).data, "diagnostics") == NULL);
  options.diagnostics = 1;
  EXPECT(shilu_write(transcript, "yaml", &options, &with, NULL) == SHILU_OK);
  EXPECT(strstr(shilu_buffer_text(with).data, "diagnostics: []") != NULL);
  shilu_buffer_free(plain);
  shilu_buffer_free(with);

  options.bom = 1;
  options.document = shilu_string_of("供水");
  EXPECT(shilu_write(transcript, "csv", &options, &with, NULL) == SHILU_OK);
  EXPECT(strncmp(shilu_buffer_text(with).data,
                 "\xEF\xBB\xBF"
                 "doc,",
                 7) == 0);
  EXPECT(strstr(shilu_buffer_text(with).data, "\n供水,t1,") != NULL);
  shilu_buffer_free(with);

  options.chat_shape = SHILU_CHAT_SHAREGPT;
  EXPECT(shilu_write(transcript, "chat", &options, &with, NULL) == SHILU_OK);
  EXPECT(strstr(shilu_buffer_text(with).data, "\"conversations\"") != NULL);
  shilu_buffer_free(with);
  options.chat_shape = 2;
  EXPECT(shilu_write(transcript, "chat", &options, &with, NULL) == SHILU_E_ARGUMENT);

  EXPECT(shilu_write_options_init(&options, 3) == SHILU_E_ARGUMENT);
  options.struct_size = 3;
  EXPECT(shilu_write(transcript, "yaml", &options, &plain, NULL) == SHILU_E_ARGUMENT);
  EXPECT(plain == NULL);
}

static void what_cannot_be_written_is_refused(const shilu_transcript* transcript) {
  shilu_buffer* buffer = NULL;
  shilu_error* error = NULL;
  EXPECT(shilu_write(transcript, "papyrus", NULL, &buffer, &error) == SHILU_E_FORMAT);
  EXPECT(buffer == NULL && strstr(shilu_error_message(error).data, "'papyrus'") != NULL);
  shilu_error_free(error);
  EXPECT(shilu_write(transcript, "", NULL, &buffer, NULL) == SHILU_E_FORMAT);
  EXPECT(shilu_write(NULL, "yaml", NULL, &buffer, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_write(transcript, NULL, NULL, &buffer, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_write(transcript, "yaml", NULL, NULL, NULL) == SHILU_E_ARGUMENT);
}

void test_write(void) {
  shilu_transcript* transcript = read_text(conference);
  every_format_is_written_or_needs_a_folder(transcript);
  the_options_count(transcript);
  what_cannot_be_written_is_refused(transcript);
  shilu_transcript_free(transcript);
}
