// read.cjs LIBRARY [FILE]: js-yaml, yaml (1.2) or yaml-1.1, from the folder SHILU_NODE_MODULES. See README.md.
const fs = require("fs");
const path = require("path");

const [library, file] = process.argv.slice(2);
const name = library.replace(/-1\.1$/, "");
const folder = path.join(process.env.SHILU_NODE_MODULES, name);
const api = require(folder);
if (!file) {
  console.log(library, JSON.parse(fs.readFileSync(path.join(folder, "package.json"))).version);
  process.exit(0);
}
const load =
  name === "js-yaml" ? (s) => api.load(s) : (s) => api.parse(s, { version: library.endsWith("1.1") ? "1.1" : "1.2" });

function shown(map, key) {
  if (!(key in map)) return "-";
  const value = map[key];
  if (typeof value !== "string") return "!" + typeof value;
  return Buffer.from(value, "utf8").toString("hex") || "(empty)";
}

function strings(d) {
  return [
    shown(d.conference, "title"),
    ...d.participants.flatMap((p) => [shown(p, "name"), shown(p, "title")]),
    ...d.sections[0].turns.flatMap((t) => [shown(t, "label"), shown(t, "text")]),
    ...d.other.map((o) => shown(o, "value")),
  ];
}

const bytes = fs.readFileSync(file);
const lines = [];
for (let at = 0; at < bytes.length; ) {
  const end = bytes.indexOf(10, at);
  const size = Number(bytes.toString("latin1", at, end));
  const text = bytes.toString("utf8", end + 1, end + 1 + size);
  at = end + 1 + size;
  try {
    lines.push(strings(load(text)).join(" "));
  } catch (error) {
    lines.push("ERROR " + String(error.message).replace(/\s+/g, " "));
  }
}
fs.writeSync(1, lines.join("\n") + "\n");
