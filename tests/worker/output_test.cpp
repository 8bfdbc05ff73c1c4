// How answers reach the other end.
#include "worker/output.hpp"

#include <csignal>
#include <string>
#include <system_error>
#include <thread>
#include <vector>

#include "catch.hpp"
#include "worker/pipe.hpp"

using shilu::worker::kWrite;
using shilu::worker::Output;
using shilu::worker::test::Pipe;

TEST_CASE("nothing is written before it is time") {
  Pipe pipe;
  Output output(pipe.in());
  output.append("a\n");
  output.append("b\n");
  output.flush();
  CHECK(pipe.get() == "a\nb\n");
}

TEST_CASE("a write holds whole lines, and more than 64 KiB only where one line is longer") {
  Pipe pipe;
  std::vector<std::string> reads;
  std::thread reader([&] {
    for (std::string bytes; !(bytes = pipe.get()).empty();) reads.push_back(bytes);
  });
  std::string expected;
  {
    Output output(pipe.in());
    for (const std::size_t size : {100u, 40'000u, 40'000u, 200'000u, 5u, 60'000u, 65'535u, 65'536u}) {
      const std::string line(size, 'x');
      output.append(line + "\n");
      expected += line + "\n";
    }
    output.append(expected);  // many lines at once
    output.flush();
  }
  pipe.end();
  reader.join();
  std::string got;
  for (const std::string& bytes : reads) got += bytes;
  CHECK(got == expected + expected);
}

TEST_CASE("an end of the pipe that is gone is told from other errors") {
  std::signal(SIGPIPE, SIG_IGN);
  Pipe pipe;
  pipe.close(0);
  Output output(pipe.in());
  output.append("a\n");
  try {
    output.flush();
    FAIL("no error");
  } catch (const std::system_error& error) {
    CHECK(error.code() == std::errc::broken_pipe);
  }
}
