// Text into the bytes of an older encoding, where nothing is lost by it.
#pragma once

#include <optional>
#include <string>
#include <string_view>

struct UConverter;

namespace shilu::text {

class Encoder {
 public:
  /// `encoding` as Source::encoding names it. An encoding in which bytes mean different things behind different escapes
  /// (ISO-2022-JP, UTF-7) takes no text: a piece of it could not be put between others.
  explicit Encoder(std::string_view encoding);
  ~Encoder();
  Encoder(const Encoder&) = delete;
  Encoder& operator=(const Encoder&) = delete;

  /// Nothing where the encoding lacks a character, or gives another one back. `text` is UTF-8.
  std::optional<std::string> encode(std::string_view text) const;

 private:
  bool utf8_;
  UConverter* converter_ = nullptr;
};

}  // namespace shilu::text
