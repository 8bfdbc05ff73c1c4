// Which suppressions of the settings silence nothing, told at their place in the settings file.
#include <shilu/suppression_use.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "check/checked.hpp"
#include "check/findings.hpp"
#include "check/subject.hpp"
#include "check/wanted.hpp"
#include "check/words.hpp"
#include "lexicon/lexicon.hpp"
#include "text/decode.hpp"

namespace shilu {

namespace {

namespace fs = std::filesystem;

bool inside(const fs::path& file, const fs::path& folder) {
  const auto [end, _] = std::mismatch(folder.begin(), folder.end(), file.begin(), file.end());
  return end == folder.end();
}

fs::path plain(const std::string& path) {
  auto result = fs::absolute(path).lexically_normal();
  return result.has_filename() ? result : result.parent_path();
}

bool covered(const std::string& file, const std::vector<std::string>& folders) {
  return std::any_of(folders.begin(), folders.end(),
                     [&](const auto& folder) { return inside(plain(file), plain(folder)); });
}

std::string joined(const std::vector<std::string>& words) {
  std::string all;
  for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
  return all;
}

/// From where a suppression begins to the end of the line.
checker::Range place_of(const text::Source& source, const Suppression& suppression) {
  if (suppression.file_line == 0 || suppression.file_line > source.lines.size()) return {};
  const auto& line = source.lines[suppression.file_line - 1];
  return {std::min(line.end, line.begin + suppression.file_column - 1), line.end};
}

Checked settings_file(const std::string& path, const std::vector<const Suppression*>& unused,
                      const CheckOptions& options) {
  std::ifstream file(path, std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};
  auto source = text::decode(bytes, {.encoding = "UTF-8"});
  Checked checked;
  checked.path = path;
  checked.transcript.source.name = fs::path(path).filename().string();
  checked.transcript.source.encoding = source.encoding;
  const auto lexicon = lexicon::for_language("und");
  const checker::Subject subject(source, checked.transcript, *lexicon, options);
  std::vector<checker::Found> found;
  for (const auto* suppression : unused) {
    auto& each = found.emplace_back();
    each.rule = checker::Rule::unused_suppression;
    each.where = place_of(source, *suppression);
    each.whole_file = each.where.empty();
    each.arguments = {joined(suppression->rules), suppression->origin};
  }
  checked.findings = checker::put_into_words(subject, std::move(found));
  checker::keep_text(std::move(source), checked);
  return checked;
}

}  // namespace

void SuppressionUse::add(const CheckOptions& options, const Checked& checked) {
  for (std::size_t i = 0; i < std::min(options.suppressions.size(), checked.suppressions.size()); ++i) {
    const auto& suppression = options.suppressions[i];
    if (suppression.file.empty()) continue;
    auto& seen = seen_[{suppression.file, suppression.file_line, suppression.file_column}];
    seen.suppression = suppression;
    seen.state = std::max(seen.state, checked.suppressions[i]);
  }
}

std::vector<Checked> SuppressionUse::unused(const std::vector<std::string>& folders,
                                            const CheckOptions& options) const {
  std::map<std::string, std::vector<const Suppression*>> files;
  if (checker::wanted_rules(options)[static_cast<std::size_t>(checker::Rule::unused_suppression)]) {
    for (const auto& [key, seen] : seen_) {
      if (seen.state != SuppressionState::unused) continue;
      const auto& suppression = seen.suppression;
      if (suppression.one_text || covered(suppression.file, folders)) files[suppression.file].push_back(&suppression);
    }
  }
  std::vector<Checked> all;
  for (const auto& [path, unused] : files) all.push_back(settings_file(path, unused, options));
  return all;
}

}  // namespace shilu
