// What a word of a lexicon is for. One line per key of a lexicon file; grammar/README.md explains each to a translator.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace shilu::lexicon {

enum class Category : std::uint8_t {
  evidence,             // frequent words (or characters) that tell the language
  label_reporter,       // whoever asks; alone, behind an outlet, before or behind a name: 记者, reporter
  label_audience,       // others who ask: 网友, analyst, audience member
  label_question,       // marks a question and names nobody: 问, Q, Frage
  label_answer,         // marks an answer and names nobody: 答, A, Antwort
  label_follow_up,      // a question that goes on with the one before: 追问, Zusatzfrage
  label_host,           // who moderates: 主持人, Moderator, Operator
  label_speaker,        // who is asked, by office alone: 发言人, THE PRESIDENT
  label_interpreter,    // 翻译, interpreter
  question_number,      // before or behind a numeral in a question's number: 问题, Question
  verb_ask,             // behind a name inside a label: 记者问, 提问
  verb_answer,          // behind a name inside a label: 答, 回答
  verb_attend,          // in a lead, behind the list of those present: 出席
  verb_host,            // in a lead, behind the moderator's name: 主持
  field_date,           // 日期, Date
  field_time,           // 时间 (date and time), Time
  field_place,          // 地点
  field_topic,          // 主题
  field_title,          // 标题
  field_cast,           // the participants follow: 发布人, 出席嘉宾
  field_host,           // the moderator follows: 主持人
  field_published,      // the page's own date: 发布时间
  field_other,          // any other key that is never a speaker: 来源, 编辑, 字号
  surname,              // 王, 欧阳
  honorific_before,     // Mr., Dr., Herr
  honorific_after,      // 先生, さん
  title,                // last word of an office: 局长, 主任
  title_prefix,         // stands before a title, part of it: 副, 原, 代
  not_name,             // looks like a name and is none: 时间, 高度
  outlet,               // whole names: 新华社, 路透社
  outlet_ending,        // last word of a name: 日报, 电视台
  organisation_ending,  // last word of an office's house: 局, 委员会, 公司
  section_opening,      // heading lines: 主持人致辞
  section_statements,   // 新闻发布会主要内容
  section_questions,    // 答记者问
  section_closing,
  section_speech,     // a heading whose text below is a speech of the named person: 冒頭発言
  end_mark,           // (完), THE END
  chrome_line,        // whole lines of page furniture: 打印本页
  chrome_beginning,   // a line that begins so is furniture: 来源：, Copyright
  chrome_containing,  // a line that has this is furniture: 扫一扫, ICP备
  chrome_related,     // a line in an article below which links to others stand: 相关阅读, related stories
  note,               // a bracketed line or aside with this is a stage direction: 掌声, laughter
  caption_beginning,  // 图为
  caption_ending,     // 摄
  greeting,           // a label never begins so: 各位, 女士们
  announcing,         // a label never ends so: 如下, 几个方面
  sentence_word,      // a label never contains it: 我们, 因为
  interrogative,      // a real question has one: 请问, 吗
  invitation,         // a moderator's question to the whole room: 有没有哪位, any more questions
  pronoun,            // means whoever was named before: 他, she
  pointing_word,      // before a word for somebody: 该, 这位
  unnamed,            // somebody by role alone: 负责人, 担当者, 관계자
  source_word,        // what stands beside it is a source: according to, によると
  floor,         // behind a word of introducing, at the end of a sentence, it gives somebody the floor: 提问, 发言
  handover,      // gives somebody the floor: turn it over to
  turn_opening,  // whoever begins to speak begins so: 谢谢主持人, thank you for the question
  transcript_title,   // in a title: this is a record: 发布会实录, press briefing
  conference_word,    // in a title: this is about a conference: 新闻发布会
  month,              // value: 1…12
  weekday,            // value: 1…7, Monday first
  era,                // value: the year before year 1: 民國 → 1911
  day_part,           // value: hours to add to hours below 12: 下午 → 12, 上午 → 0
  place_ending,       // last character of a place or office that no given name ends with: 市, 县, 局
  name_follower,      // small words that may stand right behind a name in prose: 和, 在, 就, 今天
  surname_reading,    // value: how an id spells it: 仇 → qiu
  verb_say,           // reported speech
  self_introduction,  // before a speaker's own name: 我是, my name is
  verb_take_place,    // behind the place of an event: 举行, 召开
  verb_introduce,     // before a title and a name in prose: 邀请到, 请, 由
  count_
};

inline constexpr std::size_t category_count = static_cast<std::size_t>(Category::count_);
static_assert(category_count <= 128, "a set of categories is two 64-bit words");

__extension__ using Categories = unsigned __int128;
constexpr Categories bit(Category c) { return Categories{1} << static_cast<unsigned>(c); }
template <typename... C>
constexpr Categories any_of(C... c) {
  return (bit(c) | ...);
}

/// A key of a lexicon file, `group.name`, and what its words are.
struct Key {
  std::string_view path;
  Category category;
  bool valued;  ///< true: a mapping from word to value; false: a list of words
};

inline constexpr std::array<Key, category_count> keys{{
    {"evidence", Category::evidence, false},
    {"labels.reporter", Category::label_reporter, false},
    {"labels.audience", Category::label_audience, false},
    {"labels.question", Category::label_question, false},
    {"labels.answer", Category::label_answer, false},
    {"labels.follow_up", Category::label_follow_up, false},
    {"labels.host", Category::label_host, false},
    {"labels.speaker", Category::label_speaker, false},
    {"labels.interpreter", Category::label_interpreter, false},
    {"numbers.question", Category::question_number, false},
    {"verbs.ask", Category::verb_ask, false},
    {"verbs.answer", Category::verb_answer, false},
    {"verbs.attend", Category::verb_attend, false},
    {"verbs.host", Category::verb_host, false},
    {"verbs.say", Category::verb_say, false},
    {"verbs.source", Category::source_word, false},
    {"verbs.introduce", Category::verb_introduce, false},
    {"verbs.introduce_self", Category::self_introduction, false},
    {"verbs.take_place", Category::verb_take_place, false},
    {"fields.date", Category::field_date, false},
    {"fields.time", Category::field_time, false},
    {"fields.place", Category::field_place, false},
    {"fields.topic", Category::field_topic, false},
    {"fields.title", Category::field_title, false},
    {"fields.cast", Category::field_cast, false},
    {"fields.host", Category::field_host, false},
    {"fields.published", Category::field_published, false},
    {"fields.other", Category::field_other, false},
    {"people.surnames", Category::surname, false},
    {"people.surname_readings", Category::surname_reading, true},
    {"places.endings", Category::place_ending, false},
    {"people.followers", Category::name_follower, false},
    {"people.honorifics_before", Category::honorific_before, false},
    {"people.honorifics_after", Category::honorific_after, false},
    {"people.titles", Category::title, false},
    {"people.title_prefixes", Category::title_prefix, false},
    {"people.not_names", Category::not_name, false},
    {"people.pronouns", Category::pronoun, false},
    {"people.pointing", Category::pointing_word, false},
    {"people.unnamed", Category::unnamed, false},
    {"outlets.names", Category::outlet, false},
    {"outlets.endings", Category::outlet_ending, false},
    {"organisations.endings", Category::organisation_ending, false},
    {"sections.opening", Category::section_opening, false},
    {"sections.statements", Category::section_statements, false},
    {"sections.questions", Category::section_questions, false},
    {"sections.closing", Category::section_closing, false},
    {"sections.speech", Category::section_speech, false},
    {"end_marks", Category::end_mark, false},
    {"chrome.lines", Category::chrome_line, false},
    {"chrome.beginnings", Category::chrome_beginning, false},
    {"chrome.containing", Category::chrome_containing, false},
    {"chrome.related", Category::chrome_related, false},
    {"notes", Category::note, false},
    {"captions.beginnings", Category::caption_beginning, false},
    {"captions.endings", Category::caption_ending, false},
    {"speech.greetings", Category::greeting, false},
    {"speech.announcing", Category::announcing, false},
    {"speech.sentence_words", Category::sentence_word, false},
    {"speech.interrogatives", Category::interrogative, false},
    {"speech.invitations", Category::invitation, false},
    {"speech.floor", Category::floor, false},
    {"speech.handovers", Category::handover, false},
    {"speech.turn_openings", Category::turn_opening, false},
    {"titles.transcript", Category::transcript_title, false},
    {"titles.conference", Category::conference_word, false},
    {"calendar.months", Category::month, true},
    {"calendar.weekdays", Category::weekday, true},
    {"calendar.eras", Category::era, true},
    {"calendar.day_parts", Category::day_part, true},
}};

}  // namespace shilu::lexicon
