/* The nodes of the tree. */
#include "expect.h"

static void the_document(const shilu_transcript* transcript) {
  shilu_document document;
  memset(&document, 0xff, sizeof document);
  document.struct_size = sizeof document;
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.struct_size == sizeof document);
  EXPECT(document.kind == SHILU_TRANSCRIPT && !document.unreadable);
  EXPECT_TEXT(document.language, "zh-Hans");
  EXPECT_TEXT(document.source_name, "");
  EXPECT_TEXT(document.encoding, "UTF-8");
  EXPECT(document.source_bytes == strlen(conference) && document.source_lines == 12);
  EXPECT_TEXT(document.title, "海州市供水改造新闻发布会实录");
  EXPECT_TEXT(document.date, "2024-03-07");
  EXPECT_TEXT(document.time, "10:00");
  EXPECT_TEXT(document.place, "海州市新闻发布厅");
  EXPECT_TEXT(document.topic, "");
  EXPECT(document.participant_count == 4 && document.section_count == 3 && document.exchange_count == 2);
  EXPECT(document.turn_count == 6 && document.reported_count == 0 && document.other_count == 4);
  EXPECT(document.diagnostic_count == 0);
}

static void participants(const shilu_transcript* transcript) {
  shilu_participant participant;
  participant.struct_size = sizeof participant;
  EXPECT(shilu_participant_at(transcript, 2, &participant) == SHILU_OK);
  EXPECT_TEXT(participant.id, "zhou-min");
  EXPECT_TEXT(participant.name, "周敏");
  EXPECT_TEXT(participant.title, "市水务局局长");
  EXPECT_TEXT(participant.outlet, "");
  EXPECT(participant.evidence.size > 0 && participant.role == SHILU_ROLE_SPEAKER && participant.label_count == 2);
  EXPECT(participant.mention.end - participant.mention.begin == strlen("周敏"));
  EXPECT(memcmp(conference + participant.mention.begin, "周敏", strlen("周敏")) == 0);
  EXPECT_TEXT(shilu_label_at(transcript, 2, 0), "市水务局局长周敏");
  EXPECT_TEXT(shilu_label_at(transcript, 2, 1), "周敏");
  EXPECT_TEXT(shilu_label_at(transcript, 2, 2), "");
  EXPECT_TEXT(shilu_label_at(transcript, 4, 0), "");
  EXPECT(shilu_participant_at(transcript, 1, &participant) == SHILU_OK);
  EXPECT_TEXT(participant.outlet, "海州日报");
  EXPECT(participant.role == SHILU_ROLE_REPORTER);
}

static void sections_and_exchanges(const shilu_transcript* transcript) {
  shilu_section section;
  shilu_exchange exchange;
  section.struct_size = sizeof section;
  exchange.struct_size = sizeof exchange;
  EXPECT(shilu_section_at(transcript, 0, &section) == SHILU_OK);
  EXPECT(section.kind == SHILU_OPENING && section.lines.first == 4 && section.lines.last == 4);
  EXPECT(section.first_turn == 0 && section.turn_count == 1 && section.exchange_count == 0);
  EXPECT(shilu_section_at(transcript, 1, &section) == SHILU_OK);
  EXPECT(section.kind == SHILU_QUESTIONS && section.first_turn == 1 && section.turn_count == 4);
  EXPECT(section.first_exchange == 0 && section.exchange_count == 2);
  EXPECT(shilu_section_at(transcript, 2, &section) == SHILU_OK);
  EXPECT(section.kind == SHILU_CLOSING && section.first_turn == 5 && section.turn_count == 1);
  EXPECT(section.first_exchange == 2);
  EXPECT(shilu_exchange_at(transcript, 1, &exchange) == SHILU_OK);
  EXPECT(exchange.number == 2 && exchange.section == 1 && exchange.first_turn == 3 && exchange.turn_count == 2);
  EXPECT_TEXT(exchange.printed, "");
}

static void turns(const shilu_transcript* transcript) {
  shilu_turn turn;
  shilu_other inside;
  memset(&turn, 0xff, sizeof turn);
  turn.struct_size = sizeof turn;
  inside.struct_size = sizeof inside;
  EXPECT(shilu_turn_at(transcript, 2, &turn) == SHILU_OK);
  EXPECT_TEXT(turn.id, "t3");
  EXPECT(turn.kind == SHILU_ANSWER && turn.role == SHILU_ROLE_SPEAKER);
  EXPECT(turn.section == 1 && turn.section_kind == SHILU_QUESTIONS);
  EXPECT(turn.exchange == 0 && turn.exchange_number == 1 && turn.speaker == 2);
  EXPECT_TEXT(turn.label, "市水务局局长周敏");
  EXPECT_TEXT(turn.text, "分三期做。\n第三期明年六月完工。");
  EXPECT(turn.lines.first == 6 && turn.lines.last == 8);
  EXPECT(turn.bytes.begin == 220 && turn.bytes.end == 312);
  EXPECT(turn.label_bytes.begin == 220 && turn.label_bytes.end == 220 + turn.label.size);
  EXPECT(turn.speech == turn.label_bytes.end + strlen("："));
  EXPECT(turn.reply_to == 1);
  EXPECT(turn.inside_count == 1);
  EXPECT(shilu_inside_at(transcript, 2, 0, &inside) == SHILU_OK);
  EXPECT(inside.kind == SHILU_OTHER_NOTE && inside.lines.first == 7 && inside.after == 1);
  EXPECT_TEXT(inside.text, "（播放视频）");
  EXPECT(shilu_turn_at(transcript, 5, &turn) == SHILU_OK);
  EXPECT(turn.section_kind == SHILU_CLOSING && turn.exchange == SHILU_NONE && turn.exchange_number == 0 &&
         turn.reply_to == SHILU_NONE);
}

static void other(const shilu_transcript* transcript) {
  shilu_other node;
  node.struct_size = sizeof node;
  EXPECT(shilu_other_at(transcript, 1, &node) == SHILU_OK);
  EXPECT(node.kind == SHILU_OTHER_FIELD && node.lines.first == 2 && node.lines.last == 2);
  EXPECT(node.bytes.begin == 43 && node.bytes.end == 72);
  EXPECT_TEXT(node.key, "时间");
  EXPECT_TEXT(node.value, "2024年3月7日10:00");
  EXPECT_TEXT(node.text, "");
  EXPECT(shilu_other_at(transcript, 3, &node) == SHILU_OK);
  EXPECT_TEXT(node.text, "（完）");
}

/* Each asks for something that there is, then for what there is not, for nothing, and with a wrong size. */
#define REFUSES(type, call_at, index_that_is, index_that_is_not)               \
  do {                                                                         \
    type node;                                                                 \
    memset(&node, 0x55, sizeof node);                                          \
    node.struct_size = sizeof node;                                            \
    EXPECT(call_at(transcript, index_that_is_not, &node) == SHILU_E_ARGUMENT); \
    EXPECT(((const unsigned char*)&node)[sizeof node - 1] == 0x55);            \
    EXPECT(call_at(NULL, index_that_is, &node) == SHILU_E_ARGUMENT);           \
    EXPECT(call_at(transcript, index_that_is, NULL) == SHILU_E_ARGUMENT);      \
    node.struct_size = sizeof node - 1;                                        \
    EXPECT(call_at(transcript, index_that_is, &node) == SHILU_E_ARGUMENT);     \
    EXPECT(((const unsigned char*)&node)[sizeof node - 1] == 0x55);            \
  } while (0)

static void what_is_not_there_is_refused(const shilu_transcript* transcript) {
  shilu_document document;
  shilu_other inside;
  REFUSES(shilu_participant, shilu_participant_at, 0, 4);
  REFUSES(shilu_section, shilu_section_at, 0, 3);
  REFUSES(shilu_exchange, shilu_exchange_at, 0, 2);
  REFUSES(shilu_turn, shilu_turn_at, 0, 6);
  REFUSES(shilu_turn, shilu_turn_at, 0, SHILU_NONE);
  REFUSES(shilu_other, shilu_other_at, 0, 4);
  document.struct_size = sizeof document;
  EXPECT(shilu_document_of(NULL, &document) == SHILU_E_ARGUMENT);
  EXPECT(shilu_document_of(transcript, NULL) == SHILU_E_ARGUMENT);
  inside.struct_size = sizeof inside;
  EXPECT(shilu_inside_at(transcript, 6, 0, &inside) == SHILU_E_ARGUMENT);
  EXPECT(shilu_inside_at(transcript, 2, 1, &inside) == SHILU_E_ARGUMENT);
  EXPECT(shilu_inside_at(transcript, 2, 0, NULL) == SHILU_E_ARGUMENT);
  EXPECT(shilu_inside_at(NULL, 2, 0, &inside) == SHILU_E_ARGUMENT);
}

static void reported_speech(void) {
  shilu_transcript* transcript = read_text(article);
  shilu_document document;
  shilu_participant participant;
  shilu_reported reported;
  document.struct_size = sizeof document;
  participant.struct_size = sizeof participant;
  memset(&reported, 0, sizeof reported);
  reported.struct_size = sizeof reported;
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.kind == SHILU_ARTICLE && document.turn_count == 0 && document.reported_count == 1);
  EXPECT(shilu_reported_at(transcript, 0, &reported) == SHILU_OK);
  EXPECT_TEXT(reported.verb, "说");
  EXPECT_TEXT(reported.text, "“老城区的水管明年六月换完。”");
  EXPECT(reported.quoted == 1 && reported.lines.first == 3);
  EXPECT(memcmp(article + reported.bytes.begin, reported.text.data, reported.text.size) == 0);
  EXPECT(shilu_participant_at(transcript, reported.speaker, &participant) == SHILU_OK);
  EXPECT_TEXT(participant.name, "周敏");
  REFUSES(shilu_reported, shilu_reported_at, 0, 1);
  shilu_transcript_free(transcript);
}

static void any_bytes_are_read(void) {
  static const char nul[] = "记者：几\0点？\n周敏：十\xff点。\n";
  shilu_transcript* transcript = NULL;
  shilu_document document;
  shilu_diagnostic diagnostic;
  shilu_turn turn;
  document.struct_size = sizeof document;
  diagnostic.struct_size = sizeof diagnostic;
  turn.struct_size = sizeof turn;
  EXPECT(shilu_parse(nul, sizeof nul - 1, NULL, &transcript, NULL) == SHILU_OK);
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.source_bytes == sizeof nul - 1 && document.diagnostic_count > 0);
  EXPECT(shilu_diagnostic_at(transcript, 0, &diagnostic) == SHILU_OK);
  EXPECT(diagnostic.code.size > 0 && diagnostic.message.size > 0 && diagnostic.severity <= SHILU_WARNING);
  REFUSES(shilu_diagnostic, shilu_diagnostic_at, 0, document.diagnostic_count);
  EXPECT(shilu_turn_at(transcript, 0, &turn) == SHILU_OK);
  EXPECT(turn.text.size == strlen("几") + 1 + strlen("点？"));
  EXPECT(memcmp(turn.text.data, "几\0点？", turn.text.size) == 0);
  shilu_transcript_free(transcript);

  EXPECT(shilu_parse(NULL, 0, NULL, &transcript, NULL) == SHILU_OK);
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.kind == SHILU_ARTICLE && document.source_bytes == 0 && !document.unreadable);
  EXPECT_TEXT(document.language, "und");
  shilu_transcript_free(transcript);

  /* Two bytes that no encoding claims for certain. */
  EXPECT(shilu_parse("\xff\xc1\x80\x81", 4, NULL, &transcript, NULL) == SHILU_OK);
  EXPECT(shilu_document_of(transcript, &document) == SHILU_OK);
  EXPECT(document.unreadable == 1 && document.turn_count == 0);
  EXPECT_TEXT(document.encoding, "");
  EXPECT(shilu_diagnostic_at(transcript, 0, &diagnostic) == SHILU_OK);
  EXPECT_TEXT(diagnostic.code, "unknown-encoding");
  EXPECT(diagnostic.severity == SHILU_ERROR && diagnostic.line == 0);
  shilu_transcript_free(transcript);
}

void test_tree(void) {
  shilu_transcript* transcript = read_text(conference);
  the_document(transcript);
  participants(transcript);
  sections_and_exchanges(transcript);
  turns(transcript);
  other(transcript);
  what_is_not_there_is_refused(transcript);
  shilu_transcript_free(transcript);
  reported_speech();
  any_bytes_are_read();
}
