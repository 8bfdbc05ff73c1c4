// Structs that grow: what a caller of another version gives and takes. `struct_size` says which version it is.
#pragma once

#include <shilu/c.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string>
#include <type_traits>

#include "capi/guard.hpp"

namespace shilu::capi {

/// The size that a struct had when it was published first. A struct that grows gets a specialisation with its old size.
template <class Struct>
inline constexpr std::size_t first_size = sizeof(Struct);

/// No struct gets longer than this: a longer one has no size that somebody set.
inline constexpr std::size_t longest_struct = 4096;

template <class Struct>
constexpr bool can_be_size(std::size_t size) {
  return size >= first_size<Struct> && size <= longest_struct;
}

/// The options that a caller gives, or zeros for null. Throws Failure.
template <class Struct>
Struct taken(const Struct* given, const char* name) {
  static_assert(std::is_trivially_copyable_v<Struct>);
  Struct options{};
  options.struct_size = sizeof(Struct);
  if (given == nullptr) return options;
  const std::size_t size = given->struct_size;
  if (!can_be_size<Struct>(size)) {
    throw Failure(SHILU_E_ARGUMENT, std::string(name) + ".struct_size is " + std::to_string(size) +
                                        "; set it to sizeof, which is " + std::to_string(sizeof(Struct)) + " here");
  }
  const char* bytes = reinterpret_cast<const char*>(given);
  if (std::any_of(bytes + std::min(size, sizeof(Struct)), bytes + size, [](char byte) { return byte != 0; })) {
    throw Failure(SHILU_E_ARGUMENT, std::string(name) + " asks for something that version " + shilu_version().data +
                                        " of the library does not know");
  }
  std::memcpy(&options, given, std::min(size, sizeof(Struct)));
  return options;
}

/// Gives `value` to a caller who may know fewer or more members.
template <class Struct>
shilu_status given(Struct* out, const Struct& value) noexcept {
  static_assert(std::is_trivially_copyable_v<Struct> && offsetof(Struct, struct_size) == 0);
  if (out == nullptr || !can_be_size<Struct>(out->struct_size)) return SHILU_E_ARGUMENT;
  const std::size_t size = out->struct_size;
  const std::size_t known = std::min(size, sizeof(Struct));
  char* bytes = reinterpret_cast<char*>(out);
  const char* from = reinterpret_cast<const char*>(&value);
  std::copy(from + sizeof size, from + known, bytes + sizeof size);
  std::fill(bytes + known, bytes + size, '\0');
  return SHILU_OK;
}

/// For shilu_…_init: `usual` with the caller's size.
template <class Struct>
shilu_status initialised(Struct* out, std::size_t size, const Struct& usual) noexcept {
  if (out == nullptr || !can_be_size<Struct>(size)) return SHILU_E_ARGUMENT;
  std::memcpy(out, &size, sizeof size);
  return given(out, usual);
}

}  // namespace shilu::capi
