/* Versions, names, errors, and all that is done with null. */
#include <stdlib.h>

#include "expect.h"

static void versions_and_names(void) {
  EXPECT(shilu_abi_version() == SHILU_ABI_VERSION);
  EXPECT_TEXT(shilu_version(), SHILU_TESTED_VERSION);
  EXPECT(strstr(shilu_schema().data, "\"$schema\"") != NULL);
  EXPECT(strlen(shilu_schema().data) == shilu_schema().size);

  EXPECT_TEXT(shilu_status_name(SHILU_OK), "ok");
  EXPECT_TEXT(shilu_status_name(SHILU_E_ARGUMENT), "argument");
  EXPECT_TEXT(shilu_status_name(SHILU_E_LEXICON), "lexicon");
  EXPECT_TEXT(shilu_status_name(SHILU_E_INTERNAL), "internal");
  EXPECT_TEXT(shilu_status_name(SHILU_E_INTERNAL + 1), "");
  EXPECT_TEXT(shilu_status_name(-1), "");

  EXPECT_TEXT(shilu_document_kind_name(SHILU_ARTICLE), "article");
  EXPECT_TEXT(shilu_document_kind_name(2), "");
  EXPECT_TEXT(shilu_section_kind_name(SHILU_QUESTIONS), "questions");
  EXPECT_TEXT(shilu_section_kind_name(4), "");
  EXPECT_TEXT(shilu_turn_kind_name(SHILU_REMARK), "remark");
  EXPECT_TEXT(shilu_turn_kind_name(-1), "");
  EXPECT_TEXT(shilu_role_name(SHILU_ROLE_INTERPRETER), "interpreter");
  EXPECT_TEXT(shilu_role_name(5), "");
  EXPECT_TEXT(shilu_other_kind_name(SHILU_OTHER_METADATA), "metadata");
  EXPECT_TEXT(shilu_other_kind_name(12), "");
  EXPECT_TEXT(shilu_severity_name(SHILU_NOTE), "note");
  EXPECT_TEXT(shilu_severity_name(3), "");

  EXPECT(shilu_string_of("abc").size == 3);
  EXPECT(shilu_string_of(NULL).size == 0);
}

static void null_is_freed_and_asked(void) {
  shilu_transcript_free(NULL);
  shilu_findings_free(NULL);
  shilu_buffer_free(NULL);
  shilu_error_free(NULL);
  EXPECT_TEXT(shilu_buffer_text(NULL), "");
  EXPECT_TEXT(shilu_error_message(NULL), "");
  EXPECT(shilu_error_status(NULL) == SHILU_OK);
  EXPECT(shilu_finding_count(NULL) == 0);
  EXPECT_TEXT(shilu_findings_text(NULL), "");
  EXPECT(shilu_findings_transcript(NULL) == NULL);
}

static void a_failure_says_what_was_wrong(void) {
  shilu_transcript* transcript = (shilu_transcript*)&failures; /* must become null */
  shilu_error* error = NULL;
  EXPECT(shilu_parse(NULL, 1, NULL, &transcript, &error) == SHILU_E_ARGUMENT);
  EXPECT(transcript == NULL);
  EXPECT(shilu_error_status(error) == SHILU_E_ARGUMENT);
  EXPECT_TEXT(shilu_error_message(error), "bytes is null");
  shilu_error_free(error);

  error = NULL;
  EXPECT(shilu_parse("", 0, NULL, NULL, &error) == SHILU_E_ARGUMENT);
  EXPECT_TEXT(shilu_error_message(error), "transcript is null");
  shilu_error_free(error);
  EXPECT(shilu_parse("", 0, NULL, NULL, NULL) == SHILU_E_ARGUMENT);

  /* A success takes the error of the call before away from sight. */
  error = (shilu_error*)&failures;
  EXPECT(shilu_parse(NULL, 0, NULL, &transcript, &error) == SHILU_OK);
  EXPECT(error == NULL && transcript != NULL);
  shilu_transcript_free(transcript);
}

void test_basics(void) {
  versions_and_names();
  null_is_freed_and_asked();
  a_failure_says_what_was_wrong();
}
