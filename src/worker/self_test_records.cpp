#include "worker/self_test_records.hpp"

#include "worker/json_scan.hpp"

namespace shilu::worker {

std::vector<SelfTestRecord> self_test_records() {
  return {
      // Languages.
      {R"({"id":1,"text":"主持人：大家好。\n海州日报记者：何时完工？\n林越：明年三月。\n"})",
       {R"({"id":1,"ok":true)", R"("language":"zh-Hans")", R"("kind":"question")", R"("outlet":"海州日报")",
        "明年三月。"}},
      {R"({"id":2,"text":"主持人：歡迎各位。\n記者：請問何時完工？\n林越：明年三月。\n"})",
       {R"({"id":2,"ok":true)", R"("language":"zh-Hant")", R"("kind":"answer")"}},
      {R"({"id":3,"text":"MODERATOR: Welcome.\nQUESTION: When will it open?\nMS. HARROW: In March.\n"})",
       {R"({"id":3,"ok":true)", R"("language":"en")", "When will it open?"}},
      {R"({"id":4,"text":"記者：いつ完成しますか。\n大臣：来年の三月です。\n"})",
       {R"({"id":4,"ok":true)", R"("language":"ja")", "来年の三月です。"}},
      {R"({"id":5,"text":"기자: 언제 완공됩니까?\n대변인: 내년 3월입니다.\n"})",
       {R"({"id":5,"ok":true)", R"("language":"ko")", "내년 3월입니다."}},
      {R"({"id":6,"text":"Вопрос: Когда откроют мост?\nОтвет: В марте.\n","language":"ru"})",
       {R"({"id":6,"ok":true)", R"("language":"ru")", "В марте."}},
      {R"({"id":7,"text":"Question : Quand ouvrira le pont ?\nRéponse : En mars.\n","language":"fr"})",
       {R"({"id":7,"ok":true)", R"("language":"fr")", "En mars."}},
      // Encodings: 记者：何时完工？ and 张三：三月。 each time.
      {R"({"id":8,"b64":"vMfV36O6us7Ksc3quaSjvwrVxcj9o7rI/dTCoaMK","encoding":"gb18030"})",
       {R"({"id":8,"ok":true)", R"("encoding":"GB18030")", "何时完工？", R"("label":"张三")"}},
      {R"({"id":9,"b64":"sE+qzKFHpvOuyae5pHWhSAqxaaRUoUekVKTroUMK","encoding":"Big5"})",
       {R"({"id":9,"ok":true)", R"("encoding":"Big5")", "何時完工？"}},
      {R"({"id":10,"b64":"//6wiwWAGv9VT/ZljFvlXR//CgAgXwlOGv8JTghnAjAKAA=="})",
       {R"({"id":10,"ok":true)", R"("encoding":"UTF-16LE")", "三月。"}},
      {R"({"id":11,"b64":"gA==","encoding":"klingon"})", {R"({"id":11,"ok":false)", "E_ENCODING"}},
      // What passes through.
      {R"({"id":123456789012345678901234567890,"text":""})",
       {R"({"id":123456789012345678901234567890,"ok":true)", R"("sections":[])"}},
      {R"({"id":{"a":[1e3,-0.0]},"meta":[true,null],"text":"","name":"n.txt"})",
       {R"({"id":{"a":[1e3,-0.0]},"ok":true)", R"("meta":[true,null])", R"("name":"n.txt")"}},
      {R"({"text":"a\u007fb\u0000\ud83d\ude00"})", {R"({"id":null,"ok":true)", R"(a\u007fb\u0000😀)", "nul-bytes"}},
      {R"({"id":15,"text":"\ud800"})", {R"({"id":15,"ok":true)", "\xEF\xBF\xBD", "invalid-bytes"}},
      // What can be wrong.
      {R"({"id":16,"text":"a")", {R"({"id":null,"ok":false)", "E_JSON"}},
      {"{\"id\":17,\"text\":\"\xFF\"}", {R"({"id":17,"ok":false)", "E_UTF8", R"("byte":17)"}},
      {R"({"id":18,"text":7})", {R"({"id":18,"ok":false)", "E_INPUT"}},
      {R"({"id":19})", {R"({"id":19,"ok":false)", "E_INPUT"}},
      {R"({"id":20,"b64":"*"})", {R"({"id":20,"ok":false)", "E_INPUT"}},
      {R"({"id":21,"path":"/dev/null/none"})", {R"({"id":21,"ok":false)", "E_FILE"}},
      {"{\"text\":\"\",\"meta\":" + std::string(kMaxDepth + 1, '[') + std::string(kMaxDepth + 1, ']') + "}",
       {R"({"id":null,"ok":false)", "E_DEPTH"}},
  };
}

}  // namespace shilu::worker
