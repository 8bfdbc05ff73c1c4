// Lines, however the input comes.
#include "worker/line_reader.hpp"

#include <string>
#include <system_error>
#include <vector>

#include "catch.hpp"
#include "worker/pipe.hpp"

namespace {

using shilu::worker::LineReader;
using shilu::worker::test::Pipe;

/// The lines of `input`, given in pieces of `piece` bytes; `#` stands for one that is too long.
std::vector<std::string> lines_of(const std::string& input, std::size_t piece, std::size_t limit = 1000) {
  Pipe pipe;
  LineReader reader(pipe.out(), limit);
  std::vector<std::string> lines;
  const auto take = [&] {
    std::string_view line;
    for (LineReader::Got got; (got = reader.next(line)) != LineReader::Got::nothing;)
      lines.emplace_back(got == LineReader::Got::line ? std::string(line) : "#");
  };
  for (std::size_t at = 0; at < input.size(); at += piece) {
    pipe.put(std::string_view(input).substr(at, piece));
    reader.fill();
    take();
  }
  pipe.end();
  while (!reader.ended()) reader.fill();
  take();
  CHECK(reader.bytes() == input.size());
  return lines;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines are the same in pieces of any size") {
  const std::string input =
      "\xEF\xBB\xBF"
      "one\r\n\n two \r\nthree\rfour\n\xEF\xBB\xBF"
      "five\nlast";
  const Lines expected{"one",
                       "",
                       " two ",
                       "three\rfour",
                       "\xEF\xBB\xBF"
                       "five",
                       "last"};
  for (const std::size_t piece : {1u, 2u, 3u, 7u, 1000u}) {
    INFO(piece);
    CHECK(lines_of(input, piece) == expected);
  }
}

TEST_CASE("an empty input has no line, and a final line end opens none") {
  CHECK(lines_of("", 1).empty());
  CHECK(lines_of("a\n", 1) == Lines{"a"});
  CHECK(lines_of("\n", 1) == Lines{""});
  CHECK(lines_of("a\r", 1) == Lines{"a"});
}

TEST_CASE("a line that is too long is dropped up to its end, and counts once") {
  const std::string exact(10, 'x');
  for (const std::size_t piece : {1u, 3u, 100u}) {
    INFO(piece);
    CHECK(lines_of(exact + "\n" + exact + "\r\nb\n", piece, 10) == Lines{exact, exact, "b"});
    CHECK(lines_of(exact + "x\nb\n", piece, 10) == Lines{"#", "b"});
    CHECK(lines_of(exact + exact + exact + "\r\nb", piece, 10) == Lines{"#", "b"});
    CHECK(lines_of("a\n" + exact + exact, piece, 10) == Lines{"a", "#"});
    CHECK(lines_of("\xEF\xBB\xBF" + exact + "\n", piece, 10) == Lines{exact});
  }
}

TEST_CASE("the memory for a line that is too long stays small") {
  Pipe pipe;
  LineReader reader(pipe.out(), 1000);
  const std::string piece(4096, 'x');
  std::string_view line;
  int found = 0;
  for (int i = 0; i < 10'000; ++i) {
    pipe.put(piece);
    reader.fill();
    found += reader.next(line) == LineReader::Got::long_line;
  }
  CHECK(found == 1);
  pipe.put("\nok\n");
  reader.fill();
  REQUIRE(reader.next(line) == LineReader::Got::line);
  CHECK(line == "ok");
}

TEST_CASE("what cannot be read is an error of the system") {
  LineReader reader(-1, 10);
  CHECK_THROWS_AS(reader.fill(), std::system_error);
}
