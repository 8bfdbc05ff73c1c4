// Everything of the library. Example:
//   shilu::Transcript record = shilu::parse(bytes);
//   std::cout << shilu::to_yaml(record);
#pragma once

#include <shilu/check.hpp>
#include <shilu/diagnostic.hpp>
#include <shilu/finding.hpp>
#include <shilu/fix.hpp>
#include <shilu/format.hpp>
#include <shilu/lexicon_error.hpp>
#include <shilu/load.hpp>
#include <shilu/parse.hpp>
#include <shilu/report.hpp>
#include <shilu/rules.hpp>
#include <shilu/schemas.hpp>
#include <shilu/settings.hpp>
#include <shilu/suppression_use.hpp>
#include <shilu/transcript.hpp>
#include <shilu/version.hpp>
#include <shilu/write.hpp>
