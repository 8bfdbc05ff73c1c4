// Writes XML element by element: names, attributes, indentation.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::write {

inline constexpr std::string_view xml_declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// Appends to a string. An element is begun with `start`, gets its attributes, and is ended by one of `text`, `empty`,
/// `open` or `mixed`; the latter two wait for `close`. Names are literals. Attributes and text may be any bytes.
class XmlWriter {
 public:
  /// `depth`: how many elements are open around what is written.
  explicit XmlWriter(std::string& out, std::size_t depth = 0) : out_(out), depth_(depth) {}

  XmlWriter& start(std::string_view name);
  XmlWriter& attribute(std::string_view name, std::string_view value);
  /// Nothing where the value is empty.
  XmlWriter& known(std::string_view name, std::string_view value);
  XmlWriter& number(std::string_view name, std::size_t value);

  /// Elements follow, one on a line.
  void open();
  /// Words and elements follow, without a blank of ours between them.
  void mixed();
  /// Words inside a mixed element.
  void words(std::string_view text);
  /// Ends the innermost element that is open.
  void close();

  /// The element holds this and nothing else.
  void text(std::string_view text);
  void empty();

 private:
  void end_line();

  std::string& out_;
  std::size_t depth_;
  std::size_t mixed_ = 0;                ///< open elements from the first mixed one on
  std::vector<std::string_view> names_;  ///< of the open elements, and of the one that is begun
};

}  // namespace shilu::write
