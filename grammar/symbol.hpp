// The alphabet of the document grammar, for those who write it. No PEGTL here.
#pragma once

namespace shilu::grammar::document {

/// One for each segment; `read/symbols.cpp` writes them.
enum Symbol : char {
  blank_line = ' ',
  text = 't',       ///< running text
  furniture = 'n',  ///< note, caption, page furniture: may stand inside a turn
  border = 'x',     ///< heading of a section, field, end mark: ends a turn
  host = 'H',       ///< label of one who moderates
  speaker = 'S',    ///< label of one who is asked
  question_ = 'Q',  ///< label of one who asks, a question that is one
  greeting = 'g',   ///< label of one who asks, but only greets or thanks
  same = 'c',       ///< the label of the running turn again
};

}  // namespace shilu::grammar::document
