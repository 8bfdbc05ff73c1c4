#include "load/shape.hpp"

namespace shilu::loading {

std::string_view name_of(Type type) {
  switch (type) {
    case Type::text:
    case Type::word: return "text";
    case Type::number: return "a whole number";
    case Type::flag: return "true or false";
    case Type::pair: return "a pair of whole numbers";
    case Type::map: return "a map";
    case Type::maps:
    case Type::texts: return "a list";
  }
  return "";
}

}  // namespace shilu::loading
