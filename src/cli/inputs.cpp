#include "cli/inputs.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <unordered_map>
#include <unordered_set>

#include "text/unique_names.hpp"

namespace shilu::cli {
namespace {

namespace fs = std::filesystem;

bool is_text_name(const std::string& name) {
  constexpr std::array<std::string_view, 4> taken{"", ".txt", ".text", ".md"};
  std::string ending = name.substr(find_extension(name));
  for (char& c : ending) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return std::find(taken.begin(), taken.end(), ending) != taken.end();
}

/// Everything below `folder`; `relative` is its place below the folder that was named and ends in / unless empty.
void scan(const fs::path& folder, const std::string& relative, std::vector<Input>& files,
          std::vector<std::string>& problems) {
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  for (const fs::directory_iterator end; !error && entries != end; entries.increment(error)) {
    const fs::directory_entry& entry = *entries;
    const std::string name = entry.path().filename().native();
    std::error_code ignored;
    if (name.front() == '.') continue;
    if (entry.is_directory(ignored)) {
      if (!entry.is_symlink(ignored)) scan(entry.path(), relative + name + "/", files, problems);
      continue;
    }
    // A link that leads nowhere is taken, too: reading it tells the user about it.
    const bool dangling = entry.is_symlink(ignored) && !entry.exists(ignored);
    if ((dangling || entry.is_regular_file(ignored)) && is_text_name(name)) {
      files.push_back({entry.path().native(), entry.path().native(), relative + name, false});
    }
  }
  if (error) problems.push_back(folder.native() + ": cannot read the folder: " + error.message());
}

/// The same for every way to write a path, as far as the text of the path tells.
std::string key(const std::string& path) {
  if (path == "-") return path;
  std::error_code error;
  const fs::path absolute = fs::absolute(path, error);
  return error ? path : absolute.lexically_normal().native();
}

/// Two folders may hold files of one name.
void name_documents(std::vector<Input>& inputs) {
  std::unordered_map<std::string, std::size_t> times;
  for (const Input& input : inputs) ++times[input.relative];
  text::UniqueNames names;
  for (Input& input : inputs) input.document = names.take(times[input.relative] == 1 ? input.relative : input.name);
}

}  // namespace

std::size_t find_extension(const std::string& name) {
  const std::size_t dot = name.rfind('.');
  if (dot == std::string::npos || dot == 0 || name.find('/', dot) != std::string::npos || name[dot - 1] == '/') {
    return name.size();
  }
  return name.find_first_not_of("0123456789", dot + 1) == std::string::npos ? name.size() : dot;
}

Inputs find_inputs(const std::vector<std::string>& paths, const std::string& stdin_name) {
  Inputs inputs;
  inputs.several = paths.size() > 1;
  std::unordered_set<std::string> seen;
  const auto take = [&](Input input) {
    if (seen.insert(key(input.path)).second) inputs.files.push_back(std::move(input));
  };

  for (const std::string& path : paths) {
    std::error_code error;
    if (path.empty()) {
      inputs.problems.push_back("an empty path; name a file or folder, or - for standard input");
    } else if (path == "-") {
      take({path, stdin_name, fs::path(stdin_name).filename().native(), true});
    } else if (fs::is_directory(path, error)) {
      inputs.several = true;
      std::vector<Input> below;
      const std::size_t problems = inputs.problems.size();
      scan(path, "", below, inputs.problems);
      if (below.empty() && inputs.problems.size() == problems) {
        inputs.problems.push_back(path +
                                  ": no transcripts in this folder; files that end in .txt, .text or .md or "
                                  "have no ending are looked for, others can be named one by one");
      }
      std::sort(below.begin(), below.end(), [](const Input& a, const Input& b) { return a.relative < b.relative; });
      for (Input& input : below) take(std::move(input));
    } else {
      take({path, path, fs::path(path).filename().native(), true});
    }
  }
  name_documents(inputs.files);
  return inputs;
}

}  // namespace shilu::cli
