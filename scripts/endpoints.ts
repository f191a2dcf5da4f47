import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { builtResources, operationsOf } from './builtResources';
import { tableLines } from './endpointTable/entries';
import { pack } from './endpointTable/pack';
import { tableSource } from './endpointTable/source';
import { knownSpecErrors } from './knownSpecErrors';
import { parseSpec } from './openApiSpec';

const USAGE = [
	'Writes the table of endpoints that API Request offers.',
	'',
	'Usage: npm run endpoints -- <openapi.json>',
].join('\n');

/** Compiled, this file is in build/scripts. */
const TARGET = resolve(__dirname, '../../nodes/Cipp/endpoints/packedTable.ts');

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) {
	console.log(USAGE);
	process.exitCode = 2;
} else {
	const spec = parseSpec(readFileSync(file, 'utf8'));
	const lines = tableLines(spec, knownSpecErrors, operationsOf(builtResources()));
	const source = tableSource(pack(lines.join('\n')));
	writeFileSync(TARGET, source);
	console.log(`${lines.length} endpoints, ${Buffer.byteLength(source)} bytes`);
}
