// Reads every JSON-stat and PX file of a publication folder with the libraries their users have, and writes what they saw as
// flat files: node les-tabeller.js <publisering> <to>
'use strict';
const fs = require('fs');
const path = require('path');
const JSONstat = require('jsonstat-toolkit');
const Px = require('px');

const [publisering, til] = process.argv.slice(2);

function flatfil(navn, dimensjoner, celler) {
  const tabell = navn.split('-')[0];
  const linjer = celler.map((celle) => [...celle, tabell].join(','));
  return [[...dimensjoner, 'tabellvariabel', 'tabell_navn'].join(','), ...linjer].join('\n') + '\n';
}

// A JSON number has no trailing zero when it has been read: the units say how many decimals there are.
function tall(verdi, desimaler) {
  return verdi.toFixed(desimaler);
}

function jsonstat(tekst, navn) {
  const sett = JSONstat(JSON.parse(tekst));
  if (sett.class !== 'dataset' || sett.length !== sett.id.length) throw new Error(navn + ' is no JSON-stat dataset');
  const desimaler = sett.Dimension('enhet').Category().map((en) => en.unit.decimals);
  const koder = sett.Dimension('enhet').id;
  const celler = sett.Unflatten((hvor, punkt) => [
    ...sett.id.map((dimensjon) => hvor[dimensjon]),
    punkt.value === null ? punkt.status : tall(punkt.value, desimaler[koder.indexOf(hvor.enhet)]),
  ]);
  return flatfil(navn, sett.id, celler);
}

function px(tekst, navn, dimensjoner) {
  const fil = new Px(tekst);
  const antall = fil.valCounts();
  const celler = [];
  const hvor = antall.map(() => 0);
  for (let nr = 0; nr < fil.data.length; nr++) {
    let verdi = fil.datum(hvor);
    if (/^\.+$/.test(verdi)) verdi = fil.keyword('DATASYMBOL' + verdi.length);
    celler.push([...hvor.map((indeks, i) => [].concat(fil.codes(i))[indeks]), verdi]);
    for (let i = antall.length - 1; i >= 0 && ++hvor[i] === antall[i]; i--) hvor[i] = 0;
  }
  return flatfil(navn, dimensjoner, celler);
}

for (const [format, endelse, les] of [['jsonstat', '.json', jsonstat], ['px', '.px', px]]) {
  fs.mkdirSync(path.join(til, format), { recursive: true });
  for (const fil of fs.readdirSync(path.join(publisering, format)).filter((en) => en.endsWith(endelse))) {
    const navn = path.basename(fil, endelse);
    const hode = fs.readFileSync(path.join(publisering, 'flatfiler', navn + '.csv'), 'utf8').split('\n')[0].split(',');
    const tekst = fs.readFileSync(path.join(publisering, format, fil), 'utf8');
    fs.writeFileSync(path.join(til, format, navn + '.csv'), les(tekst, navn, hode.slice(0, -2)));
  }
}
