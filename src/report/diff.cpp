// The difference of two versions of a file, as `git apply` and `patch` take it.
#include "report/diff.hpp"

#include <algorithm>
#include <vector>

#include "report/diff_lines.hpp"

namespace shilu::report {

namespace {

constexpr std::size_t context = 3;

using Lines = std::vector<std::string_view>;

/// Each with its LF; the last may have none.
Lines split(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto size = end == std::string_view::npos ? text.size() : end + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// As git writes a name: in quotes where it holds anything but plain ASCII.
std::string quoted(const std::string& name) {
  std::string out = "\"";
  bool plain = true;
  for (const char c : name) {
    const auto byte = static_cast<unsigned char>(c);
    const auto letter = std::string_view("\a\b\t\n\v\f\r").find(c);
    if (byte >= 0x20 && byte < 0x7F && c != '"' && c != '\\') {
      out += c;
      continue;
    }
    plain = false;
    out += '\\';
    if (c == '"' || c == '\\') {
      out += c;
    } else if (letter != std::string_view::npos) {
      out += "abtnvfr"[letter];
    } else {
      for (const unsigned shift : {6u, 3u, 0u}) out += static_cast<char>('0' + (byte >> shift & 7u));
    }
  }
  return plain ? name : out + '"';
}

/// In `---` and `+++` a tab ends a name with blanks.
std::string ended(const std::string& name) {
  return name.find(' ') != std::string::npos && name.front() != '"' ? name + '\t' : name;
}

/// `12,3`; nothing is said to stand behind the line before it.
std::string range(std::size_t begin, std::size_t end) {
  const auto count = end - begin;
  auto text = std::to_string(count == 0 ? begin : begin + 1);
  return count == 1 ? text : text + ',' + std::to_string(count);
}

void put(char sign, const Lines& lines, std::size_t begin, std::size_t end, std::string& out) {
  for (auto i = begin; i < end; ++i) {
    (out += sign) += lines[i];
    if (!lines[i].ends_with('\n')) out += "\n\\ No newline at end of file\n";
  }
}

/// Changes that are near enough to share their context.
void put_group(const Hunk* first, const Hunk* last, const Lines& before, const Lines& after, std::string& out) {
  const auto lead = std::min(context, first->before_begin);
  const auto trail = std::min(context, before.size() - last->before_end);
  out += "@@ -" + range(first->before_begin - lead, last->before_end + trail) + " +" +
         range(first->after_begin - lead, last->after_end + trail) + " @@\n";
  auto at = first->before_begin - lead;
  for (const auto* hunk = first; hunk <= last; ++hunk) {
    put(' ', before, at, hunk->before_begin, out);
    put('-', before, hunk->before_begin, hunk->before_end, out);
    put('+', after, hunk->after_begin, hunk->after_end, out);
    at = hunk->before_end;
  }
  put(' ', before, at, at + trail, out);
}

std::string refusal(std::string_view path, std::string_view before, std::string_view after) {
  for (const auto text : {before, after}) {
    if (text.find('\0') != std::string_view::npos) {
      return std::string(path) + ": no difference by lines: it has NUL bytes, as UTF-16 and UTF-32 have";
    }
    if (text.find('\r') != std::string_view::npos && text.find('\n') == std::string_view::npos) {
      return std::string(path) + ": no difference by lines: they end with CR alone";
    }
  }
  return {};
}

}  // namespace

Diff unified_diff(std::string_view path, std::string_view before, std::string_view after) {
  if (before == after) return {};
  if (auto why = refusal(path, before, after); !why.empty()) return {{}, std::move(why)};
  while (path.starts_with("./")) path.remove_prefix(2);
  while (path.starts_with('/')) path.remove_prefix(1);
  const auto a = quoted("a/" + std::string(path));
  const auto b = quoted("b/" + std::string(path));
  Diff diff;
  diff.text = "diff --git " + a + ' ' + b + "\n--- " + ended(a) + "\n+++ " + ended(b) + '\n';
  const auto old_lines = split(before);
  const auto new_lines = split(after);
  const auto hunks = changed_lines(old_lines, new_lines);
  for (std::size_t first = 0; first < hunks.size();) {
    auto last = first;
    while (last + 1 < hunks.size() && hunks[last + 1].before_begin - hunks[last].before_end <= 2 * context) ++last;
    put_group(&hunks[first], &hunks[last], old_lines, new_lines, diff.text);
    first = last + 1;
  }
  return diff;
}

}  // namespace shilu::report
