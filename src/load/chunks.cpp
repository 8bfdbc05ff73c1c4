#include "load/chunks.hpp"

#include <string>

#include "load/fault.hpp"

namespace shilu::loading {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/// `---` or `...` at the head of a line.
bool is_marker(std::string_view line, std::string_view marker) {
  return line.starts_with(marker) && (line.size() == marker.size() || is_blank(line[marker.size()]));
}

/// Comments, directives and blank lines, which may stand before a document.
bool is_preamble(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r\n");
  return first == std::string_view::npos || line[first] == '#' || line[0] == '%';
}

}  // namespace

/// Whether there is a byte at this offset of the window.
bool Chunks::have(std::size_t at) {
  while (at >= window_.bytes().size()) {
    if (window_.bytes().size() > limit_)
      throw Fault(begin_, "the document is larger than " + std::to_string(limit_) + " bytes");
    if (!window_.more()) return false;
  }
  return true;
}

std::size_t Chunks::skip_blanks(std::size_t from) {
  while (have(from) && is_blank(window_.bytes()[from])) ++from;
  return from;
}

void Chunks::go_to(std::size_t offset) {
  place_ = place_.behind(window_.bytes().substr(0, offset));
  window_.drop(offset);
  begin_ = end_ = 0;
}

bool Chunks::next() {
  if (done_) return false;
  done_ = true;  // unless all goes well
  if (cut_ == Cut::none && !start()) return false;
  go_to(end_);
  const bool found = cut_ == Cut::yaml ? cut_document() : cut_ == Cut::lines ? cut_line() : cut_value();
  if (found && end_ - begin_ > limit_)
    throw Fault(begin_, "the document is larger than " + std::to_string(limit_) + " bytes");
  done_ = !found;
  return found;
}

/// Finds out what the input is. JSON begins with a brace, and a quotation mark comes next: else it is flow YAML.
bool Chunks::start() {
  if (have(2) && window_.bytes().starts_with("\xEF\xBB\xBF")) window_.drop(3);
  const std::size_t first = skip_blanks(0);
  if (!have(first)) return false;
  cut_ = Cut::yaml;
  const char opening = window_.bytes()[first];
  list_ = opening == '[';
  if (opening != '{' && opening != '[') return true;
  std::size_t inner = skip_blanks(first + 1);
  if (opening == '[' && have(inner) && window_.bytes()[inner] == '{') inner = skip_blanks(inner + 1);
  if (!have(inner) || (window_.bytes()[inner] != '"' && window_.bytes()[inner] != ']' && window_.bytes()[inner] != '}'))
    return true;
  syntax_ = Syntax::json;
  cut_ = Cut::values;
  if (list_) return true;
  // One value that is a whole line: all others are, too.
  const std::size_t end = value_end(first);
  std::size_t rest = end;
  while (have(rest) && is_blank(window_.bytes()[rest]) && window_.bytes()[rest] != '\n') ++rest;
  const bool one_line = window_.bytes().substr(first, end - first).find('\n') == std::string_view::npos;
  if (one_line && have(rest) && window_.bytes()[rest] == '\n') cut_ = Cut::lines;
  return true;
}

bool Chunks::is_list() { return list_ || have(skip_blanks(end_)); }

/// Where the JSON value ends that begins here: told by brackets and quotation marks alone.
std::size_t Chunks::value_end(std::size_t from) {
  std::size_t depth = 0;
  bool in_string = false;
  std::size_t at = from;
  while (have(at)) {
    const std::string_view held = window_.bytes();
    for (; at < held.size(); ++at) {
      const char c = held[at];
      if (in_string) {
        if (c == '\\') {
          ++at;
        } else if (c == '"') {
          in_string = false;
          if (depth == 0) return at + 1;
        }
      } else if (c == '"') {
        in_string = true;
      } else if (c == '{' || c == '[') {
        ++depth;
      } else if (c == '}' || c == ']') {
        if (depth <= 1) return depth == 1 ? at + 1 : at;
        --depth;
      } else if (depth == 0 && at > from && (is_blank(c) || c == ',')) {
        return at;
      }
    }
  }
  return window_.bytes().size();
}

/// Steps over what stands around values: blanks, and the brackets and commas of arrays of documents.
bool Chunks::to_value() {
  for (;;) {
    begin_ = end_ = skip_blanks(end_);
    if (!have(begin_)) {
      if (in_array_) throw Fault(begin_, "the list of documents does not end; \"]\" is missing");
      return false;
    }
    const char c = window_.bytes()[begin_];
    if (!in_array_) {
      if (c != '[') return true;
      in_array_ = first_item_ = true;
    } else if (c == ']') {
      in_array_ = false;
    } else {
      if (first_item_) {
        first_item_ = false;
        return true;
      }
      if (c != ',') throw Fault(begin_, "between two documents of a list must stand a comma");
      begin_ = end_ = skip_blanks(end_ + 1);
      if (have(begin_)) return true;
      continue;
    }
    ++end_;
  }
}

bool Chunks::cut_value() {
  if (!to_value()) return false;
  end_ = value_end(begin_);
  if (end_ == begin_) throw Fault(begin_, "a document must begin here");
  return true;
}

bool Chunks::cut_line() {
  begin_ = end_ = skip_blanks(end_);
  if (!have(begin_)) return false;
  for (;;) {
    const std::size_t found = window_.bytes().find('\n', end_);
    end_ = found == std::string_view::npos ? window_.bytes().size() : found;
    if (found != std::string_view::npos || !have(end_)) return true;
  }
}

bool Chunks::cut_document() {
  begin_ = end_;
  bool body = false;
  while (have(end_)) {
    std::size_t line_end = window_.bytes().find('\n', end_);
    for (std::size_t from = end_; line_end == std::string_view::npos;) {
      from = window_.bytes().size();
      if (!have(from)) break;
      line_end = window_.bytes().find('\n', from);
    }
    line_end = line_end == std::string_view::npos ? window_.bytes().size() : line_end + 1;
    const std::string_view line = window_.bytes().substr(end_, line_end - end_);
    const bool opens = is_marker(line, "---");
    if (opens && body) return true;
    if (!body && place_.line == 1 && !is_preamble(line)) list_ = list_ || opens || is_marker(line, "-");
    end_ = line_end;
    if (is_marker(line, "...")) {
      if (body) return true;
      begin_ = end_;
    } else if (opens || !is_preamble(line)) {
      body = true;
    }
  }
  return body;
}

}  // namespace shilu::loading
