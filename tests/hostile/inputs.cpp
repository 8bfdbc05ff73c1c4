#include "hostile/inputs.hpp"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"

namespace shilu::hostile {

namespace {

using namespace std::string_literals;
using Maker = std::function<std::string(std::size_t)>;

/// The same again and again, behind `head` and before `tail`.
Maker repeated(std::string unit, std::string head = "", std::string tail = "") {
  return [=](std::size_t bytes) {
    std::string text = head;
    text.reserve(bytes + unit.size() + tail.size());
    while (text.size() < bytes) text += unit;
    return text + tail;
  };
}

/// A piece that depends on its number.
Maker numbered(std::function<std::string(std::uint32_t)> piece) {
  return [=](std::size_t bytes) {
    std::string text;
    for (std::uint32_t i = 0; text.size() < bytes; ++i) text += piece(i);
    return text;
  };
}

/// Opened half of the text long, closed for the rest.
Maker nested(std::string open, std::string close, std::string between = "") {
  return [=](std::size_t bytes) {
    const std::size_t depth = bytes / (open.size() + close.size()) + 1;
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) text += open;
    text += between;
    for (std::size_t i = 0; i < depth; ++i) text += close;
    return text;
  };
}

/// One of millions of Han names: a common family name and two characters.
std::string han_name(std::uint32_t n) {
  constexpr std::array<std::string_view, 16> family{"王", "李", "张", "刘", "陈", "杨", "黄", "赵",
                                                    "吴", "周", "徐", "孙", "马", "朱", "胡", "郭"};
  std::string name(family[n % 16]);
  text::append(static_cast<char32_t>(0x5000 + n / 16 % 1024), name);
  text::append(static_cast<char32_t>(0x5400 + n / 16384 % 1024), name);
  return name;
}

std::string latin_word(std::uint32_t n) {
  std::string word(1, static_cast<char>('A' + n % 26));
  word += "eiou"[n / 26 % 4];
  for (n /= 104; n != 0; n /= 26) word += static_cast<char>('a' + n % 26);
  return word + "son";
}

std::string decimal(std::uint32_t n) { return std::to_string(n); }

}  // namespace

const std::vector<Input>& inputs() {
  static const std::vector<Input> all{
      {"one label", repeated("张三：\n")},
      {"one label with speech", repeated("张三：好。\n")},
      {"two labels by turns", repeated("问：好？\n答：好。\n")},
      {"labels that continue a turn", repeated("张三：好。\n张三：好。\n李四：好。\n")},
      {"Q alone", repeated("Q\n")},
      {"Q with a colon", repeated("Q: Why?\n")},
      {"hosts without names", repeated("主持人：好。\n记者：好？\n")},
      {"answers to nobody", repeated("答：好。\n")},
      {"distinct Han speakers", numbered([](std::uint32_t i) { return han_name(i) + "：好。\n"; })},
      {"distinct Latin speakers",
       numbered([](std::uint32_t i) { return latin_word(i) + " " + latin_word(i / 7) + ": Well.\n"; })},
      {"distinct capitals", numbered([](std::uint32_t i) { return "MR. X" + decimal(i) + ": Well.\n"; })},
      {"distinct outlets", numbered([](std::uint32_t i) { return "新华" + decimal(i) + "报记者：好？\n答：好。\n"; })},
      {"distinct offices", numbered([](std::uint32_t i) { return han_name(i) + "局局长：好。\n"; })},
      {"one speaker under many labels",
       numbered([](std::uint32_t i) { return "王伟（第" + decimal(i) + "次）：好。\n"; })},
      {"distinct family names with a title",
       numbered([](std::uint32_t i) { return han_name(i) + "：好。\n" + han_name(i).substr(0, 3) + "局长：好。\n"; })},
      {"distinct last names alone", numbered([](std::uint32_t i) {
         return latin_word(i) + " " + latin_word(i / 3) + ": Well.\n" + latin_word(i / 3) + ": Well.\n";
       })},
      {"a roster on every line",
       numbered([](std::uint32_t i) { return (i == 0 ? "发布人：\n"s : ""s) + han_name(i) + " 市工信局副局长\n"; })},
      {"a roster in prose", numbered([](std::uint32_t i) { return "市工信局局长" + han_name(i) + "、"; })},
      {"bare names", numbered([](std::uint32_t i) { return han_name(i) + "\n"; })},
      {"bare names with speech", numbered([](std::uint32_t i) { return han_name(i % 50) + "\n大家好，我来说。\n\n"; })},
      {"labels of several lines", repeated("主持人\n\n市政府秘书长\n\n李娜\n\n大家好，我来说。\n\n")},
      {"names above offices",
       numbered([](std::uint32_t i) { return latin_word(i) + " Sadler\nVice President\nThank you all.\n\n"; })},
      {"fields", repeated("时间：2023年8月28日\n地点：市政府新闻厅\n")},
      {"distinct fields", numbered([](std::uint32_t i) { return "时间" + decimal(i) + "：2023年\n"; })},
      {"rules", repeated("----------\n")},
      {"headings", repeated("答记者问\n")},
      {"end marks", repeated("（完）\n")},
      {"end marks between turns", repeated("问：好？\n（完）\n答：好。\n（完）\n")},
      {"stage directions inside a turn", repeated("（掌声）\n", "张三：好。\n李四：好。\n王五：好。\n", "谢谢。\n")},
      {"furniture that never ends", repeated("http://example.org/\n", "问：好？\n答：好。\n")},
      {"numbered questions", numbered([](std::uint32_t i) { return decimal(i) + "、有什么安排？\n答：有。\n"; })},
      {"numbered questions without answers", numbered([](std::uint32_t i) { return decimal(i) + "、有什么安排？\n"; })},
      {"numbered questions far from answers", repeated("1、有什么安排？\n\n\n\n\n\n\n\n\n\n\n\n")},
      {"names far from speech", repeated("张三：\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n")},
      {"blank lines", repeated("\n")},
      {"blank lines behind a label", repeated("\n", "张三：\n李四：\n王五：\n")},
      {"lines of blanks", repeated("　 \t\n")},
      {"form feeds", repeated("\f")},
      {"form feeds and labels", repeated("张三：\f")},
      {"NUL", repeated("\0"s)},
      {"NUL and labels", repeated("张三：\0好\n"s)},
      {"line separators", repeated("\xE2\x80\xA8")},
      {"labels between line separators", repeated("问：好？\xE2\x80\xA8")},
      {"carriage returns", repeated("答：好。\r")},
      {"carriage returns before one line feed", repeated("答：好。\r", "", "\n")},
      {"Markdown's front matter, never closed", repeated("title: 发布会\n", "---\n")},
      {"Markdown's front matter, long", repeated("date: 2024-03-01\n", "---\n", "---\n问：好？\n答：好。\n")},
      {"Markdown's quotes", repeated("> > > > > > > > **张三：** 好\n")},
      {"bold labels", repeated("**张三：**好。\n**")},
      {"legends of initials", repeated("記：記者  蕭：蕭世和\n記：好？\n蕭：好。\n")},
      {"signatures behind questions",
       numbered([](std::uint32_t i) { return "问：好？（" + han_name(i) + "报）\n答：好。\n"; })},
      {"hard-wrapped English", repeated("MS. JONES:  Good afternoon, everyone, and welcome to the brief-\n  ing, we "
                                        "will take ques-\n  tions for an hour or so and then\n")},
      {"one paragraph, wrapped", repeated("and so it goes on and on without any stop at all, because\n",
                                          "Q: Why?\nA: Well,\nQ: Why?\nA: Well\n")},
      {"scripts by turns", repeated("张三: ひら 기자: Mr. 王：Ω Иван: ")},
      {"combining marks", repeated("a\xCC\x81\xCC\x82\xCC\x83\xCC\x84\n")},
      {"right to left", repeated("\xE2\x80\x8F\xD7\xA9\xD7\x90\xD7\x9C\xD7\x94: \xD8\xB3\xD8\xA4\xD8\xA7\xD9\x84\n")},
      {"dates", repeated("2023年8月28日")},
      {"dates in lines", repeated("（2023年8月28日）\n")},
      {"numbers", repeated("12345678901234567890")},
      {"broken UTF-8", repeated("答：我们将继续做好各项工作\xE4\xBD\n")},
      {"bytes that are no text",
       numbered([](std::uint32_t i) { return std::string(1, static_cast<char>((i * 2654435761u) >> 24)); })},
      {"GB18030 by its bytes", repeated("\xCE\xCA\xA3\xBA\xBA\xC3\xA1\xA3\n\xB4\xF0\xA3\xBA\xBA\xC3\xA1\xA3\n")},
      {"UTF-16 by its bytes", repeated("\xEE\x95\x1A\xFF\x7D\x59\n\0"s, "\xFF\xFE"s)},
      {"names of the same sound", numbered([](std::uint32_t i) {
         return i % 2 == 0 ? "问：好？\n"s : "王" + std::string(i / 2 % 3 == 0 ? "伟" : "威") + decimal(i) + "：好。\n";
       })},
      {"askers and distinct speakers",
       numbered([](std::uint32_t i) { return "记者：好？\n" + han_name(i) + "：好。\n"; })},
      {"distinct speakers twice",
       numbered([](std::uint32_t i) { return "记者：好？\n" + han_name(i / 2) + "：好。\n"; })},
      {"distinct titled speakers",
       numbered([](std::uint32_t i) { return "记者：好？\n局长" + han_name(i) + "：好。\n"; })},
      {"distinct Latin speakers twice", numbered([](std::uint32_t i) {
         return "Q: Why?\n" + latin_word(i / 2) + " " + latin_word(i / 14) + ": Well.\n";
       })},
      {"distinct titled Latin speakers",
       numbered([](std::uint32_t i) { return "Q: Why?\nMr. " + latin_word(i) + ": Well.\n"; })},
      {"distinct reporters",
       numbered([](std::uint32_t i) { return "中国日报记者" + han_name(i) + "：好？\n答：好。\n"; })},
      {"distinct reporters of distinct outlets",
       numbered([](std::uint32_t i) { return latin_word(i) + "报记者：好？\n答：好。\n"; })},
      {"distinct offices that answer",
       numbered([](std::uint32_t i) { return "问：好？\n" + han_name(i).substr(3) + "市市长：好。\n"; })},
      {"distinct one-character labels", numbered([](std::uint32_t i) {
         return han_name(i) + "：好。\n" + han_name(i).substr(0, 3) + "：好。\n" + han_name(i).substr(3, 3) +
                "：好。\n";
       })},
  };
  return all;
}

const std::vector<Input>& endless_lines() {
  static const std::vector<Input> all{
      {"a line of speech", repeated("我们将继续做好各项工作，", "张三：")},
      {"a line of English", repeated("we go on and on and ")},
      {"a line of colons", repeated(":")},
      {"a line of wide colons", repeated("：")},
      {"a line of questions and answers", repeated("问：好？答：好。")},
      {"a line of named turns", repeated("记者：好？张三：好。主持人：谢谢。")},
      {"a line of blanks", repeated(" ")},
      {"a line of wide blanks", repeated("　")},
      {"a line of opened brackets", repeated("（")},
      {"a line of closed brackets", repeated("）")},
      {"a line of nested brackets", nested("（", "）")},
      {"a line of brackets of all kinds", repeated("（【「《〔[({<")},
      {"a label in nested brackets", nested("【", "】", "张三")},
      {"a line of nested quotes", nested("“", "”")},
      {"a label that never ends", repeated("新闻办公室")},
      {"a name that never ends", repeated("王伟")},
      {"a line of family names", repeated("王李张刘陈")},
      {"a line of offices", repeated("局长")},
      {"a line of offices and names", repeated("局长王伟")},
      {"a line of outlets", repeated("新华社记者")},
      {"a line of capitals", repeated("A")},
      {"a line of initials", repeated("J. ")},
      {"a line of digits", repeated("1")},
      {"a line of numbering", repeated("1.")},
      {"a line of Han numbering", repeated("一")},
      {"a line of dots", repeated(".")},
      {"a line of dashes", repeated("-")},
      {"a line of long dashes", repeated("—")},
      {"a line of stars", repeated("*")},
      {"a line of quote marks", repeated("> ")},
      {"a line of hashes", repeated("#")},
      {"a line of slashes", repeated("/")},
      {"a line of dates", repeated("8月28日")},
      {"a line of joiners", repeated("\xE2\x80\x8D")},
      {"a line of combining marks", repeated("\xCC\x81", "a")},
      {"a line of replacement characters", repeated("\xEF\xBF\xBD")},
      {"a line of half-width kana", repeated("\xEF\xBD\xB6\xEF\xBE\x9E")},
      {"a line of question marks", repeated("？")},
  };
  return all;
}

}  // namespace shilu::hostile
