#include "check/paired_marks.hpp"

namespace shilu::checker {

std::optional<PairedMark> paired_mark(char32_t c) {
  switch (c) {
    case U'“': return PairedMark{double_quote, true};
    case U'”': return PairedMark{double_quote, false};
    case U'‘': return PairedMark{single_quote, true};
    case U'’': return PairedMark{single_quote, false};
    case U'「': return PairedMark{corner_quote, true};
    case U'」': return PairedMark{corner_quote, false};
    case U'『': return PairedMark{white_corner_quote, true};
    case U'』': return PairedMark{white_corner_quote, false};
    case U'《': return PairedMark{book, true};
    case U'》': return PairedMark{book, false};
    case U'〈': return PairedMark{small_book, true};
    case U'〉': return PairedMark{small_book, false};
    case U'(':
    case U'（': return PairedMark{round, true};
    case U')':
    case U'）': return PairedMark{round, false};
    case U'[':
    case U'［': return PairedMark{square, true};
    case U']':
    case U'］': return PairedMark{square, false};
    case U'【':
    case U'〖': return PairedMark{black, true};
    case U'】':
    case U'〗': return PairedMark{black, false};
    case U'〔': return PairedMark{shell, true};
    case U'〕': return PairedMark{shell, false};
    default: return std::nullopt;
  }
}

}  // namespace shilu::checker
