// save.cjs WAY < DOCUMENTS: saves documents, a JSON array, as a YAML stream by js-yaml or yaml, from the folder
// SHILU_NODE_MODULES. Without documents it only loads the library.
const fs = require("fs");
const path = require("path");

const way = process.argv[2];
const library = way.replace(/ .*/, "");
const api = require(path.join(process.env.SHILU_NODE_MODULES, library));
const save = {
  "js-yaml": (d) => api.dump(d),
  "js-yaml sorted": (d) => api.dump(d, { sortKeys: true, lineWidth: 40, noRefs: true }),
  "js-yaml quoted": (d) => api.dump(d, { forceQuotes: true, quotingType: '"', flowLevel: 3 }),
  "yaml": (d) => api.stringify(d),
  "yaml narrow": (d) => api.stringify(d, { version: "1.1", lineWidth: 40 }),
  "yaml quoted": (d) => api.stringify(d, { defaultKeyType: "PLAIN", defaultStringType: "QUOTE_DOUBLE", indent: 4 }),
}[way];

const text = fs.readFileSync(0, "utf8");
for (const document of text ? JSON.parse(text) : []) process.stdout.write("---\n" + save(document));
