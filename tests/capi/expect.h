/* Expectations of the tests in C: what does not hold is printed, with its place, and counted. */
#ifndef SHILU_TESTS_EXPECT_H
#define SHILU_TESTS_EXPECT_H

#include <shilu/c.h>
#include <stdio.h>
#include <string.h>

/* A conference of six turns: opening, two exchanges, closing. */
extern const char conference[];
/* Labels that are misspelt, and colons of two widths: findings with fixes, places and related places. */
extern const char two_slips[];
/* Somebody's words in prose. */
extern const char article[];

extern int failures;
extern int expectations;

#define EXPECT(condition) expect((condition) != 0, #condition, __FILE__, __LINE__)
#define EXPECT_TEXT(view, wanted) expect_text((view), (wanted), #view, __FILE__, __LINE__)

void expect(int holds, const char* condition, const char* file, int line);
void expect_text(shilu_string view, const char* wanted, const char* expression, const char* file, int line);

/* Reads `text` with the usual options; ends the program where that fails. */
shilu_transcript* read_text(const char* text);
/* Checks `text` with the usual options; ends the program where that fails. */
shilu_findings* check_text(const char* text);

void test_basics(void);
void test_options(void);
void test_tree(void);
void test_write(void);
void test_check(void);
void test_report(void);
void test_memory(void);
void test_threads(void);

#endif
