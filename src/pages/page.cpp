#include "pages/page.hpp"

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "cli/help.hpp"

namespace shilu::pages {
namespace {

OptionPage page_of(const std::string& command, const CLI::Option& option) {
  OptionPage page;
  for (const std::string& name : option.get_snames()) page.names.push_back("-" + name);
  for (const std::string& name : option.get_lnames()) page.names.push_back("--" + name);
  page.group = option.get_group();
  page.description = option.get_description();
  if (option.get_items_expected_max() == 0) return page;
  page.placeholder = option.get_type_name();
  page.repeatable = option.get_expected_max() > 1;
  page.optional = option.get_items_expected_min() == 0;
  if (!page.optional) page.values = values_of(command, option);
  return page;
}

CommandPage page_of(const CLI::App& app, const std::string& name) {
  const cli::HelpText& text = cli::help_text(name);
  CommandPage page;
  page.name = name;
  page.title = app.get_description();
  page.synopsis = text.synopsis;
  page.about = text.about;
  for (const std::string& group : app.get_groups()) {
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_group() == group && !option->get_lnames().empty()) page.options.push_back(page_of(name, *option));
    }
  }
  if (!name.empty()) page.operands = operands_of(name, text.synopsis);
  return page;
}

}  // namespace

std::vector<CommandPage> command_pages() {
  cli::Arguments ignored;
  const auto top = cli::make_command_line(ignored);
  std::vector<CommandPage> pages{page_of(*top, "")};
  for (const CLI::App* command : top->get_subcommands({})) pages.push_back(page_of(*command, command->get_name()));
  return pages;
}

}  // namespace shilu::pages
