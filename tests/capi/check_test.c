/* Findings: what, where, and how to mend it. */
#include "expect.h"

/* The first finding of a rule; its index, or SHILU_NONE. */
static size_t find(const shilu_findings* findings, const char* name, shilu_finding* finding) {
  size_t i;
  for (i = 0; i < shilu_finding_count(findings); ++i) {
    finding->struct_size = sizeof *finding;
    EXPECT(shilu_finding_at(findings, i, finding) == SHILU_OK);
    if (strcmp(finding->name.data, name) == 0) return i;
  }
  return SHILU_NONE;
}

static void a_finding_has_place_related_places_and_edits(void) {
  shilu_findings* findings = check_text(two_slips);
  shilu_finding finding;
  shilu_related related;
  shilu_edit edit;
  shilu_document document;
  const size_t slip = find(findings, "misspelt-label", &finding);
  related.struct_size = sizeof related;
  edit.struct_size = sizeof edit;
  document.struct_size = sizeof document;
  EXPECT(slip != SHILU_NONE);
  EXPECT_TEXT(finding.code, "SL203");
  EXPECT_TEXT(finding.turn, "t12");
  EXPECT(finding.severity <= SHILU_NOTE && finding.message.size > 0 && finding.advice.size > 0);
  EXPECT(finding.fingerprint.size == 16);
  EXPECT(finding.place.line == 12 && finding.place.column == 1 && finding.place.end_column == 3);
  EXPECT(memcmp(two_slips + finding.place.bytes.begin, "林悦", strlen("林悦")) == 0);
  EXPECT(finding.related_count > 0 && finding.fix != SHILU_NO_FIX && finding.edit_count == 1);
  EXPECT(finding.fix_message.size > 0);
  EXPECT(shilu_related_at(findings, slip, 0, &related) == SHILU_OK);
  EXPECT(related.place.line > 0 && related.message.size > 0);
  EXPECT(shilu_edit_at(findings, slip, 0, &edit) == SHILU_OK);
  EXPECT(edit.bytes.begin >= finding.place.bytes.begin && edit.bytes.end > edit.bytes.begin);
  EXPECT(edit.replacement.size > 0);

  EXPECT(find(findings, "mixed-colons", &finding) != SHILU_NONE);
  EXPECT(finding.fix == SHILU_SAFE_FIX);
  EXPECT_TEXT(shilu_findings_text(findings), two_slips);
  EXPECT(shilu_document_of(shilu_findings_transcript(findings), &document) == SHILU_OK);
  EXPECT(document.turn_count == 14);

  EXPECT(shilu_finding_at(findings, shilu_finding_count(findings), &finding) == SHILU_E_ARGUMENT);
  EXPECT(shilu_finding_at(NULL, 0, &finding) == SHILU_E_ARGUMENT);
  EXPECT(shilu_finding_at(findings, 0, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_related_at(findings, slip, 99, &related) == SHILU_E_ARGUMENT);
  EXPECT(shilu_related_at(findings, SHILU_NONE, 0, &related) == SHILU_E_ARGUMENT);
  EXPECT(shilu_related_at(findings, slip, 0, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_edit_at(findings, slip, 1, &edit) == SHILU_E_ARGUMENT);
  EXPECT(shilu_edit_at(NULL, slip, 0, &edit) == SHILU_E_ARGUMENT);
  EXPECT(shilu_edit_at(findings, slip, 0, NULL) == SHILU_E_ARGUMENT);
  finding.struct_size = 8;
  EXPECT(shilu_finding_at(findings, 0, &finding) == SHILU_E_ARGUMENT);
  shilu_findings_free(findings);
}

static size_t count_with(const shilu_check_options* options) {
  shilu_findings* findings = NULL;
  size_t count;
  EXPECT(shilu_check(two_slips, strlen(two_slips), options, &findings, NULL) == SHILU_OK);
  count = shilu_finding_count(findings);
  shilu_findings_free(findings);
  return count;
}

static void options_choose_the_rules(void) {
  shilu_check_options options;
  shilu_options reading;
  shilu_finding finding;
  shilu_findings* findings = NULL;
  shilu_string words[2];
  EXPECT(shilu_check_options_init(&options, sizeof options) == SHILU_OK);
  EXPECT(options.line_length == 0);
  words[0] = shilu_string_of("misspelt-label");
  words[1] = shilu_string_of("mixed-colons");
  options.select = words;
  options.select_count = 2;
  EXPECT(count_with(&options) == 2);
  options.ignore = words;
  options.ignore_count = 1;
  EXPECT(count_with(&options) == 1);

  EXPECT(shilu_check_options_init(&options, sizeof options) == SHILU_OK);
  words[0] = shilu_string_of("field-missing");
  options.select = words;
  options.select_count = 1;
  EXPECT(count_with(&options) == 0);
  words[1] = shilu_string_of("date");
  options.require = words + 1;
  options.require_count = 1;
  options.messages = shilu_string_of("zh");
  EXPECT(count_with(&options) == 1);

  /* Settings: the same as a file .shilu.yaml, below what the options say. */
  EXPECT(shilu_check_options_init(&options, sizeof options) == SHILU_OK);
  EXPECT(shilu_options_init(&reading, sizeof reading) == SHILU_OK);
  reading.name = shilu_string_of("桥.txt");
  options.reading = &reading;
  options.settings = shilu_string_of("select: [mixed-colons]\nseverity: {mixed-colons: error}\nmessages: zh\n");
  EXPECT(shilu_check(two_slips, strlen(two_slips), &options, &findings, NULL) == SHILU_OK);
  EXPECT(shilu_finding_count(findings) == 1);
  finding.struct_size = sizeof finding;
  EXPECT(shilu_finding_at(findings, 0, &finding) == SHILU_OK);
  EXPECT(finding.severity == SHILU_ERROR && strstr(finding.message.data, "此标签") != NULL);
  shilu_findings_free(findings);

  /* A length in the settings counts where the options say none. */
  options.settings = shilu_string_of("select: [long-line]\nline_length: 5\n");
  EXPECT(count_with(&options) > 0);
  options.settings = shilu_string_of("select: [long-line]\n");
  EXPECT(count_with(&options) == 0);

  options.line_length = 5;
  words[0] = shilu_string_of("long-line");
  options.select = words;
  options.select_count = 1;
  EXPECT(count_with(&options) > 0);
  options.line_length = SHILU_NONE;
  EXPECT(count_with(&options) == 0);
  words[0] = shilu_string_of("no-turn");
  options.expect_transcript = 1;
  EXPECT(shilu_check(article, strlen(article), &options, &findings, NULL) == SHILU_OK);
  EXPECT(shilu_finding_count(findings) == 1);
  shilu_findings_free(findings);
}

static void refused(const shilu_check_options* options, shilu_status wanted, const char* words) {
  shilu_findings* findings = (shilu_findings*)&failures;
  shilu_error* error = NULL;
  EXPECT(shilu_check(two_slips, strlen(two_slips), options, &findings, &error) == wanted);
  EXPECT(findings == NULL && shilu_error_status(error) == wanted);
  EXPECT(strstr(shilu_error_message(error).data, words) != NULL);
  shilu_error_free(error);
}

static void wrong_options_are_refused(void) {
  shilu_check_options options;
  shilu_options reading;
  shilu_string word = shilu_string_of("mixed-colon");
  EXPECT(shilu_check_options_init(&options, sizeof options) == SHILU_OK);
  options.select = &word;
  options.select_count = 1;
  refused(&options, SHILU_E_ARGUMENT, "mixed-colons");
  options.select_count = 0;
  options.messages = shilu_string_of("eo");
  refused(&options, SHILU_E_ARGUMENT, "'eo' is none of en, zh");
  options.messages.size = 0;
  options.settings = shilu_string_of("selct: []\n");
  options.settings_path = shilu_string_of("house/.shilu.yaml");
  refused(&options, SHILU_E_SETTINGS, "house/.shilu.yaml:1:1: ");
  options.settings.size = 0;
  memset(&reading, 0, sizeof reading);
  options.reading = &reading;
  refused(&options, SHILU_E_ARGUMENT, "struct_size");
  options.struct_size = 1;
  refused(&options, SHILU_E_ARGUMENT, "struct_size");
  EXPECT(shilu_check_options_init(NULL, sizeof options) == SHILU_E_ARGUMENT);
  EXPECT(shilu_check(NULL, 5, NULL, NULL, NULL) == SHILU_E_ARGUMENT);
}

void test_check(void) {
  a_finding_has_place_related_places_and_edits();
  options_choose_the_rules();
  wrong_options_are_refused();
}
