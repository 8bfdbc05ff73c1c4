#include "write/xml.hpp"

#include "text/xml.hpp"

namespace shilu::write {

XmlWriter& XmlWriter::start(std::string_view name) {
  if (mixed_ == 0) out_.append(2 * depth_, ' ');
  out_ += '<';
  out_ += name;
  names_.push_back(name);
  return *this;
}

XmlWriter& XmlWriter::attribute(std::string_view name, std::string_view value) {
  out_ += ' ';
  out_ += name;
  out_ += "=\"";
  text::append_xml_value(value, out_);
  out_ += '"';
  return *this;
}

XmlWriter& XmlWriter::known(std::string_view name, std::string_view value) {
  return value.empty() ? *this : attribute(name, value);
}

XmlWriter& XmlWriter::number(std::string_view name, std::size_t value) {
  return attribute(name, std::to_string(value));
}

void XmlWriter::open() {
  out_ += ">\n";
  ++depth_;
}

void XmlWriter::mixed() {
  out_ += '>';
  ++mixed_;
}

void XmlWriter::words(std::string_view text) { text::append_xml_content(text, out_); }

void XmlWriter::close() {
  if (mixed_ == 0) {
    --depth_;
    out_.append(2 * depth_, ' ');
  } else {
    --mixed_;
  }
  out_ += "</";
  out_ += names_.back();
  out_ += '>';
  names_.pop_back();
  end_line();
}

void XmlWriter::text(std::string_view text) {
  if (text.empty()) return empty();
  mixed();
  words(text);
  close();
}

void XmlWriter::empty() {
  out_ += "/>";
  names_.pop_back();
  end_line();
}

void XmlWriter::end_line() {
  if (mixed_ == 0) out_ += '\n';
}

}  // namespace shilu::write
