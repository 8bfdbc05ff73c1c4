#include "text/decode.hpp"

#include <optional>
#include <utility>

#include "text/convert.hpp"
#include "text/detect.hpp"
#include "text/encoding_name.hpp"
#include "text/legacy.hpp"
#include "text/lines.hpp"
#include "text/report.hpp"
#include "text/validate.hpp"

namespace shilu::text {
namespace {

/// A reading of the bytes, or why there is none.
struct Reading {
  std::string encoding;
  Decoded decoded;
  std::optional<Diagnostic> refusal;
};

Reading refuse(Diagnostic diagnostic) { return {{}, {}, std::move(diagnostic)}; }

Reading read_as(std::string_view bytes, const EncodingName& name, std::size_t limit) {
  if (name.iana == "UTF-8") {
    const Bom bom = find_bom(bytes);
    return {name.iana, read_utf8(bytes, bom.encoding == "UTF-8" ? bom.length : 0, limit), std::nullopt};
  }
  std::optional<Decoded> decoded = convert(bytes, name.converter, Malformedness::replace, limit);
  if (!decoded) {
    return refuse(bytes.size() > kMostConvertible ? too_large(bytes.size(), kMostConvertible)
                                                  : not_convertible(name.iana));
  }
  return {name.iana, std::move(*decoded), std::nullopt};
}

Reading read_as(std::string_view bytes, std::string_view iana, std::size_t limit) {
  return read_as(bytes, EncodingName{std::string(iana), std::string(iana)}, limit);
}

/// `UTF-16` and `UTF-32` leave the order of bytes to a BOM, and where there is none, to the look of the text.
EncodingName with_byte_order(EncodingName name, std::string_view bytes) {
  if (name.iana != "UTF-16" && name.iana != "UTF-32") return name;
  const Bom bom = find_bom(bytes);
  std::string ordered = name.iana + "BE";
  if (bom.encoding.starts_with(name.iana)) {
    ordered = bom.encoding;
  } else if (name.iana == "UTF-16" && !guess_utf16(bytes).empty()) {
    ordered = guess_utf16(bytes);
  }
  return {ordered, ordered};
}

Reading read_named(std::string_view bytes, std::string_view encoding, std::size_t limit) {
  const std::optional<EncodingName> name = find_encoding(encoding);
  if (!name) return refuse(unknown_name(encoding));
  return read_as(bytes, with_byte_order(*name, bytes), limit);
}

Reading read_unnamed(std::string_view bytes, std::size_t limit) {
  const Bom bom = find_bom(bytes);
  if (!bom.encoding.empty()) return read_as(bytes, bom.encoding, limit);
  // Before UTF-8: English in UTF-16 is valid UTF-8, full of NUL.
  if (bytes.find('\0') != std::string_view::npos) {
    const std::string_view utf16 = guess_utf16(bytes);
    if (!utf16.empty()) return read_as(bytes, utf16, limit);
  }
  if (valid_utf8(bytes)) return {"UTF-8", Decoded{std::string(bytes), {}, {}}, std::nullopt};
  if (nearly_utf8(bytes)) return read_as(bytes, "UTF-8", limit);
  Legacy legacy = read_legacy(bytes, limit);
  if (!legacy.decoded) return refuse(uncertain(legacy.encoding, first_invalid(bytes)));
  return {std::move(legacy.encoding), std::move(*legacy.decoded), std::nullopt};
}

}  // namespace

Source decode(std::string_view bytes, const DecodeOptions& options) {
  Source source;
  source.bytes = bytes.size();
  Reading reading;
  if (bytes.size() > options.input_bytes) {
    reading = refuse(too_large(bytes.size(), options.input_bytes));
  } else if (options.encoding.empty()) {
    reading = read_unnamed(bytes, options.diagnostics);
  } else {
    reading = read_named(bytes, options.encoding, options.diagnostics);
  }
  if (reading.refusal) {
    source.readable = false;
    source.diagnostics.push_back(std::move(*reading.refusal));
    return source;
  }
  source.encoding = std::move(reading.encoding);
  source.text = std::move(reading.decoded.text);
  source.offsets = std::move(reading.decoded.offsets);
  source.lines = split_lines(source.text);
  source.diagnostics = report(source, reading.decoded.malformed, options.diagnostics);
  return source;
}

}  // namespace shilu::text
