#include "worker/error.hpp"

namespace shilu::worker {

const char* to_string(Code code) {
  switch (code) {
    case Code::json: return "E_JSON";
    case Code::utf8: return "E_UTF8";
    case Code::encoding: return "E_ENCODING";
    case Code::too_large: return "E_TOO_LARGE";
    case Code::depth: return "E_DEPTH";
    case Code::limit: return "E_LIMIT";
    case Code::input: return "E_INPUT";
    case Code::file: return "E_FILE";
    case Code::internal: break;
  }
  return "E_INTERNAL";
}

}  // namespace shilu::worker
