import { slim } from '../../lib/guides/slim'; import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
for (const f of readdirSync('lib/guides')) writeFileSync('/tmp/slim/lib/guides/'+f, slim(readFileSync('lib/guides/'+f,'utf8')));
