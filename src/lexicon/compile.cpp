// Build step: reads lexicon files and writes the C++ source that carries them in the program.
//   compile_lexicons OUT.cpp FILE.yaml…
#include <algorithm>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <vector>

#include "lexicon/reader.hpp"
#include "text/cpp_literal.hpp"

namespace {

using shilu::lexicon::Entry;
using shilu::lexicon::OwnedFile;

/// All strings one after the other. Tables hold offsets only, which compile fast and need no relocation.
class Pool {
 public:
  /// The string's place as `offset, size`.
  std::string add(std::string_view text) {
    const std::size_t offset = bytes_.size();
    bytes_ += text;
    return std::to_string(offset) + ", " + std::to_string(text.size());
  }

  void write(std::ostream& out) const {
    constexpr std::size_t bytes_per_line = 100;
    out << "constexpr char pool[] =\n";
    for (std::size_t at = 0; at < bytes_.size() || at == 0; at += bytes_per_line) {
      out << "    " << shilu::text::cpp_literal(std::string_view(bytes_).substr(at, bytes_per_line)) << '\n';
    }
    out << "    ;\n";
  }

 private:
  std::string bytes_;
};

void check_languages(const std::vector<OwnedFile>& files) {
  for (std::size_t i = 1; i < files.size(); ++i) {
    if (files[i].file.language == files[i - 1].file.language) {
      throw std::runtime_error("two files for language '" + std::string(files[i].file.language) + "'");
    }
  }
  for (const OwnedFile& owned : files) {
    for (const std::string_view included : owned.file.includes) {
      if (std::none_of(files.begin(), files.end(),
                       [&](const auto& other) { return other.file.language == included; })) {
        throw std::runtime_error("language '" + std::string(owned.file.language) + "' includes '" +
                                 std::string(included) + "', for which there is no file");
      }
    }
  }
}

void write(const std::vector<OwnedFile>& files, std::ostream& out) {
  Pool pool;
  out << "// Made from grammar/lexicon/*.yaml by compile_lexicons.\n"
         "#include \"lexicon/lexicon.hpp\"\n\n"
         "namespace shilu::lexicon {\n\nnamespace {\n\n"
         "struct Text {\n  unsigned offset;\n  unsigned size;\n};\n"
         "struct Row {\n  unsigned char category;\n  Text word;\n  Text value;\n};\n"
         "struct Head {\n  Text language;\n  Text name;\n  std::size_t includes;\n  std::size_t rows;\n};\n\n";
  // Each array has one element more than is used: none is ever empty.
  out << "constexpr Row rows[] = {\n";
  for (const OwnedFile& owned : files) {
    for (const Entry& entry : owned.file.entries) {
      out << "    {" << static_cast<unsigned>(entry.category) << ", {" << pool.add(entry.word) << "}, {"
          << pool.add(entry.value) << "}},\n";
    }
  }
  out << "    {0, {0, 0}, {0, 0}}};\n\nconstexpr Text includes[] = {\n";
  for (const OwnedFile& owned : files) {
    for (const std::string_view included : owned.file.includes) out << "    {" << pool.add(included) << "},\n";
  }
  out << "    {0, 0}};\n\nconstexpr Head heads[] = {\n";
  for (const OwnedFile& owned : files) {
    out << "    {{" << pool.add(owned.file.language) << "}, {" << pool.add(owned.file.name) << "}, "
        << owned.file.includes.size() << ", " << owned.file.entries.size() << "},\n";
  }
  out << "    {{0, 0}, {0, 0}, 0, 0}};\nconstexpr std::size_t head_count = " << files.size() << ";\n\n";
  pool.write(out);
  out << R"(
std::string_view view(Text text) { return {pool + text.offset, text.size}; }

std::vector<File> make() {
  std::vector<File> files(head_count);
  const Text* include = includes;
  const Row* row = rows;
  for (std::size_t i = 0; i < head_count; ++i) {
    const Head& head = heads[i];
    files[i].language = view(head.language);
    files[i].name = view(head.name);
    for (const Text* end = include + head.includes; include != end; ++include) {
      files[i].includes.push_back(view(*include));
    }
    files[i].entries.reserve(head.rows);
    for (const Row* end = row + head.rows; row != end; ++row) {
      files[i].entries.push_back({static_cast<Category>(row->category), view(row->word), view(row->value)});
    }
  }
  return files;
}

}  // namespace

const std::vector<File>& builtin() {
  static const std::vector<File> files = make();
  return files;
}

}  // namespace shilu::lexicon
)";
}

void compile(const char* out_path, int count, char** paths) {
  std::vector<OwnedFile> files;
  for (int i = 0; i < count; ++i) files.push_back(shilu::lexicon::read_file(paths[i]));
  std::sort(files.begin(), files.end(),
            [](const OwnedFile& a, const OwnedFile& b) { return a.file.language < b.file.language; });
  check_languages(files);
  std::ofstream out(out_path, std::ios::binary | std::ios::trunc);
  write(files, out);
  out.close();
  if (!out) {
    if (std::filesystem::is_regular_file(out_path)) std::filesystem::remove(out_path);
    throw std::runtime_error(std::string(out_path) + ": cannot be written");
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: compile_lexicons OUT.cpp FILE.yaml...\n";
    return 1;
  }
  try {
    compile(argv[1], argc - 2, argv + 2);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
