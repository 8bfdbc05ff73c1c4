#include "write/field_words.hpp"

#include <array>

namespace shilu::write {

std::string_view word_for_date(std::string_view language) {
  struct Word {
    std::string_view language;
    std::string_view date;
  };
  static constexpr std::array words{
      Word{"zh-Hant", "時間"}, Word{"zh", "时间"}, Word{"ja", "日時"},  Word{"ko", "일시"},
      Word{"de", "Datum"},     Word{"fr", "Date"}, Word{"es", "Fecha"}, Word{"it", "Data"},
      Word{"pt", "Data"},      Word{"ru", "Дата"}, Word{"vi", "Ngày"},
  };
  for (const Word& word : words) {
    if (language.starts_with(word.language)) return word.date;
  }
  return "Date";
}

}  // namespace shilu::write
