#include "cli/destination.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <unordered_map>
#include <utility>

namespace shilu::cli {

std::vector<std::string> mirror(const std::vector<Input>& inputs, const std::string& folder,
                                std::string_view extension) {
  std::vector<std::string> targets;
  std::unordered_map<std::string, const Input*> taken;
  for (const Input& input : inputs) {
    const std::string place = input.relative.substr(0, find_extension(input.relative)).append(extension);
    targets.push_back((std::filesystem::path(folder) / place).native());
    const auto [other, is_new] = taken.emplace(targets.back(), &input);
    if (!is_new) {
      throw std::runtime_error(targets.back() + ": both " + other->second->name + " and " + input.name +
                               " would be written there; name the folder that holds them, or convert them one by one");
    }
  }
  return targets;
}

std::vector<Input> sources(std::vector<Input> inputs, const std::vector<std::string>& lexicons) {
  for (const std::string& lexicon : lexicons) inputs.push_back({lexicon, lexicon, lexicon, true});
  return inputs;
}

void refuse_overwriting(const std::vector<Input>& inputs, const std::vector<std::string>& targets) {
  std::map<std::pair<dev_t, ino_t>, const Input*> sources;
  struct stat status {};
  for (const Input& input : inputs) {
    if (input.path != "-" && ::stat(input.path.c_str(), &status) == 0 && S_ISREG(status.st_mode)) {
      sources.emplace(std::pair(status.st_dev, status.st_ino), &input);
    }
  }
  for (const std::string& target : targets) {
    if (::stat(target.c_str(), &status) != 0) continue;
    const auto source = sources.find(std::pair(status.st_dev, status.st_ino));
    if (source != sources.end()) {
      throw std::runtime_error(target + ": this would overwrite the input " + source->second->name +
                               "; choose another output");
    }
  }
}

}  // namespace shilu::cli
