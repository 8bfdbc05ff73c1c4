// The one place that names PEGTL's headers. Grammar headers include this and write `peg::`.
#pragma once

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>
#include <tao/pegtl/utf8.hpp>

namespace shilu::grammar {
namespace peg = tao::pegtl;
}
