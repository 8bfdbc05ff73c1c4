#include "read/reported.hpp"

namespace shilu::read {

int add_speaker(Case& c, const Prose& prose, std::size_t at, std::string_view name, std::string_view title,
                bool office_only) {
  if (c.kind == DocumentKind::transcript) return People::nobody;
  Person person;
  person.name = std::string(name);
  person.title = std::string(title);
  person.origin = Origin::lead;
  person.office_only = office_only;
  person.first = static_cast<std::uint32_t>(c.scan.segments[prose.segment].text.begin + at);
  return c.people.add(person);
}

}  // namespace shilu::read
