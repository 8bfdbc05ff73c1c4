// What is wrong with a document, at an offset that whoever reads the bytes can turn into a place.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>

namespace shilu::loading {

class Fault : public std::runtime_error {
 public:
  Fault(std::size_t at, const std::string& message) : std::runtime_error(message), at_(at) {}
  /// In the unit of the events: bytes for JSON, code points for YAML, from the begin of the chunk.
  std::size_t at() const { return at_; }

 private:
  std::size_t at_;
};

}  // namespace shilu::loading
