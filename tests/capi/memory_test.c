/* Where memory ends a call says so, and the process goes on. */
#define _DEFAULT_SOURCE
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "expect.h"

#if defined(__has_feature)
#define HAS_FEATURE(name) __has_feature(name)
#else
#define HAS_FEATURE(name) 0
#endif

#if defined(__SANITIZE_ADDRESS__) || HAS_FEATURE(address_sanitizer)

void test_memory(void) { printf("no limit of memory under a sanitizer\n"); }

#else

enum { text_size = 32 << 20, says_so = 7 };

/* The memory that the process has by now, in bytes. */
static size_t address_space(void) {
  unsigned long pages = 0;
  FILE* file = fopen("/proc/self/statm", "r");
  if (file == NULL || fscanf(file, "%lu", &pages) != 1) pages = 0;
  if (file != NULL) fclose(file);
  return pages * 4096;
}

/* In a process of its own: reads `text` with hardly more memory than there is. */
static int read_without_memory(const char* text) {
  struct rlimit limit;
  shilu_transcript* transcript = NULL;
  shilu_error* error = NULL;
  shilu_status status;
  limit.rlim_cur = limit.rlim_max = address_space() + (8 << 20);
  if (setrlimit(RLIMIT_AS, &limit) != 0) return 1;
  status = shilu_parse(text, text_size, NULL, &transcript, &error);
  if (status != SHILU_E_MEMORY || transcript != NULL) return 2;
  if (error != NULL && strcmp(shilu_error_message(error).data, "no memory is left") != 0) return 3;
  shilu_error_free(error);
  /* A small text can still be read. */
  if (shilu_parse(conference, strlen(conference), NULL, &transcript, NULL) != SHILU_OK) return 4;
  shilu_transcript_free(transcript);
  return says_so;
}

void test_memory(void) {
  char* text = malloc(text_size);
  int status = 0;
  pid_t child;
  EXPECT(text != NULL && address_space() > 0);
  if (text == NULL) return;
  memset(text, 'a', text_size);
  fflush(stdout);
  child = fork();
  if (child == 0) _exit(read_without_memory(text));
  EXPECT(child > 0 && waitpid(child, &status, 0) == child);
  EXPECT(WIFEXITED(status) && WEXITSTATUS(status) == says_so);
  free(text);
}

#endif
