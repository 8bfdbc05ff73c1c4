// Text to an ASCII identifier: 缪小娟 → miao-xiaojuan. Table compiled in, made by ICU at build time.
#pragma once

#include <string>
#include <string_view>

namespace shilu::text {

/// The Latin spelling of one code point in lower-case ASCII (`miao`, `sh`, `e`); empty where there is none.
std::string_view romanize(char32_t c);
/// Lower-case ASCII letters, digits and single hyphens; hyphens between words. Han characters run together.
std::string slug(std::string_view text);

}  // namespace shilu::text
