#include "load/json.hpp"

#include <simdjson.h>

#include <algorithm>
#include <cstring>
#include <string>

#include "load/json_fault.hpp"

namespace shilu::loading {
namespace {

namespace ondemand = simdjson::ondemand;

/// Thrown where simdjson cannot go on.
struct Broken {
  simdjson::error_code code;
};

template <class Value>
Value got(simdjson::simdjson_result<Value>&& result) {
  Value value;
  if (const auto code = std::move(result).get(value)) throw Broken{code};
  return value;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Number, true, false or null, as JSON has them; simdjson does not look at what nobody asks for.
bool is_literal(std::string_view token) {
  if (token == "true" || token == "false" || token == "null") return true;
  std::size_t at = 0;
  const auto digits = [&] {
    const std::size_t from = at;
    while (at < token.size() && is_digit(token[at])) ++at;
    return at - from;
  };
  if (token.starts_with('-')) ++at;
  const bool zero = token.substr(at).starts_with('0');
  const std::size_t count = digits();
  if (count == 0 || (zero && count > 1)) return false;
  if (at < token.size() && token[at] == '.' && (++at, digits() == 0)) return false;
  if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
    ++at;
    if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
    if (digits() == 0) return false;
  }
  return at == token.size();
}

std::string_view trimmed(std::string_view token) { return token.substr(0, token.find_last_not_of(" \t\n\r") + 1); }

/// Tells the builder all of a value. No deeper than the builder lets it go.
class Walk {
 public:
  Walk(const char* begin, Builder& builder) : begin_(begin), builder_(builder) {}

  void value(ondemand::value value) {
    const std::string_view token = value.raw_json_token();
    const std::size_t at = offset(token.data());
    switch (got(value.type())) {
      case ondemand::json_type::object: return object(got(value.get_object()), at);
      case ondemand::json_type::array: return array(got(value.get_array()), at);
      case ondemand::json_type::string: return builder_.scalar(got(value.get_string()), Form::text, at);
      default: break;
    }
    const std::string_view literal = trimmed(token);
    if (!is_literal(literal)) throw Broken{simdjson::TAPE_ERROR};
    builder_.scalar(literal, Form::bare, at);
  }

 private:
  std::size_t offset(const char* place) const { return static_cast<std::size_t>(place - begin_); }

  void object(ondemand::object object, std::size_t at) {
    builder_.open_map(at);
    for (auto each : object) {
      // Asked of the result and not of the field in it, whose function has had a parameter since simdjson 3.1.
      const std::size_t key_at = offset(got(each.key()).raw()) - 1;
      builder_.scalar(got(each.unescaped_key()), Form::text, key_at);
      value(got(each.value()));
    }
    builder_.close(at);
  }

  void array(ondemand::array array, std::size_t at) {
    builder_.open_list(at);
    for (auto each : array) value(got(std::move(each)));
    builder_.close(at);
  }

  const char* begin_;
  Builder& builder_;
};

}  // namespace

struct JsonReader::State {
  ondemand::parser parser;
  std::string padded;
};

JsonReader::JsonReader() : state_(std::make_unique<State>()) {}
JsonReader::~JsonReader() = default;

void JsonReader::read(std::string_view bytes, Builder& builder) {
  std::string& padded = state_->padded;
  padded.assign(bytes);
  padded.append(simdjson::SIMDJSON_PADDING, ' ');
  try {
    ondemand::document document =
        got(state_->parser.iterate(simdjson::padded_string_view(padded.data(), bytes.size(), padded.size())));
    ondemand::value root;
    const auto error = document.get_value().get(root);
    if (error == simdjson::SCALAR_DOCUMENT_AS_VALUE) {
      builder.scalar(trimmed(bytes), Form::bare, 0);
      return;
    }
    if (error != simdjson::SUCCESS) throw Broken{error};
    Walk(padded.data(), builder).value(root);
    if (document.current_location().error() == simdjson::SUCCESS) throw Broken{simdjson::TRAILING_CONTENT};
  } catch (const Broken& broken) {
    if (builder.fault()) throw Fault(*builder.fault());
    if (const auto fault = json_fault(bytes)) throw Fault(*fault);
    throw Fault(0, std::string("this JSON cannot be read: ") + simdjson::error_message(broken.code));
  }
}

}  // namespace shilu::loading
