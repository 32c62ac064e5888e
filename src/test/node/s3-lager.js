// An S3 store on a port of its own: node s3-lager.js <folder> <bucket>; says the port, and runs until its input is closed. It
// knows the access key S3RVER only (and does not check version 4 signatures made with it).
'use strict';
const S3rver = require('s3rver');

const [folder, bucket] = process.argv.slice(2);
const server = new S3rver({
  directory: folder,
  address: '127.0.0.1',
  port: 0,
  silent: true,
  vhostBuckets: false,
  configureBuckets: [{ name: bucket, configs: [] }],
});
server.run().then(({ port }) => console.log(port));
process.stdin.resume().on('end', () => process.exit(0));
