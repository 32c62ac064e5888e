// Holds an OpenAPI document against the specification's own JSON Schema, and says its version: node les-openapi.js <file>
'use strict';
const fs = require('fs');

(async () => {
  const { Validator } = await import('@seriousme/openapi-schema-validator');
  const leser = new Validator();
  const svar = await leser.validate(JSON.parse(fs.readFileSync(process.argv[2], 'utf8')));
  if (!svar.valid) throw new Error(JSON.stringify(svar.errors, null, 1));
  leser.resolveRefs();
  console.log(leser.version);
})().catch((feil) => {
  console.error(feil);
  process.exit(1);
});
