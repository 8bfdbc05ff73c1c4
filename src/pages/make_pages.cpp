// Writes manual pages and completions: make_pages FOLDER SETTINGS.md YYYY-MM-DD. Into FOLDER/man/man1, man/man5, bash,
// zsh and fish.
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "pages/completions.hpp"
#include "pages/man.hpp"

namespace {

namespace fs = std::filesystem;

std::string read(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
}

void write_all(const fs::path& folder, const fs::path& settings, const std::string& date) {
  using namespace shilu::pages;
  // Pages of commands that are no more must not be installed.
  for (const char* part : {"man", "bash", "zsh", "fish"}) fs::remove_all(folder / part);
  const auto pages = command_pages();
  for (std::size_t i = 0; i < pages.size(); ++i) {
    write(folder / "man" / "man1" / (man_name(pages[i]) + ".1"), man(pages, i, date));
  }
  write(folder / "man" / "man5" / "shilu.yaml.5", settings_man(read(settings), date));
  write(folder / "bash" / "shilu", bash_completion(pages));
  write(folder / "zsh" / "_shilu", zsh_completion(pages));
  write(folder / "fish" / "shilu.fish", fish_completion(pages));
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: make_pages FOLDER SETTINGS.md YYYY-MM-DD\n";
    return 2;
  }
  try {
    write_all(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << "make_pages: " << error.what() << '\n';
    return 1;
  }
  return 0;
}
