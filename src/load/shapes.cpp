#include "load/shapes.hpp"

#include <shilu/transcript.hpp>

#include <array>
#include <utility>

#include "load/forms.hpp"

namespace shilu::loading {
namespace {

/// The words of an enumeration, as the writers spell them.
template <class Enumeration, std::size_t... Is>
std::array<std::string_view, sizeof...(Is)> words(std::index_sequence<Is...>) {
  return {to_string(static_cast<Enumeration>(Is))...};
}
template <class Enumeration, std::size_t Count>
std::span<const std::string_view> words() {
  static const auto all = words<Enumeration>(std::make_index_sequence<Count>());
  return all;
}

constexpr bool always = true;
constexpr bool optional = false;

template <auto Pointer>
Field text(std::string_view name, bool required = optional, std::string_view (*expects)(std::string_view) = nullptr,
           Meaning meaning = Meaning::none) {
  static_assert(std::is_same_v<TypeOf<Pointer>, std::string>);
  return {.name = name, .required = required, .reach = reach<Pointer>, .expects = expects, .meaning = meaning};
}

template <auto Pointer>
Field number(std::string_view name, std::size_t least = 0, bool required = always) {
  static_assert(std::is_same_v<TypeOf<Pointer>, std::size_t>);
  return {.name = name, .type = Type::number, .required = required, .reach = reach<Pointer>, .least = least};
}

template <auto Pointer, std::size_t Count>
Field word(std::string_view name, bool required = always) {
  using Enumeration = TypeOf<Pointer>;
  static_assert(std::is_enum_v<Enumeration>);
  return {.name = name,
          .type = Type::word,
          .required = required,
          .reach = reach<Pointer>,
          .words = words<Enumeration, Count>(),
          .put = put_word<Enumeration>};
}

template <auto Pointer>
Field pair(std::string_view name) {
  return {
      .name = name, .type = Type::pair, .required = always, .reach = reach<Pointer>, .put = put_pair<TypeOf<Pointer>>};
}

template <auto Pointer>
Field map(std::string_view name, const Shape& shape) {
  return {.name = name, .type = Type::map, .required = always, .reach = reach<Pointer>, .shape = &shape};
}

template <auto Pointer>
Field maps(std::string_view name, const Shape& shape, bool required) {
  return {.name = name, .type = Type::maps, .required = required, .reach = append<Pointer>, .shape = &shape};
}

/// `questions` has exchanges, the other kinds have turns.
std::string_view section_lacks(const void* object, unsigned seen) {
  constexpr unsigned turns = 1u << 2, exchanges = 1u << 3;
  const bool questions = static_cast<const Section*>(object)->kind == SectionKind::questions;
  if (questions) return (seen & exchanges) == 0 ? "exchanges" : "";
  return (seen & turns) == 0 ? "turns" : "";
}

/// Where the format's number goes, of which nothing is kept: FormatWatch has heard it.
void* nowhere(void*) {
  static thread_local std::size_t format = 0;
  return &format;
}

}  // namespace

const Shape& document_shape() {
  static const std::array source{
      text<&SourceInfo::name>("name"),
      text<&SourceInfo::encoding>("encoding"),
      number<&SourceInfo::bytes>("bytes"),
      number<&SourceInfo::lines>("lines"),
  };
  static const Shape source_shape{source};

  static const std::array conference{
      text<&Conference::title>("title"),
      text<&Conference::date>("date", optional, expects_date),
      text<&Conference::time>("time", optional, expects_time),
      text<&Conference::place>("place"),
      text<&Conference::topic>("topic"),
  };
  static const Shape conference_shape{conference};

  static const std::array participant{
      text<&Participant::id>("id", always, expects_id, Meaning::participant_id),
      text<&Participant::name>("name"),
      word<&Participant::role, 5>("role"),
      text<&Participant::title>("title"),
      text<&Participant::outlet>("outlet"),
      Field{.name = "labels", .type = Type::texts, .reach = append<&Participant::labels>},
      text<&Participant::evidence>("evidence"),
  };
  static const Shape participant_shape{participant};

  static const std::array other{
      word<&Other::kind, 12>("kind"), pair<&Other::lines>("lines"), pair<&Other::bytes>("bytes"),
      text<&Other::key>("key"),       text<&Other::value>("value"), text<&Other::text>("text"),
  };
  static const Shape other_shape{other};

  // Documents of the first versions have no `after`.
  static const std::array inside{
      other[0], other[1], other[2], other[3], other[4], other[5], number<&Other::after>("after", 0, optional),
  };
  static const Shape inside_shape{inside};

  static const std::array turn{
      text<&Turn::id>("id", always, expects_turn_id, Meaning::turn_id),
      word<&Turn::kind, 4>("kind"),
      word<&Turn::role, 5>("role", optional),
      text<&Turn::speaker>("speaker", optional, nullptr, Meaning::speaker),
      text<&Turn::label>("label"),
      pair<&Turn::lines>("lines"),
      pair<&Turn::bytes>("bytes"),
      text<&Turn::text>("text"),
      maps<&Turn::inside>("inside", inside_shape, optional),
  };
  static const Shape turn_shape{turn};

  static const std::array exchange{
      number<&Exchange::number>("number", 1),
      text<&Exchange::printed>("printed"),
      maps<&Exchange::turns>("turns", turn_shape, always),
  };
  static const Shape exchange_shape{exchange};

  static const std::array section{
      word<&Section::kind, 4>("kind"),
      pair<&Section::lines>("lines"),
      maps<&Section::turns>("turns", turn_shape, optional),
      maps<&Section::exchanges>("exchanges", exchange_shape, optional),
  };
  static const Shape section_shape{section, section_lacks};

  static const std::array reported{
      text<&Reported::speaker>("speaker", optional, nullptr, Meaning::speaker),
      text<&Reported::verb>("verb"),
      Field{.name = "quoted", .type = Type::flag, .required = always, .reach = reach<&Reported::quoted>},
      pair<&Reported::lines>("lines"),
      pair<&Reported::bytes>("bytes"),
      text<&Reported::text>("text"),
  };
  static const Shape reported_shape{reported};

  static const std::array diagnostic{
      text<&Diagnostic::code>("code", always, expects_code),
      word<&Diagnostic::severity, 3>("severity"),
      text<&Diagnostic::message>("message", always),
      number<&Diagnostic::line>("line"),
      number<&Diagnostic::byte>("byte"),
  };
  static const Shape diagnostic_shape{diagnostic};

  static const std::array document{
      Field{.name = "shilu", .type = Type::number, .required = always, .reach = nowhere},
      map<&Transcript::source>("source", source_shape),
      word<&Transcript::kind, 2>("kind"),
      text<&Transcript::language>("language", always, expects_language),
      map<&Transcript::conference>("conference", conference_shape),
      maps<&Transcript::participants>("participants", participant_shape, always),
      maps<&Transcript::sections>("sections", section_shape, always),
      maps<&Transcript::reported>("reported", reported_shape, always),
      maps<&Transcript::other>("other", other_shape, always),
      maps<&Transcript::diagnostics>("diagnostics", diagnostic_shape, optional),
  };
  static const Shape shape{document};
  return shape;
}

}  // namespace shilu::loading
