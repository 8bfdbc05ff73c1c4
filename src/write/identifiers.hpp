// Identifiers for XML, which must be names (NCName): made of what a document and its people are called.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

/// ASCII letters, digits, `-` and `_`, a letter first, never a dot. The same for the same name; another for another.
/// `briefing.txt` → `briefing_txt`; names with other characters are transliterated and get a hash of themselves.
std::string document_id(std::string_view name);

/// The participant's id where it is a name and not one that a turn could have (`t1`); otherwise one that begins with
/// `person_`.
std::string person_id(std::string_view id);

/// t1, t2, …: for a reader's tree the same as Turn::id.
std::string turn_id(std::size_t number);

/// A BCP 47 tag, or `und` for what does not look like one.
std::string_view language_or_und(std::string_view tag);

}  // namespace shilu::write
