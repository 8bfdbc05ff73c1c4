// A reader of the XML that we write, for tests: strict about all that makes a document well-formed.
#pragma once

#include <cstdlib>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "text/next_code_point.hpp"
#include "text/utf8.hpp"

namespace shilu::testing {

struct XmlElement {
  std::string name;
  std::map<std::string, std::string> attributes;
  std::vector<XmlElement> children;
  std::string words;  ///< all text inside, also that of children

  /// Empty where it is not there.
  std::string at(const std::string& attribute) const {
    const auto found = attributes.find(attribute);
    return found == attributes.end() ? "" : found->second;
  }
  bool has(const std::string& attribute) const { return attributes.count(attribute) != 0; }
  /// All elements of this name below, in order of the document.
  std::vector<const XmlElement*> all(std::string_view wanted) const {
    std::vector<const XmlElement*> found;
    for (const XmlElement& child : children) {
      if (child.name == wanted) found.push_back(&child);
      for (const XmlElement* each : child.all(wanted)) found.push_back(each);
    }
    return found;
  }
  /// The only one; throws where there is another number of them.
  const XmlElement& only(std::string_view wanted) const {
    const auto found = all(wanted);
    if (found.size() != 1) throw std::runtime_error(std::to_string(found.size()) + " of " + std::string(wanted));
    return *found.front();
  }
};

class XmlReader {
 public:
  explicit XmlReader(std::string_view text) : text_(text) {}

  /// Throws std::runtime_error, with what is wrong and where.
  XmlElement read() {
    for (std::size_t at = 0; at < text_.size();) {
      const int c = text::next_code_point(text_, at);
      if (c < 0 || (c < 0x20 && c != '\n' && c != '\t') || c == 0xFFFE || c == 0xFFFF) fail("a character");
    }
    expect("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    expect("<");
    XmlElement root = element();
    if (text_.substr(at_) != "\n") fail("something behind the document");
    return root;
  }

 private:
  [[noreturn]] void fail(const std::string& what) const {
    throw std::runtime_error(what + " before " + std::string(text_.substr(at_, 60)));
  }
  bool take(std::string_view words) {
    if (text_.substr(at_, words.size()) != words) return false;
    at_ += words.size();
    return true;
  }
  void expect(std::string_view words) {
    if (!take(words)) fail("no " + std::string(words));
  }
  std::string name() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == ':'))
      ++at_;
    if (begin == at_) fail("no name");
    return std::string(text_.substr(begin, at_ - begin));
  }

  /// Up to one of `ends`, with references resolved.
  std::string characters(std::string_view ends) {
    std::string out;
    while (at_ < text_.size() && ends.find(text_[at_]) == std::string_view::npos) {
      if (text_[at_] == '<' || text_[at_] == '>') fail("a raw sign");
      if (text_[at_] != '&') {
        out += text_[at_++];
      } else if (take("&#")) {
        const std::size_t end = text_.find(';', at_);
        if (end == std::string_view::npos) fail("an open reference");
        const int c = std::atoi(std::string(text_.substr(at_, end - at_)).c_str());
        if (c != 9 && c != 10 && c != 13) fail("a reference to what XML forbids");
        out += static_cast<char>(c);
        at_ = end + 1;
      } else {
        out += entity();
      }
    }
    return out;
  }
  char entity() {
    if (take("&amp;")) return '&';
    if (take("&lt;")) return '<';
    if (take("&gt;")) return '>';
    if (take("&quot;")) return '"';
    if (take("&apos;")) return '\'';
    fail("an unknown entity");
  }

  XmlElement element() {
    XmlElement result;
    result.name = name();
    while (take(" ")) {
      const std::string attribute = name();
      expect("=\"");
      if (text_.substr(at_, text_.find('"', at_) - at_).find_first_of("\n\t") != std::string_view::npos)
        fail("a blank");
      if (!result.attributes.emplace(attribute, characters("\"")).second) fail("an attribute twice");
      expect("\"");
    }
    if (take("/>")) return result;
    expect(">");
    while (!take("</")) {
      result.words += characters("<");
      if (text_.substr(at_, 2) == "</") continue;
      expect("<");
      result.children.push_back(element());
      result.words += result.children.back().words;
    }
    expect(result.name);
    expect(">");
    return result;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

inline XmlElement read_xml(std::string_view text) { return XmlReader(text).read(); }

/// What keeps a text from being XML; empty where nothing does.
inline std::string broken_xml(std::string_view text) {
  try {
    read_xml(text);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
  return "";
}

}  // namespace shilu::testing
