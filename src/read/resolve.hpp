// Whom a label means: a person known already, one to be added, or, for a bare mark, whoever can be meant by it.
#pragma once

#include <cstdint>

#include "read/case.hpp"

namespace shilu::read {

/// What a label of this kind makes of its speaker.
Role role_of(WhoKind kind);

class Resolver {
 public:
  explicit Resolver(Case& c) : c_(c) {}

  /// Notes whom bare marks can mean. The first label must be known.
  void look_around();
  /// A label was a name and a verb of asking: 贝问
  void asked_by_name() { asked_by_name_ = true; }
  /// Adds the person where nobody is meant who is known; nobody where the label names nobody.
  int person_of(const Who& who, std::uint32_t at);

 private:
  int only_announced() const;
  int named_in_title() const;
  int only_of_page() const;
  int part_of_name(const Who& who) const;
  int only_heard() const;
  int only_asker() const;
  int first_presenter() const;
  int office(const Who& who, Person& person);
  int named(const Who& who, const Person& person);

  Case& c_;
  int announced_ = People::nobody;
  int page_ = People::nobody;
  int host_ = People::nobody;
  bool asked_by_name_ = false;
};

}  // namespace shilu::read
