// Cuts an input into chunks that hold a document each, without understanding them: YAML at `---` and `...`, which
// no text of YAML can have at the head of a line; JSON at the ends of values, or at those of lines.
#pragma once

#include <cstddef>
#include <string_view>

#include "load/place.hpp"
#include "load/window.hpp"

namespace shilu::loading {

enum class Syntax { yaml, json };

class Chunks {
 public:
  /// A chunk, and what has to be held to find its end, is at most `limit` bytes.
  Chunks(Window window, std::size_t limit) : window_(std::move(window)), limit_(limit) {}

  /// Goes on to the next chunk; false at the end. Throws Fault, with an offset in the window; there is no chunk
  /// behind it.
  bool next();
  /// The chunk at hand, and where it begins.
  std::string_view bytes() const { return window_.bytes().substr(begin_, end_ - begin_); }
  Place begin() const { return place_.behind(window_.bytes().substr(0, begin_)); }
  /// What is held, and where it begins; offsets of Faults count from there.
  std::string_view window() const { return window_.bytes(); }
  Place place() const { return place_; }

  Syntax syntax() const { return syntax_; }
  /// Whether the input is a list by its form. To be asked while the first chunk is at hand.
  bool is_list();

 private:
  enum class Cut { none, yaml, values, lines };

  bool start();
  bool cut_value();
  bool cut_line();
  bool cut_document();
  bool to_value();
  std::size_t value_end(std::size_t from);
  bool have(std::size_t at);
  std::size_t skip_blanks(std::size_t from);
  void go_to(std::size_t offset);

  Window window_;
  std::size_t limit_;
  Place place_;  ///< of the window
  Syntax syntax_ = Syntax::yaml;
  Cut cut_ = Cut::none;
  std::size_t begin_ = 0;  ///< of the chunk, in the window
  std::size_t end_ = 0;
  bool list_ = false;      ///< by its beginning
  bool in_array_ = false;  ///< JSON
  bool first_item_ = false;
  bool done_ = false;
};

}  // namespace shilu::loading
