/* Reports in every format by its name. */
#include "expect.h"

static void every_format_reports_on_many_texts(void) {
  shilu_findings* first = check_text(two_slips);
  shilu_findings* second = check_text(conference);
  const shilu_findings* both[2];
  size_t i;
  both[0] = first;
  both[1] = second;
  EXPECT(shilu_report_format_count() >= 10);
  EXPECT_TEXT(shilu_report_format_name(shilu_report_format_count()), "");
  for (i = 0; i < shilu_report_format_count(); ++i) {
    shilu_buffer* buffer = NULL;
    EXPECT(shilu_report(both, 2, shilu_report_format_name(i).data, NULL, &buffer, NULL) == SHILU_OK);
    EXPECT(shilu_buffer_text(buffer).size > 0);
    shilu_buffer_free(buffer);
  }
  shilu_findings_free(first);
  shilu_findings_free(second);
}

static void style_and_words(void) {
  shilu_report_options options;
  shilu_findings* findings = check_text(two_slips);
  const shilu_findings* one = findings;
  shilu_buffer* plain = NULL;
  shilu_buffer* coloured = NULL;
  EXPECT(shilu_report_options_init(&options, sizeof options) == SHILU_OK);
  EXPECT(options.columns == 100);
  EXPECT(shilu_report(&one, 1, "text", &options, &plain, NULL) == SHILU_OK);
  EXPECT(strchr(shilu_buffer_text(plain).data, '\033') == NULL);
  options.colour = 1;
  options.messages = shilu_string_of("zh");
  EXPECT(shilu_report(&one, 1, "text", &options, &coloured, NULL) == SHILU_OK);
  EXPECT(strchr(shilu_buffer_text(coloured).data, '\033') != NULL);
  shilu_buffer_free(plain);
  shilu_buffer_free(coloured);

  options.messages = shilu_string_of("eo");
  EXPECT(shilu_report(&one, 1, "text", &options, &plain, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_report_options_init(&options, 0) == SHILU_E_ARGUMENT);
  shilu_findings_free(findings);
}

static void no_text_and_no_format(void) {
  const shilu_findings* nothing = NULL;
  shilu_buffer* buffer = NULL;
  shilu_error* error = NULL;
  EXPECT(shilu_report(NULL, 0, "sarif", NULL, &buffer, NULL) == SHILU_OK);
  EXPECT(strstr(shilu_buffer_text(buffer).data, "2.1.0") != NULL);
  shilu_buffer_free(buffer);
  EXPECT(shilu_report(NULL, 0, "stone", NULL, &buffer, &error) == SHILU_E_FORMAT);
  EXPECT(buffer == NULL && strstr(shilu_error_message(error).data, "'stone'") != NULL);
  shilu_error_free(error);
  EXPECT(shilu_report(NULL, 1, "text", NULL, &buffer, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_report(&nothing, 1, "text", NULL, &buffer, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_report(NULL, 0, NULL, NULL, &buffer, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_report(NULL, 0, "text", NULL, NULL, NULL) == SHILU_E_ARGUMENT);
}

void test_report(void) {
  every_format_reports_on_many_texts();
  style_and_words();
  no_text_and_no_format();
}
