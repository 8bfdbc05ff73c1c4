// The document as YAML: block style throughout, flow only for pairs of integers.
#include <charconv>
#include <cstddef>
#include <shilu/write.hpp>
#include <string>
#include <string_view>

#include "write/describe.hpp"
#include "write/scalar.hpp"

namespace shilu {
namespace {

class YamlEmitter {
 public:
  explicit YamlEmitter(std::string& out) : out_(out) {}

  void open_map(std::string_view key) {
    name(key);
    out_ += ":\n";
    indent_ += 2;
  }
  void close_map() { indent_ -= 2; }

  void open_list(std::string_view key) { open_map(key); }
  void close_list() { close_map(); }
  void empty_map(std::string_view key) { word(key, "{}"); }
  void empty_list(std::string_view key) { word(key, "[]"); }

  void open_item() {
    dash_ = true;
    indent_ += 2;
  }
  void close_item() { indent_ -= 2; }

  void item(std::string_view text) {
    out_.append(indent_, ' ');
    out_ += "- ";
    write::append_scalar(text, indent_ + 2, out_);
  }

  void word(std::string_view key, std::string_view text) {
    start(key);
    out_ += text;
    out_ += '\n';
  }
  void text(std::string_view key, std::string_view text) {
    start(key);
    write::append_scalar(text, indent_ + 2, out_);
  }
  void date(std::string_view key, std::string_view text) {
    start(key);
    write::append_quoted(text, out_);
  }
  void number(std::string_view key, std::size_t n) {
    start(key);
    digits(n);
    out_ += '\n';
  }
  void pair(std::string_view key, std::size_t a, std::size_t b) {
    start(key);
    out_ += '[';
    digits(a);
    out_ += ", ";
    digits(b);
    out_ += "]\n";
  }
  void flag(std::string_view key, bool value) { word(key, value ? "true" : "false"); }

 private:
  /// The indentation, with the list item's dash in it before the item's first member.
  void name(std::string_view key) {
    if (dash_) {
      out_.append(indent_ - 2, ' ');
      out_ += "- ";
      dash_ = false;
    } else {
      out_.append(indent_, ' ');
    }
    out_ += key;
  }

  void start(std::string_view key) {
    name(key);
    out_ += ": ";
  }

  void digits(std::size_t n) {
    char buffer[24];
    const std::to_chars_result result = std::to_chars(buffer, buffer + sizeof buffer, n);
    out_.append(buffer, result.ptr);
  }

  std::string& out_;
  std::size_t indent_ = 0;
  bool dash_ = false;
};

}  // namespace

void write_yaml(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  YamlEmitter emitter(out);
  write::describe(transcript, options, emitter);
}

std::string to_yaml(const Transcript& transcript, const WriteOptions& options) {
  std::string out;
  write_yaml(transcript, out, options);
  return out;
}

}  // namespace shilu
