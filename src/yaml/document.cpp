// A YAML text whose every node can be pointed at: checks what yaml-cpp lets pass and says where things are.
#include "yaml/document.hpp"

#include <yaml-cpp/eventhandler.h>

#include <algorithm>
#include <sstream>

#include "text/validate.hpp"

namespace shilu::yaml {

using namespace std::string_view_literals;

namespace {

constexpr std::size_t most_bytes = 4u << 20;

std::size_t pos(const YAML::Mark& mark) { return mark.is_null() ? 0 : static_cast<std::size_t>(mark.pos); }

/// Hears the text before anything is built of it, and refuses what YAML allows and our files have no use for: a second
/// document (which would be dropped without a word), aliases and depth (by which a small file takes much memory).
class Listener : public YAML::EventHandler {
 public:
  explicit Listener(const Document& document) : document_(document) {}
  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++documents_ > 1) document_.fail(pos(mark), "a second document");
  }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t) override {
    document_.fail(pos(mark), "aliases are not allowed");
  }
  void OnScalar(const YAML::Mark& mark, const std::string&, YAML::anchor_t, const std::string& value) override {
    // yaml-cpp 0.7 reads the escapes \_ and \N as single bytes.
    if (!text::valid_utf8(value)) document_.fail(pos(mark), "an escape that gives no character; write the character");
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    enter(mark);
  }
  void OnSequenceEnd() override { --depth_; }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {
    enter(mark);
  }
  void OnMapEnd() override { --depth_; }

 private:
  void enter(const YAML::Mark& mark) {
    constexpr int deepest = 8;
    if (++depth_ > deepest) document_.fail(pos(mark), "nested too deeply");
  }

  const Document& document_;
  int documents_ = 0;
  int depth_ = 0;
};

std::string code(unsigned char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  return {digits[c >> 4], digits[c & 15u]};
}

/// yaml-cpp ends a text at 0x04, guesses other encodings from NUL and takes ill-formed UTF-8 as it is.
void check_characters(std::string_view text, const Document& document) {
  if (const std::size_t at = text::first_invalid(text); at != text.size()) {
    document.fail(at, "not UTF-8: byte 0x" + code(static_cast<unsigned char>(text[at])));
  }
  const auto bad = std::find_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F;
  });
  if (bad != text.end()) {
    document.fail(static_cast<std::size_t>(bad - text.begin()),
                  "control character U+00" + code(static_cast<unsigned char>(*bad)));
  }
}

/// The bytes of a blank at this place: space, tab, line break, U+3000; 0 where there is none.
std::size_t blank_at(std::string_view text, std::size_t at) {
  constexpr std::string_view ideographic = "\u3000";
  if (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r') return 1;
  return text.substr(at).starts_with(ideographic) ? ideographic.size() : 0;
}

}  // namespace

Document::Document(std::string_view text) : text_(text) {
  if (text_.starts_with("\xEF\xBB\xBF")) text_.remove_prefix(3);
  if (text_.size() > most_bytes) throw Error(0, 0, "larger than 4 MiB");
  check_characters(text_, *this);
  try {
    std::istringstream stream{std::string(text_)};
    YAML::Parser parser(stream);
    Listener listener(*this);
    // Never more than twice: yaml-cpp 0.7 finds documents without end in some texts.
    if (parser.HandleNextDocument(listener)) parser.HandleNextDocument(listener);
    root_ = YAML::Load(std::string(text_));
  } catch (const YAML::Exception& error) {
    fail(pos(error.mark), error.msg);
  }
}

void Document::fail(std::size_t offset, const std::string& message) const {
  const Position at = place(offset);
  throw Error(at.line, at.column, message);
}

Document::Position Document::place(std::size_t offset) const {
  const std::string_view before = text_.substr(0, offset);
  const std::size_t break_before = before.rfind('\n');
  const std::size_t line_begin = break_before == std::string_view::npos ? 0 : break_before + 1;
  return {line_at(offset), before.size() - line_begin + 1};
}

std::size_t Document::line_at(std::size_t offset) const {
  const std::string_view before = text_.substr(0, offset);
  return static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')) + 1;
}

std::size_t Document::offset(const YAML::Node& node) const {
  std::size_t at = std::min(pos(node.Mark()), text_.size());
  // yaml-cpp places nothing at whatever comes next, which may be lines away.
  const bool written = at < text_.size() && (text_[at] == '~' || text_[at] == 'n' || text_[at] == 'N');
  while (node.IsNull() && !written && at > 0 && (" \t\r\n"sv.find(text_[at - 1]) != std::string_view::npos)) --at;
  return at;
}

bool Document::is_quoted(const YAML::Node& scalar) const {
  const std::size_t at = offset(scalar);
  return scalar.Tag() == "!" && at < text_.size() && (text_[at] == '"' || text_[at] == '\'');
}

std::vector<Place> Document::split(const YAML::Node& scalar) const {
  std::vector<Place> parts;
  const std::string& all = scalar.Scalar();
  std::size_t in_file = offset(scalar);
  for (std::size_t at = 0; at < all.size();) {
    if (const std::size_t blank = blank_at(all, at)) {
      at += blank;
      continue;
    }
    const std::size_t begin = at;
    while (at < all.size() && blank_at(all, at) == 0) ++at;
    std::string part = all.substr(begin, at - begin);
    // Unquoted text stands in the file as it is, but for line breaks and indentation.
    if (const std::size_t found = text_.find(part, in_file); found != std::string_view::npos) in_file = found;
    parts.push_back({part, in_file});
    in_file = std::min(in_file + part.size(), text_.size());
  }
  return parts;
}

std::string_view kind(const YAML::Node& node) {
  if (node.IsMap()) return "a mapping";
  if (node.IsSequence()) return "a list";
  return node.IsScalar() ? "a word" : "nothing";
}

std::string quote(std::string_view text) {
  constexpr std::size_t longest = 60;
  if (text.size() <= longest) return "'" + std::string(text) + "'";
  std::size_t end = longest;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0u) == 0x80u) --end;
  return "'" + std::string(text.substr(0, end)) + "…'";
}

}  // namespace shilu::yaml
