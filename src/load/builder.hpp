// Builds Transcripts from the events of a reader, and says what is wrong with them. Knows neither YAML nor JSON.
#pragma once

#include <shilu/parse.hpp>
#include <shilu/transcript.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "load/fault.hpp"
#include "load/format_watch.hpp"
#include "load/references.hpp"
#include "load/shape.hpp"

namespace shilu::loading {

/// What a scalar is by the way it is written.
enum class Form {
  text,   ///< between quotation marks, or a block: a string and nothing else
  plain,  ///< YAML without quotation marks: whatever is expected
  bare,   ///< JSON's numbers, true, false, null: no string
};

/// Takes documents, or a list of documents, event by event; keys of maps are scalars like others. Each event comes with
/// its offset, in any unit that grows. All throw Fault. Lists and maps of members that are not known go by without a
/// trace; the work for each event is constant, and levels are at most 64.
class Builder {
 public:
  Builder(std::vector<Transcript>& out, const Limits& limits) : out_(out), limits_(limits) {}

  void open_map(std::size_t at) { open(true, at); }
  void open_list(std::size_t at) { open(false, at); }
  void scalar(std::string_view text, Form form, std::size_t at);
  void close(std::size_t at);

  /// How many documents at the beginning of `out` stay good whatever comes behind them: whole items of a list.
  std::size_t whole_items() const { return in_list_ ? finished_ : 0; }

  /// What was wrong before, when the bytes turn out to be broken further on.
  const std::optional<Fault>& fault() const { return fault_; }

 private:
  struct Frame {
    enum class Kind { map, maps, texts, pair };
    Kind kind = Kind::map;
    const Shape* shape = nullptr;  ///< of the map, of the items
    const Field* field = nullptr;  ///< map: the member whose value comes; others: the member that this is the value of
    void* object = nullptr;        ///< the map's own; else of the map in which the list stands
    std::size_t at = 0;
    std::size_t index = 0;              ///< of the item that comes
    std::array<std::size_t, 2> pair{};  ///< numbers so far
    unsigned seen = 0;                  ///< map: members that came, by their order in the shape
    bool value = false;                 ///< map: a key came, its value comes
  };

  template <class Event>
  void guarded(Event event);
  void open(bool is_map, std::size_t at);
  void take_open(bool is_map, std::size_t at);
  void take_scalar(std::string_view text, Form form, std::size_t at);
  void take_close();
  void begin_document(bool is_map, std::size_t at);
  void finish_document();
  void finish_map(const Frame& map);
  void key(Frame& map, std::string_view name, std::size_t at);
  void member(const Frame& map, std::string_view text, Form form, std::size_t at);
  void text_member(const Field& field, void* object, std::string_view text, std::size_t at);
  std::size_t number(const Field& field, std::string_view text, Form form, std::size_t at) const;
  void value_done();
  std::string path() const;
  [[noreturn]] void fail(std::size_t at, const std::string& message) const;
  [[noreturn]] void wrong_type(const Field& field, std::string_view found, std::size_t at) const;

  std::vector<Transcript>& out_;
  const Limits& limits_;
  std::vector<Frame> frames_;
  References references_;
  FormatWatch watch_;
  std::optional<Fault> fault_;
  std::size_t finished_ = 0;
  std::size_t skipping_ = 0;  ///< levels within a member that is not known
  bool in_list_ = false;      ///< of documents
};

}  // namespace shilu::loading
