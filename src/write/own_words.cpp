#include "write/own_words.hpp"

#include <array>

namespace shilu::write {

const OwnWords& own_words(std::string_view language) {
  static constexpr std::array words{
      OwnWords{"zh-Hant", "時間", "地點", "主題", "與會人員", "開場", "發布", "答問", "結束", "轉述"},
      OwnWords{"zh", "时间", "地点", "主题", "与会人员", "开场", "发布", "答问", "结束", "转述"},
      OwnWords{"ja", "日時", "場所", "議題", "出席者", "冒頭", "発言", "質疑応答", "終了", "引用された発言"},
      OwnWords{"ko", "일시", "장소", "주제", "참석자", "시작", "모두발언", "질의응답", "마무리", "인용된 발언"},
      OwnWords{"de", "Datum", "Ort", "Thema", "Teilnehmende", "Eröffnung", "Erklärungen", "Fragen und Antworten",
               "Schluss", "Wiedergegebene Rede"},
      OwnWords{"fr", "Date", "Lieu", "Sujet", "Participants", "Ouverture", "Déclarations", "Questions et réponses",
               "Clôture", "Propos rapportés"},
      OwnWords{"es", "Fecha", "Lugar", "Tema", "Participantes", "Apertura", "Declaraciones", "Preguntas y respuestas",
               "Cierre", "Declaraciones citadas"},
      OwnWords{"it", "Data", "Luogo", "Tema", "Partecipanti", "Apertura", "Dichiarazioni", "Domande e risposte",
               "Chiusura", "Discorso riportato"},
      OwnWords{"pt", "Data", "Local", "Tema", "Participantes", "Abertura", "Declarações", "Perguntas e respostas",
               "Encerramento", "Declarações citadas"},
      OwnWords{"ru", "Дата", "Место", "Тема", "Участники", "Открытие", "Заявления", "Вопросы и ответы", "Завершение",
               "Приведённые слова"},
      OwnWords{"vi", "Ngày", "Địa điểm", "Chủ đề", "Người tham dự", "Mở đầu", "Phát biểu", "Hỏi đáp", "Kết thúc",
               "Lời được dẫn"},
      OwnWords{"", "Date", "Place", "Topic", "Participants", "Opening", "Statements", "Questions and answers",
               "Closing", "Reported speech"},
  };
  for (const OwnWords& each : words) {
    if (language.starts_with(each.language)) return each;
  }
  return words.back();
}

bool has_wide_colon(std::string_view language) { return language.starts_with("zh") || language.starts_with("ja"); }

std::string_view own_colon(std::string_view language) { return has_wide_colon(language) ? "：" : ": "; }

}  // namespace shilu::write
