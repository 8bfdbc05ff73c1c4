// The people whom settings announce.
#include "config/cast.hpp"

#include <array>

#include "yaml/file.hpp"
#include "yaml/mapping.hpp"
#include "yaml/values.hpp"

namespace shilu::config {

namespace {

constexpr std::array roles{Role::host, Role::speaker, Role::reporter, Role::interpreter, Role::unknown};

Role role_of(const File& file, const YAML::Node& node) {
  std::vector<std::string_view> names;
  for (const Role role : roles) names.emplace_back(to_string(role));
  return roles[yaml::choice(file.document, node, names)];
}

CastMember member_of(const File& file, const YAML::Node& node) {
  CastMember member;
  if (!node.IsMap()) {
    member.name = yaml::word(file.document, node);
    return member;
  }
  yaml::read_mapping(file.document, node,
                     {{"name", [&](const auto& value) { member.name = yaml::word(file.document, value); }},
                      {"role", [&](const auto& value) { member.role = role_of(file, value); }},
                      {"title", [&](const auto& value) { member.title = yaml::word(file.document, value); }},
                      {"labels", [&](const auto& value) { member.labels = yaml::words(file.document, value); }}});
  if (member.name.empty()) file.fail(node, "missing key 'name'");
  return member;
}

}  // namespace

std::vector<CastMember> read_cast(const File& file, const YAML::Node& node) {
  if (node.IsMap()) yaml::wrong_kind(file.document, node, "a list of people");
  std::vector<CastMember> cast;
  yaml::each(node, [&](const YAML::Node& item) { cast.push_back(member_of(file, item)); });
  return cast;
}

std::vector<CastMember> load_cast(const std::string& path) {
  const auto bytes = yaml::read_file(path);
  return with_document(bytes, path, [](const File& file) { return read_cast(file, file.document.root()); });
}

}  // namespace shilu::config
