// The element `teiHeader`: of a document, and of a corpus of documents.
#pragma once

#include <shilu/transcript.hpp>

#include <string>

#include "write/cast.hpp"
#include "write/xml.hpp"

namespace shilu::write {

inline constexpr std::string_view tei_namespace = "http://www.tei-c.org/ns/1.0";

/// `document`: the document's id. In a corpus the classes to which `ana` points are declared by the header of the
/// corpus.
void put_tei_header(XmlWriter& xml, const Transcript& transcript, const std::string& name, const std::string& document,
                    const Cast& cast, bool in_corpus);

void put_tei_corpus_header(XmlWriter& xml);

/// `chair`, `regular`, `guest` as in ParlaMint, or `interpreter`; empty where the role is not known.
std::string_view tei_class(Role role);

}  // namespace shilu::write
