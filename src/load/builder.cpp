#include "load/builder.hpp"

#include "load/shapes.hpp"
#include "load/words.hpp"

namespace shilu::loading {
namespace {

constexpr std::size_t deepest = 64;

}  // namespace

void Builder::fail(std::size_t at, const std::string& message) const { throw Fault(at, path() + message); }

void Builder::wrong_type(const Field& field, std::string_view found, std::size_t at) const {
  fail(at, "must be " + std::string(name_of(field.type)) + " and is " + std::string(found));
}

/// `sections[2].turns[0].kind: `, of the value that comes; nothing for the document itself.
std::string Builder::path() const {
  std::string out;
  for (const Frame& frame : frames_) {
    const bool in_list = frame.kind == Frame::Kind::maps || frame.kind == Frame::Kind::texts;
    if (in_list) {
      out += '[' + std::to_string(frame.index) + ']';
    } else if (frame.kind == Frame::Kind::map && frame.value && frame.field != nullptr) {
      if (!out.empty()) out += '.';
      out += frame.field->name;
    }
  }
  return out.empty() ? out : out + ": ";
}

/// What is wrong waits until the number of the format is known.
template <class Event>
void Builder::guarded(Event event) {
  try {
    if (!fault_) event();
  } catch (const Fault& fault) {
    if (watch_.known() || watch_.depth() == 0) throw;
    fault_ = fault;
  }
}

void Builder::open(bool is_map, std::size_t at) {
  const bool inside = watch_.depth() > 0;
  if (watch_.depth() >= deepest) throw Fault(at, "more than " + std::to_string(deepest) + " levels of lists and maps");
  if (inside) watch_.open();
  guarded([&] { inside ? take_open(is_map, at) : begin_document(is_map, at); });
}

void Builder::scalar(std::string_view text, Form form, std::size_t at) {
  watch_.scalar(text, at);
  guarded([&] { take_scalar(text, form, at); });
}

void Builder::close(std::size_t at) {
  (void)at;
  if (watch_.depth() == 0) {
    in_list_ = false;
    return;
  }
  guarded([&] { take_close(); });
  watch_.close();
  if (watch_.depth() == 0) {
    if (fault_) throw Fault(*fault_);
    finish_document();
  }
}

void Builder::begin_document(bool is_map, std::size_t at) {
  if (!is_map) {
    if (in_list_) throw Fault(at, "a document must be a map and is a list");
    in_list_ = true;
    return;
  }
  watch_.open();
  references_ = {};
  out_.emplace_back();
  frames_.push_back({.shape = &document_shape(), .object = &out_.back(), .at = at});
}

void Builder::finish_document() {
  if (const auto dangling = references_.dangling()) throw Fault(dangling->at, dangling->message);
  watch_ = {};
  ++finished_;
}

void Builder::take_open(bool is_map, std::size_t at) {
  if (skipping_ > 0) {
    ++skipping_;
    return;
  }
  Frame& top = frames_.back();
  const std::string_view found = is_map ? "a map" : "a list";
  if (top.kind == Frame::Kind::map) {
    if (!top.value) fail(at, "a key must be a word and is " + std::string(found));
    if (top.field == nullptr) {
      skipping_ = 1;
      return;
    }
    const Field& field = *top.field;
    void* const object = top.object;
    if (is_map && field.type == Type::map) {
      frames_.push_back({.shape = field.shape, .object = field.reach(object), .at = at});
    } else if (!is_map && (field.type == Type::maps || field.type == Type::texts || field.type == Type::pair)) {
      const auto kind = field.type == Type::maps    ? Frame::Kind::maps
                        : field.type == Type::texts ? Frame::Kind::texts
                                                    : Frame::Kind::pair;
      frames_.push_back({.kind = kind, .shape = field.shape, .field = &field, .object = object, .at = at});
    } else {
      wrong_type(field, found, at);
    }
  } else if (top.kind == Frame::Kind::maps && is_map) {
    const Frame list = top;
    frames_.push_back({.shape = list.shape, .object = list.field->reach(list.object), .at = at});
  } else {
    fail(at, (top.kind == Frame::Kind::maps ? "must be a map and is " : "must be no list or map, and is ") +
                 std::string(found));
  }
}

void Builder::take_close() {
  if (skipping_ > 0) {
    if (--skipping_ == 0) value_done();
    return;
  }
  const Frame& top = frames_.back();
  if (top.kind == Frame::Kind::map) {
    finish_map(top);
  } else if (top.kind == Frame::Kind::pair) {
    if (top.index != 2) fail(top.at, "must be two whole numbers, [first, last], and is " + std::to_string(top.index));
    if (top.pair[0] > top.pair[1]) {
      fail(top.at, "[" + std::to_string(top.pair[0]) + ", " + std::to_string(top.pair[1]) +
                       "] ends before it begins; the second number must not be smaller");
    }
    top.field->put(top.field->reach(top.object), top.pair[0], top.pair[1]);
  }
  frames_.pop_back();
  value_done();
}

void Builder::finish_map(const Frame& map) {
  std::string_view lacking;
  for (std::size_t i = 0; lacking.empty() && i < map.shape->fields.size(); ++i) {
    if (map.shape->fields[i].required && (map.seen >> i & 1u) == 0) lacking = map.shape->fields[i].name;
  }
  if (lacking.empty() && map.shape->lacks != nullptr) lacking = map.shape->lacks(map.object, map.seen);
  if (lacking.empty()) return;
  if (lacking == "shilu") fail(map.at, "this is no document of shilu: it has no member \"shilu: 1\"");
  fail(map.at, "the member " + quoted(lacking) + " is missing");
}

void Builder::value_done() {
  if (frames_.empty()) return;
  Frame& top = frames_.back();
  if (top.kind == Frame::Kind::map) {
    top.value = false;
  } else {
    ++top.index;
  }
}

}  // namespace shilu::loading
