#include "read/language.hpp"

#include <map>

#include "catch.hpp"
#include "lexicon/lexicon.hpp"

namespace {

using namespace shilu::read;

// One paragraph each, of a briefing about a road and a bridge.
const std::map<std::string_view, std::string_view> paragraphs{
    {"zh-Hans", "各位记者朋友，大家下午好。今年我们新建了十二条道路，这座大桥将于明年春天通车，请问还有什么问题吗？"},
    {"zh-Hant", "各位記者朋友，大家午安。今年我們新建了十二條道路，這座大橋將於明年春天通車，請問還有什麼問題嗎？"},
    {"ja",
     "皆さん、こんにちは。今年は新しい道路を十二本つくりました。橋は来年の春に開通する予定です。ご質問はありますか。"},
    {"ko",
     "기자 여러분, 안녕하십니까. 올해 우리는 새 도로 열두 개를 만들었고 이 다리는 내년 봄에 개통할 예정입니다. 질문 "
     "있으십니까?"},
    {"en",
     "Good afternoon. This year we have built twelve new roads, and the bridge will be open in the spring. What are "
     "your questions?"},
    {"de",
     "Guten Tag, meine Damen und Herren. Wir haben in diesem Jahr zwölf neue Straßen gebaut, und die Brücke wird im "
     "Frühjahr "
     "eröffnet. Haben Sie noch eine Frage, die wir jetzt nicht beantwortet haben?"},
    {"fr",
     "Bonjour à tous. Cette année, nous avons construit douze routes et le pont sera ouvert au printemps. Est-ce que "
     "vous avez "
     "des questions pour les ministres qui sont ici avec nous ?"},
    {"es",
     "Buenas tardes a todos. Este año hemos construido doce carreteras y el puente se abrirá en la primavera. ¿Qué "
     "preguntas "
     "tienen para los ministros que están aquí con nosotros?"},
    {"pt",
     "Boa tarde a todos. Este ano nós construímos doze estradas e a ponte não será aberta antes da primavera. Quais "
     "são as "
     "perguntas que vocês têm para os ministros que estão aqui com a gente?"},
    {"it",
     "Buon pomeriggio a tutti. Quest'anno abbiamo costruito dodici strade e il ponte non sarà aperto prima della "
     "primavera. "
     "Quali sono le domande che avete per i ministri che sono qui con noi?"},
    {"ru",
     "Добрый день, коллеги. В этом году мы построили двенадцать новых дорог, и мост откроется весной. Какие у вас есть "
     "вопросы "
     "к министрам, которые сегодня с нами?"},
    {"uk",
     "Добрий день, колеги. Цього року ми збудували дванадцять нових доріг, і міст відкриється навесні. Які у вас є "
     "запитання до "
     "міністрів, що сьогодні з нами?"},
    {"pl",
     "Dzień dobry państwu. W tym roku zbudowaliśmy dwanaście dróg, a most będzie otwarty wiosną. Jakie są pytania do "
     "ministrów, "
     "którzy są dzisiaj z nami, i czy coś jeszcze nie jest jasne?"},
    {"nl",
     "Goedemiddag allemaal. Dit jaar hebben we twaalf nieuwe wegen gebouwd en de brug wordt in het voorjaar geopend. "
     "Wat zijn de "
     "vragen die u nog hebt voor de ministers die hier met ons zijn?"},
    {"sv",
     "God eftermiddag. I år har vi byggt tolv nya vägar och bron kommer att öppnas till våren. Vilka frågor har ni "
     "till de "
     "ministrar som är här med oss i dag, och är det något som inte är klart?"},
    {"tr",
     "İyi günler. Bu yıl on iki yeni yol yaptık ve köprü bahar aylarında açılacak. Bizimle burada olan bakanlar için "
     "bir sorunuz "
     "var mı, yoksa her şey çok açık mı?"},
    {"vi",
     "Xin chào các bạn. Năm nay chúng tôi đã xây mười hai con đường mới và cây cầu sẽ được mở vào mùa xuân. Các bạn có "
     "câu hỏi "
     "nào cho những bộ trưởng có mặt ở đây không?"},
    {"id",
     "Selamat siang. Tahun ini kami telah membangun dua belas jalan baru dan jembatan itu akan dibuka pada musim semi. "
     "Apakah "
     "ada pertanyaan untuk para menteri yang ada di sini bersama kami?"},
    {"ar",
     "مساء الخير. في هذا العام قمنا ببناء اثني عشر طريقا جديدا وسوف يتم افتتاح الجسر في الربيع. هل هناك أسئلة إلى "
     "الوزراء الذين هم هنا معنا؟"},
    {"cs",
     "Dobrý den. V tomto roce jsme postavili dvanáct nových silnic a most bude otevřen na jaře. Jaké máte otázky pro "
     "ministry, "
     "kteří jsou dnes tady s námi, a co ještě není jasné?"},
};

TEST_CASE("A paragraph tells its language, for every built-in language") {
  for (const auto& file : shilu::lexicon::builtin()) {
    if (file.language == "und") continue;
    CAPTURE(file.language);
    const auto paragraph = paragraphs.find(file.language);
    REQUIRE(paragraph != paragraphs.end());
    CHECK(find_language(paragraph->second) == file.language);
  }
}

TEST_CASE("A text without letters has no language") {
  for (const auto* text : {"", " \n\n", "12:30", "-----", "？！"}) {
    CAPTURE(text);
    CHECK(find_language(text) == "und");
  }
  CHECK(find_language("Zzyzx qwrt") == "und");
}

TEST_CASE("Names in other writing do not hide the language") {
  CHECK(find_language(std::string(paragraphs.at("zh-Hans")) + " CNN BBC Reuters Bloomberg") == "zh-Hans");
  CHECK(find_language(std::string(paragraphs.at("en")) + " 张三 李四") == "en");
  CHECK(find_language(std::string(paragraphs.at("ko")) + " 한(韓) 미(美) 중(中)") == "ko");
}

TEST_CASE("Keys of front matter do not count") {
  CHECK(find_language("---\ntitle: What this is and that was\nsubject: they are with the\n---\n" +
                      std::string(paragraphs.at("zh-Hans"))) == "zh-Hans");
}

TEST_CASE("A long text is judged by its beginning") {
  std::string text(paragraphs.at("zh-Hans"));
  for (int i = 0; i < 2000; ++i) text += "那座桥。";
  for (int i = 0; i < 20'000; ++i) text += " the bridge and the road that we have";
  CHECK(find_language(text) == "zh-Hans");
}

}  // namespace
