#include "check/fingerprints.hpp"

#include <fmt/format.h>

#include <shilu/rules.hpp>
#include <string_view>

#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

/// FNV-1a: short, and the same on every machine.
class Hash {
 public:
  Hash& add(std::string_view bytes) {
    for (const char c : bytes) add_byte(static_cast<unsigned char>(c));
    add_byte(0xFF);
    return *this;
  }
  Hash& add(std::uint64_t number) {
    for (unsigned shift = 0; shift < 64; shift += 8) add_byte(number >> shift & 0xFFu);
    return *this;
  }
  std::uint64_t value() const { return value_; }

 private:
  void add_byte(std::uint64_t byte) { value_ = (value_ ^ byte) * 0x100000001B3u; }
  std::uint64_t value_ = 0xCBF29CE484222325u;
};

}  // namespace

std::uint64_t Fingerprints::line_hash(std::size_t line) {
  const auto [known, is_new] = lines_.try_emplace(line, 0);
  if (is_new) known->second = Hash().add(text::trim(subject_.piece(subject_.line(line)))).value();
  return known->second;
}

std::string Fingerprints::of(const Found& found) {
  Hash hash;
  hash.add(rules()[static_cast<std::size_t>(found.rule)].code);
  if (!found.whole_file) hash.add(line_hash(subject_.line_at(found.where.begin))).add(subject_.piece(found.where));
  auto& times = times_[hash.value()];
  do {
    // The first of its kind has no number: adding a second one does not rename it.
    const auto value = times == 0 ? hash.value() : Hash(hash).add(times).value();
    ++times;
    if (given_.insert(value).second) return fmt::format("{:016x}", value);
  } while (true);
}

}  // namespace shilu::checker
