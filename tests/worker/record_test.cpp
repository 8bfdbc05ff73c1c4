// What a record may be, and what is said of one that is none.
#include <fstream>
#include <string>

#include "catch.hpp"
#include "worker/answers.hpp"

using namespace shilu::worker;
using namespace shilu::worker::test;

namespace {

void refused(const std::string& line, const std::string& code, const std::string& id = "null",
             const Settings& settings = {}) {
  INFO(line.substr(0, 300));
  const std::string got = answer(line, settings);
  INFO(got);
  CHECK(got.starts_with("{\"id\":" + id + ",\"ok\":false,"));
  CHECK(contains(got, "\"code\":\"" + code + "\""));
  CHECK(contains(got, "\"record\":1}"));
}

void taken(const std::string& line, const std::string& id, const std::string& part, const Settings& settings = {}) {
  INFO(line.substr(0, 300));
  const std::string got = answer(line, settings);
  INFO(got);
  CHECK(got.starts_with("{\"id\":" + id + ",\"ok\":true,\"v\":1,\"tool\":\""));
  CHECK(contains(got, part));
}

}  // namespace

TEST_CASE("an id comes back as it stands") {
  for (const std::string id : {"7", "1e3", "-0.0", "123456789012345678901234567890123", "0.10", "null", "true",
                               R"("a\u00e9\/b")", R"({"b":[1,2,{"c":null}],"b":3})", "[]", R"("\ud800")", "1E400"}) {
    taken(R"({"id":)" + id + R"(,"text":"x"})", id, "\"doc\":{");
    taken(R"({"text":"x" , "id" : )" + id + "  }", id, "\"doc\":{");
  }
}

TEST_CASE("an id holds no raw character that cuts lines") {
  taken("{\"id\":\"a\u2028\u2029\u0085\x7F\uFEFF\",\"text\":\"\"}", R"("a\u2028\u2029\u0085\u007f\ufeff")", "");
  taken("{\"id\":[1,\r\t2],\"text\":\"\"}", "[1,  2]", "");
}

TEST_CASE("meta comes back with every kind of answer") {
  const std::string meta = R"({"url":"http://x/","n":[1e400]})";
  const std::string with = R"({"id":1,"meta":)" + meta;
  CHECK(contains(answer(with + R"(,"text":"x"})"), ",\"meta\":" + meta + ",\"doc\""));
  CHECK(contains(answer(with + "}"), ",\"meta\":" + meta + ",\"error\""));
  Settings explode;
  explode.explode = true;
  const std::string lines = answer(with + R"(,"text":"记者：何时？\n林越：三月。"})", explode);
  CHECK(contains(lines, "{\"id\":1,\"meta\":" + meta + ",\"turn\":{"));
  CHECK(contains(lines, "{\"id\":1,\"meta\":" + meta + ",\"end\":true,\"turns\":2,"));
}

TEST_CASE("of members with one name the last counts") {
  taken(R"({"id":1,"id":2,"text":"old","text":"new title"})", "2", "new title");
  refused(R"({"id":1,"text":"x","text":7})", "E_INPUT", "1");
  refused(R"({"id":1,"text":"x","text":null})", "E_INPUT", "1");
}

TEST_CASE("the names of members may be escaped") { taken(R"({"\u0069d":5,"te\u0078t":"x"})", "5", "\"bytes\":1,"); }

TEST_CASE("what a record lacks or has in the wrong type is said, and its id is kept") {
  refused(R"({"id":7})", "E_INPUT", "7");
  refused("{}", "E_INPUT");
  refused(R"({"id":7,"text":null})", "E_INPUT", "7");
  refused(R"({"id":7,"text":["x"]})", "E_INPUT", "7");
  refused(R"({"text":12,"id":7})", "E_INPUT", "7");
  refused(R"({"id":7,"text":"x","language":3})", "E_INPUT", "7");
  refused(R"({"id":7,"text":"x","b64":"eA=="})", "E_INPUT", "7");
  refused(R"({"id":7,"b64":"?"})", "E_INPUT", "7");
  refused("[1]", "E_INPUT");
  refused("\"text\"", "E_INPUT");
  taken(R"({"id":7,"text":"x","path":null,"b64":null,"name":null})", "7", "\"doc\"");
}

TEST_CASE("what is no JSON has no id, even where something stands that looks like one") {
  for (const char* line :
       {"{", "}", "x", R"({"id":7,"text":"x")", R"({"id":7,"text":"x"}})", R"({"id":7,"text":"x",})",
        R"({"id":7 "text":"x"})", R"({"id":07,"text":"x"})", R"({"id":7,"text":"\x"})", R"({"id":7,"text":"x"} {})",
        R"({"id":[1},"text":"x"})", R"({"id":7,"text":"x","z":tru})", R"({"id":7,"text":7x})", R"({"id":7,"text":)",
        "{\"id\":7,\"text\":\"a\tb\"}", R"({"id":7,"text":"\ud80"})", R"({"id":7,"text":12,"z":})",
        R"({"id":7,"te\xt":"x"})", R"({"id":+7,"text":"x"})"})
    refused(line, "E_JSON");
  refused(std::string("{\"id\":7,\"text\":\"a\0b\"}", 20), "E_JSON");
}

TEST_CASE("a line that is not UTF-8 keeps its id where the id is well") {
  refused("{\"id\":7,\"text\":\"\xFF\"}", "E_UTF8", "7");
  refused("{\"text\":\"\xE4\xBD\",\"id\":{\"a\":\"张\"}}", "E_UTF8", R"({"a":"张"})");
  refused("{\"id\":\"\xFF\",\"text\":\"x\"}", "E_UTF8");
  refused("{\"id\":7,\"text\":\"\xFF\"", "E_UTF8");
  CHECK(contains(answer("{\"id\":7,\"text\":\"\xFF\"}"), "\"byte\":16,"));
}

TEST_CASE("depth has a bound") {
  const auto nested = [](std::size_t depth) {
    return R"({"id":7,"text":"x","meta":)" + std::string(depth, '[') + std::string(depth, ']') + "}";
  };
  CHECK(contains(answer(nested(500)), "\"ok\":true"));
  refused(nested(600), "E_DEPTH");
  refused(nested(1'000'000), "E_DEPTH");
  refused(std::string(1'000'000, '['), "E_DEPTH");
}

TEST_CASE("a text is read as it is, whatever stands in it") {
  taken(R"({"id":1,"text":"甲\u0000乙"})", "1", R"(\u0000)");
  taken(R"({"id":1,"text":"\r\n\r\n"})", "1", R"("lines":2)");
  taken(R"({"id":1,"text":"\ud83d"})", "1", "invalid-bytes");
  taken(R"({"id":1,"text":"\ufeffx"})", "1", R"("encoding":"UTF-8","bytes":4)");
  // Letters with NUL between them look like UTF-16, and are not.
  taken(R"({"id":1,"text":"h\u0000e\u0000l\u0000l\u0000o\u0000\n\u0000"})", "1", R"("encoding":"UTF-8")");
  taken(R"({"id":1,"text":"x","encoding":"Big5"})", "1", R"("encoding":"UTF-8")");
}

TEST_CASE("bytes come in the encoding that is named, or found out") {
  taken(R"({"id":1,"b64":"vMfV36O6us7Ksc3quaSjvwrVxcj9o7rI/dTCoaMK","encoding":"gb18030"})", "1", "何时完工？");
  Settings settings;
  settings.encoding = "GBK";
  taken(R"({"id":1,"b64":"vMfV36O6us7Ksc3quaSjvwrVxcj9o7rI/dTCoaMK"})", "1", "何时完工？", settings);
  refused(R"({"id":1,"b64":"/w==","encoding":"no-such"})", "E_ENCODING", "1");
}

TEST_CASE("name and language go into the document") {
  taken(R"({"id":1,"text":"记者：何时？","name":"a/b/talk.txt","language":"zh-Hant"})", "1",
        R"("source":{"name":"talk.txt")");
  taken(R"({"id":1,"text":"记者：何时？","language":"zh-Hant"})", "1", R"("language":"zh-Hant")");
}

TEST_CASE("another member may hold the text") {
  Settings settings;
  settings.in_field = "body";
  taken(R"({"id":1,"body":"the body","text":"ignored"})", "1", "the body", settings);
  refused(R"({"id":1,"text":"x"})", "E_INPUT", "1", settings);
}

TEST_CASE("files are read, and what is no file is refused without waiting") {
  const std::string path = std::string(SHILU_SAMPLES_DIR) + "/zh-mfa-regular.txt";
  taken(R"({"id":1,"path":")" + path + "\"}", "1", R"("source":{"name":"zh-mfa-regular.txt")");
  refused(R"({"id":1,"path":"no/such/file"})", "E_FILE", "1");
  refused(R"({"id":1,"path":"/dev/zero"})", "E_FILE", "1");
  refused(R"({"id":1,"path":"."})", "E_FILE", "1");
  refused(R"({"id":1,"path":""})", "E_FILE", "1");
  refused(R"({"id":1,"path":"a\u0000b"})", "E_FILE", "1");
  Settings small;
  small.max_record = 100;
  refused(R"({"id":1,"path":")" + path + "\"}", "E_TOO_LARGE", "1", small);
}

TEST_CASE("raw lines are texts or paths") {
  Settings settings;
  settings.raw = Raw::text;
  CHECK(contains(answers({"first", "{\"second\"}"}, settings), "{\"id\":2,\"ok\":true"));
  settings.raw = Raw::path;
  taken(std::string(SHILU_SAMPLES_DIR) + "/zh-mfa-regular.txt",
        "\"" + std::string(SHILU_SAMPLES_DIR) + "/zh-mfa-regular.txt\"", "\"kind\":\"transcript\"", settings);
  refused("no\"file", "E_FILE", "\"no\\\"file\"", settings);
}

TEST_CASE("a key comes before every line of the answer") {
  Settings settings;
  settings.keyed = true;
  CHECK(answer("k 1\t{\"id\":1,\"text\":\"x\"}", settings).starts_with("k 1\t{\"id\":1,\"ok\":true"));
  CHECK(answer("k\tx", settings).starts_with("k\t{\"id\":null,\"ok\":false"));
  CHECK(answer("{}", settings).starts_with("\t{\"id\":null,\"ok\":false"));
}
