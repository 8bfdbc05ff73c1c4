// What we taught RapidJSON to do in runs is what it does byte by byte.
#include "write/json_writer.hpp"

#include <rapidjson/stringbuffer.h>

#include <random>
#include <string>

#include "catch.hpp"

namespace {

/// A random value: the same for every writer, since the numbers are.
template <class Writer>
void put_value(Writer& writer, std::mt19937& random, int depth) {
  const auto text = [&] {
    std::string out;
    for (std::size_t n = random() % 90; n > 0; --n) {
      out += random() % 6 == 0 ? static_cast<char>(random() % 128) : 'a';
    }
    return out;
  };
  const auto string = [&] {
    const std::string value = text();
    writer.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
  };
  switch (depth == 0 ? random() % 4 : 4 + random() % 2) {
    case 0: writer.Null(); break;
    case 1: writer.Bool(random() % 2 == 0); break;
    case 2: writer.Uint64((std::uint64_t{random()} << 32 | random()) >> random() % 64); break;
    case 3: string(); break;
    case 4:
      writer.StartArray();
      for (auto n = random() % 4; n > 0; --n) put_value(writer, random, depth - 1);
      writer.EndArray();
      break;
    default:
      writer.StartObject();
      for (auto n = random() % 4; n > 0; --n) {
        if (random() % 2 == 0) {
          writer.Key("first_line", 10);
        } else {
          string();  // a key as well
        }
        put_value(writer, random, depth - 1);
      }
      writer.EndObject();
  }
}

}  // namespace

TEST_CASE("our writers write what RapidJSON's own write") {
  for (unsigned seed = 1; seed <= 300; ++seed) {
    const int depth = static_cast<int>(seed % 4);
    for (const bool one_line : {false, true}) {
      const auto format = one_line ? rapidjson::kFormatSingleLineArray : rapidjson::kFormatDefault;
      std::string ours;
      shilu::write::StringStream stream{ours};
      shilu::write::Pretty pretty(stream);
      rapidjson::StringBuffer theirs;
      rapidjson::PrettyWriter<rapidjson::StringBuffer> reference(theirs);
      pretty.SetIndent(' ', 2);
      reference.SetIndent(' ', 2);
      pretty.SetFormatOptions(format);
      reference.SetFormatOptions(format);
      std::mt19937 random(seed);
      put_value(pretty, random, depth);
      random.seed(seed);
      put_value(reference, random, depth);
      REQUIRE(ours == theirs.GetString());
    }
    std::string ours;
    shilu::write::StringStream stream{ours};
    shilu::write::Compact compact(stream);
    rapidjson::StringBuffer theirs;
    rapidjson::Writer<rapidjson::StringBuffer> reference(theirs);
    std::mt19937 random(seed);
    put_value(compact, random, depth);
    random.seed(seed);
    put_value(reference, random, depth);
    REQUIRE(ours == theirs.GetString());
  }
}
