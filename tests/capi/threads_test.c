/* Eight threads at once get what one after the other gets, and read one handle together. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdlib.h>

#include "expect.h"

enum { threads = 8, rounds = 20, longest = 8192 };

struct task {
  int number;
  const shilu_transcript* shared;
  char* written; /* of the last round */
  int failed;
};

/* Each thread has a text of its own: the number makes the difference. */
static size_t text_of(int number, char* text) {
  int i;
  size_t size = 0;
  for (i = 0; i <= number; ++i) {
    size += (size_t)snprintf(text + size, longest - size, "海州日报记者：第%d座桥什么时候通车？\n周敏：%d月。\n", i,
                             number + 1);
  }
  return size;
}

/* The YAML of a text, for the caller to free; null after a failure. */
static char* convert(int number) {
  char text[longest];
  const size_t size = text_of(number, text);
  shilu_transcript* transcript = NULL;
  shilu_buffer* buffer = NULL;
  char* copy = NULL;
  if (shilu_parse(text, size, NULL, &transcript, NULL) == SHILU_OK &&
      shilu_write(transcript, "yaml", NULL, &buffer, NULL) == SHILU_OK) {
    const shilu_string written = shilu_buffer_text(buffer);
    copy = malloc(written.size + 1);
    if (copy != NULL) memcpy(copy, written.data, written.size + 1);
  }
  shilu_buffer_free(buffer);
  shilu_transcript_free(transcript);
  return copy;
}

static void* work(void* argument) {
  struct task* task = argument;
  int i;
  for (i = 0; i < rounds; ++i) {
    char* written = convert(task->number);
    shilu_turn turn;
    shilu_error* error = NULL;
    shilu_buffer* buffer = NULL;
    turn.struct_size = sizeof turn;
    if (written == NULL || (task->written != NULL && strcmp(task->written, written) != 0)) task->failed = 1;
    free(task->written);
    task->written = written;
    if (shilu_turn_at(task->shared, 2, &turn) != SHILU_OK || strcmp(turn.id.data, "t3") != 0) task->failed = 1;
    /* Errors of one thread are not seen by another. */
    if (shilu_write(task->shared, task->number % 2 ? "odd" : "even", NULL, &buffer, &error) != SHILU_E_FORMAT ||
        strstr(shilu_error_message(error).data, task->number % 2 ? "'odd'" : "'even'") == NULL) {
      task->failed = 1;
    }
    shilu_error_free(error);
  }
  return NULL;
}

void test_threads(void) {
  pthread_t running[threads];
  struct task tasks[threads];
  shilu_transcript* shared = read_text(conference);
  int i;
  for (i = 0; i < threads; ++i) {
    tasks[i].number = i;
    tasks[i].shared = shared;
    tasks[i].written = NULL;
    tasks[i].failed = 0;
    if (pthread_create(&running[i], NULL, work, &tasks[i]) != 0) abort();
  }
  for (i = 0; i < threads; ++i) pthread_join(running[i], NULL);
  for (i = 0; i < threads; ++i) {
    char* alone = convert(i);
    EXPECT(!tasks[i].failed);
    EXPECT(alone != NULL && tasks[i].written != NULL && strcmp(alone, tasks[i].written) == 0);
    free(alone);
    free(tasks[i].written);
  }
  shilu_transcript_free(shared);
}
