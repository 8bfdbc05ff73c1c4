// The bytes of a YAML file, no more of them than a document may have.
#include "yaml/file.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

#include "yaml/error.hpp"

namespace shilu::yaml {

std::string read_file(const std::string& path) {
  const auto fail = [] { throw Error(0, 0, std::string("cannot be read: ") + std::strerror(errno)); };
  errno = 0;
  std::ifstream stream(path, std::ios::binary);
  if (!stream) fail();
  // One byte more than is allowed is enough to see that there is too much.
  std::string text((4u << 20) + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  if (stream.bad()) fail();
  text.resize(static_cast<std::size_t>(stream.gcount()));
  return text;
}

}  // namespace shilu::yaml
