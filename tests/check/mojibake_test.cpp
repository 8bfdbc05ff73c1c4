// Passages in a wrong encoding, and good text that looks a little like them.
#include "catch.hpp"
#include "check/found.hpp"
#include "text/misread.hpp"

using namespace shilu::tests;

namespace {

const auto mojibake = only({"mojibake"});
const std::string opening = "主持人：各位上午好。\n";

}  // namespace

TEST_CASE("the traces of lost bytes and of unfilled memory are mojibake") {
  CHECK(findings_of(opening + "张明：水库锟斤拷锟斤拷很满。\n", mojibake) == Strings{"SL006 2:6"});
  CHECK(marked_in(opening + "张明：水库锟斤拷锟斤拷很满。\n", mojibake) == Strings{"锟斤拷锟斤拷"});
  CHECK(findings_of(opening + "张明：烫烫烫烫\n", mojibake).size() == 1);
  CHECK(findings_of(opening + "张明：屯屯屯\n", mojibake).size() == 1);
  CHECK(findings_of(opening + "张明：粥还烫，烫手。屯溪的屯田和屯粮。\n", mojibake).empty());
}

TEST_CASE("UTF-8 that was read as GBK is mojibake") {
  // 水库今天开 in UTF-8, read as GBK.
  const auto text = opening + "张明：姘村簱浠婂ぉ寮\xEF\xBF\xBD很好\n";
  CHECK(findings_of(text, mojibake) == Strings{"SL006 2:4"});
  CHECK(marked_in(text, mojibake) == Strings{"姘村簱浠婂ぉ"});
  // Two characters may be a name.
  CHECK(findings_of(opening + "张明：姘村簱很好。\n", mojibake).empty());
}

TEST_CASE("UTF-8 that was read as Windows-1252 or Latin-1 is mojibake") {
  CHECK(findings_of("Moderator: Itâ€™s a cafÃ© by the lake.\n", mojibake) == Strings{"SL006 1:14"});
  CHECK(marked_in("Moderator: Itâ€™s late.\n", mojibake) == Strings{"â€™"});
  CHECK(marked_in("Moderator: A cafÃ©.\n", mojibake) == Strings{"Ã©"});
  CHECK(marked_in("Moderator: Yesï¼Œ no.\n", mojibake) == Strings{"ï¼Œ"});
  CHECK(marked_in("Moderator: The hall is full, å…¬é‡Œ.\n", mojibake) == Strings{"å…¬é‡Œ"});
  CHECK(marked_in("Moderator: ÐŸÑ€Ð¸Ð²ÐµÑ‚.\n", mojibake) == Strings{"ÐŸÑ€Ð¸Ð²ÐµÑ‚"});
  CHECK(marked_in("Moderator: smile ðŸ˜€.\n", mojibake) == Strings{"ðŸ˜€"});
}

TEST_CASE("good text with accents and rare characters is no mojibake") {
  for (const std::string text : {
           "Animateur : « L’été », dit-elle… « la télé, à côté, œuvre créée ».\n",
           "Animateur : Il l’a quitté»… dit-on — “café”… “LIBERTÉ” – fin.\n",
           "Moderador: “SÃO JOÃO” e “MANHÔ, “a maçã”… e “pão”.\n",
           "Moderador: “IRMÃ”, “a manhã”… “alemã”—sim.\n",
           "Moderator: Der „Spaß“ – groß“… 20° Ñ, señor… “Ñ”.\n",
           "Người dẫn: “Đã”… “từ đó”, “cà”… “Â”, “trà”—“bê”.\n",
           "主持人：洙水、浔江、渌水，作者冼星海、嬴政、婧雯、姣姣。\n",
           "主持人：開門見山，錢鋒與閻鎮長、鐘錶鋼鐵，閱讀雜誌間隙。\n",
       }) {
    INFO(text);
    CHECK(findings_of(text, mojibake).empty());
  }
}

TEST_CASE("what is said of a passage stays short, and the rest of its line is left alone") {
  std::string many;
  for (int i = 0; i < 40; ++i) many += "锟斤拷";
  const auto messages = messages_of(opening + "张明：" + many + "\n", mojibake);
  REQUIRE(messages.size() == 1);
  CHECK(messages[0].size() < 120);
  CHECK(findings_of(opening + "张明：（锟斤拷\x02\n", only({"SL006", "SL008", "SL604"})) == Strings{"SL006 2:5"});
}

TEST_CASE("control characters in a passage are shown by their numbers") {
  CHECK(messages_of("Moderator: Go \xC3\xA2\xC2\x96\xC2\xBA on.\n", mojibake) ==
        Strings{"'â\\u0096º' looks like text that was read in a wrong encoding"});
}

TEST_CASE("a passage of UTF-8 in GBK ends where the Chinese ends") {
  shilu::text::MisreadAsGbk gbk;
  const std::string passage = "姘村簱浠婂ぉ";
  CHECK(gbk.at_head(passage + "abc") == passage.size());
  CHECK(gbk.at_head("水库今天") == 0);
  CHECK(gbk.at_head("姘") == 0);
}
