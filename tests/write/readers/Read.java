// SnakeYAML. Run as a single source file with SnakeYAML on the class path. See README.md.
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

class Read {
  static String shown(Map<?, ?> map, String key) {
    if (!map.containsKey(key)) return "-";
    Object value = map.get(key);
    if (!(value instanceof String)) return "!" + (value == null ? "null" : value.getClass().getSimpleName());
    String hex = HexFormat.of().formatHex(((String) value).getBytes(StandardCharsets.UTF_8));
    return hex.isEmpty() ? "(empty)" : hex;
  }

  static List<Map<?, ?>> list(Object value) {
    List<Map<?, ?>> maps = new ArrayList<>();
    for (Object item : (List<?>) value) maps.add((Map<?, ?>) item);
    return maps;
  }

  static String strings(Map<?, ?> document) {
    List<String> out = new ArrayList<>();
    out.add(shown((Map<?, ?>) document.get("conference"), "title"));
    for (Map<?, ?> p : list(document.get("participants"))) {
      out.add(shown(p, "name"));
      out.add(shown(p, "title"));
    }
    for (Map<?, ?> t : list(list(document.get("sections")).get(0).get("turns"))) {
      out.add(shown(t, "label"));
      out.add(shown(t, "text"));
    }
    for (Map<?, ?> o : list(document.get("other"))) out.add(shown(o, "value"));
    return String.join(" ", out);
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      new Yaml();
      System.out.println("SnakeYAML");
      return;
    }
    byte[] bytes = Files.readAllBytes(Path.of(arguments[0]));
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      int end = at;
      while (bytes[end] != '\n') ++end;
      int size = Integer.parseInt(new String(bytes, at, end - at, StandardCharsets.US_ASCII));
      String text = new String(bytes, end + 1, size, StandardCharsets.UTF_8);
      try {
        out.append(strings(new Yaml().load(text)));
      } catch (RuntimeException error) {
        out.append("ERROR ").append(String.valueOf(error.getMessage()).replaceAll("\\s+", " "));
      }
      out.append('\n');
      at = end + 1 + size;
    }
    System.out.print(out);
  }
}
