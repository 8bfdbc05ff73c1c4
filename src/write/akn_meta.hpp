// The element `meta` of an Akoma Ntoso document: how it is identified, and what it refers to.
#pragma once

#include <shilu/transcript.hpp>

#include <string>

#include "write/akn_references.hpp"
#include "write/xml.hpp"

namespace shilu::write {

/// `document`: the document's id.
void put_akn_meta(XmlWriter& xml, const Transcript& transcript, const std::string& document,
                  const AknReferences& references);

}  // namespace shilu::write
