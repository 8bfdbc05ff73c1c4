// Completion for bash: what there is to offer as data, and a function that reads the line.
#include "pages/completions.hpp"

namespace shilu::pages {
namespace {

constexpr std::string_view engine = R"sh(
# Prints those of the words $2... that begin with $1.
_shilu_matching() {
  local word
  for word in "${@:2}"; do
    if [[ $word == "$1"* ]]; then printf '%s\n' "$word"; fi
  done
}

# Offers values of the kind $1 for what has been typed of one, $2, out of the words $3...
_shilu_offer() {
  local kind=$1 typed=$2 before=
  shift 2
  case $kind in
    word) mapfile -t COMPREPLY < <(_shilu_matching "$typed" "$@") ;;
    list)
      if [[ $typed == *,* ]]; then before=${typed%,*},; fi
      mapfile -t COMPREPLY < <(_shilu_matching "${typed##*,}" "$@")
      COMPREPLY=("${COMPREPLY[@]/#/$before}")
      ;;
    report)
      if [[ $typed == *=* ]]; then
        compopt -o default
      else
        mapfile -t COMPREPLY < <(_shilu_matching "$typed" "$@")
        COMPREPLY=("${COMPREPLY[@]/%/=}")
        compopt -o nospace
      fi
      ;;
    file) compopt -o default ;;
    folder) compopt -o dirnames ;;
  esac
}

# Bash parts words at = and :, and replaces the last part alone. Put together they are what was typed.
_shilu() {
  local -a line=()
  local word glue= command= option= ended= operand= kind= i last current=
  local -a words=() options=()
  COMPREPLY=()
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#line[@]})) && [[ $glue || $word == [=:]* ]]; then
      line[-1]+=$word
    else
      line+=("$word")
    fi
    glue=
    if [[ $word == [=:] ]]; then glue=yes; fi
  done
  last=$((${#line[@]} - 1))
  current=${line[last]}

  for ((i = 0; i < last; i++)); do
    word=${line[i]}
    if [[ $ended ]]; then
      operand=yes
    elif [[ $word == -- ]]; then
      ended=yes
    elif [[ $word == --*=* ]]; then
      :
    elif [[ $word == -?* ]]; then
      if _shilu_value "$command" "$word"; then
        i=$((i + 1))
        if ((i == last)); then option=$word; fi
      fi
    elif [[ -z $command ]]; then
      command=$word
    else
      operand=yes
    fi
  done

  local typed=$current
  if [[ $option ]]; then
    _shilu_value "$command" "$option"
    _shilu_offer "$kind" "$typed" "${words[@]}"
  elif [[ -z $ended && $current == --*=* ]]; then
    typed=${current#*=}
    if _shilu_value "$command" "${current%%=*}"; then _shilu_offer "$kind" "$typed" "${words[@]}"; fi
    COMPREPLY=("${COMPREPLY[@]/#/${current%%=*}=}")
  elif [[ -z $ended && $current == -?* || $current == - ]]; then
    _shilu_options "$command"
    _shilu_offer word "$current" "${options[@]}"
  elif [[ -z $command ]]; then
    _shilu_offer word "$current" $_shilu_commands
  else
    _shilu_operand "$command"
    _shilu_offer "$kind" "$current" "${words[@]}"
  fi

  # Only what follows the last sign at which bash parts words.
  local sign
  for sign in = :; do
    if [[ $COMP_WORDBREAKS == *$sign* && $current == *$sign* ]]; then
      COMPREPLY=("${COMPREPLY[@]#"${current%"$sign"*}$sign"}")
    fi
  done
}
complete -F _shilu shilu
)sh";

std::string_view name_of(ValueKind kind) {
  switch (kind) {
    case ValueKind::word: return "word";
    case ValueKind::list: return "list";
    case ValueKind::file: return "file";
    case ValueKind::folder: return "folder";
    case ValueKind::report: return "report";
    case ValueKind::free: return "free";
  }
  return "free";
}

std::string set(const Values& values) {
  return "kind=" + std::string(name_of(values.kind)) + " words=(" + joined(values.words, " ") + ")";
}

std::string options(const CommandPage& page) {
  std::string out = "    " + in_quotes(page.name) + ") options=(";
  std::string between;
  for (const OptionPage& option : page.options) {
    out += between + joined(option.names, " ");
    between = " ";
  }
  return out + ") ;;\n";
}

std::string values(const CommandPage& page) {
  std::string out;
  for (const OptionPage& option : page.options) {
    if (!option.takes_word()) continue;
    std::vector<std::string> cases;
    for (const std::string& name : option.names) cases.push_back(in_quotes(page.name + " " + name));
    out += "    " + joined(cases, " | ") + ") " + set(option.values) + " ;;\n";
  }
  return out;
}

}  // namespace

std::string bash_completion(const std::vector<CommandPage>& pages) {
  std::vector<std::string> commands;
  std::string all_options;
  std::string all_values;
  std::string operands;
  for (const CommandPage& page : pages) {
    all_options += options(page);
    all_values += values(page);
    if (page.name.empty()) continue;
    commands.push_back(page.name);
    operands += "    " + in_quotes(page.name) + ") " + set(page.operands) + " ;;\n";
  }
  return "# Completion of shilu for bash. Made from the table of the command line.\n\n_shilu_commands='" +
         joined(commands, " ") +
         "'\n\n# Sets `options` to those of the command $1.\n_shilu_options() {\n  case $1 in\n" + all_options +
         "  esac\n}\n\n# Sets `kind` and `words` for the value of the option $2 of the command $1; fails where it "
         "takes none." +
         "\n_shilu_value() {\n  case \"$1 $2\" in\n" + all_values + "    *) return 1 ;;\n  esac\n}\n\n" +
         "# The same for the operands of the command $1.\n_shilu_operand() {\n  case $1 in\n" + operands +
         "    *) kind=free words=() ;;\n  esac\n}\n" + std::string(engine);
}

}  // namespace shilu::pages
