// Runs the statements of standard input in DuckDB, then prints tables as lines of JSON: duckdb.cjs TABLE...
// @duckdb/node-api is looked for in SHILU_NODE_MODULES.
const path = require('path');

function library() {
  const folder = process.env.SHILU_NODE_MODULES;
  return require(folder ? path.join(folder, '@duckdb', 'node-api') : '@duckdb/node-api');
}

function plain(value) {
  return typeof value === 'bigint' ? Number(value) : value;
}

async function main() {
  const { DuckDBInstance } = library();
  if (process.argv[2] === '--probe') return;
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(require('fs').readFileSync(0, 'utf8'));
  for (const table of process.argv.slice(2)) {
    const reader = await connection.runAndReadAll(`SELECT * FROM ${table}`);
    for (const row of reader.getRowObjects()) {
      const cells = Object.entries(row).map(([key, value]) => [key, plain(value)]);
      process.stdout.write(table + '\t' + JSON.stringify(Object.fromEntries(cells)) + '\n');
    }
  }
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
