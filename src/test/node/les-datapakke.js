// Reads a data package as its users do, with Frictionless' own library, and says what is wrong with it and how many rows it
// has read: node les-datapakke.js <folder>
'use strict';
const fs = require('fs');
const path = require('path');
const crypto = require('crypto');
const { Package } = require('datapackage');

(async () => {
  const mappe = process.argv[2];
  const pakke = await Package.load(path.join(mappe, 'datapackage.json'), { basePath: mappe });
  const feil = pakke.errors.map((en) => en.message);
  let rader = 0;
  for (const ressurs of pakke.resources) {
    const bytes = fs.readFileSync(path.join(mappe, ressurs.descriptor.path));
    const sum = 'sha256:' + crypto.createHash('sha256').update(bytes).digest('hex');
    if (sum !== ressurs.descriptor.hash || bytes.length !== ressurs.descriptor.bytes) feil.push(ressurs.name + ': hash');
    feil.push(...ressurs.errors.map((en) => ressurs.name + ': ' + en.message));
    if (ressurs.tabular) {
      // Fails on a value that is not of its column's type or list, and on two rows with the same key.
      const linjer = await ressurs.read({ keyed: true });
      rader += linjer.length;
      const tall = linjer.filter((en) => en.tabellvariabel !== null);
      if (tall.some((en) => typeof en.tabellvariabel !== 'number')) feil.push(ressurs.name + ': not numbers');
    }
  }
  if (!pakke.valid || feil.length > 0) throw new Error(feil.join('\n'));
  console.log(pakke.resources.length + ' resources, ' + rader + ' rows');
})().catch((feil) => {
  console.error(feil.errors ? feil.errors.map(String).join('\n') : feil);
  process.exit(1);
});
