// A YAML text whose every node can be pointed at: checks what yaml-cpp lets pass and says where things are.
#pragma once

#include <yaml-cpp/yaml.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/error.hpp"

namespace shilu::yaml {

/// Text of a node and the offset where it stands in the file.
struct Place {
  std::string text;
  std::size_t offset = 0;
};

class Document {
 public:
  /// Throws Error for all that is not one sound YAML document. The text must outlive the document.
  explicit Document(std::string_view text);

  const YAML::Node& root() const { return root_; }
  [[noreturn]] void fail(std::size_t offset, const std::string& message) const;
  std::size_t line_at(std::size_t offset) const;
  struct Position {
    std::size_t line = 0;
    std::size_t column = 0;
  };
  /// Counted from 1, columns in bytes.
  Position place(std::size_t offset) const;
  /// Where the node stands; for nothing, behind what it belongs to.
  std::size_t offset(const YAML::Node& node) const;
  /// A quoted scalar is one word, blanks and all.
  bool is_quoted(const YAML::Node& scalar) const;
  /// The parts of a scalar between blanks.
  std::vector<Place> split(const YAML::Node& scalar) const;

 private:
  std::string_view text_;
  YAML::Node root_;
};

/// What a node is, for messages: `a list`.
std::string_view kind(const YAML::Node& node);
/// A name in quotation marks for a message, cut when it is very long.
std::string quote(std::string_view text);

}  // namespace shilu::yaml
