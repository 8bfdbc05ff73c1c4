// The words for the model's enumerations, as every output format spells them.
#include <shilu/diagnostic.hpp>
#include <shilu/transcript.hpp>

namespace shilu {

const char* to_string(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::note: return "note";
  }
  return "note";
}

const char* to_string(DocumentKind kind) { return kind == DocumentKind::transcript ? "transcript" : "article"; }

const char* to_string(SectionKind kind) {
  switch (kind) {
    case SectionKind::opening: return "opening";
    case SectionKind::statements: return "statements";
    case SectionKind::questions: return "questions";
    case SectionKind::closing: return "closing";
  }
  return "statements";
}

const char* to_string(TurnKind kind) {
  switch (kind) {
    case TurnKind::statement: return "statement";
    case TurnKind::question: return "question";
    case TurnKind::answer: return "answer";
    case TurnKind::remark: return "remark";
  }
  return "statement";
}

const char* to_string(Role role) {
  switch (role) {
    case Role::host: return "host";
    case Role::speaker: return "speaker";
    case Role::reporter: return "reporter";
    case Role::interpreter: return "interpreter";
    case Role::unknown: return "unknown";
  }
  return "unknown";
}

const char* to_string(OtherKind kind) {
  switch (kind) {
    case OtherKind::title: return "title";
    case OtherKind::field: return "field";
    case OtherKind::roster: return "roster";
    case OtherKind::heading: return "heading";
    case OtherKind::lead: return "lead";
    case OtherKind::prose: return "prose";
    case OtherKind::note: return "note";
    case OtherKind::caption: return "caption";
    case OtherKind::chrome: return "chrome";
    case OtherKind::rule: return "rule";
    case OtherKind::end: return "end";
    case OtherKind::metadata: return "metadata";
  }
  return "prose";
}

}  // namespace shilu
