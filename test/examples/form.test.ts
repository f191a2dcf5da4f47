import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { EXAMPLES, EXAMPLES_FOLDER } from './exampleFiles';

it('are nineteen', () => {
	expect(EXAMPLES).toHaveLength(19);
});

it('are all in the README, and nothing else is', () => {
	const readme = readFileSync(join(EXAMPLES_FOLDER, 'README.md'), 'utf8');
	const listed = [...readme.matchAll(/^\| \[(.+?\.json)\]\(\1\)/gm)].map(([, file]) => file);
	expect(listed.sort()).toEqual(EXAMPLES.map(({ file }) => file));
});

it('have different names, webhook paths and node ids', () => {
	const all = (values: unknown[]) => expect(new Set(values).size).toBe(values.length);
	all(EXAMPLES.map(({ workflow }) => workflow.name));
	all(EXAMPLES.flatMap(({ workflow }) => workflow.nodes.map(({ id }) => id)));
	all(EXAMPLES.flatMap(({ nodes }) => nodes.flatMap(({ webhookId }) => webhookId ?? [])));
	all(EXAMPLES.flatMap(({ nodes }) => nodes.flatMap(({ parameters }) => parameters.path ?? [])));
});

describe.each(EXAMPLES)('$file', ({ workflow, nodes, notes, text }) => {
	it('has the form of an import, without data of the n8n that it was made in', () => {
		expect(Object.keys(workflow)).toEqual(['name', 'nodes', 'connections', 'settings', 'pinData']);
		expect(workflow.pinData).toEqual({});
		expect(workflow.settings).toMatchObject({ executionOrder: 'v1' });
		for (const node of nodes) expect(node).not.toHaveProperty('credentials');
		expect(text).not.toMatch(/bearer |eyJ[\w-]{20}|"(clientSecret|apiKey|password|token)":/i);
	});

	it('connects nodes that exist, and leaves none alone', () => {
		const names = nodes.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		const ends = Object.entries(workflow.connections).flatMap(([from, byType]) =>
			Object.values(byType).flatMap((outputs) =>
				outputs.flatMap((output) => (output ?? []).flatMap(({ node }) => [from, node])),
			),
		);
		expect([...new Set(ends)].sort()).toEqual([...names].sort());
	});

	it('refers in expressions to nodes that exist', () => {
		const names = nodes.map(({ name }) => name);
		const meant = [...JSON.stringify(nodes).matchAll(/\$\('(.+?)'\)/g)].map(([, name]) => name);
		expect(names).toEqual(expect.arrayContaining(meant));
	});

	it('reaches for placeholders only, and names each of them in its notes', () => {
		const hosts = [...JSON.stringify(nodes).matchAll(/https?:\/\/([^/"']+)/g)].map(
			([, host]) => host ?? '',
		);
		expect(hosts.length).toBeGreaterThan(0);
		for (const host of hosts) {
			expect(host).toMatch(/^[a-z]+\.example\.com$/);
			expect(notes).toContain(`\`${host}\``);
		}
	});

	it('explains itself in notes, with the names of its nodes', () => {
		for (const part of [/What it does/, /What to replace/, /What comes out/, /errors/]) {
			expect(notes).toMatch(part);
		}
		const italics = [...notes.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, name]) => name);
		expect(italics.length).toBeGreaterThan(1);
		expect(nodes.map(({ name }) => name)).toEqual(expect.arrayContaining(italics));
	});
});
