import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { prepareExample } from '../../e2e/examples/exampleWorkflow';
import { EXAMPLES, EXAMPLES_FOLDER } from './exampleFiles';

const ADDRESS = 'http://127.0.0.1:1';
const reference = (name: string) => ({ id: name, name });
const credentials = {
	cippOAuth2Api: reference('CIPP'),
	httpHeaderAuth: reference('Caller'),
	httpBasicAuth: reference('Approver'),
};

it.each(EXAMPLES)('sends everything in $file to the given address', ({ file }) => {
	const { nodes } = prepareExample(join(EXAMPLES_FOLDER, file), { credentials, address: ADDRESS });
	const urls = nodes.flatMap(({ parameters }) => parameters.url ?? []).map(String);
	expect(urls.length).toBeGreaterThan(0);
	for (const url of urls) expect(url).toMatch(/^=?http:\/\/127\.0\.0\.1:1\/[a-z]+\//);
});

it.each(EXAMPLES)('chooses the credentials in $file that are there', ({ file }) => {
	const { nodes } = prepareExample(join(EXAMPLES_FOLDER, file), { credentials, address: ADDRESS });
	for (const node of nodes) {
		const expected = node.type.startsWith('n8n-nodes-cipp.')
			? { cippOAuth2Api: { id: 'CIPP', name: 'CIPP' } }
			: node.type.endsWith('.webhook')
				? { httpHeaderAuth: { id: 'Caller', name: 'Caller' } }
				: node.type.endsWith('.wait')
					? { httpBasicAuth: { id: 'Approver', name: 'Approver' } }
					: undefined;
		expect(node.credentials).toEqual(expected);
	}
});

it.each([
	'https://tickets.contoso.com/api',
	'={{ $json.url }}',
	'https://tickets.example.com/{{ "https://example.com" }}',
])('refuses a node that would send to %s', (url) => {
	const folder = mkdtempSync(join(tmpdir(), 'cipp-example-'));
	const file = join(folder, 'stray.json');
	const node = { name: 'Report', type: 'n8n-nodes-base.httpRequest', parameters: { url } };
	writeFileSync(file, JSON.stringify({ name: 'Stray', nodes: [node], connections: {} }));
	try {
		expect(() => prepareExample(file, { credentials, address: ADDRESS })).toThrow(
			'stray.json: “Report” would send to',
		);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
