#include "pages/man.hpp"

#include <algorithm>

#include "cli/help.hpp"
#include "pages/about.hpp"
#include "pages/roff.hpp"

namespace shilu::pages {
namespace {

constexpr std::string_view exit_status = R"(.SH EXIT STATUS
.TP
0
Done. For
.BR "shilu check" :
nothing at or above the fail level was found.
.TP
1
.B shilu check
found something at or above the fail level, or
.B \-\-diff
has something to do; more records of
.B shilu worker
failed than
.B \-\-fail\-on\-error
allows.
.TP
2
Not all done: mistyped command, unreadable input, failed write.
One bad file never hides the others.
)";

constexpr std::string_view environment = R"(.SH ENVIRONMENT
.TP
.B NO_COLOR
Where it is set and not empty, nothing is coloured.
.TP
.BR LC_ALL ", " LC_MESSAGES ", " LANG
The first that is set says in which language findings and rules are told: Chinese where it begins with
.BR zh ,
else English.
.TP
.B GITHUB_ACTIONS
Where it is
.BR true ,
the usual format of
.B shilu check
is
.BR github .
)";

constexpr std::string_view files = R"(.SH FILES
.TP
.I .shilu.yaml
Settings of
.BR "shilu check" ,
looked for in the folder of each text and above it, up to the root of the repository. See
.BR shilu.yaml (5).
)";

/// `COMMAND [OPTION]... [PATH]...`: what is typed as it is stands in bold, the rest in italics.
std::string synopsis(const CommandPage& page) {
  std::string out = ".SH SYNOPSIS\n";
  std::string bold;
  std::string rest;
  for (std::size_t begin = 0; begin < page.synopsis.size();) {
    const std::size_t end = std::min(page.synopsis.find(' ', begin), page.synopsis.size());
    const std::string word = page.synopsis.substr(begin, end - begin);
    const bool typed =
        rest.empty() && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    std::string& part = typed ? bold : rest;
    part += (part.empty() ? "" : " ") + word;
    begin = end + 1;
  }
  out += ".B " + roff(bold) + '\n';
  if (!rest.empty()) out += ".I " + roff(rest) + '\n';
  return out;
}

std::string options(const CommandPage& page) {
  std::string out = ".SH OPTIONS\n";
  std::string group;
  for (const OptionPage& option : page.options) {
    if (option.group != group) out += ".SS " + roff(option.group) + '\n';
    group = option.group;
    out += ".TP\n";
    for (std::size_t i = 0; i < option.names.size(); ++i) {
      out += (i == 0 ? "\\fB" : ", \\fB") + roff(option.names[i]) + "\\fR";
    }
    if (!option.placeholder.empty())
      out += std::string(option.optional ? "" : " ") + "\\fI" + roff(option.placeholder) + "\\fR";
    out += '\n' + roff(option.description) + '\n';
  }
  return out;
}

/// The formats of `convert`, the names of `schema`.
std::string choices(const CommandPage& page) {
  const cli::HelpChoices all = cli::help_choices(page.name);
  if (all.entries.empty()) return {};
  std::string out = ".SH ";
  for (const char c : all.heading) out += static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
  for (const auto& [name, about] : all.entries) out += "\n.TP\n\\fB" + roff(name) + "\\fR\n" + roff(about);
  return out + '\n';
}

std::string commands(const std::vector<CommandPage>& pages) {
  std::string out = ".SH COMMANDS\n";
  for (const CommandPage& page : pages) {
    if (!page.name.empty()) out += ".TP\n.BR " + roff(man_name(page)) + " (1)\n" + roff(page.title) + '\n';
  }
  return out;
}

std::string see_also(const std::vector<CommandPage>& pages, const CommandPage& self) {
  std::string out = ".SH SEE ALSO\n";
  for (const CommandPage& page : pages) {
    if (page.name != self.name) out += ".BR " + roff(man_name(page)) + " (1),\n";
  }
  return out + ".BR shilu.yaml (5)\n.PP\nThe documents in\n.IR share/doc/shilu .\n";
}

}  // namespace

std::string man_name(const CommandPage& page) { return page.name.empty() ? "shilu" : "shilu-" + page.name; }

std::string man(const std::vector<CommandPage>& pages, std::size_t index, std::string_view date) {
  const CommandPage& page = pages[index];
  const About about = read_about(page.about);
  std::string title = page.title;
  while (title.ends_with('.')) title.pop_back();
  std::string out = roff_head(man_name(page), "1", date, title) + synopsis(page) + description_section(about);
  if (page.name.empty()) out += commands(pages);
  out += options(page);
  out += choices(page);
  out += exit_status;
  out += environment;
  out += files;
  return out + examples_section(about) + see_also(pages, page);
}

}  // namespace shilu::pages
