// The keys that may stand at the top of a settings file and in its overrides alike.
#include "config/text_keys.hpp"

#include "config/cast.hpp"
#include "text/encoding_name.hpp"
#include "text/language_tag.hpp"
#include "yaml/values.hpp"

namespace shilu::config {

namespace {

class TextReader {
 public:
  TextReader(const File& file, TextSettings& texts) : file_(file), texts_(texts) {}

  void language(const YAML::Node& node) {
    texts_.language = word(node);
    if (!text::is_language_tag(*texts_.language)) file_.fail(node, quoted(node) + " is no language tag");
  }

  void encoding(const YAML::Node& node) {
    texts_.encoding = word(node);
    if (text::find_encoding(*texts_.encoding)) return;
    file_.fail(node, "unknown encoding " + quoted(node) + "; usual ones are " + std::string(text::usual_encodings()));
  }

  void lexicons(const YAML::Node& node) {
    if (node.IsMap()) yaml::wrong_kind(file_.document, node, "a list of files");
    yaml::each(node, [&](const YAML::Node& item) { texts_.lexicons.push_back(file_.path_of(item)); });
  }

  void messages(const YAML::Node& node) {
    CheckOptions options;
    options.messages = word(node);
    file_.hold(node, options);
    texts_.messages = options.messages;
  }

  void select(const YAML::Node& node) { texts_.select = listed(node, &CheckOptions::select); }
  void ignore(const YAML::Node& node) { texts_.ignore = listed(node, &CheckOptions::ignore); }
  void require(const YAML::Node& node) { texts_.require = listed(node, &CheckOptions::require); }

  void severity(const YAML::Node& node) {
    if (!node.IsMap()) yaml::wrong_kind(file_.document, node, "a mapping from rules to severities");
    for (const auto& pair : node) {
      const auto rule = word(pair.first);
      CheckOptions options;
      options.severity[rule] = Severity::note;
      file_.hold(pair.first, options);
      if (texts_.severity.contains(rule)) file_.fail(pair.first, "duplicate rule " + quoted(pair.first));
      static const std::vector<std::string_view> words{"error", "warning", "note", "off"};
      constexpr std::array<std::optional<Severity>, 4> values{Severity::error, Severity::warning, Severity::note, {}};
      texts_.severity[rule] = values[yaml::choice(file_.document, pair.second, words)];
    }
  }

  void expect(const YAML::Node& node) {
    const bool transcript = yaml::choice(file_.document, node, {"any", "transcript"}) == 1;
    texts_.expect = transcript ? Expectation::transcript : Expectation::any;
  }

  void cast(const YAML::Node& node) { announce(read_cast(file_, node)); }

  void cast_file(const YAML::Node& node) {
    const auto path = file_.path_of(node);
    try {
      announce(load_cast(path));
    } catch (const yaml::Error& error) {
      file_.fail(node, path + ": " + error.what());
    }
  }

  void style(const YAML::Node& node) {
    const auto part = [this](std::string HouseStyle::*member) {
      return [this, member](const YAML::Node& value) {
        CheckOptions options;
        options.style.*member = word(value);
        file_.hold(value, options);
        texts_.style.*member = options.style.*member;
      };
    };
    yaml::read_mapping(file_.document, node,
                       {{"colon", part(&HouseStyle::colon)},
                        {"label", part(&HouseStyle::label)},
                        {"numbering", part(&HouseStyle::numbering)}});
  }

  void line_length(const YAML::Node& node) { texts_.line_length = yaml::number(file_.document, node, 0); }

 private:
  std::string word(const YAML::Node& node) const { return yaml::word(file_.document, node); }
  static std::string quoted(const YAML::Node& node) { return yaml::quote(node.Scalar()); }

  /// A list of words, each of which must be good for this option.
  std::vector<std::string> listed(const YAML::Node& node, std::vector<std::string> CheckOptions::*option) const {
    auto all = yaml::words(file_.document, node);
    yaml::each(node, [&](const YAML::Node& item) {
      CheckOptions options;
      options.*option = {word(item)};
      file_.hold(item, options);
    });
    return all;
  }

  /// `cast` and `cast_file` side by side are one list.
  void announce(std::vector<CastMember> people) {
    if (!texts_.cast) texts_.cast.emplace();
    for (auto& person : people) texts_.cast->push_back(std::move(person));
  }

  const File file_;
  TextSettings& texts_;
};

}  // namespace

yaml::Keys text_keys(const File& file, TextSettings& texts) {
  using Read = void (TextReader::*)(const YAML::Node&);
  constexpr std::pair<std::string_view, Read> members[] = {
      {"language", &TextReader::language},       {"encoding", &TextReader::encoding},
      {"lexicons", &TextReader::lexicons},       {"messages", &TextReader::messages},
      {"select", &TextReader::select},           {"ignore", &TextReader::ignore},
      {"severity", &TextReader::severity},       {"expect", &TextReader::expect},
      {"require", &TextReader::require},         {"cast", &TextReader::cast},
      {"cast_file", &TextReader::cast_file},     {"style", &TextReader::style},
      {"line_length", &TextReader::line_length},
  };
  yaml::Keys keys;
  for (const auto& [name, read] : members) {
    keys.push_back({name, [reader = TextReader(file, texts), read = read](const YAML::Node& value) mutable {
                      (reader.*read)(value);
                    }});
  }
  return keys;
}

}  // namespace shilu::config
