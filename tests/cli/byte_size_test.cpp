// Sizes as people type them.
#include "cli/byte_size.hpp"

#include "catch.hpp"

using shilu::cli::byte_size;

TEST_CASE("a size is a number and a unit, in any case") {
  CHECK(byte_size("0") == 0u);
  CHECK(byte_size("4096") == 4096u);
  CHECK(byte_size("10B") == 10u);
  CHECK(byte_size("64K") == 64u << 10);
  CHECK(byte_size("64kib") == 64u << 10);
  CHECK(byte_size("64KB") == 64'000u);
  CHECK(byte_size("3M") == 3u << 20);
  CHECK(byte_size("3mb") == 3'000'000u);
  CHECK(byte_size("1GiB") == 1u << 30);
}

TEST_CASE("all else is no size") {
  for (const char* text :
       {"", "K", "-1", "1.5M", "1T", "1 M", "1KiBs", "1i", "0x10", "99999999999999999999", "18446744073709551615K"}) {
    INFO(text);
    CHECK_FALSE(byte_size(text));
  }
}
