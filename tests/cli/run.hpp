// Runs the real command as a shell would: arguments and standard input in; output, messages and exit code out.
#pragma once

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "cli/folder.hpp"

namespace shilu::cli::test {

struct Result {
  int code = -1;  ///< 128 + the signal's number where a signal ended the command
  std::string out;
  std::string err;
};

struct Command {
  std::vector<std::string> arguments;
  std::string input;
  std::string directory;            ///< to run in
  std::string output;               ///< a file to open as standard output, such as /dev/full
  bool closed_pipe = false;         ///< standard output is a pipe whose reader stops after the first byte
  std::vector<int> closed;          ///< streams that are closed from the start
  std::optional<rlim_t> file_size;  ///< files cannot grow beyond this
  std::optional<rlim_t> files;      ///< no more can be open at once
  std::vector<std::pair<std::string, std::string>> environment;
};

[[noreturn]] inline void become(const Command& command, const Folder& folder, int pipe_end) {
  const auto redirect = [](const std::string& path, int flags, int stream) {
    const int file = ::open(path.c_str(), flags, 0600);
    if (file < 0 || ::dup2(file, stream) < 0) ::_exit(126);
    if (file != stream) ::close(file);
  };
  redirect(folder.path("in"), O_RDONLY, STDIN_FILENO);
  redirect(folder.path("err"), O_WRONLY | O_CREAT | O_TRUNC, STDERR_FILENO);
  if (pipe_end >= 0) {
    ::dup2(pipe_end, STDOUT_FILENO);
    ::close(pipe_end);
  } else {
    redirect(command.output.empty() ? folder.path("out") : command.output, O_WRONLY | O_CREAT | O_TRUNC, STDOUT_FILENO);
  }
  for (const int stream : command.closed) ::close(stream);
  if (command.file_size) {
    const rlimit limit{*command.file_size, *command.file_size};
    ::setrlimit(RLIMIT_FSIZE, &limit);
  }
  if (command.files) {
    const rlimit limit{*command.files, *command.files};
    ::setrlimit(RLIMIT_NOFILE, &limit);
  }
  for (const auto& [name, value] : command.environment) ::setenv(name.c_str(), value.c_str(), 1);
  if (!command.directory.empty() && ::chdir(command.directory.c_str()) != 0) ::_exit(126);

  std::vector<std::string> words{"shilu"};
  words.insert(words.end(), command.arguments.begin(), command.arguments.end());
  std::vector<char*> argv;
  for (std::string& word : words) argv.push_back(word.data());
  argv.push_back(nullptr);
  ::execv(SHILU_COMMAND, argv.data());
  ::_exit(127);
}

inline Result run(const Command& command) {
  const Folder folder;
  folder.write("in", command.input);
  int ends[2] = {-1, -1};
  if (command.closed_pipe && ::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");

  const pid_t child = ::fork();
  if (child < 0) throw std::runtime_error("cannot fork");
  if (child == 0) become(command, folder, ends[1]);

  Result result;
  if (command.closed_pipe) {
    ::close(ends[1]);
    char first = 0;
    if (::read(ends[0], &first, 1) == 1) result.out = first;
    ::close(ends[0]);
  }
  int status = 0;
  if (::waitpid(child, &status, 0) != child) throw std::runtime_error("lost the command");
  result.code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  result.err = folder.read("err");
  if (!command.closed_pipe && command.output.empty()) result.out = folder.read("out");
  return result;
}

inline Result run(std::vector<std::string> arguments, std::string input = "") {
  Command command;
  command.arguments = std::move(arguments);
  command.input = std::move(input);
  return run(command);
}

inline bool contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

inline std::size_t count(const std::string& text, const std::string& part) {
  std::size_t found = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

}  // namespace shilu::cli::test
