/* Prints the turns of a transcript, one a line: who, what kind of turn, how much was said. */
#include <shilu/c.h>
#include <stdio.h>
#include <stdlib.h>

/* The bytes of a file, for the caller to free; null where it cannot be read. */
static char* read_file(const char* path, size_t* size) {
  FILE* file = fopen(path, "rb");
  char* bytes = NULL;
  size_t room = 0, got = 1;
  *size = 0;
  while (file != NULL && got > 0) {
    if (*size == room) {
      char* more = realloc(bytes, room = room * 2 + 65536);
      if (more == NULL) break;
      bytes = more;
    }
    *size += got = fread(bytes + *size, 1, room - *size, file);
  }
  if (file == NULL || ferror(file)) perror(path);
  if (file != NULL) fclose(file);
  return bytes;
}

static void print_turns(const shilu_transcript* transcript) {
  shilu_document document;
  size_t i;
  document.struct_size = sizeof document;
  shilu_document_of(transcript, &document);
  for (i = 0; i < document.turn_count; ++i) {
    shilu_turn turn;
    shilu_participant speaker;
    shilu_string who;
    turn.struct_size = sizeof turn;
    speaker.struct_size = sizeof speaker;
    shilu_turn_at(transcript, i, &turn);
    who = shilu_participant_at(transcript, turn.speaker, &speaker) == SHILU_OK ? speaker.id : turn.label;
    printf("%s\t%s\t%s\t%zu bytes\n", turn.id.data, shilu_turn_kind_name(turn.kind).data, who.data, turn.text.size);
  }
}

int main(int argc, char** argv) {
  shilu_options options;
  shilu_transcript* transcript = NULL;
  shilu_error* error = NULL;
  size_t size = 0;
  char* bytes = argc == 2 ? read_file(argv[1], &size) : NULL;
  if (bytes == NULL) return 2;
  shilu_options_init(&options, sizeof options);
  options.name = shilu_string_of(argv[1]);
  if (shilu_parse(bytes, size, &options, &transcript, &error) == SHILU_OK) {
    print_turns(transcript);
  } else {
    fprintf(stderr, "%s\n", shilu_error_message(error).data);
  }
  free(bytes);
  shilu_transcript_free(transcript);
  shilu_error_free(error);
  return transcript == NULL ? 2 : 0;
}
