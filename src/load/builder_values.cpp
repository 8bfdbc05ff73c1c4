// The builder's keys and scalars: which member it is, whether it has the right type and form.
#include <algorithm>

#include "load/builder.hpp"
#include "load/forms.hpp"
#include "load/words.hpp"

namespace shilu::loading {
namespace {

bool is_null(std::string_view text, Form form) {
  if (form == Form::text) return false;
  return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

std::optional<bool> flag(std::string_view text, Form form) {
  if (form == Form::text) return std::nullopt;
  if (text == "true" || text == "True" || text == "TRUE") return true;
  if (text == "false" || text == "False" || text == "FALSE") return false;
  return std::nullopt;
}

bool needs_nothing(const Shape& shape) {
  return std::none_of(shape.fields.begin(), shape.fields.end(), [](const Field& field) { return field.required; });
}

std::string shown(std::string_view text, Form form) {
  return form == Form::text ? "the text " + quoted(text) : shortened(text);
}

}  // namespace

void Builder::take_scalar(std::string_view text, Form form, std::size_t at) {
  if (skipping_ > 0) return;
  if (frames_.empty()) {
    // `---` with nothing behind it is no document.
    if (!in_list_ && is_null(text, form)) return;
    throw Fault(
        at, "this is no document of shilu: it must be a map with the member \"shilu: 1\", and is " + shown(text, form));
  }
  Frame& top = frames_.back();
  switch (top.kind) {
    case Frame::Kind::map:
      if (!top.value) return key(top, text, at);
      if (top.field != nullptr) member(top, text, form, at);
      break;
    case Frame::Kind::maps: fail(at, "must be a map and is " + shown(text, form));
    case Frame::Kind::texts:
      if (form == Form::bare || is_null(text, form)) fail(at, "must be text and is " + shown(text, form));
      static_cast<std::string*>(top.field->reach(top.object))->assign(text);
      break;
    case Frame::Kind::pair:
      if (top.index == 2) fail(at, "must be two whole numbers, [first, last], and has more");
      top.pair[top.index] = number(*top.field, text, form, at);
      break;
  }
  value_done();
}

void Builder::key(Frame& map, std::string_view name, std::size_t at) {
  const auto fields = map.shape->fields;
  const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& f) { return f.name == name; });
  map.value = true;
  map.field = found == fields.end() ? nullptr : &*found;
  if (map.field == nullptr) return;
  const unsigned bit = 1u << static_cast<unsigned>(found - fields.begin());
  if ((map.seen & bit) != 0) fail(at, "this member is here twice; take one away");
  map.seen |= bit;
}

void Builder::member(const Frame& map, std::string_view text, Form form, std::size_t at) {
  const Field& field = *map.field;
  if (is_null(text, form)) {
    // Whoever deletes the items of a list by hand leaves its key.
    if (field.type == Type::maps || field.type == Type::texts) return;
    if (field.type == Type::map && needs_nothing(*field.shape)) return;
    if (field.required) fail(at, "must be " + std::string(name_of(field.type)) + " and is empty");
    return;
  }
  switch (field.type) {
    case Type::text:
      if (form == Form::bare) wrong_type(field, shown(text, form), at);
      return text_member(field, map.object, text, at);
    case Type::word: {
      const auto word = std::find(field.words.begin(), field.words.end(), text);
      if (form == Form::bare) wrong_type(field, shown(text, form), at);
      if (word == field.words.end())
        fail(at, quoted(text) + " is none of " + listed(field.words) + guess(text, field.words));
      return field.put(field.reach(map.object), static_cast<std::size_t>(word - field.words.begin()), 0);
    }
    case Type::number: *static_cast<std::size_t*>(field.reach(map.object)) = number(field, text, form, at); return;
    case Type::flag: {
      const std::optional<bool> value = flag(text, form);
      if (!value) wrong_type(field, shown(text, form), at);
      *static_cast<bool*>(field.reach(map.object)) = *value;
      return;
    }
    case Type::pair:
    case Type::map:
    case Type::maps:
    case Type::texts: wrong_type(field, shown(text, form), at);
  }
}

void Builder::text_member(const Field& field, void* object, std::string_view text, std::size_t at) {
  if (text.empty()) {
    if (field.required) fail(at, "must not be empty");
    return;
  }
  if (field.expects != nullptr) {
    const std::string_view expected = field.expects(text);
    if (!expected.empty()) fail(at, quoted(text) + " is not " + std::string(expected));
  }
  switch (field.meaning) {
    case Meaning::none: break;
    case Meaning::participant_id:
      if (!references_.add_participant(text)) fail(at, quoted(text) + " is the id of another participant, too");
      break;
    case Meaning::turn_id:
      if (!references_.add_turn(text)) fail(at, quoted(text) + " is the id of another turn, too");
      if (references_.turns() > limits_.turns)
        fail(at, "the document has more than " + std::to_string(limits_.turns) + " turns");
      break;
    case Meaning::speaker:
      references_.add_speaker(text, at, [this] {
        std::string where = path();
        where.resize(where.size() - 2);
        return where;
      });
      break;
  }
  static_cast<std::string*>(field.reach(object))->assign(text);
}

std::size_t Builder::number(const Field& field, std::string_view text, Form form, std::size_t at) const {
  const std::optional<std::size_t> value = form == Form::text ? std::nullopt : whole_number(text);
  if (!value) fail(at, "must be a whole number, in digits and without quotation marks, and is " + shown(text, form));
  if (*value < field.least)
    fail(at, "must be at least " + std::to_string(field.least) + " and is " + std::to_string(*value));
  return *value;
}

}  // namespace shilu::loading
