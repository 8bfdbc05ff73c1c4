// How a map of the document is described: its members, their types, and where their values go.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace shilu::loading {

enum class Type {
  text,    ///< a string
  number,  ///< a whole number
  word,    ///< one of a few words
  flag,    ///< true or false
  pair,    ///< two whole numbers, the second not smaller
  map,     ///< of the shape `Field::shape`
  maps,    ///< a list of such
  texts,   ///< a list of strings
};

/// What is said of a type: `a list`.
std::string_view name_of(Type type);

/// What a text stands for beside itself.
enum class Meaning { none, participant_id, turn_id, speaker };

struct Shape;

/// One member. `reach` takes the object of the map and gives the address of the member in it; of a `maps` that of a new
/// item.
struct Field {
  std::string_view name;
  Type type = Type::text;
  bool required = false;
  void* (*reach)(void* object) = nullptr;
  /// `text`: what is expected where the text has not the form; empty where it has it.
  std::string_view (*expects)(std::string_view text) = nullptr;
  std::span<const std::string_view> words = {};                       ///< `word`, in the order of the enumeration
  void (*put)(void* member, std::size_t a, std::size_t b) = nullptr;  ///< `word` (its index and 0) and `pair`
  const Shape* shape = nullptr;                                       ///< `map`, `maps`
  std::size_t least = 0;                                              ///< `number`
  Meaning meaning = Meaning::none;
};

/// A kind of map. At most 32 fields.
struct Shape {
  std::span<const Field> fields;
  /// The name of a member that this object lacks; empty where it has all.
  std::string_view (*lacks)(const void* object, unsigned seen) = nullptr;
};

namespace detail {

template <class Class, class Member>
Class class_of(Member Class::*);
template <class Class, class Member>
Member type_of(Member Class::*);

}  // namespace detail

template <auto Pointer>
using ClassOf = decltype(detail::class_of(Pointer));
template <auto Pointer>
using TypeOf = decltype(detail::type_of(Pointer));

/// The address of a member.
template <auto Pointer>
void* reach(void* object) {
  return &(static_cast<ClassOf<Pointer>*>(object)->*Pointer);
}

/// The address of a new last item of a list.
template <auto Pointer>
void* append(void* object) {
  return &(static_cast<ClassOf<Pointer>*>(object)->*Pointer).emplace_back();
}

template <class Enumeration>
void put_word(void* member, std::size_t index, std::size_t) {
  *static_cast<Enumeration*>(member) = static_cast<Enumeration>(index);
}

template <class Range>
void put_pair(void* member, std::size_t a, std::size_t b) {
  *static_cast<Range*>(member) = {a, b};
}

}  // namespace shilu::loading
