// Words for numbers, and what the library says about itself.
#include <shilu/c.h>

#include <array>
#include <cstddef>
#include <shilu/diagnostic.hpp>
#include <shilu/transcript.hpp>
#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include "capi/views.hpp"

namespace {

using shilu::capi::view;

/// The numbers of C are those of C++, so that a cast is all that is needed.
template <class Enum>
constexpr bool same(int number, Enum value) {
  return number == static_cast<int>(value);
}
static_assert(same(SHILU_TRANSCRIPT, shilu::DocumentKind::transcript) &&
              same(SHILU_ARTICLE, shilu::DocumentKind::article));
static_assert(same(SHILU_OPENING, shilu::SectionKind::opening) &&
              same(SHILU_STATEMENTS, shilu::SectionKind::statements) &&
              same(SHILU_QUESTIONS, shilu::SectionKind::questions) && same(SHILU_CLOSING, shilu::SectionKind::closing));
static_assert(same(SHILU_STATEMENT, shilu::TurnKind::statement) && same(SHILU_QUESTION, shilu::TurnKind::question) &&
              same(SHILU_ANSWER, shilu::TurnKind::answer) && same(SHILU_REMARK, shilu::TurnKind::remark));
static_assert(same(SHILU_ROLE_HOST, shilu::Role::host) && same(SHILU_ROLE_SPEAKER, shilu::Role::speaker) &&
              same(SHILU_ROLE_REPORTER, shilu::Role::reporter) &&
              same(SHILU_ROLE_INTERPRETER, shilu::Role::interpreter) && same(SHILU_ROLE_UNKNOWN, shilu::Role::unknown));
static_assert(same(SHILU_OTHER_TITLE, shilu::OtherKind::title) && same(SHILU_OTHER_FIELD, shilu::OtherKind::field) &&
              same(SHILU_OTHER_ROSTER, shilu::OtherKind::roster) &&
              same(SHILU_OTHER_HEADING, shilu::OtherKind::heading) && same(SHILU_OTHER_LEAD, shilu::OtherKind::lead) &&
              same(SHILU_OTHER_PROSE, shilu::OtherKind::prose) && same(SHILU_OTHER_NOTE, shilu::OtherKind::note) &&
              same(SHILU_OTHER_CAPTION, shilu::OtherKind::caption) &&
              same(SHILU_OTHER_CHROME, shilu::OtherKind::chrome) && same(SHILU_OTHER_RULE, shilu::OtherKind::rule) &&
              same(SHILU_OTHER_END, shilu::OtherKind::end) && same(SHILU_OTHER_METADATA, shilu::OtherKind::metadata));
static_assert(same(SHILU_ERROR, shilu::Severity::error) && same(SHILU_WARNING, shilu::Severity::warning) &&
              same(SHILU_NOTE, shilu::Severity::note));

template <class Enum>
shilu_string name(int number, Enum last) {
  if (number < 0 || number > static_cast<int>(last)) return view("");
  return view(to_string(static_cast<Enum>(number)));
}

}  // namespace

int shilu_abi_version() { return SHILU_ABI_VERSION; }

shilu_string shilu_version() { return view(shilu::version()); }

shilu_string shilu_schema() { return shilu::capi::view_of_literal(shilu::schema()); }

shilu_string shilu_status_name(shilu_status status) {
  static constexpr std::array names{"ok", "argument", "lexicon", "memory", "format", "settings", "internal"};
  static_assert(names.size() == SHILU_E_INTERNAL + 1);
  if (status < 0 || status > SHILU_E_INTERNAL) return view("");
  return view(names[static_cast<std::size_t>(status)]);
}

shilu_string shilu_document_kind_name(shilu_document_kind kind) { return name(kind, shilu::DocumentKind::article); }

shilu_string shilu_section_kind_name(shilu_section_kind kind) { return name(kind, shilu::SectionKind::closing); }

shilu_string shilu_turn_kind_name(shilu_turn_kind kind) { return name(kind, shilu::TurnKind::remark); }

shilu_string shilu_role_name(shilu_role role) { return name(role, shilu::Role::unknown); }

shilu_string shilu_other_kind_name(shilu_other_kind kind) { return name(kind, shilu::OtherKind::metadata); }

shilu_string shilu_severity_name(shilu_severity severity) { return name(severity, shilu::Severity::note); }
