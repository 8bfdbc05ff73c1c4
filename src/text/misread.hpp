// Passages that somebody read in a wrong encoding and saved: UTF-8 taken for GBK or for Windows-1252.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

struct UConverter;

namespace shilu::text {

/// Passages of UTF-8 that were read as GBK: 鏄, 鐨, 锛 where 是, 的 and a comma stood.
class MisreadAsGbk {
 public:
  /// Bytes of the passage at the beginning of `text`, 0 where there is none. Three characters of Chinese must come out
  /// for it to be certain.
  std::size_t at_head(std::string_view text);

 private:
  struct Close {
    void operator()(UConverter* converter) const;
  };
  std::unique_ptr<UConverter, Close> converter_;
};

/// The same for UTF-8 that was read as Windows-1252 or Latin-1, whose signs no language sets in such an order.
std::size_t misread_as_latin(std::string_view text, char32_t before);

}  // namespace shilu::text
