/* Options of a reading, and structs of other versions. */
#include <stdlib.h>

#include "expect.h"

static shilu_status parse_with(const shilu_options* options, shilu_transcript** transcript, shilu_error** error) {
  return shilu_parse(conference, strlen(conference), options, transcript, error);
}

static void options_reach_the_reader(void) {
  shilu_options options;
  shilu_transcript* transcript = NULL;
  shilu_document document;
  EXPECT(shilu_options_init(&options, sizeof options) == SHILU_OK);
  EXPECT(options.struct_size == sizeof options && options.lexicon_count == 0 && options.name.size == 0);
  EXPECT(options.max_input_bytes == 268435456 && options.max_turns == 1000000 && options.max_diagnostics == 10000);
  options.name = shilu_string_of("供水.txt");
  options.language = shilu_string_of("zh-Hant");
  options.encoding = shilu_string_of("UTF-8");
  EXPECT(parse_with(&options, &transcript, NULL) == SHILU_OK);
  document.struct_size = sizeof document;
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT_TEXT(document.source_name, "供水.txt");
  EXPECT_TEXT(document.language, "zh-Hant");
  EXPECT(document.turn_count == 6 && document.diagnostic_count == 0 && !document.unreadable);
  shilu_transcript_free(transcript);

  options.max_turns = 1;
  EXPECT(parse_with(&options, &transcript, NULL) == SHILU_OK);
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.turn_count == 1 && document.unreadable && document.diagnostic_count == 1);
  shilu_transcript_free(transcript);
}

static void a_lexicon_that_is_not_there_is_named(void) {
  shilu_options options;
  shilu_transcript* transcript = NULL;
  shilu_error* error = NULL;
  shilu_string paths[1];
  EXPECT(shilu_options_init(&options, sizeof options) == SHILU_OK);
  paths[0] = shilu_string_of("no-such-lexicon.yaml");
  options.lexicons = paths;
  options.lexicon_count = 1;
  EXPECT(parse_with(&options, &transcript, &error) == SHILU_E_LEXICON);
  EXPECT(transcript == NULL && shilu_error_status(error) == SHILU_E_LEXICON);
  EXPECT(strstr(shilu_error_message(error).data, "no-such-lexicon.yaml: ") != NULL);
  shilu_error_free(error);

  paths[0].data = "no\0such";
  paths[0].size = 7;
  EXPECT(parse_with(&options, &transcript, &error) == SHILU_E_ARGUMENT);
  EXPECT_TEXT(shilu_error_message(error), "a path in lexicons holds a NUL byte");
  shilu_error_free(error);

  options.lexicons = NULL;
  EXPECT(parse_with(&options, &transcript, &error) == SHILU_E_ARGUMENT);
  EXPECT_TEXT(shilu_error_message(error), "lexicons is null");
  shilu_error_free(error);

  options.lexicon_count = 0;
  options.name.size = 1; /* with no data */
  EXPECT(parse_with(&options, &transcript, &error) == SHILU_E_ARGUMENT);
  EXPECT_TEXT(shilu_error_message(error), "name is null");
  shilu_error_free(error);
}

/* What a program that was built against a later header has. */
struct later_options {
  shilu_options options;
  size_t more;
};
struct later_turn {
  shilu_turn turn;
  size_t more;
};

static void structs_of_later_versions_are_taken_where_they_ask_for_nothing_new(void) {
  struct later_options later;
  struct later_turn turn;
  shilu_transcript* transcript = NULL;
  shilu_error* error = NULL;
  memset(&later, 0xff, sizeof later);
  EXPECT(shilu_options_init(&later.options, sizeof later) == SHILU_OK);
  EXPECT(later.options.struct_size == sizeof later && later.more == 0);
  EXPECT(parse_with(&later.options, &transcript, &error) == SHILU_OK);

  memset(&turn, 0xff, sizeof turn);
  turn.turn.struct_size = sizeof turn;
  EXPECT(shilu_turn_at(transcript, 0, &turn.turn) == SHILU_OK);
  EXPECT(turn.turn.struct_size == sizeof turn && turn.more == 0);
  EXPECT_TEXT(turn.turn.id, "t1");
  shilu_transcript_free(transcript);

  later.more = 1;
  EXPECT(parse_with(&later.options, &transcript, &error) == SHILU_E_ARGUMENT);
  EXPECT(transcript == NULL);
  EXPECT(strstr(shilu_error_message(error).data, "does not know") != NULL);
  shilu_error_free(error);
}

static void a_size_that_cannot_be_is_refused(void) {
  static const size_t wrong[] = {0, 1, sizeof(size_t), sizeof(shilu_options) - 1, 4097, SIZE_MAX};
  shilu_transcript* transcript = NULL;
  size_t i;
  for (i = 0; i < sizeof wrong / sizeof wrong[0]; ++i) {
    shilu_options options;
    shilu_error* error = NULL;
    EXPECT(shilu_options_init(&options, wrong[i]) == SHILU_E_ARGUMENT);
    memset(&options, 0, sizeof options);
    options.struct_size = wrong[i];
    EXPECT(parse_with(&options, &transcript, &error) == SHILU_E_ARGUMENT);
    EXPECT(strstr(shilu_error_message(error).data, "options.struct_size is ") != NULL);
    shilu_error_free(error);
  }
  EXPECT(shilu_options_init(NULL, sizeof(shilu_options)) == SHILU_E_ARGUMENT);
}

void test_options(void) {
  options_reach_the_reader();
  a_lexicon_that_is_not_there_is_named();
  structs_of_later_versions_are_taken_where_they_ask_for_nothing_new();
  a_size_that_cannot_be_is_refused();
}
