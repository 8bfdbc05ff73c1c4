// Half-width signs where the characters on both sides are Chinese or Japanese, unless the text always writes them so.
#include <array>
#include <optional>

#include "check/neighbours.hpp"
#include "check/writing.hpp"

namespace shilu::checker {

namespace {

enum : std::size_t { comma, semicolon, colon, question, exclamation, stop, bracket, numbered };

constexpr std::array<std::string_view, 6> full_forms{"，", "；", "：", "？", "！", "。"};
constexpr std::size_t longest_head = 256;  // bytes before a sign that are looked at, with an indent
constexpr std::size_t key_length = 12;     // characters before a colon that may be a key or a label

std::optional<std::size_t> kind_of(char32_t c) {
  switch (c) {
    case ',':
    case U'，': return comma;
    case ';':
    case U'；': return semicolon;
    case ':':
    case U'：': return colon;
    case '?':
    case U'？': return question;
    case '!':
    case U'！': return exclamation;
    case '.':
    case U'。': return stop;
    case '(':
    case U'（': return bracket;
    default: return std::nullopt;
  }
}

bool opens(char32_t c) { return c == '(' || c == U'（'; }
bool closes(char32_t c) { return c == ')' || c == U'）'; }
bool is_bracket(char32_t c) { return opens(c) || closes(c); }

/// Behind a key or a label at the beginning of a line stands whatever the text sets there.
bool ends_key(const Subject& s, const SignedLine& line, std::size_t at) {
  return at - line.range.begin <= longest_head &&
         text::count_code_points(text::trim(s.piece({line.range.begin, at}))) <= key_length;
}

/// Part of an address: `://` stands before it, without a blank or a full-width sign between.
bool in_address(const Subject& s, const SignedLine& line, std::size_t at) {
  constexpr std::size_t longest = 200;
  for (std::size_t i = 0; i < longest; ++i) {
    const auto c = before(s, line, at);
    if (c == 0 || text::is_blank(c) || is_wide_punctuation(c)) return false;
    at -= length_of(c);
    if (s.text().substr(at, 3) == "://") return true;
  }
  return false;
}

/// 约翰.史密斯: a full stop for the dot between the parts of a foreign name, told by the characters that spell such
/// names.
bool joins_name(char32_t left, char32_t right) {
  constexpr std::u32string_view spelling =
      U"阿埃艾安奥巴贝本比彼宾波伯布查达戴丹德迪蒂丁杜多厄恩尔法菲费芬佛弗福夫盖戈格古哈海汉豪赫亨胡怀霍基吉加杰金卡凯"
      U"坎康柯科克肯库夸拉莱兰朗劳勒雷里利莉丽廉列林琳鲁路伦罗洛马玛麦曼梅门蒙米密莫默穆姆纳娜南内尼涅宁纽诺欧帕佩皮珀"
      U"普"
      U"奇乔琼萨塞桑瑟沙舍圣史士司丝斯松苏索塔泰坦汤特提廷图托瓦万威韦维魏温文沃乌西希锡夏肖谢辛休雅亚扬耶伊尤约泽扎詹"
      U"珍"
      U"朱兹翰";
  return spelling.find(left) != spelling.npos && spelling.find(right) != spelling.npos;
}

/// 一.加强领导: a number at the beginning of a line.
bool ends_number(const Subject& s, const SignedLine& line, std::size_t at) {
  constexpr std::u32string_view numerals = U"一二三四五六七八九十第其之甲乙丙丁";
  if (at - line.range.begin > longest_head) return false;
  const auto head = text::trim(s.piece({line.range.begin, at}));
  for (std::size_t i = 0; i < head.size(); i += text::decode_at(head, i).length) {
    if (numerals.find(text::decode_at(head, i).value) == numerals.npos) return false;
  }
  return true;
}

}  // namespace

bool HalfWidth::sits_in_wide(const SignedLine& line, std::size_t index) const {
  const auto& s = writer_.s;
  const auto& sign = line.signs[index];
  auto left = before(s, line, sign.at);
  if (is_bracket(left)) left = before(s, line, sign.at - length_of(left));
  auto right = behind(s, line, sign.at + 1);
  if (is_bracket(right)) right = behind(s, line, sign.at + 1 + length_of(right));
  if (!is_wide(left)) return false;
  if (sign.value == '.')
    return is_wide_letter(left) && (right == 0 || is_wide_letter(right)) && !joins_name(left, right) &&
           !ends_number(s, line, sign.at);
  if (sign.value == ':')
    return is_wide(right) && (writer_.kind(sign) == RegionKind::speech || writer_.kind(sign) == RegionKind::prose ||
                              !ends_key(s, line, sign.at));
  return right == 0 || is_wide(right);
}

void HalfWidth::take_bracket(const SignedLine& line, std::size_t index) {
  const auto& s = writer_.s;
  const auto& first = line.signs[index];
  std::size_t other = index + 1;
  while (other < line.signs.size() && !is_bracket(line.signs[other].value)) ++other;
  if (other == line.signs.size() || !closes(line.signs[other].value)) return;
  const auto& last = line.signs[other];
  const auto first_end = range_of(first).end;
  const auto last_end = range_of(last).end;
  const bool inside = is_wide(behind(s, line, first_end)) && is_wide(before(s, line, last.at));
  const bool begins =
      first.at - line.range.begin <= longest_head && text::trim(s.piece({line.range.begin, first.at})).empty();
  const auto left = begins ? 0 : before(s, line, first.at);
  const auto right = behind(s, line, last_end);
  const bool outside = (left == 0 || is_wide(left)) && (right == 0 || is_wide(right)) && (left != 0 || right != 0);
  if (!inside || !outside) return;
  if (first.value == '(' || last.value == ')') {
    // (一) at the beginning of a line is a number, and has a custom of its own.
    const bool number = left == 0 && text::count_code_points(s.piece({first_end, last.at})) <= 3;
    const auto kind = number ? numbered : bracket;
    if (first.value == '(' && last.value == ')') ++half_[kind];
    candidates_.push_back({kind, first.at, last.at});
  } else {
    ++full_[left == 0 && text::count_code_points(s.piece({first_end, last.at})) <= 3 ? numbered : bracket];
  }
}

void HalfWidth::take(const SignedLine& line) {
  const auto writing = writer_.s.writing;
  if (writing != Writing::chinese && writing != Writing::japanese) return;
  for (std::size_t i = 0; i < line.signs.size(); ++i) {
    const auto& sign = line.signs[i];
    if (sign.value == U'、') ++ideographic_commas_;
    const auto kind = kind_of(sign.value);
    if (!kind) continue;
    const auto region = writer_.kind(sign);
    if (region == RegionKind::label || region == RegionKind::foreign) continue;
    if (*kind == bracket) {
      take_bracket(line, i);
    } else if (sign.value >= 0x80) {
      ++full_[*kind];
    } else if (sits_in_wide(line, i) && !in_address(writer_.s, line, sign.at)) {
      ++half_[*kind];
      candidates_.push_back({*kind, sign.at, 0});
    }
  }
}

void HalfWidth::finish() {
  for (const auto& candidate : candidates_) {
    const auto kind = candidate.kind;
    auto full = full_[kind];
    if (kind == comma && writer_.s.writing == Writing::japanese) full += ideographic_commas_;
    // Where only one of a pair is half-width, no custom asks for it.
    const auto text = writer_.s.text();
    const bool uneven = kind >= bracket && (text[candidate.at] != '(' || text[candidate.partner] != ')');
    if (uneven || half_[kind] <= full) report(candidate);
  }
}

void HalfWidth::report(const Candidate& candidate) {
  const auto& s = writer_.s;
  const bool japanese = s.writing == Writing::japanese;
  const auto put = [&](Range where, std::string half, std::string_view full) -> Found& {
    return writer_.out.add(Rule::half_width_punctuation, where, {std::move(half), std::string(full)})
        .as(japanese ? 1 : 0);
  };
  const Range where{candidate.at, candidate.at + 1};
  if (candidate.kind >= bracket) {
    const bool first = s.text()[candidate.at] == '(';
    const bool last = s.text()[candidate.partner] == ')';
    const Range partner{candidate.partner, candidate.partner + 1};
    auto& found = first && last ? put(where, "()", "（）") : first ? put(where, "(", "（") : put(partner, ")", "）");
    if (first) found.change(where, "（");
    if (last) found.change(partner, "）");
    return;
  }
  auto full = full_forms[candidate.kind];
  if (japanese && candidate.kind == comma && ideographic_commas_ >= full_[comma]) full = "、";
  put(where, std::string(s.piece(where)), full).change(where, std::string(full));
}

}  // namespace shilu::checker
