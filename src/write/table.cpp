// One row for each turn, separated by commas (RFC 4180, with LF) or by tabs (as PostgreSQL and ClickHouse read them).
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

#include "write/columns.hpp"
#include "write/find_any.hpp"
#include "write/formats.hpp"
#include "write/repair.hpp"

namespace shilu::write {
namespace {

/// Quotes a field that holds a comma, a quotation mark or a line end.
void put_comma_field(std::string_view text, std::string& out) {
  if (find_any<',', '\n', '"', '\r'>(text) == std::string_view::npos) {
    out += text;
    return;
  }
  out += '"';
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t quote = text.find('"', at);
    out += text.substr(at, quote - at);
    if (quote == std::string_view::npos) break;
    out += "\"\"";
    at = quote + 1;
  }
  out += '"';
}

/// Escapes what would end a field.
void put_tab_field(std::string_view text, std::string& out) {
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t special = find_any<'\n', '\t', '\r', '\\'>(text, at);
    out += text.substr(at, special - at);
    if (special == std::string_view::npos) break;
    const char c = text[special];
    out += '\\';
    out += c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : '\\';
    at = special + 1;
  }
}

template <char separator>
class TableColumns {
 public:
  explicit TableColumns(std::string& out) : out_(out) {}

  void text(std::string_view, std::string_view text) {
    separate();
    // No program that reads tables takes a NUL.
    if (is_utf8(text) && text.find('\0') == std::string_view::npos) [[likely]] {
      put(text);
    } else {
      put(without_nul(repaired(text)));
    }
  }
  void number(std::string_view, std::size_t n) {
    separate();
    char buffer[24];
    out_.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, n).ptr);
  }
  void number_or_none(std::string_view name, std::size_t n) {
    if (n != 0) return number(name, n);
    separate();
  }

 private:
  void put(std::string_view text) { separator == ',' ? put_comma_field(text, out_) : put_tab_field(text, out_); }

  void separate() {
    if (!first_) out_ += separator;
    first_ = false;
  }

  static std::string without_nul(std::string_view text) {
    std::string out;
    for (const char c : text) {
      if (c == '\0') {
        out += "\xEF\xBF\xBD";
      } else {
        out += c;
      }
    }
    return out;
  }

  std::string& out_;
  bool first_ = true;
};

template <char separator>
class ColumnNames {
 public:
  std::string line;
  void text(std::string_view name, std::string_view) { add(name); }
  void number(std::string_view name, std::size_t) { add(name); }
  void number_or_none(std::string_view name, std::size_t) { add(name); }

 private:
  void add(std::string_view name) {
    if (!line.empty()) line += separator;
    line += name;
  }
};

template <char separator>
std::string head() {
  ColumnNames<separator> names;
  with_empty_row([&](const Row& row) { put_columns(row, names); });
  return names.line + '\n';
}

template <char separator>
void put_table(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  for_each_row(transcript, options.document, [&](const Row& row) {
    TableColumns<separator> columns(out);
    put_columns(row, columns);
    out += '\n';
  });
}

}  // namespace

void put_csv(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  put_table<','>(transcript, out, options);
}
void put_tsv(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  put_table<'\t'>(transcript, out, options);
}

std::string csv_head() { return head<','>(); }
std::string tsv_head() { return head<'\t'>(); }

}  // namespace shilu::write
