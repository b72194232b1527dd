import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { slim } from '../../lib/guides/slim';

for (const f of readdirSync('lib/guides'))
  writeFileSync('/tmp/slim/lib/guides/' + f, slim(readFileSync('lib/guides/' + f, 'utf8')));
