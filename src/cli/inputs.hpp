// Which files are meant by the paths of a command line.
#pragma once

#include <string>
#include <vector>

namespace shilu::cli {

struct Input {
  std::string path;      ///< to be opened; `-`: standard input
  std::string name;      ///< for messages
  std::string relative;  ///< the place below the folder that was named; the file's own name otherwise
  bool named = false;    ///< on the command line itself, not found in a folder
  /// What rows call it: `relative` where no other input has the same place, else `name`; unique.
  std::string document = {};
};

struct Inputs {
  std::vector<Input> files;
  std::vector<std::string> problems;  ///< folders that cannot be read or hold nothing to read: one message each
  bool several = false;               ///< more than one path was named, or a folder
};

/// A folder stands for the files below it that end in .txt, .text or .md or have no ending, in bytewise order of
/// their paths; hidden files and folders are left out, links to folders not followed. Files that are named themselves
/// are taken whatever they are called. A path that comes up twice counts once. Missing files are found by who reads
/// them.
Inputs find_inputs(const std::vector<std::string>& paths, const std::string& stdin_name);

/// Where the ending of a file name begins, its dot included; the name's size where it has none.
/// A number is no ending: `briefing 2023.08.28`.
std::size_t find_extension(const std::string& name);

}  // namespace shilu::cli
