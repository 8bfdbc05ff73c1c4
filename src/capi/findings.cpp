// What a check found, by number.
#include <shilu/finding.hpp>

#include "capi/handles.hpp"
#include "capi/structs.hpp"
#include "capi/views.hpp"

namespace {

using shilu::capi::given;
using shilu::capi::view;

const shilu::Finding* at(const shilu_findings* findings, size_t index) {
  if (findings == nullptr || index >= findings->checked.findings.size()) return nullptr;
  return &findings->checked.findings[index];
}

shilu_fix kind_of(const std::optional<shilu::Fix>& fix) {
  if (!fix) return SHILU_NO_FIX;
  return fix->applicability == shilu::Applicability::safe ? SHILU_SAFE_FIX : SHILU_UNSAFE_FIX;
}

}  // namespace

size_t shilu_finding_count(const shilu_findings* findings) {
  return findings == nullptr ? 0 : findings->checked.findings.size();
}

shilu_status shilu_finding_at(const shilu_findings* findings, size_t index, shilu_finding* finding) {
  const shilu::Finding* from = at(findings, index);
  if (from == nullptr) return SHILU_E_ARGUMENT;
  const shilu_finding value{
      .struct_size = 0,
      .code = view(from->code),
      .name = view(from->name),
      .severity = static_cast<int>(from->severity),
      .message = view(from->message),
      .advice = view(from->advice),
      .turn = view(from->turn),
      .fingerprint = view(from->fingerprint),
      .place = view(from->place),
      .related_count = from->related.size(),
      .fix = kind_of(from->fix),
      .fix_message = from->fix ? view(from->fix->message) : view(""),
      .edit_count = from->fix ? from->fix->edits.size() : 0,
  };
  return given(finding, value);
}

shilu_status shilu_related_at(const shilu_findings* findings, size_t finding, size_t index, shilu_related* related) {
  const shilu::Finding* from = at(findings, finding);
  if (from == nullptr || index >= from->related.size()) return SHILU_E_ARGUMENT;
  const shilu::Related& other = from->related[index];
  return given(related, shilu_related{0, view(other.place), view(other.message)});
}

shilu_status shilu_edit_at(const shilu_findings* findings, size_t finding, size_t index, shilu_edit* edit) {
  const shilu::Finding* from = at(findings, finding);
  if (from == nullptr || !from->fix || index >= from->fix->edits.size()) return SHILU_E_ARGUMENT;
  const shilu::Edit& one = from->fix->edits[index];
  return given(edit, shilu_edit{0, view(one.text), view(one.bytes), view(one.replacement)});
}

shilu_string shilu_findings_text(const shilu_findings* findings) {
  return findings == nullptr ? view("") : view(findings->checked.text);
}

const shilu_transcript* shilu_findings_transcript(const shilu_findings* findings) {
  return findings == nullptr ? nullptr : &findings->transcript;
}
