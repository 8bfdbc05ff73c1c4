// A report that is one JSON array, opened by what comes first: there is one even when nothing was checked.
#pragma once

#include <string>

#include "report/json_stream.hpp"

namespace shilu::report {

class JsonList {
 public:
  JsonStream<PrettyWriter>& into(std::string& out) {
    json_.into(out);
    if (!opened_) json_.open_list();
    opened_ = true;
    return json_;
  }
  void finish(std::string& out) {
    into(out).close_list();
    out += '\n';
  }

 private:
  JsonStream<PrettyWriter> json_;
  bool opened_ = false;
};

}  // namespace shilu::report
