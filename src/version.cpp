#include <shilu/version.hpp>

namespace shilu {

const char* version() { return SHILU_VERSION; }

}  // namespace shilu
