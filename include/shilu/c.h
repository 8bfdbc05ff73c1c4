/* The C interface: what other languages are bound to. C99 and later, C++ too; needs the C library alone.
 *
 * Rules that hold for all of it:
 * - Text is UTF-8, given as a pointer and a number of bytes; NUL bytes may stand in it. What the library gives is never
 *   null, and a NUL that `size` does not count stands behind its last byte. A member that does not apply is empty.
 *   Names of formats alone are plain C strings.
 * - Offsets count bytes of the input, whatever its encoding, and are half-open. Lines count from 1; both ends belong.
 * - A handle belongs to the caller, who frees it once; freeing null does nothing. Views of a handle live as long as it.
 *   The input is not needed any more when a call has returned.
 * - Handles do not change. Any number of threads may read one at once and make others; there is no global state, and
 *   nothing is printed.
 * - A function that can fail gives a shilu_status. Where its last argument is a shilu_error**, that is null or gets a
 *   handle that says what was wrong: null after success, and where memory was too short even for that. After a failure
 *   results are null.
 * - Structs, but for shilu_string, shilu_lines, shilu_bytes and shilu_place, which never change, begin with their size:
 * set `struct_size = sizeof` the struct, or let shilu_…_init do it. Later versions add members at the end, and take the
 * shorter struct of an earlier one. A longer one, of a later version, is taken if what this version does not know is
 * zero. Zero means the usual value for every member of an option struct.
 */
#ifndef SHILU_C_H
#define SHILU_C_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if defined(__GNUC__)
#define SHILU_C_API __attribute__((visibility("default")))
#else
#define SHILU_C_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- Basics ---------------------------------------------------------------------------------------------------- */

/* Changes with the name of the shared library, never for something that was added. */
#define SHILU_ABI_VERSION 0

/* The number of a participant, exchange … where there is none. */
#define SHILU_NONE SIZE_MAX

typedef int shilu_status;
enum {
  SHILU_OK = 0,
  SHILU_E_ARGUMENT = 1, /* a null pointer, a struct_size that cannot be, no such rule or index */
  SHILU_E_LEXICON = 2,  /* a lexicon file that cannot be used: where and why is in the message */
  SHILU_E_MEMORY = 3,
  SHILU_E_FORMAT = 4,   /* no such format, or one that needs a folder */
  SHILU_E_SETTINGS = 5, /* settings that cannot be used */
  SHILU_E_INTERNAL = 6  /* a defect of the library; please report it */
};

typedef struct shilu_string {
  const char* data;
  size_t size; /* bytes */
} shilu_string;

typedef struct shilu_lines {
  size_t first;
  size_t last;
} shilu_lines;

typedef struct shilu_bytes {
  size_t begin;
  size_t end;
} shilu_bytes;

typedef struct shilu_transcript shilu_transcript; /* a text as it was read */
typedef struct shilu_findings shilu_findings;     /* a text as it was checked */
typedef struct shilu_buffer shilu_buffer;         /* text that was written */
typedef struct shilu_error shilu_error;           /* why a call failed */

/* The view of a C string, null included. */
static inline shilu_string shilu_string_of(const char* text) {
  shilu_string view;
  view.data = text;
  view.size = text ? strlen(text) : 0;
  return view;
}

SHILU_C_API int shilu_abi_version(void);                         /* SHILU_ABI_VERSION of the library that was loaded */
SHILU_C_API shilu_string shilu_version(void);                    /* "0.1.0" */
SHILU_C_API shilu_string shilu_schema(void);                     /* the JSON Schema of the output, format 1 */
SHILU_C_API shilu_string shilu_status_name(shilu_status status); /* "ok", "argument", …; empty: no such status */

SHILU_C_API shilu_status shilu_error_status(const shilu_error* error); /* SHILU_OK for null */
SHILU_C_API shilu_string shilu_error_message(const shilu_error* error);
SHILU_C_API void shilu_error_free(shilu_error* error);

SHILU_C_API shilu_string shilu_buffer_text(const shilu_buffer* buffer);
SHILU_C_API void shilu_buffer_free(shilu_buffer* buffer);

/* ---- Reading --------------------------------------------------------------------------------------------------- */

typedef struct shilu_options {
  size_t struct_size;
  shilu_string name;            /* of the text, for `source` and for reports */
  shilu_string encoding;        /* IANA name or alias; empty: found out */
  shilu_string language;        /* BCP 47; empty: found out */
  const shilu_string* lexicons; /* paths of lexicon files that add to the built-in ones */
  size_t lexicon_count;
  size_t max_input_bytes; /* limits; what exceeds one is reported as a diagnostic */
  size_t max_turns;
  size_t max_diagnostics;
} shilu_options;

/* Fills in the usual values. `struct_size` is sizeof(shilu_options) of the caller. */
SHILU_C_API shilu_status shilu_options_init(shilu_options* options, size_t struct_size);

/* Reads a transcript. Any bytes give a tree: what is wrong with a text stands in its diagnostics. `bytes` may be null
 * where `size` is 0; `options` may be null. */
SHILU_C_API shilu_status shilu_parse(const char* bytes, size_t size, const shilu_options* options,
                                     shilu_transcript** transcript, shilu_error** error);
SHILU_C_API void shilu_transcript_free(shilu_transcript* transcript);

/* ---- The tree -------------------------------------------------------------------------------------------------- */

typedef int shilu_document_kind;
enum { SHILU_TRANSCRIPT = 0, SHILU_ARTICLE = 1 };

typedef int shilu_section_kind;
enum { SHILU_OPENING = 0, SHILU_STATEMENTS = 1, SHILU_QUESTIONS = 2, SHILU_CLOSING = 3 };

typedef int shilu_turn_kind;
enum { SHILU_STATEMENT = 0, SHILU_QUESTION = 1, SHILU_ANSWER = 2, SHILU_REMARK = 3 };

typedef int shilu_role;
enum {
  SHILU_ROLE_HOST = 0,
  SHILU_ROLE_SPEAKER = 1,
  SHILU_ROLE_REPORTER = 2,
  SHILU_ROLE_INTERPRETER = 3,
  SHILU_ROLE_UNKNOWN = 4
};

typedef int shilu_other_kind;
enum {
  SHILU_OTHER_TITLE = 0,
  SHILU_OTHER_FIELD = 1,
  SHILU_OTHER_ROSTER = 2,
  SHILU_OTHER_HEADING = 3,
  SHILU_OTHER_LEAD = 4,
  SHILU_OTHER_PROSE = 5,
  SHILU_OTHER_NOTE = 6,
  SHILU_OTHER_CAPTION = 7,
  SHILU_OTHER_CHROME = 8,
  SHILU_OTHER_RULE = 9,
  SHILU_OTHER_END = 10,
  SHILU_OTHER_METADATA = 11
};

typedef int shilu_severity;
enum { SHILU_ERROR = 0, SHILU_WARNING = 1, SHILU_NOTE = 2 };

/* The words for them, as in the output: "questions", "answer", "host" …; empty where there is no such number. */
SHILU_C_API shilu_string shilu_document_kind_name(shilu_document_kind kind);
SHILU_C_API shilu_string shilu_section_kind_name(shilu_section_kind kind);
SHILU_C_API shilu_string shilu_turn_kind_name(shilu_turn_kind kind);
SHILU_C_API shilu_string shilu_role_name(shilu_role role);
SHILU_C_API shilu_string shilu_other_kind_name(shilu_other_kind kind);
SHILU_C_API shilu_string shilu_severity_name(shilu_severity severity);

/* The document as a whole, and how many of each there are: shilu_turn_at and so on take 0 to count - 1. */
typedef struct shilu_document {
  size_t struct_size;
  shilu_document_kind kind;
  int unreadable; /* not 0: not decoded or over a limit; a diagnostic says why */
  shilu_string language;
  shilu_string source_name; /* as the options gave it */
  shilu_string encoding;    /* IANA name; empty where it could not be found out */
  size_t source_bytes;
  size_t source_lines;
  shilu_string title; /* of the conference, as the next ones */
  shilu_string date;  /* ISO 8601 */
  shilu_string time;  /* ISO 8601, 24 hours */
  shilu_string place;
  shilu_string topic;
  size_t participant_count;
  size_t section_count;
  size_t exchange_count;
  size_t turn_count;
  size_t reported_count;
  size_t other_count;
  size_t diagnostic_count;
} shilu_document;

typedef struct shilu_participant {
  size_t struct_size;
  shilu_string id; /* ASCII, unique in the document */
  shilu_string name;
  shilu_string title;
  shilu_string outlet;
  shilu_string evidence;
  shilu_role role;
  size_t label_count;
  shilu_bytes mention; /* where the text names this person first; empty where that is not known */
} shilu_participant;

typedef struct shilu_section {
  size_t struct_size;
  shilu_section_kind kind;
  shilu_lines lines;
  size_t first_turn; /* its turns, those of its exchanges included */
  size_t turn_count;
  size_t first_exchange;
  size_t exchange_count;
} shilu_section;

typedef struct shilu_exchange {
  size_t struct_size;
  size_t number;        /* from 1 */
  shilu_string printed; /* the number as the text prints it */
  size_t section;
  size_t first_turn;
  size_t turn_count;
} shilu_exchange;

typedef struct shilu_turn {
  size_t struct_size;
  shilu_string id; /* "t1", "t2" … in order of the text */
  shilu_turn_kind kind;
  shilu_role role;
  size_t section;
  shilu_section_kind section_kind;
  size_t exchange;        /* SHILU_NONE outside exchanges */
  size_t exchange_number; /* 0 outside exchanges */
  size_t speaker;         /* the participant; SHILU_NONE where the text does not tell */
  shilu_string label;     /* as printed, without the separator */
  shilu_string text;      /* one paragraph a line */
  shilu_lines lines;
  shilu_bytes bytes;
  shilu_bytes label_bytes; /* the label's words; empty where there is none */
  size_t speech;           /* offset behind label, separator and blanks */
  size_t reply_to;         /* the turn whose question an answer answers; SHILU_NONE for all else */
  size_t inside_count;     /* stage directions, captions, furniture between the paragraphs */
} shilu_turn;

typedef struct shilu_reported {
  size_t struct_size;
  size_t speaker; /* the participant, or SHILU_NONE */
  shilu_string verb;
  int quoted;
  shilu_lines lines;
  shilu_bytes bytes;
  shilu_string text;
} shilu_reported;

typedef struct shilu_other {
  size_t struct_size;
  shilu_other_kind kind;
  shilu_lines lines;
  shilu_bytes bytes;
  shilu_string key;   /* fields only */
  shilu_string value; /* fields only */
  shilu_string text;  /* all other kinds */
  size_t after;       /* inside a turn: how many paragraphs of its text stand before */
} shilu_other;

typedef struct shilu_diagnostic {
  size_t struct_size;
  shilu_string code;
  shilu_severity severity;
  shilu_string message;
  size_t line; /* 0: the whole input */
  size_t byte;
} shilu_diagnostic;

/* Each fills the struct whose struct_size the caller has set. SHILU_E_ARGUMENT, and nothing is written, for null, a
 * size that cannot be, or an index that there is not. */
SHILU_C_API shilu_status shilu_document_of(const shilu_transcript* transcript, shilu_document* document);
SHILU_C_API shilu_status shilu_participant_at(const shilu_transcript* transcript, size_t index,
                                              shilu_participant* participant);
SHILU_C_API shilu_status shilu_section_at(const shilu_transcript* transcript, size_t index, shilu_section* section);
SHILU_C_API shilu_status shilu_exchange_at(const shilu_transcript* transcript, size_t index, shilu_exchange* exchange);
SHILU_C_API shilu_status shilu_turn_at(const shilu_transcript* transcript, size_t index, shilu_turn* turn);
SHILU_C_API shilu_status shilu_inside_at(const shilu_transcript* transcript, size_t turn, size_t index,
                                         shilu_other* other);
SHILU_C_API shilu_status shilu_reported_at(const shilu_transcript* transcript, size_t index, shilu_reported* reported);
SHILU_C_API shilu_status shilu_other_at(const shilu_transcript* transcript, size_t index, shilu_other* other);
SHILU_C_API shilu_status shilu_diagnostic_at(const shilu_transcript* transcript, size_t index,
                                             shilu_diagnostic* diagnostic);
/* A form in which the text labels a participant; empty where there is no such one. */
SHILU_C_API shilu_string shilu_label_at(const shilu_transcript* transcript, size_t participant, size_t index);

/* ---- Writing --------------------------------------------------------------------------------------------------- */

typedef int shilu_chat_shape;
enum { SHILU_CHAT_MESSAGES = 0, SHILU_CHAT_SHAREGPT = 1 };

typedef struct shilu_write_options {
  size_t struct_size;
  int diagnostics;       /* not 0: with the member `diagnostics`; yaml, json, ndjson */
  int bom;               /* not 0: begin with a byte order mark, for spreadsheet programs; csv, tsv */
  shilu_string document; /* what rows call the document; empty: the name of the text */
  shilu_chat_shape chat_shape;
  int chat_remarks; /* not 0: also what a moderator or an interpreter says between question and answer; chat */
} shilu_write_options;

SHILU_C_API shilu_status shilu_write_options_init(shilu_write_options* options, size_t struct_size);

/* The names of the formats that shilu_write knows: "yaml", "json", … */
SHILU_C_API size_t shilu_format_count(void);
SHILU_C_API shilu_string shilu_format_name(size_t index); /* empty where there is no such one */

SHILU_C_API shilu_status shilu_write(const shilu_transcript* transcript, const char* format,
                                     const shilu_write_options* options, shilu_buffer** buffer, shilu_error** error);

/* ---- Checking -------------------------------------------------------------------------------------------------- */

typedef struct shilu_check_options {
  size_t struct_size;
  const shilu_options* reading; /* may be null */
  shilu_string messages;        /* language of the messages: en or zh; empty: en */
  const shilu_string* select;   /* codes, names, prefixes of codes, "all"; none: the usual rules */
  size_t select_count;
  const shilu_string* ignore; /* the same, taken away */
  size_t ignore_count;
  const shilu_string* require; /* what a record must have: title, date, time, place, topic, cast, … */
  size_t require_count;
  int expect_transcript;      /* not 0: a text without turns is an error */
  size_t line_length;         /* code points; 0: what the settings say, or 3000; SHILU_NONE: any */
  shilu_string settings;      /* the content of a file .shilu.yaml: cast, style, severities, suppressions … */
  shilu_string settings_path; /* the place that paths in the settings are relative to */
} shilu_check_options;

SHILU_C_API shilu_status shilu_check_options_init(shilu_check_options* options, size_t struct_size);

/* Reads and checks a text. What the other members say is above the settings. */
SHILU_C_API shilu_status shilu_check(const char* bytes, size_t size, const shilu_check_options* options,
                                     shilu_findings** findings, shilu_error** error);
SHILU_C_API void shilu_findings_free(shilu_findings* findings);

/* Lines and columns count from 1, every end is one past the last; all zero: the text as a whole. */
typedef struct shilu_place {
  size_t line;
  size_t column; /* code points */
  size_t end_line;
  size_t end_column;
  shilu_bytes text;  /* offsets into shilu_findings_text */
  shilu_bytes bytes; /* offsets into the input */
} shilu_place;

typedef int shilu_fix;
enum { SHILU_NO_FIX = 0, SHILU_SAFE_FIX = 1, SHILU_UNSAFE_FIX = 2 };

typedef struct shilu_finding {
  size_t struct_size;
  shilu_string code; /* "SL201" */
  shilu_string name; /* "unknown-speaker" */
  shilu_severity severity;
  shilu_string message;     /* what is there */
  shilu_string advice;      /* what to do */
  shilu_string turn;        /* its id; empty outside turns */
  shilu_string fingerprint; /* the same for the same finding in a text that has moved */
  shilu_place place;
  size_t related_count;
  shilu_fix fix;
  shilu_string fix_message;
  size_t edit_count;
} shilu_finding;

typedef struct shilu_related {
  size_t struct_size;
  shilu_place place;
  shilu_string message;
} shilu_related;

/* Replaces a stretch; where that is empty, inserts. */
typedef struct shilu_edit {
  size_t struct_size;
  shilu_bytes text;
  shilu_bytes bytes;
  shilu_string replacement;
} shilu_edit;

SHILU_C_API size_t shilu_finding_count(const shilu_findings* findings); /* 0 for null */
SHILU_C_API shilu_status shilu_finding_at(const shilu_findings* findings, size_t index, shilu_finding* finding);
SHILU_C_API shilu_status shilu_related_at(const shilu_findings* findings, size_t finding, size_t index,
                                          shilu_related* related);
SHILU_C_API shilu_status shilu_edit_at(const shilu_findings* findings, size_t finding, size_t index, shilu_edit* edit);
/* The text, decoded: UTF-8 without byte order mark; empty where it could not be decoded. */
SHILU_C_API shilu_string shilu_findings_text(const shilu_findings* findings);
/* The tree, a view of the handle: it is not freed. Null for null. */
SHILU_C_API const shilu_transcript* shilu_findings_transcript(const shilu_findings* findings);

typedef struct shilu_report_options {
  size_t struct_size;
  shilu_string messages; /* language of the report's own words: en or zh; empty: en */
  int colour;            /* not 0: with colours for a terminal; "text" only */
  size_t columns;        /* where "text" cuts lines of the transcript */
} shilu_report_options;

SHILU_C_API shilu_status shilu_report_options_init(shilu_report_options* options, size_t struct_size);

/* The names of the formats that shilu_report knows: "text", "sarif", … */
SHILU_C_API size_t shilu_report_format_count(void);
SHILU_C_API shilu_string shilu_report_format_name(size_t index);

/* One report on the texts of a run, in this order; `findings` may be null where `count` is 0. */
SHILU_C_API shilu_status shilu_report(const shilu_findings* const* findings, size_t count, const char* format,
                                      const shilu_report_options* options, shilu_buffer** buffer, shilu_error** error);

#ifdef __cplusplus
}
#endif

#endif
