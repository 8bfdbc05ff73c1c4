// Random records, printed in every form of label, are read back turn by turn.
#include <shilu/shilu.hpp>

#include <array>
#include <cstddef>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "text/random.hpp"

namespace {

using shilu::Role;
using shilu::TurnKind;
using Random = shilu::text::testing::Random;

/// What a turn must come out as. A reporter without a name goes by the outlet.
struct Row {
  std::size_t first;
  std::size_t last;
  TurnKind kind;
  Role role;
  std::string name;
  bool operator==(const Row&) const = default;
};
std::ostream& operator<<(std::ostream& out, const Row& row) {
  return out << row.first << '-' << row.last << ' ' << to_string(row.kind) << ' ' << to_string(row.role) << ' '
             << row.name;
}

enum class Form {
  wide_colon,       // 陶令仪：…
  narrow_colon,     // 陶令仪:…
  spaced_colon,     // 陶令仪： …
  colon_line,       // 陶令仪：    the speech on the next line
  lenticular,       // 【陶令仪】…
  square,           // [陶令仪]…
  round,            // （陶令仪）…
  lenticular_line,  // 【陶令仪】    the speech on the next line
  bold,             // **陶令仪：**…
  marks,            // 问：… 答：…    nobody is named
  letters,          // Q：… A：…
  bare_lines,       // 陶令仪    the speech on the next line; the lead names everybody
  count
};

struct Voice {
  Role role;
  std::string label;
  std::string name;
};

const std::array<std::string_view, 8> surnames{"陶", "沈", "林", "秦", "周", "韩", "欧阳", "冯"};
const std::array<std::string_view, 8> given{"令仪", "屿", "越", "佩文", "静姝", "岚", "启明", "远航"};
const std::array<std::string_view, 6> outlets{"江口日报", "海州晚报",     "北江电视台",
                                              "新华社",   "东湖广播电台", "岭南都市报"};
const std::array<std::string_view, 4> offices{"市水务局局长", "市交通局副局长", "市教育局局长", "省统计局总统计师"};
const std::array<std::string_view, 5> answers{"我们今年新建水厂三座，明年再建两座。", "工程进展顺利，年底可以通车。",
                                              "目前正在评估，有消息会及时发布。",
                                              "去年共投入九亿元，主要用于管网改造。", "这项工作已经完成了百分之八十。"};
const std::array<std::string_view, 4> questions{"请问工程何时完工？", "我想问一下，水价会不会上涨？",
                                                "请问造价是多少？", "能否介绍一下下一步的安排？"};
const std::array<std::string_view, 3> openings{"各位记者，大家好！欢迎出席今天的新闻发布会。",
                                               "女士们、先生们，上午好！今天的发布会现在开始。",
                                               "各位媒体朋友，下午好！"};

template <typename List>
std::string pick(Random& random, const List& list) {
  return std::string(list[random.below(list.size())]);
}

/// A record under construction: the text, its number of lines and what must be read from it.
class Record {
 public:
  Record(Random& random, Form form) : random_(random), form_(form), gaps_(random.below(2) == 0) {
    for (const auto& office : offices) {
      std::string name = std::string(surnames[cast_.size() + 4 * random.below(2)]) + pick(random, given);
      titles_.emplace_back(office);
      cast_.push_back({Role::speaker, name, named() ? name : ""});
    }
    cast_.resize(1 + random.below(3));
  }

  void write() {
    line("江口市供水改造新闻发布会");
    if (form_ == Form::bare_lines) {
      std::string lead = "7月12日，江口市召开新闻发布会，";
      for (std::size_t i = 0; i < cast_.size(); ++i) lead += (i > 0 ? "、" : "") + titles_[i] + cast_[i].label;
      line(lead + "出席并回答记者提问。");
    }
    line("");
    if (named()) turn({Role::host, "主持人", ""}, TurnKind::remark, pick(random_, openings));
    if (named() && random_.below(2) == 0) speech(TurnKind::statement);
    for (auto n = 2 + random_.below(4); n > 0; --n) {
      const auto outlet = pick(random_, outlets);
      const Voice asker =
          named() ? Voice{Role::reporter, outlet + "记者", outlet} : Voice{Role::reporter, mark("问", "Q"), ""};
      turn(asker, TurnKind::question, pick(random_, questions));
      speech(TurnKind::answer);
    }
    if (named()) turn({Role::host, "主持人", ""}, TurnKind::remark, "今天的发布会到此结束，谢谢大家。");
  }

  const std::string& text() const { return text_; }
  const std::vector<Row>& rows() const { return rows_; }

 private:
  bool named() const { return form_ != Form::marks && form_ != Form::letters; }
  std::string mark(const char* word, const char* letter) const { return form_ == Form::letters ? letter : word; }

  void line(const std::string& text) {
    text_ += text + '\n';
    ++lines_;
  }

  void speech(TurnKind kind) {
    const Voice voice = named() ? cast_[random_.below(cast_.size())] : Voice{Role::speaker, mark("答", "A"), ""};
    turn(voice, kind, pick(random_, answers));
    for (auto n = random_.below(3); n > 0; --n) {
      gap();
      line(pick(random_, answers));
      rows_.back().last = lines_;
    }
    gap();
  }

  void gap() {
    if (gaps_) line("");
  }

  void turn(const Voice& voice, TurnKind kind, const std::string& speech) {
    const std::size_t first = lines_ + 1;
    const auto& label = voice.label;
    switch (form_) {
      case Form::narrow_colon: line(label + ":" + speech); break;
      case Form::spaced_colon: line(label + "： " + speech); break;
      case Form::colon_line:
        line(label + "：");
        line(speech);
        break;
      case Form::lenticular: line("【" + label + "】" + speech); break;
      case Form::square: line("[" + label + "]" + speech); break;
      case Form::round: line("（" + label + "）" + speech); break;
      case Form::lenticular_line:
        line("【" + label + "】");
        line(speech);
        break;
      case Form::bold: line("**" + label + "：**" + speech); break;
      case Form::bare_lines:
        line(label);
        line(speech);
        break;
      default: line(label + "：" + speech); break;
    }
    rows_.push_back({first, lines_, kind, voice.role, voice.name});
    if (kind == TurnKind::question || kind == TurnKind::remark) gap();
  }

  Random& random_;
  Form form_;
  bool gaps_;
  std::vector<Voice> cast_;
  std::vector<std::string> titles_;
  std::string text_;
  std::size_t lines_ = 0;
  std::vector<Row> rows_;
};

std::vector<Row> read(const std::string& text) {
  const auto transcript = shilu::parse(text);
  std::vector<Row> rows;
  const auto add = [&](const shilu::Turn& turn) {
    std::string name;
    for (const auto& person : transcript.participants) {
      if (person.id == turn.speaker) name = person.name.empty() ? person.outlet : person.name;
    }
    rows.push_back({turn.lines.first, turn.lines.last, turn.kind, turn.role, name});
  };
  for (const auto& section : transcript.sections) {
    for (const auto& turn : section.turns) add(turn);
    for (const auto& exchange : section.exchanges) {
      for (const auto& turn : exchange.turns) add(turn);
    }
  }
  return rows;
}

TEST_CASE("What is printed in any form of label is read back turn by turn") {
  Random random;
  CAPTURE(random.seed);
  for (int i = 0; i < 2000; ++i) {
    const auto form = static_cast<Form>(random.below(static_cast<std::size_t>(Form::count)));
    Record record(random, form);
    record.write();
    CAPTURE(static_cast<int>(form));
    INFO(record.text());
    REQUIRE(read(record.text()) == record.rows());
  }
}

}  // namespace
